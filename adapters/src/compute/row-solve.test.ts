import { quietRun, type RowSolveWork } from "@matinee/core";
import { plainCompute, randomOf } from "@matinee/engine";
import { describe, expect, it } from "vitest";
import { compute, farthest, randomRatings, randomVectors, variants } from "../../test/ratings.ts";

const entries = randomRatings(400, 150);
const start = randomVectors(150, 24, 2, 0.1);
const common = { title: "ALS", entries, start, epochs: 3, steps: 3 };
const objectives: readonly RowSolveWork[] = [
  { ...common, objective: "confidence", unobserved: 1, regularization: 0.1, frequency: 0 },
  { ...common, objective: "observed", unobserved: 0.1, regularization: 0.003, frequency: 1 },
  { ...common, objective: "stars", unobserved: 0, regularization: 0.05, frequency: 1 },
];

describe.each(objectives)("rows solved over shared memory: $objective", async (work) => {
  const plain = new Map(
    await Promise.all(
      [3, 0].map(async (steps) => [steps, await plainCompute.rowSolve.run({ ...work, steps }, quietRun())] as const),
    ),
  );

  it.each(variants)("agrees with the plain factors ($build, $threads threads)", async (options) => {
    const { rowSolve } = await compute(options);
    for (const [steps, expected] of plain) {
      const { people, films } = await rowSolve.run({ ...work, steps }, quietRun());
      expect(farthest(expected.people.values, people.values)).toBeLessThan(1e-3);
      expect(farthest(expected.films.values, films.values)).toBeLessThan(1e-3);
    }
  });

  it("gives the same bits for any count of threads", async () => {
    const [one, two] = await Promise.all(
      [1, 2].map(async (threads) => (await compute({ build: "simd", threads })).rowSolve.run(work, quietRun())),
    );
    expect(two).toEqual(one);
  });
});

it("works on lists longer than the cache holds block by block, on both sides, in any order", async () => {
  // With 64 factors 2,048 rows are half a megabyte: person 0 and film 0 have more ratings than that.
  const random = randomOf(4);
  const lists = Array.from({ length: 2600 }, (_, person) => {
    const drawn = Array.from({ length: person === 0 ? 20_000 : 30 }, () => Math.floor(random() * 2300));
    return [...new Set(drawn).add(0)].sort((a, b) => b - a);
  });
  const offsets = new Int32Array(lists.length + 1);
  lists.forEach((list, person) => {
    offsets[person + 1] = offsets[person] + list.length;
  });
  const indices = Int32Array.from(lists.flat());
  const values = Float32Array.from(indices, () => 1 + Math.floor(random() * 9) / 2);
  const long = { rows: lists.length, columns: 2300, offsets, indices, values };
  const work = { ...objectives[0], entries: long, start: randomVectors(2300, 64, 3, 0.1), epochs: 2 };
  const [expected, one, two] = await Promise.all([
    plainCompute.rowSolve.run(work, quietRun()),
    ...[1, 2].map(async (threads) => (await compute({ build: "simd", threads })).rowSolve.run(work, quietRun())),
  ]);
  expect(farthest(expected.people.values, one.people.values)).toBeLessThan(1e-3);
  expect(farthest(expected.films.values, one.films.values)).toBeLessThan(1e-3);
  expect(two).toEqual(one);
});

it("lowers the loss that it is said to lower, epoch by epoch", async () => {
  const [work] = objectives;
  const { rowSolve } = await compute({ threads: 2 });
  const losses = await Promise.all(
    [1, 2, 4, 8].map(async (epochs) => lossOf(work, await rowSolve.run({ ...work, epochs, steps: 0 }, quietRun()))),
  );
  losses.slice(1).forEach((loss, at) => {
    expect(loss).toBeLessThan(losses[at]);
  });
});

/** Hu, Koren and Volinsky's loss, over every pair. */
function lossOf(
  { entries: { rows, columns, offsets, indices, values }, regularization }: RowSolveWork,
  { people, films }: Awaited<ReturnType<typeof plainCompute.rowSolve.run>>,
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
