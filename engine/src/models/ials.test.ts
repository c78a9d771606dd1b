import { noRatings, quietRun } from "@matinee/core";
import { expect, it } from "vitest";
import { checkerboard } from "../../test/checkerboard.ts";
import { keepsTheLaws } from "../../test/laws.ts";
import { ials } from "./ials.ts";

const settings = { dimensions: 8, epochs: 8, regularization: 0.1 };

keepsTheLaws(ials, { settings });
keepsTheLaws(ials, { settings: { ...settings, steps: 0, frequency: 0, regularization: 2 } });

it("tells evidence that adds up to the score", async () => {
  const model = await ials.fit(checkerboard(), ials.config.parse(settings), quietRun());
  const history = { items: Int32Array.of(2, 6, 9), stars: Float32Array.of(5, 4, 1) };
  const scorer = model.foldIn(history);
  const parts = scorer.because?.(4, 10) ?? [];
  expect(parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(scorer.scores()[4], 4);
});

it("scores nothing for nobody", async () => {
  const model = await ials.fit(checkerboard(), ials.config.parse(settings), quietRun());
  expect(
    model
      .foldIn(noRatings)
      .scores()
      .every((score) => score === 0),
  ).toBe(true);
});
