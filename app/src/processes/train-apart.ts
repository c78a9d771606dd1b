/**
 * Trains a model in a process of its own. Threads that compute cannot be ended by force without harm; a process can, its
 * memory goes back whole, and whoever asked stays free.
 */
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { readSettings } from "@matinee/core";
import type { TrainReport } from "../services/training.ts";
import { compileCache } from "./compile-cache.ts";
import { followJob, type JobListeners } from "./job.ts";
import { toProcess } from "./job-lines.ts";
import { type TrainingOrder, trainingWords } from "./training-order.ts";

/** How a process ends that compiled code brought down, not the system for want of memory and nobody from outside. */
const crashes: readonly (NodeJS.Signals | null)[] = ["SIGSEGV", "SIGILL", "SIGBUS", "SIGTRAP", "SIGABRT", "SIGFPE"];

/** Throws "train/stopped" once the signal is aborted, and whatever the training throws. */
export async function trainApart(order: TrainingOrder, listeners: JobListeners): Promise<TrainReport> {
  const child = begin(["--wide-vectors"]);
  try {
    return await followJob(toProcess(child), order, trainingWords, listeners);
  } catch (error) {
    if (!crashes.includes(child.signalCode)) throw error;
    const { request } = order;
    const isOnGpu = (request.device ?? readSettings(process.env).MATINEE_DEVICE) === "gpu";
    const without = isOnGpu ? "a GPU and wide vectors" : "wide vectors";
    listeners.tell(`The training broke down with ${without}; it begins again without them.`);
    const careful: TrainingOrder = isOnGpu ? { ...order, request: { ...request, device: "cpu" } } : order;
    return followJob(toProcess(begin([])), careful, trainingWords, listeners);
  }
}

const begin = (parameters: readonly string[]) =>
  fork(fileURLToPath(new URL("./train-main.ts", import.meta.url)), parameters, {
    serialization: "advanced",
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    env: { ...process.env, NODE_COMPILE_CACHE: compileCache },
  });
