/** Requests over HTTP that say within three seconds when there is no network. */
import { connect } from "node:net";
import { MatineeError } from "@matinee/core";

/** Longest wait for a connection, name look-up included; milliseconds. */
const connectPatience = 2000;
/** Longest wait for an answer, or between two pieces of it; milliseconds. */
const answerPatience = 30_000;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Pieces of the body; throws "data/no-network" when they stop coming. */
  body(): AsyncIterable<Uint8Array>;
}

/** Asks for an address. Throws "data/no-network" when it cannot be reached or does not answer. */
export async function get(url: URL, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Answer> {
  await reach(url, signal);
  const silence = new AbortController();
  const patience = setTimeout(() => silence.abort(), answerPatience);
  const stop = AbortSignal.any([signal, silence.signal]);
  const response = await fetch(url, { headers: { "accept-encoding": "identity", ...headers }, signal: stop }).catch(
    (cause: unknown) => {
      clearTimeout(patience);
      signal.throwIfAborted();
      throw unreachable(url, silence.signal.aborted ? "gives no answer" : "cannot be reached", cause);
    },
  );
  patience.refresh();
  return {
    status: response.status,
    headers: response.headers,
    async *body() {
      try {
        for await (const piece of response.body ?? []) {
          patience.refresh();
          yield piece;
        }
      } catch (cause) {
        signal.throwIfAborted();
        throw unreachable(url, "stopped in the middle", cause);
      } finally {
        clearTimeout(patience);
      }
    },
  };
}

/** A small text; undefined when the server does not have it. */
export async function getText(url: URL, signal: AbortSignal): Promise<string | undefined> {
  const answer = await get(url, {}, signal);
  const pieces: Uint8Array[] = [];
  for await (const piece of answer.body()) pieces.push(piece);
  return answer.status === 200 ? Buffer.concat(pieces).toString("utf8") : undefined;
}

/** An answer that is not the file. */
export const refused = (url: URL, status: number): MatineeError =>
  new MatineeError("data/no-network", `${url.href} answers with status ${status}.`);

/** Opens and closes a connection, to learn soon whether there is a way at all. */
async function reach(url: URL, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const port = Number(url.port) || (url.protocol === "http:" ? 80 : 443);
  const socket = connect({ host: url.hostname.replace(/^\[|\]$/gu, ""), port });
  try {
    await new Promise<void>((done, fail) => {
      const timer = setTimeout(() => fail(new Error(`no connection after ${connectPatience} ms`)), connectPatience);
      socket.once("connect", () => done()).once("error", fail);
      signal.addEventListener("abort", () => fail(signal.reason as Error), { once: true });
      socket.once("close", () => clearTimeout(timer));
    });
  } catch (cause) {
    signal.throwIfAborted();
    throw unreachable(url, "cannot be reached", cause);
  } finally {
    socket.destroy();
  }
}

const unreachable = (url: URL, how: string, cause: unknown): MatineeError =>
  new MatineeError("data/no-network", `${url.host} ${how}.`, { cause });
