/** Threads that a server starts; what they do is in the files that they run. */
import { type MessagePort, type ResourceLimits, Worker } from "node:worker_threads";
import { compileCache } from "./compile-cache.ts";
import type { Succession } from "./engine-supervisor.ts";
import type { SharedByEngines } from "./thread-messages.ts";

export interface EngineThreadData {
  /** The best that is installed, when absent. */
  readonly data: string | undefined;
  readonly home: string | undefined;
  /** True where no network may be touched. */
  readonly offline: boolean;
  readonly succession: Succession;
  /** Leads to the encoder that all engines share; without it, an engine opens one of its own. */
  readonly encoder?: MessagePort | undefined;
  /** What an engine of the same team has read already. */
  readonly shared?: SharedByEngines | undefined;
}

/**
 * Megabytes of young objects in an engine that joins others: left alone, the young part of the heap grows to a multiple while
 * the data is opened, and stays. The first engine keeps it, because people wait for it to open.
 */
const youngOfMates = 48;

export const spawnEngine = (data: EngineThreadData): Worker =>
  thread("./engine-worker.ts", data, data.succession === "mate" ? { maxYoungGenerationSizeMb: youngOfMates } : {});

export type EncoderThreadData = Pick<EngineThreadData, "home" | "offline">;

/** It never keeps the process alive. */
export function spawnEncoder(data: EncoderThreadData): Worker {
  const worker = thread("./encoder-worker.ts", data);
  worker.unref();
  return worker;
}

export const spawnFetch = (): Worker => thread("./fetch-worker.ts");

function thread(
  file: string,
  workerData?: EncoderThreadData | EngineThreadData,
  resourceLimits?: ResourceLimits,
): Worker {
  const env = { ...process.env, NODE_COMPILE_CACHE: compileCache };
  const port = workerData !== undefined && "encoder" in workerData ? workerData.encoder : undefined;
  return new Worker(new URL(file, import.meta.url), {
    workerData,
    env,
    ...(port && { transferList: [port] }),
    ...(resourceLimits && { resourceLimits }),
  });
}
