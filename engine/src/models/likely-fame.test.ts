import { noRatings, quietRun } from "@matinee/core";
import { expect, it } from "vitest";
import { checkerboard, isBlack } from "../../test/checkerboard.ts";
import { keepsTheLaws } from "../../test/laws.ts";
import { fit } from "../evaluation/candidate.ts";
import { foldOf } from "../evaluation/fold.ts";
import { likelyFame } from "./likely-fame.ts";

keepsTheLaws(likelyFame, { knowsTaste: false });

it("expects of films that nobody rated what is usual for their kind", async () => {
  const world = checkerboard();
  // White films have half of their raters left, and four films nobody.
  const isNew = (item: number) => item >= 16;
  const marks: number[] = [];
  for (let person = 0; person < world.interactions.people; person++)
    for (const item of world.interactions.of(person).items)
      marks.push(isNew(item) || (!isBlack(item) && person % 4 < 2) ? 1 : 0);
  const { train } = foldOf("new films", world.interactions, Uint8Array.from(marks));
  const model = await fit(
    likelyFame,
    { ...world, version: "2", interactions: train },
    { regularization: 1 },
    quietRun(),
  );
  const scores = model.foldIn(noRatings).scores();
  expect(scores[16]).toBeGreaterThan(scores[17]);
});
