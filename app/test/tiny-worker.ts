/** A thread with a tiny engine that can be told to fail in every way. */
import { parentPort, workerData } from "node:worker_threads";
import { MatineeError } from "@matinee/core";
import { serveEngine } from "../src/processes/engine-thread.ts";
import { tinyEngine } from "./tiny-engine.ts";

const { data } = workerData as { data: string };

function onText(text: string): void {
  if (text === "crash") process.exit(1);
  if (text === "throw") throw new TypeError("a slip of ours");
  const pause = /^take (\d+) ms$/.exec(text)?.[1];
  const end = performance.now() + Number(pause ?? 0);
  while (performance.now() < end);
}

if (parentPort !== null)
  await serveEngine(parentPort, async (run) => {
    run.progress({ task: "training taste", done: 1, total: 2, unit: "steps" });
    if (data === "broken") throw new MatineeError("data/damaged", "The data set broken cannot be read.");
    return { engine: tinyEngine({ data, onText }), licences: [{ what: data, licence: "MIT" }] };
  });
