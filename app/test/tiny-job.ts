/** Work behind a border, in a thread or a process, that can be told to end in every way. */

import { setTimeout } from "node:timers/promises";
import { parentPort } from "node:worker_threads";
import { MatineeError } from "@matinee/core";
import { ofThisProcess, ofThread } from "../src/processes/job-lines.ts";
import { serveJob } from "../src/processes/job-work.ts";

export const words = {
  name: "The work",
  stopped: () => new MatineeError("train/stopped", "The work was stopped."),
};

export type TinyOrder = "double 21" | "long" | "refuse" | "slip" | "crash" | "listen" | "never listen";

async function work(
  order: TinyOrder,
  { run, tell }: Parameters<Parameters<typeof serveJob<TinyOrder, number | Float64Array>>[2]>[1],
) {
  tell("It begins.");
  run.progress({ task: "working", done: 1, total: 2, unit: "steps" });
  if (order === "refuse")
    throw new MatineeError("data/unknown", "There is no such thing.", { hint: "Look elsewhere." });
  if (order === "slip") throw new TypeError("a slip of ours");
  if (order === "crash") process.exit(1);
  if (order === "never listen") for (;;);
  if (order === "listen") await setTimeout(60_000, undefined, { signal: run.signal });
  // More than any channel takes at once.
  return order === "long" ? new Float64Array(5_000_000).fill(1) : 42;
}

const isFar = parentPort !== null || process.send !== undefined;
if (isFar) serveJob(parentPort === null ? ofThisProcess() : ofThread(parentPort), words, work);
