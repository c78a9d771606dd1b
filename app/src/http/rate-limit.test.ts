import { describe, expect, it } from "vitest";
import { rawConnection, statusesOf } from "../../test/raw-connection.ts";
import { tinyApp } from "../../test/tiny-app.ts";

/** The same routes, spelt otherwise, and what is no route at all: all that begins below the API counts. */
const spellings = [
  "GET /api/movies?q=up",
  "GET /%61pi/movies?q=up",
  "GET /%61%70%69/movies?q=up",
  "GET /api/%6dovies?q=up",
  "GET /api/movies/?q=up",
  "GET http://localhost/api/movies?q=up",
  "GET HTTP://localhost/%61pi/movies?q=up",
  "GET https://localhost:1/api/movies?q=up",
  "HEAD /api/movies?q=up",
  "GET /api/movies#/../../healthz",
  "GET /api/nothing",
  "GET /%61pi/nothing",
  "GET /api",
  "GET /API/movies?q=up",
  "GET //api/movies?q=up",
  "GET /healthz/../api/movies?q=up",
  "GET /nothing",
  "OPTIONS /api/ask",
  "OPTIONS *",
  "DELETE /api/movies/1",
  "PROPFIND /api/movies",
  "POST /api/ask",
  "GET /docs/",
  "GET /docs/json",
  "GET /openapi.json",
];

describe("the rate limit", () => {
  it.each(spellings)("counts %s", async (line) => {
    const app = await tinyApp({ rateLimit: 2 });
    const address = await app.listen({ port: 0, host: "127.0.0.1" });
    const connection = await rawConnection(address);
    const request = (close: string) => `${line} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n${close}\r\n`;
    connection.write(request("") + request("") + request("Connection: close\r\n"));
    expect(statusesOf(await connection.closed()).at(-1)).toBe(429);
    await app.close();
  });

  it("lets nobody in by another spelling once the limit is reached", async () => {
    const app = await tinyApp({ rateLimit: 1 });
    const address = await app.listen({ port: 0, host: "127.0.0.1" });
    await fetch(`${address}/api/movies?q=up`);
    for (const line of spellings) {
      const connection = await rawConnection(address);
      connection.write(`${line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
      expect([line, ...statusesOf(await connection.closed())]).toEqual([line, 429]);
    }
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    await app.close();
  });

  it("counts bodies that cannot be read, and does not count what was meant for another server", async () => {
    const app = await tinyApp({ rateLimit: 3 });
    const send = (headers: Record<string, string>) =>
      app.inject({ method: "POST", url: "/api/ask", payload: "{", headers }).then(({ statusCode }) => statusCode);
    for (let time = 0; time < 5; time++) expect(await send({ host: "attacker.example" })).toBe(421);
    const statuses = [
      await send({ "content-type": "application/json" }),
      await send({ "content-type": "text/plain" }),
      await send({ "content-type": "application/json", "content-encoding": "gzip" }),
      await send({ "content-type": "application/json" }),
    ];
    expect(statuses).toEqual([400, 415, 415, 429]);
    await app.close();
  });
});
