import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { MatineeError, type Progress } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { followJob, type Line } from "./job.ts";
import { toProcess, toThread } from "./job-lines.ts";

const tiny = new URL("../../test/tiny-job.ts", import.meta.url);
const words = {
  name: "The work",
  stopped: () => new MatineeError("train/stopped", "The work was stopped."),
};

const borders: readonly (readonly [string, () => Line])[] = [
  ["a thread", () => toThread(new Worker(tiny, { stderr: true }))],
  [
    "a process",
    () => toProcess(fork(fileURLToPath(tiny), [], { serialization: "advanced", stdio: "ignore" as never })),
  ],
];

describe.each(borders)("a job in %s", { timeout: 30_000 }, (_, open) => {
  function begin(order: string, signal = new AbortController().signal) {
    const told: string[] = [];
    const progress: Progress[] = [];
    const listeners = {
      signal,
      tell: (text: string) => told.push(text),
      progress: (step: Progress) => progress.push(step),
    };
    return { told, progress, done: followJob<string, number | Float64Array>(open(), order, words, listeners) };
  }

  it("tells how it goes, and ends with its result", async () => {
    const { told, progress, done } = begin("double 21");
    expect(await done).toBe(42);
    expect(told).toEqual(["It begins."]);
    expect(progress).toEqual([{ task: "working", done: 1, total: 2, unit: "steps" }]);
  });

  it("ends with its result, however long that is", async () => {
    const result = (await begin("long").done) as Float64Array;
    expect(result.length).toBe(5_000_000);
    expect(result.at(-1)).toBe(1);
  });

  it("carries what it throws over the border, and hides slips", async () => {
    await expect(begin("refuse").done).rejects.toMatchObject({
      code: "data/unknown",
      message: "There is no such thing.",
      hint: "Look elsewhere.",
    });
    await expect(begin("slip").done).rejects.toMatchObject({
      code: "engine/failed",
      message: "The work failed inside.",
    });
  });

  it("is known to have ended where it crashed", async () => {
    await expect(begin("crash").done).rejects.toMatchObject({
      code: "engine/failed",
      message: "The work ended before it was done.",
    });
  });

  it.each(["listen", "never listen"])("stops at once when it is told to, though it may %s", async (order) => {
    const stop = new AbortController();
    const { told, done } = begin(order, stop.signal);
    await expect.poll(() => told, { timeout: 20_000 }).toEqual(["It begins."]);
    stop.abort();
    await expect(done).rejects.toMatchObject({ code: "train/stopped" });
  });

  it("does not begin for somebody who has left", async () => {
    await expect(begin("listen", AbortSignal.abort()).done).rejects.toMatchObject({ code: "train/stopped" });
  });
});
