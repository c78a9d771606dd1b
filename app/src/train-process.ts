/**
 * Trains a model in a process of its own. Threads that compute cannot be ended by force without harm; a process can, its
 * memory goes back whole, and whoever asked stays free.
 */
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { compileCache } from "./compile-cache.ts";
import { followTraining, type TrainingListeners } from "./services/follow-training.ts";
import type { TrainReport } from "./services/training.ts";
import type { TrainingOrder } from "./services/training-process.ts";

/** Throws "train/stopped" once the signal is aborted, and whatever the training throws. */
export function trainApart(order: TrainingOrder, listeners: TrainingListeners): Promise<TrainReport> {
  const child = fork(fileURLToPath(new URL("./train-main.ts", import.meta.url)), {
    serialization: "advanced",
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    env: { ...process.env, NODE_COMPILE_CACHE: compileCache },
  });
  return followTraining(child, order, listeners);
}
