/** A thread with a tiny engine that can be told to fail in every way, and to meet another one of its team. */
import { parentPort, workerData } from "node:worker_threads";
import { type Engine, MatineeError, sharedArrays } from "@matinee/core";
import { serveEngine } from "../src/processes/engine-loop.ts";
import type { Succession } from "../src/processes/engine-supervisor.ts";
import type { SharedByEngines } from "../src/processes/thread-messages.ts";
import { tinyEngine } from "./tiny-engine.ts";

interface TinyData {
  readonly data: string;
  readonly succession?: Succession;
  readonly shared?: SharedByEngines;
}

const { data, succession, shared } = workerData as TinyData;
const held = new Map(shared);
const met = sharedArrays(held).keep("met", new Int32Array(1));

/** Waits for another thread that shares memory with this one to be asked the same. */
function meet(): void {
  Atomics.add(met, 0, 1);
  Atomics.notify(met, 0);
  if (Atomics.load(met, 0) < 2 && Atomics.wait(met, 0, 1, 5_000) === "timed-out") throw new TypeError("Nobody came.");
}

function onText(text: string): void {
  if (text === "crash") process.exit(1);
  if (text === "throw") throw new TypeError("a slip of ours");
  if (text === "meet") meet();
  const pause = /^take (\d+) ms$/.exec(text)?.[1];
  const end = performance.now() + Number(pause ?? 0);
  while (performance.now() < end);
}

/** The data "moving" has become another version by the time that mates open it. */
function opened(): Engine {
  const engine = tinyEngine({ data, onText });
  const { versions } = engine;
  const moved = data === "moving" && succession === "mate";
  return moved ? { ...engine, versions: { ...versions, data: { ...versions.data, version: "2" } } } : engine;
}

if (parentPort !== null)
  await serveEngine(parentPort, async (run) => {
    run.progress({ task: "training taste", done: 1, total: 2, unit: "steps" });
    if (data === "broken") throw new MatineeError("data/damaged", "The data set broken cannot be read.");
    if (data === "lonely" && succession === "mate") throw new MatineeError("data/damaged", "Only one can read it.");
    return {
      engine: opened(),
      licences: [{ what: data, licence: "MIT" }],
      shared: held,
      watch: (tell) => void (data === "chosen" && setTimeout(tell, 200)),
    };
  });
