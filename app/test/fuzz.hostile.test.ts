/** Thousands of requests that nobody would write, at every route of a real server: none breaks it, none shows its insides. */
import { Agent, type IncomingHttpHeaders, request } from "node:http";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rawConnection, statusesOf } from "./raw-connection.ts";
import { type RealServer, realServer } from "./real-server.ts";

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 16 });
let server: RealServer;

beforeAll(async () => {
  server = await realServer();
});
afterAll(async () => {
  agent.destroy();
  await server.close();
});

function send({ method, path, headers: more, body }: Sent): Promise<Answered> {
  const { hostname, port } = new URL(server.address);
  // Node would send the body of a DELETE or OPTIONS without saying how long it is
  const headers = body === undefined ? more : { ...more, "content-length": Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, method, path, headers, agent }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => {
        text += part;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
      response.on("error", reject);
    });
    asked.on("error", (cause) =>
      reject(new Error(`no answer to ${method} ${path} ${JSON.stringify(more)} ${body}`, { cause })),
    );
    asked.end(body);
  });
}

/** Asks all of them, 16 at a time; tells how many got what they asked for. */
async function sendAll(all: readonly Sent[]): Promise<number> {
  const waiting = [...all];
  let served = 0;
  const next = async (): Promise<void> => {
    for (let sent = waiting.pop(); sent !== undefined; sent = waiting.pop()) {
      const answered = await send(sent);
      expectDecent(sent, answered);
      if (answered.status === 200) served++;
    }
  };
  await Promise.all(Array.from({ length: 16 }, next));
  return served;
}

/** Where a program stands in its sources, in whatever form. */
const insides = /node_modules|node:internal|\.ts:\d+|\n\s+at \S+ |TypeError|RangeError|ReferenceError/;

function expectDecent(sent: Sent, { status, headers, body }: Answered): void {
  const told = `${JSON.stringify(sent).slice(0, 2_000)} → ${status} ${body.slice(0, 500)}`;
  expect(status, told).toBeGreaterThanOrEqual(200);
  expect(status, told).toBeLessThan(500);
  expect(headers["access-control-allow-origin"], told).toBeUndefined();
  if (status < 400) return;
  expect(headers["content-type"], told).toContain("application/problem+json");
  if (sent.method === "HEAD") return;
  expect(body, told).not.toMatch(insides);
  expect(JSON.parse(body), told).toMatchObject({ status, code: expect.any(String), detail: expect.any(String) });
}

const fairMethods = ["GET", "POST"];
const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "SEARCH", "PURGE"];

/** Signs in an address as they may be sent at all. */
const escaped = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }).map((text) => encodeURIComponent(text.toWellFormed())),
  fc.stringMatching(/^(%[0-9a-fA-F]{0,2}|[!-"$->@-~]){0,20}$/),
);
const oddNumber = fc.constantFrom(
  "-1",
  "0",
  "1",
  "1e3",
  "0x10",
  "1.5",
  "NaN",
  "9".repeat(25),
  "9".repeat(300),
  "",
  "%00",
);
const segment = fc.oneof(
  fc.constantFrom(
    "api",
    "ask",
    "movies",
    "similar",
    "recommendations",
    "info",
    "docs",
    "static",
    "json",
    "..",
    ".",
    "",
  ),
  fc.constantFrom("%61pi", "%2e%2e", "..%2f", "..%5c", "__proto__", "constructor", "*", ":id", "index.html"),
  oddNumber,
  escaped,
);
const query = fc
  .array(fc.tuple(fc.constantFrom("q", "limit", "n", "__proto__", "q[]", "n[a]", ""), fc.oneof(oddNumber, escaped)), {
    maxLength: 5,
  })
  .map((pairs) => (pairs.length === 0 ? "" : `?${pairs.map(([name, value]) => `${name}=${value}`).join("&")}`));
const knownPath = fc.oneof(
  fc.constantFrom("/api/ask", "/api/recommendations", "/api/movies", "/api/info", "/healthz", "/readyz", "/docs/"),
  fc.oneof(oddNumber, escaped).map((id) => `/api/movies/${id}`),
  fc.oneof(oddNumber, escaped).map((id) => `/api/movies/${id}/similar`),
);
const path = fc
  .tuple(
    fc.oneof(
      { weight: 3, arbitrary: knownPath },
      { weight: 2, arbitrary: fc.array(segment, { maxLength: 6 }).map((parts) => `/${parts.join("/")}`) },
    ),
    query,
  )
  .map((parts) => parts.join(""));

/** A body that would do, with values that may not. */
const loose = fc.oneof(
  { weight: 3, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  fc.constantFrom<unknown>(-1, 1e308, 2 ** 53, 0.5, 5, "", "a", [], {}, null, true),
  fc.string({ unit: "grapheme", maxLength: 200 }),
);
const field = fc.constantFrom("text", "n", "ratings", "reading", "filters", "dials", "hidden", "wish", "__proto__");
const rating = fc.record({ movieId: loose, rating: loose }, { requiredKeys: [] });
const nearlyRight = fc
  .tuple(
    fc.record(
      {
        text: fc.string({ unit: "grapheme", maxLength: 100 }),
        n: fc.integer({ min: 1, max: 20 }),
        ratings: fc.array(fc.record({ movieId: fc.nat(700), rating: fc.integer({ min: 1, max: 5 }) }), {
          maxLength: 10,
        }),
        hidden: fc.array(fc.nat(700), { maxLength: 10 }),
      },
      { requiredKeys: ["text", "ratings"] },
    ),
    fc.dictionary(field, fc.oneof(loose, fc.array(rating, { maxLength: 4 })), { maxKeys: 2 }),
  )
  .map(([right, odd]) => JSON.stringify({ ...right, ...odd }));
const json = fc.oneof(nearlyRight, fc.json({ maxDepth: 4 }));
/** Cut off, doubled or with a sign changed. */
const broken = fc
  .tuple(json, fc.nat(), fc.constantFrom("", "{", '"', "\\", "\u0000", ",,", "e9999", "\uD800"))
  .map(([text, at, sign]) => `${text.slice(0, at % (text.length + 1))}${sign}`);
const headers = fc.dictionary(
  fc.constantFrom("accept", "accept-encoding", "content-encoding", "if-none-match", "range", "origin", "cookie", "x-a"),
  fc.oneof(
    fc.constantFrom(
      "gzip",
      "br;q=0",
      "*",
      "null",
      "bytes=0-",
      "bytes=9-1,2-",
      "application/json",
      "identity",
      "a=b; c",
    ),
    fc.stringMatching(/^[ -~]{0,40}$/),
  ),
  { maxKeys: 3 },
);
const contentType = fc.oneof(
  { weight: 8, arbitrary: fc.constant("application/json") },
  fc.constantFrom("text/plain", "application/json; charset=utf-16", "multipart/form-data", ";", "application/JSON;x"),
);

const anything: fc.Arbitrary<Sent> = fc
  .tuple(fc.oneof(fc.constantFrom(...fairMethods), fc.constantFrom(...methods)), path, headers, contentType, broken)
  .map(([method, where, more, type, body]) => ({
    method,
    path: where,
    headers: method === "GET" || method === "HEAD" ? more : { ...more, "content-type": type },
    body: method === "GET" || method === "HEAD" ? undefined : body,
  }));
const question: fc.Arbitrary<Sent> = fc
  .tuple(fc.constantFrom("/api/ask", "/api/recommendations"), json)
  .map(([where, body]) => ({ method: "POST", path: where, headers: { "content-type": "application/json" }, body }));

const { seed = 1 } = fc.readConfigureGlobal();
const drawn = <T>(arbitrary: fc.Arbitrary<T>, count: number): T[] => fc.sample(arbitrary, { numRuns: count, seed });

describe("a server under requests that nobody would write", { timeout: 90_000 }, () => {
  it("answers each of 3,000, at any route with anything, without a failure of its own", async () => {
    expect(await sendAll(drawn(anything, 3_000))).toBeGreaterThan(100);
    expect(server.logged).toEqual([]);
  });

  it("answers each of 800 questions that are nearly right", async () => {
    expect(await sendAll(drawn(question, 800))).toBeGreaterThan(100);
    expect(server.logged).toEqual([]);
  });

  it("closes or answers each of 200 connections with a request whose bytes were changed", async () => {
    const body = '{"text":"something tense"}';
    const whole = [
      "POST /api/ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json",
      `Content-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
    ].join("\r\n");
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(3), fc.string({ unit: "binary", maxLength: 4 }));
    const changed = fc
      .array(change, { minLength: 1, maxLength: 4 })
      .map((changes) =>
        changes.reduce((text, [at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut), whole),
      );
    for (const text of drawn(changed, 200)) {
      const connection = await rawConnection(server.address);
      connection.write(text);
      connection.finish();
      const told = await connection.closed(5_000);
      for (const status of statusesOf(told)) expect(status, JSON.stringify(text)).toBeLessThan(500);
      expect(told).not.toMatch(insides);
    }
    expect(server.logged).toEqual([]);
  });

  it("still answers as on its first day", async () => {
    const answer = await send({
      method: "POST",
      path: "/api/ask",
      headers: { "content-type": "application/json" },
      body: '{"text":"something tense","n":3}',
    });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body).picks).toHaveLength(3);
  });
});
