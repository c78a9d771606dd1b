import { quietRun } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { checkerboard } from "../../test/checkerboard.ts";
import { keepsTheLaws } from "../../test/laws.ts";
import { popularity } from "./popularity.ts";

keepsTheLaws(popularity, { knowsTaste: false });

describe("popularity", () => {
  it("ranks by the people of the data set where no outside votes are known", async () => {
    const world = checkerboard();
    const scores = (await popularity.fit(world, { votes: "all" }, quietRun()))
      .foldIn({ items: new Int32Array(), stars: new Float32Array() })
      .scores();
    const raters = (await popularity.fit(world, { votes: "raters" }, quietRun()))
      .foldIn({ items: new Int32Array(), stars: new Float32Array() })
      .scores();
    const order = (values: Float32Array) => Array.from(values.keys()).sort((a, b) => values[b] - values[a] || a - b);
    expect(order(scores)).toEqual(order(raters));
  });
});
