import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tinyApp } from "../../test/tiny-app.ts";

const script = `export const words = ${JSON.stringify("film ".repeat(1_000))};`;
let app: Awaited<ReturnType<typeof tinyApp>>;

beforeAll(async () => {
  const page = mkdtempSync(join(tmpdir(), "matinee-page-"));
  mkdirSync(join(page, "assets"));
  writeFileSync(join(page, "index.html"), "<title>Matinee</title>");
  const path = join(page, "assets", "page-abc123.js");
  writeFileSync(path, script);
  writeFileSync(`${path}.br`, brotliCompressSync(script));
  writeFileSync(`${path}.gz`, gzipSync(script));
  app = await tinyApp({ page });
});
afterAll(() => app.close());

const get = (url: string, accepted?: string) =>
  app.inject({ url, headers: accepted === undefined ? {} : { "accept-encoding": accepted } });

const unpacked = (bytes: Buffer, encoding: unknown): Buffer =>
  encoding === "br" ? brotliDecompressSync(bytes) : encoding === "gzip" ? gunzipSync(bytes) : bytes;

const asked: readonly [accepted: string | undefined, encoding: string | undefined][] = [
  ["gzip, deflate, br", "br"],
  ["gzip", "gzip"],
  ["br;q=0, gzip;q=0.5", "gzip"],
  ["GZIP", "gzip"],
  ["identity", undefined],
  ["compress;q=1, %!;;,,", undefined],
  [undefined, undefined],
];

describe("what is sent compressed", () => {
  for (const url of [
    "/assets/page-abc123.js",
    "/docs/static/swagger-ui-bundle.js",
    "/docs/static/swagger-ui.css",
    "/openapi.json",
  ])
    it.each(asked)(`${url} for those who read %s: %s, and the same when unpacked`, async (accepted, encoding) => {
      const plain = await get(url);
      const response = await get(url, accepted);
      expect(response.statusCode).toBe(200);
      expect(response.headers["content-encoding"]).toBe(encoding);
      expect(response.headers.vary).toBe("accept-encoding");
      expect(response.headers["content-type"]).toBe(plain.headers["content-type"]);
      expect(unpacked(response.rawPayload, encoding).equals(plain.rawPayload)).toBe(true);
      if (encoding !== undefined) expect(response.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2);
    });

  it("leaves small answers, pictures, parts of files and heads as they are", async () => {
    for (const url of ["/healthz", "/docs/static/favicon-32x32.png", "/"])
      expect((await get(url, "br")).headers["content-encoding"]).toBeUndefined();
    const headers = { "accept-encoding": "br", range: "bytes=0-9999" };
    const part = await app.inject({ url: "/docs/static/swagger-ui.css", headers });
    expect([part.statusCode, part.headers["content-encoding"]]).toEqual([206, undefined]);
    const head = await app.inject({ method: "HEAD", url: "/openapi.json", headers: { "accept-encoding": "br" } });
    expect([head.statusCode, head.body]).toEqual([200, ""]);
  });

  it("does not serve the packed files by names of their own", async () => {
    expect((await get("/assets/page-abc123.js.br")).statusCode).toBe(404);
  });
});
