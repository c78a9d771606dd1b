import { quietRun } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { checkerboard } from "../../test/checkerboard.ts";
import { keepsTheLaws } from "../../test/laws.ts";
import { userKnn } from "./user-knn.ts";

keepsTheLaws(userKnn, { settings: { neighbours: 10 } });
keepsTheLaws(userKnn, { settings: { neighbours: 10, similarity: "adjusted" } });

describe("people-based neighbours", () => {
  const world = checkerboard(12, 6);
  const seenBy = (person: number) => [...world.interactions.of(person).items];

  it("vote with the shrunk cosine of what they and the history have seen", async () => {
    const settings = { neighbours: 100, shrinkage: 2, history: "seen" };
    const model = await userKnn.fit(world, userKnn.config.parse(settings), quietRun());
    const scores = model.foldIn({ items: Int32Array.of(1, 4), stars: Float32Array.of(4, 4) }).scores();
    scores.forEach((score, film) => {
      let expected = 0;
      for (let person = 0; person < 12; person++) {
        const seen = seenBy(person);
        const shared = [1, 4].filter((item) => seen.includes(item)).length;
        if (seen.includes(film)) expected += shared / (Math.sqrt(2 * seen.length) + 2);
      }
      expect(score).toBeCloseTo(expected, 5);
    });
  });

  it("tell of each film of the history what it adds, which is the score", async () => {
    const model = await userKnn.fit(world, userKnn.config.parse({ neighbours: 3, history: "seen" }), quietRun());
    const scorer = model.foldIn({ items: Int32Array.of(1, 4), stars: Float32Array.of(4, 4) });
    const told = (scorer.because?.(3, 9) ?? []).reduce((sum, { weight }) => sum + weight, 0);
    expect(told).toBeCloseTo(scorer.scores()[3], 5);
  });
});
