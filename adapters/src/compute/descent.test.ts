import { type DescentWork, quietRun } from "@matinee/core";
import { plainDescent } from "@matinee/engine";
import { describe, expect, it } from "vitest";
import { compute, farthest, randomRatings, randomVectors, variants } from "../../test/ratings.ts";

const entries = randomRatings(500, 120);
const work: DescentWork = {
  title: "SVD",
  entries,
  epochs: 6,
  learningRate: 0.02,
  regularization: 0.02,
  start: { people: randomVectors(500, 20, 3, 0.1), films: randomVectors(120, 20, 4, 0.1) },
};

describe("descent over shared memory", () => {
  it.each(variants)("agrees with the plain order of as many parts ($build, $threads threads)", async (options) => {
    const { descent, threads } = await compute(options);
    const plain = await plainDescent(threads).run(work, quietRun());
    const fast = await descent.run(work, quietRun());
    expect(farthest(plain.people.values, fast.people.values)).toBeLessThan(1e-4);
    expect(farthest(plain.films.values, fast.films.values)).toBeLessThan(1e-4);
    expect(farthest(plain.filmBiases, fast.filmBiases)).toBeLessThan(1e-4);
    expect(farthest(Float32Array.from(plain.errors), Float32Array.from(fast.errors))).toBeLessThan(1e-5);
  });

  it("learns: each epoch errs less than the one before", async () => {
    const { errors } = await (await compute({ threads: 2 })).descent.run(work, quietRun());
    errors.slice(1).forEach((error, at) => {
      expect(error).toBeLessThan(errors[at]);
    });
  });

  it("gives the same bits for the same count of threads", async () => {
    const { descent } = await compute({ build: "simd", threads: 2 });
    expect(await descent.run(work, quietRun())).toEqual(await descent.run(work, quietRun()));
  });
});
