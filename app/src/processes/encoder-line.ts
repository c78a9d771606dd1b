/**
 * One sentence encoder for all engines of a server: it takes far more memory than an engine needs, so it lives in a thread of
 * its own, which is started when the first engine asks for it.
 */
import { MessageChannel, type MessagePort, type Worker } from "node:worker_threads";
import type { SentenceEncoder } from "@matinee/core";
import { type CarriedError, errorFrom } from "./carried-error.ts";

export type ToEncoder =
  | { readonly kind: "open"; readonly at: number }
  | { readonly kind: "encode"; readonly at: number; readonly texts: readonly string[] };

/** `at` is the question's own number. */
export type FromEncoder =
  | { readonly kind: "opened"; readonly at: number; readonly id: string; readonly dimensions: number }
  | { readonly kind: "none"; readonly at: number }
  | { readonly kind: "encoded"; readonly at: number; readonly vectors: Float32Array }
  | { readonly kind: "failed"; readonly at: number; readonly error: CarriedError };

export interface Connected {
  readonly port: MessagePort;
  readonly first: ToEncoder;
}

export interface EncoderLines {
  /** An engine's end of a new line, to be handed over to its thread. */
  open(): MessagePort;
  close(): Promise<void>;
}

/** The server's side: `spawn` starts the thread that serves connected lines. */
export function encoderLines(spawn: () => Worker): EncoderLines {
  let worker: Worker | undefined;
  return {
    open() {
      const { port1, port2 } = new MessageChannel();
      port2.once("message", (first: ToEncoder) => {
        worker ??= spawn().once("exit", () => {
          worker = undefined;
        });
        worker.postMessage({ port: port2, first } satisfies Connected, [port2]);
      });
      port2.unref();
      return port1;
    },
    async close() {
      await worker?.terminate();
    },
  };
}

/** The engine's side; undefined where no encoder is in use. Throws what keeps it from opening. */
export async function encoderBehind(port: MessagePort): Promise<SentenceEncoder | undefined> {
  const waiting = new Map<number, { resolve: (answer: FromEncoder) => void; reject: (error: unknown) => void }>();
  let next = 0;
  // Only who waits for an answer is kept alive by it.
  const settle = (at: number) => {
    const one = waiting.get(at);
    waiting.delete(at);
    if (waiting.size === 0) port.unref();
    return one;
  };
  port.on("message", (answer: FromEncoder) => {
    if (answer.kind === "failed") settle(answer.at)?.reject(errorFrom(answer.error));
    else settle(answer.at)?.resolve(answer);
  });
  port.on("close", () => {
    for (const at of waiting.keys()) settle(at)?.reject(new Error("the encoder's thread has ended."));
  });
  const ask = (message: ToEncoder): Promise<FromEncoder> =>
    new Promise((resolve, reject) => {
      waiting.set(message.at, { resolve, reject });
      port.ref();
      port.postMessage(message);
    });
  const opened = await ask({ kind: "open", at: next++ });
  if (opened.kind !== "opened") return undefined;
  return {
    id: opened.id,
    dimensions: opened.dimensions,
    async encode(texts) {
      const answer = await ask({ kind: "encode", at: next++, texts });
      if (answer.kind !== "encoded") throw new TypeError(`An encoder answered "${answer.kind}".`);
      return answer.vectors;
    },
    close: async () => port.close(),
  };
}
