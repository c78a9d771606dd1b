import { quietRun, type Ratings } from "@matinee/core";
import { expect, it } from "vitest";
import { checkerboard, isBlack } from "../../test/checkerboard.ts";
import type { Candidate } from "./candidate.ts";
import { learnedBlend } from "./learned-blend.ts";
import { perItem } from "./splits.ts";

/** Likes films as a rule says. */
const ruled = (name: string, rule: (item: number, history: Ratings) => number): Candidate => ({
  name,
  fit: async ({ catalog }) => ({
    foldIn: (history) => ({
      scores: () => Float32Array.from({ length: catalog.size }, (_, item) => rule(item, history)),
    }),
  }),
});
const nonsense = ruled("nonsense", (item) => (item * 7) % 5);
/** Knows those alone who have rated more than ten films. */
const ofMany = ruled("of many", (item, { items }) =>
  items.length > 7 && items.filter((one) => isBlack(one) === isBlack(item)).length > items.length / 2 ? 1 : 0,
);

it("hears who knows, and not who does not, for each group of people by itself", async () => {
  const learned = new Map<number, readonly number[]>();
  const blend = learnedBlend("blend", [nonsense, ofMany], {
    validation: () => perItem(0.8, [3]),
    groups: [7],
    onLearned: (group, weights) => learned.set(group, weights),
  });
  const world = checkerboard(60, 30);
  const model = await blend.fit(world, quietRun());
  expect(learned.get(1)?.[1]).toBeGreaterThan(1);
  const known = world.interactions.of(0);
  const best = model.foldIn(known, 0).scores();
  const [black, white] = [0, 1].map((colour) => Math.max(...best.filter((_, item) => item % 2 === colour)));
  expect(black).toBeGreaterThan(white);
});
