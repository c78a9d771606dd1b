import { quietRun } from "@matinee/core";
import { expect, it } from "vitest";
import { checkerboard } from "../../test/checkerboard.ts";
import { keepsTheLaws } from "../../test/laws.ts";
import { pureSvd } from "./pure-svd.ts";

keepsTheLaws(pureSvd, { settings: { dimensions: 2 } });

it("gives back what it was thrown where all directions are kept", async () => {
  const world = checkerboard(30, 8);
  const settings = pureSvd.config.parse({ dimensions: 8, rounds: 6, history: "seen" });
  const scores = (await pureSvd.fit(world, settings, quietRun()))
    .foldIn({ items: Int32Array.of(2, 5), stars: Float32Array.of(4, 4) })
    .scores();
  scores.forEach((score, film) => {
    expect(score).toBeCloseTo(film === 2 || film === 5 ? 1 : 0, 4);
  });
});
