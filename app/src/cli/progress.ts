/**
 * Long work on stderr: a bar for people, a line now and then for logs, nothing for what is done in a moment, and nothing
 * for programs, which read stderr for the problem alone.
 */
import { type Progress, plainLine, quietRun, type Run } from "@matinee/core";
import { SingleBar } from "cli-progress";
import { here } from "./here.ts";

/** Milliseconds before anything is shown. */
const patience = 1_500;
/** Milliseconds between lines of one task. */
const pause = 5_000;

export interface ShownRun {
  readonly run: Run;
  /** Takes the bar away. */
  readonly end: () => void;
}

export function shownRun(json = false, stream: NodeJS.WriteStream = here().err): ShownRun {
  if (json && !stream.isTTY) return { run: quietRun(), end() {} };
  const start = performance.now();
  const shown = stream.isTTY ? bar(stream) : lines(stream);
  const progress = (step: Progress) => {
    if (performance.now() - start > patience) shown.show(step);
  };
  return { run: { ...quietRun(), progress }, end: shown.end };
}

interface Shown {
  readonly show: (step: Progress) => void;
  readonly end: () => void;
}

function bar(stream: NodeJS.WriteStream): Shown {
  const single = new SingleBar({
    stream,
    format: "{task} {bar} {percentage} %{left}{cost}",
    barsize: 24,
    clearOnComplete: true,
  });
  let running = false;
  return {
    show({ task: named, done, total, secondsLeft, cost: told }) {
      const task = plainLine(named);
      const cost = costInWords(told);
      const left = leftInWords(secondsLeft);
      if (!running) single.start(total ?? Math.max(1, done), done, { task, left, cost });
      running = true;
      single.setTotal(total ?? Math.max(1, done));
      single.update(done, { task, left, cost });
    },
    end() {
      if (running) single.stop();
      running = false;
    },
  };
}

function lines(stream: NodeJS.WriteStream): Shown {
  let task = "";
  let next = 0;
  return {
    show(step) {
      const now = performance.now();
      if (step.task === task && now < next) return;
      task = step.task;
      next = now + pause;
      stream.write(`${plainLine(said(step))}\n`);
    },
    end() {},
  };
}

/** ", 12 s left" */
function leftInWords(seconds: number | undefined): string {
  if (seconds === undefined) return "";
  return seconds < 90 ? `, ${Math.ceil(seconds)} s left` : `, ${Math.ceil(seconds / 60)} min left`;
}

const costInWords = (cost: string | undefined): string => (cost === undefined ? "" : `; ${plainLine(cost)}`);

function said({ task, done, total, unit, secondsLeft, cost }: Progress): string {
  if (total === undefined) return done === 0 ? task : `${task}: ${done.toLocaleString("en")} ${unit}`;
  return `${task}: ${Math.floor((100 * done) / total)} %${leftInWords(secondsLeft)}${costInWords(cost)}`;
}
