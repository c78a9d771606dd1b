/** The thread of a server's sentence encoder. An encoder is open as long as a line asks for it. */
import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { quietRun, type SentenceEncoder } from "@matinee/core";
import { homeAt } from "../container.ts";
import { carried } from "./carried-error.ts";
import type { Connected, FromEncoder, ToEncoder } from "./encoder-line.ts";
import type { EncoderThreadData } from "./spawn-threads.ts";

const { home: path, offline } = workerData as EncoderThreadData;
const { encoders } = homeAt(path, { offline });
const { signal } = quietRun();

interface Open {
  readonly encoder: Promise<SentenceEncoder | undefined>;
  lines: number;
}
const open = new Map<string, Open>();

async function serve({ port, first }: Connected): Promise<void> {
  const key = (await encoders.current()) ?? "";
  const shared = open.get(key) ?? { encoder: encoders.open(), lines: 0 };
  open.set(key, shared);
  shared.lines++;
  port.on("message", (message: ToEncoder) => void answer(port, shared.encoder, message));
  port.on("close", () => {
    shared.lines--;
    if (shared.lines > 0) return;
    open.delete(key);
    shared.encoder.then((encoder) => encoder?.close()).catch(() => undefined);
  });
  await answer(port, shared.encoder, first);
}

async function answer(port: MessagePort, opening: Open["encoder"], message: ToEncoder): Promise<void> {
  const say = (reply: FromEncoder) => port.postMessage(reply);
  const { at } = message;
  try {
    const encoder = await opening;
    if (encoder === undefined) return say({ kind: "none", at });
    if (message.kind === "encode") say({ kind: "encoded", at, vectors: await encoder.encode(message.texts, signal) });
    else say({ kind: "opened", at, id: encoder.id, dimensions: encoder.dimensions });
  } catch (error) {
    say({ kind: "failed", at, error: carried(error) });
  }
}

parentPort?.on("message", (connected: Connected) => void serve(connected));
