import { type Dataset, MatineeError, quietRun } from "@matinee/core";
import { expect, it } from "vitest";
import { checkerboard, isBlack } from "../../test/checkerboard.ts";
import { popularity } from "../models/popularity.ts";
import { candidateOf } from "./candidate.ts";
import { evaluate } from "./evaluate.ts";
import { guarded } from "./guarded.ts";
import { perPerson } from "./splits.ts";
import { bestUnseen, type ScoreSource, withScores } from "./with-scores.ts";

const world = checkerboard(60, 40);
const known = candidateOf(popularity, { votes: "raters" });
const ofRule =
  (rule: (person: number, item: number) => number): ScoreSource =>
  async () =>
  (person) =>
    new Map(Array.from({ length: world.catalog.size }, (_, item) => [item, rule(person, item)]));
/** Knows who likes which colour. */
const oracle = ofRule((person, item) => (isBlack(item) === (person % 2 === 0) ? 1 : -1));
const contrary = ofRule((person, item) => (isBlack(item) === (person % 2 === 0) ? -1 : 1));

const ndcgOf = async (source: ScoreSource, weights: readonly number[]) => {
  const besides = weights.map((weight) => ({ name: String(weight), weight }));
  const { models } = await evaluate(
    guarded(world),
    { splitting: perPerson(0.6), stars: false },
    [known, ...withScores(known, source, besides)],
    quietRun(),
  );
  return models.map(({ figures }) => figures["ndcg@10"].value);
};

it("helps the more, the louder an oracle is heard, and is the model alone at 0", async () => {
  const [alone, silent, half, whole] = await ndcgOf(oracle, [0, 50, 100]);
  expect(silent).toBe(alone);
  expect(half).toBeGreaterThan(alone + 0.1);
  expect(whole).toBeGreaterThanOrEqual(half);
});

it("does harm where the scores are wrong", async () => {
  const [alone, , loud] = await ndcgOf(contrary, [0, 100]);
  expect(loud).toBeLessThan(alone);
});

it("moves only the films that were best, before all others", async () => {
  const films = 5;
  const [beside] = withScores(known, oracle, [{ name: "five", weight: 100, films }]);
  const [model, before] = [await beside.fit(world, quietRun()), await known.fit(world, quietRun())];
  const history = world.interactions.of(0);
  const best = bestUnseen(before, history, 0, films);
  expect(new Set(bestUnseen(model, history, 0, films))).toEqual(new Set(best));
  expect(bestUnseen(model, history, 0, 12).slice(films)).toEqual(bestUnseen(before, history, 0, 12).slice(films));
});

it("stops scores that look at what is judged", async () => {
  const watched = guarded(world);
  const peeping =
    (from: Dataset): ScoreSource =>
    async (part) => {
      const ratings = (from === world ? part : from).interactions;
      const liked = Array.from({ length: ratings.people }, (_, person) => ratings.of(person).items);
      return (person) => new Map(Array.from(liked[person], (item) => [item, 1]));
    };
  const judged = (source: ScoreSource) =>
    evaluate(
      watched,
      { splitting: perPerson(0.6), stars: false },
      withScores(known, source, [{ name: "peeping", weight: 100 }]),
      quietRun(),
    );
  await expect(judged(peeping(world))).resolves.toMatchObject({ judged: 60 });
  await expect(judged(peeping(watched))).rejects.toSatisfy(
    (error) => error instanceof MatineeError && error.code === "evaluate/leak",
  );
});
