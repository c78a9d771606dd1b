import { hostname } from "node:os";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rawConnection, statusesOf } from "../../test/raw-connection.ts";
import { tinyApp } from "../../test/tiny-app.ts";

let home: FastifyInstance;
let everywhere: FastifyInstance;
let named: FastifyInstance;

beforeAll(async () => {
  home = await tinyApp();
  everywhere = await tinyApp({ hosts: { bound: "0.0.0.0", more: [] } });
  named = await tinyApp({
    hosts: { bound: "192.168.1.5", more: ["films.example.org", "2001:db8::7", "Kino.Example"] },
  });
});
afterAll(() => Promise.all([home, everywhere, named].map((app) => app.close())));

const statusAt = async (app: FastifyInstance, host: string, url = "/api/movies?q=up") =>
  (await app.inject({ url, headers: { host } })).statusCode;

describe("whom the server answers", () => {
  it.each(["localhost", "LOCALHOST.:5000", "127.0.0.1:5000", "127.8.8.8", "[::1]:5000", "matinee.localhost:80"])(
    "always answers to the loopback name %s",
    async (host) => {
      for (const app of [home, everywhere, named]) expect(await statusAt(app, host)).toBe(200);
    },
  );

  it.each([
    "attacker.example",
    "attacker.example:5000",
    "localhost.attacker.example",
    "127.0.0.1.attacker.example",
    "notlocalhost",
    "203.0.113.9",
    "[2001:db8::9]:5000",
    "localhost@attacker.example",
    "attacker.example#localhost",
    "attacker.example/localhost",
    "attacker.example\\localhost",
    "localhost attacker.example",
    "[::1",
    "xn--",
  ])("refuses the name %j on every route, and says how to allow it", async (host) => {
    for (const app of [home, everywhere, named])
      for (const url of ["/", "/api/movies?q=up", "/api/nothing", "/docs/", "/openapi.json", "/healthz"]) {
        const response = await app.inject({ url, headers: { host } });
        expect(response.json()).toMatchObject({ status: 421, code: "request/host" });
        expect(response.json().hint).toContain("MATINEE_HOSTS");
      }
  });

  it("answers to the address it listens on, and to the names of the settings", async () => {
    for (const host of [
      "192.168.1.5:80",
      "films.example.org",
      "FILMS.example.org:443",
      "[2001:db8:0::7]",
      "kino.example",
    ])
      expect([await statusAt(named, host), await statusAt(home, host)]).toEqual([200, 421]);
  });

  it("answers to this machine's name where it listens on all addresses, and only there", async () => {
    expect(await statusAt(everywhere, hostname())).toBe(200);
    if (!hostname().startsWith("localhost")) expect(await statusAt(home, hostname())).toBe(421);
  });

  it("answers to the address that it was reached at", async () => {
    const app = await tinyApp({ hosts: { bound: "nobody.example", more: [] } });
    const { port } = new URL(await app.listen({ port: 0, host: "127.0.0.1" }));
    const response = await fetch(`http://127.0.0.1:${port}/healthz`);
    expect(response.status).toBe(200);
    await app.close();
  });

  it("looks at the address in a request line too, and wants one Host", async () => {
    const app = await tinyApp();
    const address = await app.listen({ port: 0, host: "127.0.0.1" });
    const statusOf = async (head: string) => {
      const connection = await rawConnection(address);
      connection.write(`${head}\r\nConnection: close\r\n\r\n`);
      return statusesOf(await connection.closed());
    };
    expect(await statusOf("GET http://localhost/healthz HTTP/1.1\r\nHost: localhost")).toEqual([200]);
    expect(await statusOf("GET http://attacker.example/healthz HTTP/1.1\r\nHost: localhost")).toEqual([421]);
    expect(await statusOf("GET /healthz HTTP/1.1\r\nHost: localhost\r\nHOST: attacker.example")).toEqual([400]);
    expect(await statusOf("GET /healthz HTTP/1.1")).toEqual([400]);
    expect(await statusOf("GET /healthz HTTP/1.1\r\nHost:")).toEqual([421]);
    expect(await statusOf("GET /healthz HTTP/1.0")).toEqual([200]);
    await app.close();
  });

  it.each([
    ["a picture of another site", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" }, 403],
    ["a link from another site", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" }, 200],
    ["its own page", { "sec-fetch-site": "same-origin", origin: "https://proxied.example" }, 200],
    ["its own page in an older browser", { origin: "http://localhost:5173" }, 200],
    ["another page in an older browser", { origin: "http://attacker.example" }, 403],
    ["a page that hides where it is from", { origin: "null" }, 200],
  ])("answers %s with its due", async (_, headers, status) => {
    const response = await home.inject({ url: "/api/movies?q=up", headers });
    expect(response.statusCode).toBe(status);
    expect(response.headers["access-control-allow-origin"]).toBeUndefined();
  });
});
