import { quietRun } from "@matinee/core";
import { expect, it } from "vitest";
import { checkerboard } from "../../test/checkerboard.ts";
import { keepsTheLaws } from "../../test/laws.ts";
import { bpr } from "./bpr.ts";

keepsTheLaws(bpr, { settings: { dimensions: 8 } });

it("puts what people have seen above what they have not, for nine pairs of ten", async () => {
  const world = checkerboard(60, 24);
  const model = await bpr.fit(world, bpr.config.parse({ dimensions: 8, epochs: 60 }), quietRun());
  let right = 0;
  let pairs = 0;
  for (let person = 0; person < 20; person++) {
    const { items } = world.interactions.of(person);
    const seen = new Set(items);
    const loved = { items, stars: new Float32Array(items.length).fill(5) };
    const scores = model.foldIn(loved).scores();
    for (const a of seen)
      for (let b = 0; b < 24; b++) {
        if (seen.has(b)) continue;
        pairs++;
        if (scores[a] > scores[b]) right++;
      }
  }
  expect(right / pairs).toBeGreaterThan(0.9);
});
