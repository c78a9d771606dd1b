/** The engine's side of the thread border: opens one engine, then answers questions until it is told to end. */
import type { MessagePort } from "node:worker_threads";
import { type Engine, type Progress, quietRun, type Run } from "@matinee/core";
import { type Answering, answering } from "../services/answering.ts";
import type { Licence } from "../services/serving.ts";
import { carried } from "./carried-error.ts";
import type { FromEngine, Lack, SharedByEngines, ToEngine } from "./thread-messages.ts";

export interface OpenedEngine {
  readonly engine: Engine;
  readonly licences: readonly Licence[];
  readonly lacks?: readonly Lack[];
  /** What its mates need not read again. */
  readonly shared?: SharedByEngines;
  /** Milliseconds of work ahead before it is ready: as long as another engine answers, nobody waits for this one. */
  readonly unhurried?: number | undefined;
  /** Gives back what opening took, before it is ready. */
  readonly tidy?: (() => Promise<void>) | undefined;
  /** Begins to tell when another model of taste is put to use. */
  readonly watch?: (tell: () => void) => void;
}

/** Milliseconds between two progress messages of one task. */
const progressPause = 100;

/** Serves the engine that `open` makes over the port. */
export async function serveEngine(
  port: MessagePort,
  open: (run: Run, notice: (text: string) => void) => Promise<OpenedEngine>,
): Promise<void> {
  const say = (message: FromEngine) => port.postMessage(message);
  let opened: OpenedEngine;
  try {
    const run = { ...quietRun(), progress: paced((progress) => say({ kind: "progress", progress })) };
    opened = await open(run, (text) => say({ kind: "told", text }));
  } catch (error) {
    say({ kind: "failed", error: carried(error, "The engine could not be opened; the log tells why.") });
    port.close();
    return;
  }
  const desk = answering(opened.engine);
  let asked = 0;
  port.on("message", (message: ToEngine) => {
    asked = performance.now();
    if (message.kind === "end") port.close();
    else void answered(port, desk, message);
  });
  const steps = (opened.engine.ahead?.() ?? [])[Symbol.iterator]();
  // The first step makes what its mates share, and the first text would wait for.
  steps.next();
  const end = performance.now() + (opened.unhurried ?? 0);
  while (performance.now() < end && steps.next().done !== true);
  await opened.tidy?.();
  const { engine, licences, lacks = [], shared } = opened;
  say({ kind: "done", result: { versions: engine.versions, licences, lacks, ...(shared && { shared }) } });
  opened.watch?.(() => say({ kind: "new-model" }));
  workAhead(steps, () => performance.now() - asked < busyFor);
}

/** Milliseconds after a question in which more are expected. */
const busyFor = 200;

/** Takes the steps one by one between questions; while questions come it rests as long as it works. */
function workAhead(steps: Iterator<void>, isBusy: () => boolean): void {
  const step = () => {
    const start = performance.now();
    if (steps.next().done === true) return;
    setTimeout(step, isBusy() ? Math.ceil(performance.now() - start) : 0).unref();
  };
  step();
}

async function answered(port: MessagePort, desk: Answering, message: ToEngine & { kind: "question" }): Promise<void> {
  const { id, question, request } = message;
  try {
    const bytes = await desk.answer(question, request);
    port.postMessage({ kind: "answer", id, bytes } satisfies FromEngine, [bytes.buffer]);
  } catch (error) {
    port.postMessage({ kind: "refusal", id, error: carried(error) } satisfies FromEngine);
  }
}

/** Lets the first message of each task through, then one per pause. */
function paced(tell: (progress: Progress) => void): (progress: Progress) => void {
  let task = "";
  let next = 0;
  return (progress) => {
    const now = performance.now();
    if (progress.task === task && now < next) return;
    task = progress.task;
    next = now + progressPause;
    tell(progress);
  };
}
