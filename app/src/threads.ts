/** Threads that a server starts; what they do is in the files that they run. */
import { Worker } from "node:worker_threads";

export interface EngineThreadData {
  /** The best that is installed, when absent. */
  readonly data: string | undefined;
  readonly home: string | undefined;
}

export interface FetchThreadData {
  readonly names: readonly string[];
  readonly home: string | undefined;
  readonly mirror: string | undefined;
}

export const spawnEngine = (workerData: EngineThreadData): Worker =>
  new Worker(new URL("./engine-worker.ts", import.meta.url), { workerData });

export const spawnFetch = (workerData: FetchThreadData): Worker =>
  new Worker(new URL("./fetch-worker.ts", import.meta.url), { workerData });
