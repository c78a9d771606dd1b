/** Threads that a server starts; what they do is in the files that they run. */
import { Worker } from "node:worker_threads";
import { compileCache } from "./compile-cache.ts";
import type { Succession } from "./engine-host.ts";

export interface EngineThreadData {
  /** The best that is installed, when absent. */
  readonly data: string | undefined;
  readonly home: string | undefined;
  readonly succession: Succession;
}

export const spawnEngine = (data: EngineThreadData): Worker => thread("./engine-worker.ts", data);

export const spawnFetch = (): Worker => thread("./fetch-worker.ts");

function thread(file: string, workerData?: EngineThreadData): Worker {
  const env = { ...process.env, NODE_COMPILE_CACHE: compileCache };
  return new Worker(new URL(file, import.meta.url), { workerData, env });
}
