import { type DescentWork, type Progress, quietRun } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { compute, randomRatings, randomVectors } from "../../test/ratings.ts";
import { kernelNames } from "./instance.ts";
import { loadKernels } from "./kernels.ts";

const entries = randomRatings(3000, 300);
/** Minutes of work. */
const long: DescentWork = {
  title: "SVD",
  entries,
  epochs: 20_000,
  learningRate: 0.001,
  regularization: 0.02,
  start: { people: randomVectors(3000, 100), films: randomVectors(300, 100) },
};

describe("a team of threads", () => {
  it.each([0, 1, 2])("stops soon when it is asked to (%d threads)", async (threads) => {
    const { descent } = await compute({ threads });
    const stop = new AbortController();
    const run = { ...quietRun(), signal: stop.signal };
    let asked = 0;
    setTimeout(() => {
      asked = performance.now();
      stop.abort(new Error("enough"));
    }, 300);
    await expect(descent.run(long, run)).rejects.toThrow("enough");
    expect(performance.now() - asked).toBeLessThan(3000);
  });

  it("does not begin what was stopped before", async () => {
    const { descent } = await compute({ threads: 1 });
    const run = { ...quietRun(), signal: AbortSignal.abort(new Error("never")) };
    await expect(descent.run(long, run)).rejects.toThrow("never");
  });

  it("tells how far it is and how many seconds are left", async () => {
    const told: Progress[] = [];
    const { descent } = await compute({ threads: 2 });
    const run = { ...quietRun(), progress: (progress: Progress) => told.push(progress) };
    await descent.run({ ...long, epochs: 40 }, run);
    expect(told.at(-1)).toMatchObject({ done: 100, total: 100, secondsLeft: 0 });
    const shares = told.map(({ done }) => done);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(told.some(({ done, secondsLeft }) => done < 100 && (secondsLeft ?? 0) > 0)).toBe(true);
  });

  it("leaves the calling thread free", async () => {
    const { descent } = await compute({ threads: 1 });
    let turns = 0;
    const timer = setInterval(() => turns++, 5);
    const start = performance.now();
    await descent.run({ ...long, epochs: 60 }, quietRun());
    clearInterval(timer);
    expect(turns).toBeGreaterThan((performance.now() - start) / 5 / 4);
  });
});

describe("the kernels", () => {
  it.each(["wide", "fused", "simd"] as const)("offer what is called, in the %s build", async (build) => {
    const module = await loadKernels(build);
    expect(module?.build).toBe(build);
    const names = module === undefined ? [] : WebAssembly.Module.exports(module.module).map(({ name }) => name);
    expect(names.filter((name) => name !== "memory").sort()).toEqual([...kernelNames].sort());
  });
});
