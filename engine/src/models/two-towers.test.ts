import { quietRun } from "@matinee/core";
import { expect, it } from "vitest";
import { checkerboard } from "../../test/checkerboard.ts";
import { keepsTheLaws } from "../../test/laws.ts";
import { twoTowers } from "./two-towers.ts";

const settings = { dimensions: 8, hidden: 16, rows: 8, epochs: 30, batch: 8, decay: 0.1, rowDecay: 1 };

keepsTheLaws(twoTowers, { settings });
keepsTheLaws(twoTowers, { settings: { ...settings, head: "cosine", epochs: 60 } });

it("tells evidence that adds up to what taste adds to a score", async () => {
  const model = await twoTowers.fit(checkerboard(), twoTowers.config.parse(settings), quietRun());
  const empty = { items: new Int32Array(0), stars: new Float32Array(0) };
  const history = { items: Int32Array.of(2, 6, 9), stars: Float32Array.of(5, 4, 1) };
  const scorer = model.foldIn(history);
  const parts = scorer.because?.(4, 10) ?? [];
  expect(parts.length).toBeGreaterThan(0);
  // What is left beside the films of the history are the biases of a person and of the layers.
  expect(Math.abs(parts.reduce((sum, { weight }) => sum + weight, 0))).toBeGreaterThan(0);
  expect(model.foldIn(empty).because?.(4, 10)).toEqual([]);
});
