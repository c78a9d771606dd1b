import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Answer, MatineeError, Movies } from "@matinee/core";
import type { FastifyInstance, InjectOptions } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rawConnection, statusesOf } from "../../test/raw-connection.ts";
import { tinyEngine } from "../../test/tiny-engine.ts";
import { answering } from "../services/answering.ts";
import { createApp } from "./app.ts";

const engine = tinyEngine();
const state = { versions: engine.versions, preparing: [], licences: [], troubles: [] };
const page = mkdtempSync(join(tmpdir(), "matinee-page-"));
let app: FastifyInstance;
let address: string;

beforeAll(async () => {
  mkdirSync(join(page, "assets"));
  writeFileSync(join(page, "index.html"), "<title>Matinee</title>");
  writeFileSync(join(page, "assets", "page-abc123.js"), "export {};");
  app = await createApp({ answering: answering(engine), serving: { state: () => state }, rateLimit: 1000, page });
  address = await app.listen({ port: 0, host: "127.0.0.1" });
});
afterAll(() => app.close());

const ask = (payload: unknown, more: InjectOptions = {}) =>
  app.inject({ method: "POST", url: "/api/ask", payload: payload as object, ...more });

describe("the API", () => {
  it("answers a sentence with a list", async () => {
    const response = await ask({ text: "a film", n: 3 });
    expect(response.statusCode).toBe(200);
    expect(Answer.parse(response.json()).picks).toHaveLength(3);
  });

  it("recommends from ratings and never returns a rated film", async () => {
    const payload = { ratings: [{ movieId: 1, rating: 5 }], hidden: [2] };
    const response = await app.inject({ method: "POST", url: "/api/recommendations", payload });
    const ids = Answer.parse(response.json()).picks.map(({ movie }) => movie.id);
    expect(ids).toEqual([3, 4, 5, 6, 7, 8, 9]);
  });

  it("finds films, shows one, and shows what is like it", async () => {
    const found = Movies.parse((await app.inject("/api/movies?q=he&limit=2")).json());
    expect(found.movies.map(({ title }) => title)).toEqual(["Heat", "Her"]);
    expect((await app.inject("/api/movies/3")).json().title).toBe("Up");
    expect((await app.inject("/api/movies/3/similar?n=4")).json().picks).toHaveLength(4);
  });

  it.each([
    ["a field of another kind", { text: 7 }, "text: must be a text"],
    ["no text", {}, "text: is missing; it must be a text"],
    ["a list in place of an object", [], "The request must be an object."],
    ["a reading of another kind", { text: "", reading: 7 }, "reading: must be an object"],
    ["too long a text", { text: "a".repeat(10_000) }, "text: a request has at most 4000 characters"],
    [
      "a rating of 7",
      { text: "", ratings: [{ movieId: 1, rating: 7 }] },
      "ratings[0].rating: a rating is 0.5 to 5 stars",
    ],
    [
      "a rating of no film",
      { text: "", ratings: [{ rating: 4 }] },
      "ratings[0].movieId: is missing; it must be a whole number, or say which film it is",
    ],
    [
      "a rating of a film without a name",
      { text: "", ratings: [{ film: { year: 1995 }, rating: 4 }] },
      "ratings[0].film: names no film: it needs an imdbId, a tmdbId or a title",
    ],
    [
      "an IMDb id that is none",
      { text: "", ratings: [{ film: { imdbId: "113277" }, rating: 4 }] },
      'ratings[0].film.imdbId: must be an IMDb id, as in "tt0113277"',
    ],
    ["a hidden film below 0", { text: "", hidden: [-1] }, "hidden[0]: must be at least 0"],
    ["a hidden film of another kind", { text: "", hidden: ["Heat"] }, "hidden[0]: must be a number or an object"],
    [
      "a hidden film of no name",
      { text: "", hidden: [{ film: {} }] },
      "hidden[0].film: names no film: it needs an imdbId, a tmdbId or a title",
    ],
    [
      "hidden films beyond the limit, however they are named",
      { text: "", hidden: Array.from({ length: 5_001 }, (_, id) => ({ film: { title: `${id}` } })) },
      "hidden: must be a list of at most 5000",
    ],
    ["an n of 0", { text: "", n: 0 }, "n: must be at least 1"],
    ["an n of 1000", { text: "", n: 1000 }, "n: must be at most 100"],
  ])("says what is wrong with %s", async (_, payload, detail) => {
    const response = await ask(payload);
    expect(response.statusCode).toBe(400);
    expect(response.headers["content-type"]).toContain("application/problem+json");
    expect(response.json()).toMatchObject({ code: "request/invalid", status: 400, detail });
    expect(response.json().errors[0].message).toBe(detail.replace(/^[^:]+: (?=.)/, ""));
  });

  it.each([
    ["bad JSON", 400, "request/invalid", { payload: "{", headers: { "content-type": "application/json" } }],
    ["an empty body", 400, "request/invalid", { payload: "", headers: { "content-type": "application/json" } }],
    [
      "another content type",
      415,
      "request/content-type",
      { payload: "a=b", headers: { "content-type": "text/plain" } },
    ],
    ["too large a body", 413, "request/too-large", { payload: { text: "a".repeat(1_100_000) } }],
  ])("answers %s with %i", async (_, status, code, options) => {
    const response = await app.inject({ method: "POST", url: "/api/ask", ...options });
    expect(response.statusCode).toBe(status);
    expect(response.json()).toMatchObject({ code, status, type: expect.stringContaining("urn:matinee:problem:") });
  });

  it("answers what is not even HTTP, and what is no address", async () => {
    const { port } = new URL(address);
    const socket = connect(Number(port), "127.0.0.1").end("Hello?\r\n\r\n");
    const told = (await socket.setEncoding("utf8").toArray()).join("");
    expect(told).toMatch(/^HTTP\/1.1 400 .*application\/problem\+json.*"code":"request\/invalid"/s);
    const broken = await app.inject("/api/movies/%ZZ");
    expect(broken.json()).toMatchObject({ status: 400, code: "request/invalid" });
  });

  it("tells what a wish may be", async () => {
    const response = await app.inject({ method: "POST", url: "/api/recommendations", payload: { wish: 7 } });
    expect(response.json().detail).toBe("wish: must be a text or an object");
  });

  it("knows no film of another id, no such route, and no such method", async () => {
    expect((await app.inject("/api/movies/404")).json()).toMatchObject({ status: 404, code: "movie/unknown" });
    expect((await app.inject("/api/movies/heat")).json()).toMatchObject({
      status: 400,
      detail: "id: must be a number",
    });
    expect((await app.inject("/api/nothing")).json()).toMatchObject({ status: 404, code: "route/unknown" });
    const wrong = await app.inject({ method: "DELETE", url: "/api/movies/3" });
    expect(wrong.json()).toMatchObject({ status: 405, code: "route/method" });
    expect(wrong.headers.allow).toBe("GET, HEAD");
    expect((await app.inject("/api/ask")).headers.allow).toBe("POST");
  });

  it.each([
    ["DELETE", "/%61pi/movies/3", 405],
    ["DELETE", "http://localhost/api/movies/3?x", 405],
    ["GET", "/%61pi/nothing", 404],
    ["GET", "http://localhost/api/nothing", 404],
    ["GET", "/%61pi", 404],
    ["GET", "/assets/gone%2Ejs", 404],
    ["GET", "/docs/static/", 404],
    ["GET", "/docs/static/%2e%2e/%2e%2e/package.json", 404],
    ["GET", "/docs/static/..%2f..%2fpackage.json", 404],
    ["GET", "/docs/static/..%5cpackage.json", 404],
    ["GET", "/%2e%2e/%2e%2e/etc/passwd", 404],
    ["GET", `/api/movies/${"9".repeat(200)}`, 400],
    ["GET", `/${".".repeat(9_000)}`, 404],
    ["HEAD", "/film/7", 200],
    ["GET", "http://localhost/film/7?x", 200],
  ] as const)("knows %s %s for what it is, however it is spelt", async (method, url, status) => {
    const connection = await rawConnection(address);
    connection.write(`${method} ${url} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    const told = await connection.closed();
    expect(statusesOf(told)).toEqual([status]);
    const [, body = ""] = told.split("\r\n\r\n");
    expect(body.length).toBeLessThan(500);
    if (status !== 200) expect(body).not.toContain("Forbidden");
  });

  it("tells that it is alive, ready, and what it serves", async () => {
    expect((await app.inject("/healthz")).json()).toEqual({ status: "ok" });
    const ready = await app.inject("/readyz");
    expect(ready.json()).toEqual({ status: "ready", data: engine.versions.data, preparing: [] });
    expect((await app.inject("/api/info")).json()).toMatchObject({ versions: engine.versions, limits: { text: 4000 } });
  });

  it("is not ready before an engine serves", async () => {
    const preparing = [{ job: "open" as const, data: "tiny", task: "training", done: 1, unit: "steps" }];
    const answer = () => Promise.reject(new MatineeError("engine/starting", "Not yet."));
    const serving = { state: () => ({ preparing, licences: [], troubles: [] }) };
    const young = await createApp({ answering: { answer }, serving, rateLimit: 10 });
    const response = await young.inject("/readyz");
    expect(response.statusCode).toBe(503);
    expect(response.json()).toEqual({ status: "starting", preparing });
    const asked = await young.inject({ method: "POST", url: "/api/ask", payload: { text: "" } });
    expect(asked.statusCode).toBe(503);
    expect(asked.headers["retry-after"]).toBe("2");
    await young.close();
  });

  it("lets an address ask so often a minute, and says when to come back", async () => {
    const small = await createApp({ answering: answering(engine), serving: { state: () => state }, rateLimit: 2 });
    const again = () => small.inject("/api/movies?q=up");
    expect([(await again()).statusCode, (await again()).statusCode]).toEqual([200, 200]);
    const refused = await again();
    expect(refused.json()).toMatchObject({ status: 429, code: "request/too-many" });
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
    expect((await small.inject("/readyz")).statusCode).toBe(200);
    await small.close();
  });

  it("describes itself in OpenAPI 3.1, and shows it at /docs from files of its own", async () => {
    const document = (await app.inject("/openapi.json")).json();
    expect(document.openapi).toBe("3.1.0");
    expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(["/api/ask", "/api/movies/{id}/similar"]));
    const text = JSON.stringify(document);
    for (const [, name] of text.matchAll(/schemas\/([A-Za-z]+)"/g))
      expect(document.components.schemas).toHaveProperty(name);
    const docs = await app.inject("/docs/");
    expect(docs.statusCode).toBe(200);
    expect(docs.body).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect(docs.body).not.toMatch(/<script>|<style>/);
    expect((await app.inject("/docs/static/swagger-ui-bundle.js")).statusCode).toBe(200);
  });

  it("keeps browsers to this server's own files", async () => {
    const { headers } = await app.inject("/");
    expect(headers["content-security-policy"]).toContain("default-src 'self'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["strict-transport-security"]).toBeUndefined();
  });

  it("serves the page, keeps its hashed files for ever, and leads its own paths to it", async () => {
    expect((await app.inject("/")).body).toContain("<title>Matinee</title>");
    expect((await app.inject("/")).headers["cache-control"]).toBe("no-cache");
    expect((await app.inject("/assets/page-abc123.js")).headers["cache-control"]).toContain("immutable");
    expect((await app.inject("/film/7")).body).toContain("<title>Matinee</title>");
    expect((await app.inject("/assets/gone.js")).statusCode).toBe(404);
  });
});
