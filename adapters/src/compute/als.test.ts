import { type AlsWork, quietRun } from "@matinee/core";
import { plainCompute } from "@matinee/engine";
import { describe, expect, it } from "vitest";
import { compute, farthest, randomRatings, randomVectors, variants } from "../../test/ratings.ts";

const entries = randomRatings(400, 150);
const start = randomVectors(150, 24, 2, 0.1);
const common = { entries, start, epochs: 3, steps: 3 };
const objectives: readonly AlsWork[] = [
  { ...common, objective: "confidence", unobserved: 1, regularization: 0.1, frequency: 0 },
  { ...common, objective: "observed", unobserved: 0.1, regularization: 0.003, frequency: 1 },
  { ...common, objective: "stars", unobserved: 0, regularization: 0.05, frequency: 1 },
];

describe.each(objectives)("ALS over shared memory: $objective", async (work) => {
  const plain = new Map(
    await Promise.all(
      [3, 0].map(async (steps) => [steps, await plainCompute.als.run({ ...work, steps }, quietRun())] as const),
    ),
  );

  it.each(variants)("agrees with the plain factors ($build, $threads threads)", async (options) => {
    const { als } = await compute(options);
    for (const [steps, expected] of plain) {
      const { people, films } = await als.run({ ...work, steps }, quietRun());
      expect(farthest(expected.people.values, people.values)).toBeLessThan(1e-3);
      expect(farthest(expected.films.values, films.values)).toBeLessThan(1e-3);
    }
  });

  it("gives the same bits for any count of threads", async () => {
    const [one, two] = await Promise.all(
      [1, 2].map(async (threads) => (await compute({ build: "simd", threads })).als.run(work, quietRun())),
    );
    expect(two).toEqual(one);
  });
});

it("lowers the loss that it is said to lower, epoch by epoch", async () => {
  const [work] = objectives;
  const { als } = await compute({ threads: 2 });
  const losses = await Promise.all(
    [1, 2, 4, 8].map(async (epochs) => lossOf(work, await als.run({ ...work, epochs, steps: 0 }, quietRun()))),
  );
  losses.slice(1).forEach((loss, at) => {
    expect(loss).toBeLessThan(losses[at]);
  });
});

/** Hu, Koren and Volinsky's loss, over every pair. */
function lossOf(
  { entries: { rows, columns, offsets, indices, values }, regularization }: AlsWork,
  { people, films }: Awaited<ReturnType<typeof plainCompute.als.run>>,
): number {
  let loss = 0;
  for (let person = 0; person < rows; person++) {
    const confidence = new Map(
      Array.from({ length: offsets[person + 1] - offsets[person] }, (_, at) => {
        const entry = offsets[person] + at;
        return [indices[entry], values[entry]];
      }),
    );
    for (let film = 0; film < columns; film++) {
      let told = 0;
      for (let at = 0; at < films.width; at++)
        told += people.values[person * films.width + at] * films.values[film * films.width + at];
      const c = confidence.get(film);
      loss += (c ?? 1) * (told - (c === undefined ? 0 : 1)) ** 2;
    }
  }
  for (const side of [people, films]) for (const value of side.values) loss += regularization * value * value;
  return loss;
}
