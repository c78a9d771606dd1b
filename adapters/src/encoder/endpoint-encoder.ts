/** A sentence encoder behind any `/v1/embeddings` address (OpenAI's shape). The key goes there and nowhere else. */
import { setTimeout as pause } from "node:timers/promises";
import { MatineeError, type SentenceEncoder } from "@matinee/core";
import { z } from "zod";
import { toUnitLength } from "./pooling.ts";

export interface Endpoint {
  /** As "https://api.example.org/v1", with or without "/embeddings". */
  readonly url: string;
  readonly model: string;
  readonly key?: string | undefined;
  /** Milliseconds for one batch. */
  readonly patience?: number;
  /** Milliseconds before a batch is sent again; times four for the third and last time. */
  readonly pause?: number;
}

/** Texts that are sent at once. */
const batch = 64;
/** Answers after which it is worth asking again. */
const passing = [429, 500, 502, 503, 504];

const Embeddings = z.object({
  data: z.array(z.object({ index: z.int().nonnegative().optional(), embedding: z.array(z.number()).min(1) })),
});

/** Names model and place; the key is no part of it. */
export function idOfEndpoint({ url, model }: Pick<Endpoint, "url" | "model">): string {
  const { host, pathname } = addressOf(url);
  return `${model}@${host}${pathname}`;
}

/** Asks once, to learn how long its vectors are. Throws "settings/invalid" and "encoder/failed". */
export async function openEndpointEncoder(endpoint: Endpoint, signal: AbortSignal): Promise<SentenceEncoder> {
  const address = addressOf(endpoint.url);
  const [first] = await embeddings(address, endpoint, ["film"], signal);
  const dimensions = first.length;
  return {
    id: idOfEndpoint(endpoint),
    dimensions,
    async encode(texts, stop) {
      const vectors = new Float32Array(texts.length * dimensions);
      for (let start = 0; start < texts.length; start += batch) {
        const rows = await embeddings(address, endpoint, texts.slice(start, start + batch), stop);
        for (const [at, row] of rows.entries()) {
          if (row.length !== dimensions) throw failed(address, `sent ${row.length} numbers in place of ${dimensions}`);
          const vector = vectors.subarray((start + at) * dimensions, (start + at + 1) * dimensions);
          vector.set(row);
          toUnitLength(vector);
        }
      }
      return vectors;
    },
    close: async () => undefined,
  };
}

function addressOf(url: string): URL {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address === undefined || !["http:", "https:"].includes(address.protocol) || address.username !== "")
    throw new MatineeError(
      "settings/invalid",
      "MATINEE_EMBEDDINGS_URL must be an address as https://api.example.org/v1.",
    );
  const path = address.pathname.replace(/\/+$/u, "");
  address.pathname = path.endsWith("/embeddings") ? path : `${path}/embeddings`;
  return address;
}

async function embeddings(
  address: URL,
  { model, key, patience = 20_000, pause: first = 1_000 }: Endpoint,
  texts: readonly string[],
  signal: AbortSignal,
): Promise<readonly (readonly number[])[]> {
  const headers = { "content-type": "application/json", ...(key && { authorization: `Bearer ${key}` }) };
  const body = JSON.stringify({ model, input: texts, encoding_format: "float" });
  for (let attempt = 0; ; attempt++) {
    signal.throwIfAborted();
    const timeout = AbortSignal.timeout(patience);
    const stop = AbortSignal.any([signal, timeout]);
    try {
      const response = await fetch(address, { method: "POST", headers, body, signal: stop, redirect: "error" });
      if (response.ok) return rowsOf(address, await response.json(), texts.length);
      await response.body?.cancel();
      if (attempt === 2 || !passing.includes(response.status)) throw refused(address, response.status, model);
    } catch (cause) {
      signal.throwIfAborted();
      if (cause instanceof MatineeError) throw cause;
      // Only the kind of failure is told: what a library says of a request may hold its headers.
      if (timeout.aborted) throw failed(address, `did not answer within ${patience / 1000} seconds`);
      throw failed(address, cause instanceof SyntaxError ? "did not answer in JSON" : "cannot be reached");
    }
    await pause(first * 4 ** attempt, undefined, { signal }).catch(() => signal.throwIfAborted());
  }
}

/** In the order of the texts: servers may number their answers. */
function rowsOf(address: URL, json: unknown, count: number): readonly (readonly number[])[] {
  const { data } = Embeddings.safeParse(json);
  if (data === undefined) throw failed(address, "did not answer with embeddings");
  const rows: (readonly number[])[] = [];
  for (const [at, { index, embedding }] of data.data.entries()) rows[index ?? at] = embedding;
  if (rows.length !== count || rows.some((row) => row === undefined) || Object.keys(rows).length !== count)
    throw failed(address, `answered for ${data.data.length} of ${count} texts`);
  return rows;
}

function refused(address: URL, status: number, model: string): MatineeError {
  if (status === 401 || status === 403) return failed(address, "does not accept the key in MATINEE_EMBEDDINGS_KEY");
  if (status === 404) return failed(address, `knows no model ${model}, or no embeddings at this address`);
  if (status === 429) return failed(address, "is asked too often");
  return failed(address, `answers with status ${status}`);
}

const failed = (address: URL, how: string): MatineeError =>
  new MatineeError("encoder/failed", `${address.host} ${how}.`, {
    hint: "Check MATINEE_EMBEDDINGS_URL, _MODEL and _KEY; the built-in vectors speak meanwhile.",
  });
