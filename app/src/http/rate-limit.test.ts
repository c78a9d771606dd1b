import { describe, expect, it } from "vitest";
import { rawConnection, statusesOf } from "../../test/raw-connection.ts";
import { spellings } from "../../test/spellings.ts";
import { tinyApp } from "../../test/tiny-app.ts";

describe("the rate limit", () => {
  it.each(spellings)("counts %s", async (line) => {
    const app = await tinyApp({ rateLimit: 2 });
    const address = await app.listen({ port: 0, host: "127.0.0.1" });
    const statuses: (number | undefined)[] = [];
    for (let time = 0; time < 3; time++) {
      const connection = await rawConnection(address);
      connection.write(`${line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
      statuses.push(statusesOf(await connection.closed())[0]);
    }
    expect(statuses.map((status) => status === 429)).toEqual([false, false, true]);
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
