import { bareMovie, catalogOf, type Dataset, interactionsOf, noRatings, quietRun } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { keepsTheLaws } from "../../test/laws.ts";
import { esteem } from "./esteem.ts";

keepsTheLaws(esteem, { knowsTaste: false });

describe("esteem", () => {
  it("thinks more of a film that several people love than of one that a single person does", async () => {
    // Film 0: four fives; film 1: one five; film 2: nobody; film 3: five ones.
    const offsets = Int32Array.of(0, 3, 5, 7, 9, 10);
    const items = Int32Array.of(0, 1, 3, 0, 3, 0, 3, 0, 3, 3);
    const stars = Float32Array.of(5, 5, 1, 5, 1, 5, 1, 5, 1, 1);
    const world: Dataset = {
      name: "few",
      version: "1",
      label: "few",
      simulated: true,
      catalog: catalogOf([0, 1, 2, 3].map((id) => bareMovie(id + 1, `Film ${id}`))),
      interactions: interactionsOf(offsets, items, stars),
    };
    const model = await esteem.fit(world, { damping: 2 }, quietRun());
    const scores = model.foldIn(noRatings).scores();
    const order = Array.from(scores.keys()).sort((a, b) => scores[b] - scores[a]);
    expect(order).toEqual([0, 1, 2, 3]);
  });
});
