import { interactionsOf, noRatings, quietRun } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { checkerboard } from "../../test/checkerboard.ts";
import { keepsTheLaws } from "../../test/laws.ts";
import { popularity } from "./popularity.ts";

keepsTheLaws(popularity, { knowsTaste: false });

describe("popularity", () => {
  it("ranks by the people of the data set where no outside votes are known", async () => {
    const world = checkerboard();
    const scores = (await popularity.fit(world, { votes: "all", halfLife: 0 }, quietRun()))
      .foldIn({ items: new Int32Array(), stars: new Float32Array() })
      .scores();
    const raters = (await popularity.fit(world, { votes: "raters", halfLife: 0 }, quietRun()))
      .foldIn({ items: new Int32Array(), stars: new Float32Array() })
      .scores();
    const order = (values: Float32Array) => Array.from(values.keys()).sort((a, b) => values[b] - values[a] || a - b);
    expect(order(scores)).toEqual(order(raters));
  });

  it("counts a rating half after its half-life", async () => {
    const world = checkerboard();
    const day = 86_400;
    const times = Uint32Array.of(20 * day, 10 * day, 0);
    const timed = {
      ...world,
      interactions: interactionsOf(Int32Array.of(0, 1, 2, 3), Int32Array.of(0, 1, 2), Float32Array.of(4, 4, 4), times),
    };
    const model = await popularity.fit(timed, { votes: "raters", halfLife: 10 }, quietRun());
    expect([...model.foldIn(noRatings).scores().subarray(0, 4)]).toEqual([1, 0.5, 0.25, 0]);
  });
});
