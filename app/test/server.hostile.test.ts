/** A real server on real sockets, and clients that mean no good: what they send is refused, and nobody else waits for it. */
import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mostConnections, type Patience } from "../src/http/connections.ts";
import { starterHome } from "./kept-homes.ts";
import { type RawConnection, rawConnection, statusesOf } from "./raw-connection.ts";
import { type RealServer, realServer } from "./real-server.ts";
import { spellings } from "./spellings.ts";
import { started } from "./started.ts";
import { tinyApp } from "./tiny-app.ts";

const patience: Patience = { head: 700, request: 1_500, silence: 4_000, look: 50 };
let server: RealServer;

beforeAll(async () => {
  server = await realServer({ patience });
});
afterAll(() => server.close());

const head = (line: string, ...headers: string[]): string =>
  `${[`${line} HTTP/1.1`, "Host: localhost", ...headers].join("\r\n")}\r\n\r\n`;
const json = "Content-Type: application/json";

/** Asks what anybody may ask; throws when there is no list. */
async function polite(): Promise<void> {
  const response = await fetch(`${server.address}/api/movies?q=heat`);
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ movies: expect.any(Array) });
}

/** Writes a sign every so often, until the other side has had enough. */
function trickle(connection: RawConnection, sign: string): NodeJS.Timeout {
  return setInterval(() => connection.write(sign), 100);
}

function expectProblem(told: string, status: number, code: string): void {
  expect(statusesOf(told)).toEqual([status]);
  expect(told).toContain("application/problem+json");
  expect(JSON.parse(told.slice(told.indexOf("\r\n\r\n")))).toMatchObject({ status, code });
}

describe("clients that take their time", () => {
  it.concurrent.each([
    ["a body of one sign after another", head("POST /api/ask", json, "Content-Length: 5000"), "a"],
    ["a body that stops", `${head("POST /api/ask", json, "Content-Length: 5000")}{"te`, ""],
    ["chunks without end", head("POST /api/ask", json, "Transfer-Encoding: chunked"), "1\r\na\r\n"],
    ["headers without end", "GET /api/info HTTP/1.1\r\nHost: localhost\r\n", "X: a\r\n"],
    ["a name of a header without end", "GET /api/info HTTP/1.1\r\nHost: localhost\r\nX", "x"],
    ["half a request line", "GET /api/in", ""],
    ["an address without end", "GET /", "a"],
    ["nothing at all", "", ""],
    ["empty lines", "", "\r\n"],
  ])("are told in time when they send %s, and others do not wait", async (_, first, more) => {
    const connection = await rawConnection(server.address);
    if (first !== "") connection.write(first);
    const timer = more === "" ? undefined : trickle(connection, more);
    await polite();
    const told = await connection.closed();
    clearInterval(timer);
    expectProblem(told, 408, "request/too-slow");
    await polite();
    expect(server.logged).toEqual([]);
  });

  it.concurrent.each([
    ["of another type", "POST /api/ask", "Content-Type: text/plain", 415],
    ["to nowhere", "POST /api/nothing", json, 404],
    ["to another server", "POST http://attacker.example/api/ask", json, 421],
  ])("do not keep their connection with a slow body %s", async (_, line, header, status) => {
    const connection = await rawConnection(server.address);
    connection.write(`${head(line, header, "Content-Length: 5000")}{`);
    const timer = trickle(connection, "a");
    const told = await connection.closed();
    clearInterval(timer);
    // the refusal, and where the connection was kept for another request, why it ends
    expect([[status], [status, 408], [408]]).toContainEqual(statusesOf(told));
  });

  it("may rest between two requests for longer than within one", async () => {
    const connection = await rawConnection(server.address);
    connection.write(head("GET /healthz"));
    await pause(patience.request * 1.3);
    connection.write(head("GET /healthz", "Connection: close"));
    expect(statusesOf(await connection.closed())).toEqual([200, 200]);
  });

  it("may send a body slowly that is there in time", async () => {
    const connection = await rawConnection(server.address);
    const body = '{"text":"something tense","n":1}';
    connection.write(head("POST /api/ask", json, `Content-Length: ${body.length}`, "Connection: close"));
    for (const sign of body) {
      connection.write(sign);
      await pause(10);
    }
    expect(statusesOf(await connection.closed())).toEqual([200]);
  });

  it("are taken for gone when they close their half, and leave nothing open", async () => {
    for (const text of [
      "GET /api/in",
      head("GET /api/movies?q=heat"),
      head("POST /api/ask", json, "Content-Length: 9"),
    ]) {
      const connection = await rawConnection(server.address);
      connection.write(text);
      connection.finish();
      await connection.closed(1_000);
    }
    expect(server.logged).toEqual([]);
  });

  it("find the door shut when they never read, and cost no more than what is on its way", async () => {
    const app = await tinyApp({ patience: { ...patience, silence: 1_000 } });
    const { port } = new URL(await app.listen({ port: 0, host: "127.0.0.1" }));
    const socket = connect(Number(port), "127.0.0.1").on("error", () => undefined);
    await once(socket, "connect");
    socket.pause().write(head("GET /openapi.json").repeat(2_000));
    const open = async () => new Promise<number>((resolve) => app.server.getConnections((_, count) => resolve(count)));
    await expect.poll(open, { timeout: 10_000 }).toBe(1);
    await expect.poll(open, { timeout: 10_000 }).toBe(0);
    await app.close();
  });
});

describe("requests that cannot be read", () => {
  it.concurrent.each([
    ["a header of 20,000 signs", head("GET /api/info", `X: ${"a".repeat(20_000)}`), 431, "request/head-too-large"],
    ["an address of 20,000 signs", head(`GET /${"a".repeat(20_000)}`), 431, "request/head-too-large"],
    ["2,000 headers", head("GET /healthz", ...Array(2_000).fill("X-Long: a")), 431, "request/head-too-large"],
    [
      "a chunk with 20,000 signs beside it",
      `${head("POST /api/ask", json, "Transfer-Encoding: chunked")}2;${"a".repeat(20_000)}\r\n{}\r\n0\r\n\r\n`,
      413,
      "request/too-large",
    ],
    [
      "two lengths",
      `${head("POST /api/ask", json, "Content-Length: 2", "Content-Length: 3")}{}`,
      400,
      "request/invalid",
    ],
    [
      "a length and chunks",
      `${head("POST /api/ask", json, "Content-Length: 2", "Transfer-Encoding: chunked")}{}`,
      400,
      "request/invalid",
    ],
    ["a length below nothing", head("POST /api/ask", json, "Content-Length: -2"), 400, "request/invalid"],
    ["a length beyond all numbers", head("POST /api/ask", `Content-Length: ${"9".repeat(30)}`), 400, "request/invalid"],
    ["letters that should be %XX", head("GET /api/movies?q=Amélie"), 400, "request/invalid"],
    ["no HTTP at all", "\u0016\u0003\u0001\u0002\u0000\u0001hello", 400, "request/invalid"],
    ["another HTTP", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400, "request/invalid"],
    ["no Host", "GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n", 400, "request/invalid"],
  ])("with %s: the reason is told and the connection closed", async (_, text, status, code) => {
    const connection = await rawConnection(server.address);
    connection.write(text);
    expectProblem(await connection.closed(3_000), status, code);
  });

  it("cannot hold a connection by sending on after a refusal", async () => {
    const connection = await rawConnection(server.address);
    connection.write(head("GET /api/info", `X: ${"a".repeat(20_000)}`));
    const timer = trickle(connection, "a".repeat(1_000));
    expectProblem(await connection.closed(3_000), 431, "request/head-too-large");
    clearInterval(timer);
  });

  it("that never end are refused at the limit, in chunks or at once", async () => {
    const chunked = await rawConnection(server.address);
    chunked.write(head("POST /api/ask", json, "Transfer-Encoding: chunked"));
    const chunk = "a".repeat(100_000);
    const timer = setInterval(() => chunked.write(`${chunk.length.toString(16)}\r\n${chunk}\r\n`), 5);
    const told = await chunked.closed();
    clearInterval(timer);
    expect(statusesOf(told)).toEqual([413]);
    const whole = await rawConnection(server.address);
    whole.write(head("POST /api/ask", json, "Content-Length: 99999999999"));
    expect(statusesOf(await whole.closed())).toEqual([413]);
  });

  it("after good ones on the same connection never mix into their answers", async () => {
    const connection = await rawConnection(server.address);
    connection.write(`${head("GET /healthz").repeat(20)}${head("GET /api/movies?q=heat").repeat(20)}nonsense\r\n\r\n`);
    const told = await connection.closed();
    for (const part of told.split(/(?=HTTP\/1\.1 \d{3} )/)) {
      const [headers = "", body = ""] = part.split("\r\n\r\n");
      expect(Buffer.byteLength(body)).toBe(Number(/content-length: (\d+)/i.exec(headers)?.[1]));
      expect(() => JSON.parse(body)).not.toThrow();
    }
  });

  it("with names that reach into JavaScript are refused for what they are", async () => {
    for (const body of ['{"text":"","__proto__":{"a":1}}', '{"text":"","constructor":{"prototype":{"a":1}}}']) {
      const headers = { "content-type": "application/json" };
      const response = await fetch(`${server.address}/api/ask`, { method: "POST", headers, body });
      expect(response.status).toBe(400);
      expect(((await response.json()) as { detail: string }).detail).toMatch(
        /^(__proto__|constructor\.prototype): is no/,
      );
    }
  });
});

describe("many at once", () => {
  it("answers others while 500 connections send nothing or next to nothing, and closes these in time", async () => {
    const crowd = await Promise.all(Array.from({ length: 500 }, () => rawConnection(server.address)));
    for (const [index, connection] of crowd.entries())
      if (index % 2 === 0) connection.write(`${head("POST /api/ask", json, "Content-Length: 100")}{`);
    for (let time = 0; time < 20; time++) await polite();
    for (const connection of crowd) expect(statusesOf(await connection.closed(8_000))).toEqual([408]);
    await polite();
  });

  it("keeps connections that come and go without a word from adding up", async () => {
    for (let round = 0; round < 10; round++) {
      const crowd = await Promise.all(Array.from({ length: 100 }, () => rawConnection(server.address)));
      for (const connection of crowd) {
        connection.write(`${head("POST /api/ask", json, "Content-Length: 100")}{`);
        connection.drop();
      }
    }
    await polite();
    expect(server.logged).toEqual([]);
  });

  it("takes no more connections than files may be open", () => expect(mostConnections).toBeLessThan(4_096));
});

describe("a server as people start it", { timeout: 60_000 }, () => {
  it("lets nobody round the rate limit, by whatever spelling", async () => {
    const { address } = await started(["--offline"], {
      MATINEE_HOME: await starterHome(),
      MATINEE_RATE_LIMIT: "3",
      MATINEE_ENGINES: "1",
    });
    for (let time = 0; time < 3; time++) expect((await fetch(`${address}/api/info`)).status).toBe(200);
    for (const line of spellings) {
      const connection = await rawConnection(address);
      connection.write(head(line, "Connection: close"));
      expect([line, ...statusesOf(await connection.closed())]).toEqual([line, 429]);
    }
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
  });

  it("answers to its own names and to those of the settings, and to no others", async () => {
    const settings = {
      MATINEE_HOME: await starterHome(),
      MATINEE_HOSTS: "films.example.org, kino.example",
      MATINEE_ENGINES: "1",
    };
    const { address } = await started(["--offline", "--host", "0.0.0.0"], settings);
    const statusAt = async (host: string) => {
      const connection = await rawConnection(address);
      connection.write(`GET /api/movies?q=heat HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
      return statusesOf(await connection.closed())[0];
    };
    for (const host of [new URL(address).host, "localhost:5000", "films.example.org", "kino.example:80"])
      expect([host, await statusAt(host)]).toEqual([host, 200]);
    for (const host of ["attacker.example", "203.0.113.9", "films.example.org.attacker.example"])
      expect([host, await statusAt(host)]).toEqual([host, 421]);
  });
});
