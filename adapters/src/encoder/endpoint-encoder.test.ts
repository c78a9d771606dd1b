import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { MatineeError, quietRun } from "@matinee/core";
import { afterAll, describe, expect, it } from "vitest";
import { type Endpoint, idOfEndpoint, openEndpointEncoder } from "./endpoint-encoder.ts";

const { signal } = quietRun();
const key = "sk-very-secret";

interface Asked {
  readonly path: string | undefined;
  readonly authorization: string | undefined;
  readonly body: { readonly model: string; readonly input: readonly string[] };
}
type Reply = (asked: Asked, time: number) => { readonly status?: number; readonly json?: unknown } | undefined;

const vectorOf = (text: string): number[] => [3 * text.length, 4 * text.length];
const numbered = ({ body }: Asked) => ({
  json: { data: body.input.map((text, index) => ({ index, embedding: vectorOf(text) })).reverse() },
});

async function service(reply: Reply = numbered): Promise<{ endpoint: Endpoint; asked: Asked[] }> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => void answered(request, response));
  async function answered(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const one = { path: request.url, authorization: request.headers.authorization, body: await bodyOf(request) };
    asked.push(one);
    const answer = reply(one, asked.length);
    if (answer === undefined) return;
    response.writeHead(answer.status ?? 200, { "content-type": "application/json" });
    response.end(JSON.stringify(answer.json ?? { error: { message: `bad key ${one.authorization}` } }));
  }
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { endpoint: { url: `http://127.0.0.1:${port}/v1/`, model: "tiny", key, pause: 1 }, asked };
}

async function bodyOf(request: IncomingMessage): Promise<Asked["body"]> {
  const pieces: Uint8Array[] = [];
  for await (const piece of request) pieces.push(piece as Uint8Array);
  return JSON.parse(Buffer.concat(pieces).toString()) as Asked["body"];
}

const errorOf = async (work: Promise<unknown>): Promise<MatineeError> => {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof MatineeError) return error;
  throw new Error("It went well.");
};

describe("an encoder behind an address", () => {
  it("sends texts in batches with model and key, and answers unit vectors in the order of the texts", async () => {
    const { endpoint, asked } = await service();
    const encoder = await openEndpointEncoder(endpoint, signal);
    const texts = Array.from({ length: 100 }, (_, at) => "x".repeat(at + 1));
    const vectors = await encoder.encode(texts, signal);
    expect(encoder).toMatchObject({ id: idOfEndpoint(endpoint), dimensions: 2 });
    expect(vectors).toHaveLength(200);
    for (let at = 0; at < 200; at += 2)
      expect([vectors[at], vectors[at + 1]]).toEqual([Math.fround(0.6), Math.fround(0.8)]);
    expect(asked.map(({ body }) => body.input.length)).toEqual([1, 64, 36]);
    expect(asked[1]).toMatchObject({ path: "/v1/embeddings", authorization: `Bearer ${key}`, body: { model: "tiny" } });
  });

  it("asks again where a service is busy for a moment", async () => {
    const { endpoint, asked } = await service((one, time) => (time < 3 ? { status: 429 } : numbered(one)));
    expect((await openEndpointEncoder(endpoint, signal)).dimensions).toBe(2);
    expect(asked).toHaveLength(3);
  });

  it.each([
    ["a refused key", { status: 401 }, "does not accept the key"],
    ["an unknown model", { status: 404 }, "knows no model tiny"],
    ["a service that is down", { status: 503 }, "status 503"],
    ["a service that is always busy", { status: 429 }, "asked too often"],
    ["another kind of answer", { json: { ok: true } }, "did not answer with embeddings"],
    ["an answer for too few texts", { json: { data: [] } }, "answered for 0 of 1"],
  ])("tells %s in a sentence without the key", async (_, answer, words) => {
    const { endpoint } = await service(() => answer);
    const error = await errorOf(openEndpointEncoder(endpoint, signal));
    expect(error.code).toBe("encoder/failed");
    expect(error.message).toContain(words);
    expect(JSON.stringify([error.message, error.hint, String(error.cause), error.stack])).not.toContain(key);
  });

  it("does not wait for ever, and not after it is told to stop", async () => {
    const { endpoint } = await service(() => undefined);
    const error = await errorOf(openEndpointEncoder({ ...endpoint, patience: 50 }, signal));
    expect(error.message).toContain("did not answer within 0.05 seconds");
    await expect(openEndpointEncoder(endpoint, AbortSignal.timeout(50))).rejects.toThrow(/timeout/iu);
  });

  it("tells when nobody is there, and when the address is none", async () => {
    const away = await errorOf(openEndpointEncoder({ url: "http://127.0.0.1:9", model: "tiny", key }, signal));
    expect(away.message).toContain("cannot be reached");
    for (const url of ["not an address", "ftp://example.org/v1", "https://me:secret@example.org/v1"])
      expect((await errorOf(openEndpointEncoder({ url, model: "tiny" }, signal))).code).toBe("settings/invalid");
  });
});
