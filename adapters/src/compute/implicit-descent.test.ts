import { type ImplicitDescentWork, type Progress, quietRun } from "@matinee/core";
import { plainCompute } from "@matinee/engine";
import { describe, expect, it } from "vitest";
import { compute, farthest, randomRatings, randomVectors, variants } from "../../test/ratings.ts";

const entries = randomRatings(500, 120);
const work: ImplicitDescentWork = {
  title: "SVD++",
  entries,
  epochs: 6,
  learningRate: 0.02,
  regularization: 0.02,
  start: {
    people: randomVectors(500, 20, 3, 0.1),
    films: randomVectors(120, 20, 4, 0.1),
    marks: randomVectors(120, 20, 5, 0.1),
  },
};

describe("SVD++ over shared memory", async () => {
  const plain = await plainCompute.implicitDescent.run(work, quietRun());

  it.each(variants)("agrees with the plain factors ($build, $threads threads)", async (options) => {
    const fast = await (await compute(options)).implicitDescent.run(work, quietRun());
    expect(farthest(plain.people.values, fast.people.values)).toBeLessThan(1e-4);
    expect(farthest(plain.films.values, fast.films.values)).toBeLessThan(1e-4);
    expect(farthest(plain.marks.values, fast.marks.values)).toBeLessThan(1e-4);
    expect(farthest(plain.filmBiases, fast.filmBiases)).toBeLessThan(1e-4);
    expect(farthest(Float32Array.from(plain.errors), Float32Array.from(fast.errors))).toBeLessThan(1e-5);
  });

  it("learns: each epoch errs less than the one before", () => {
    plain.errors.slice(1).forEach((error, at) => {
      expect(error).toBeLessThan(plain.errors[at]);
    });
  });

  it("gives the same bits for any count of threads", async () => {
    const [none, two] = await Promise.all(
      [0, 2].map(async (threads) => (await compute({ build: "simd", threads })).implicitDescent.run(work, quietRun())),
    );
    expect(two).toEqual(none);
  });

  it("stops between two pieces, long before its end", async () => {
    const stop = new AbortController();
    const told: Progress[] = [];
    const watch = {
      signal: stop.signal,
      seed: 1,
      progress(progress: Progress) {
        told.push(progress);
        stop.abort(new Error("enough"));
      },
    };
    const { implicitDescent } = await compute({ threads: 1 });
    await expect(implicitDescent.run({ ...work, epochs: 100_000 }, watch)).rejects.toThrow("enough");
    expect(told.at(-1)?.done).toBeLessThan(100);
  });
});
