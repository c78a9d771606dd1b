import { plainCompute, randomOf, rowSet } from "@matinee/engine";
import { describe, expect, it } from "vitest";
import { compute, randomVectors } from "../../test/ratings.ts";

describe("the best rows in two passes", async () => {
  const machines = [await compute({ build: "fused" }), await compute({ build: "simd" })];

  it.each([
    [3001, 128],
    [2000, 384],
    [997, 20],
    [5, 7],
    [40, 700],
  ])("are the same as by looking at all of %d × %d", (rows, width) => {
    const vectors = randomVectors(rows, width, rows);
    const plain = plainCompute.nearest(vectors);
    for (const machine of machines) {
      const nearest = machine.nearest(vectors);
      for (let seed = 1; seed <= 20; seed++) {
        const query = randomVectors(1, width, 1000 + seed).values;
        expect(recall(plain.top(query, 100), nearest.top(query, 100))).toBe(1);
      }
    }
  });

  it("are the same among very different lengths, equal rows and rows of nothing", () => {
    const vectors = randomVectors(2000, 32);
    vectors.values.forEach((value, at) => {
      const row = Math.floor(at / 32);
      vectors.values[at] = row % 5 === 0 ? 0 : row % 3 === 0 ? vectors.values[at % 32] : value * 10 ** (row % 4);
    });
    const plain = plainCompute.nearest(vectors);
    for (const machine of machines) {
      const nearest = machine.nearest(vectors);
      for (let seed = 1; seed <= 20; seed++) {
        const query = randomVectors(1, 32, seed).values;
        expect(recall(plain.top(query, 50), nearest.top(query, 50))).toBe(1);
      }
    }
  });

  it("come only from the rows that are allowed", () => {
    const random = randomOf(5);
    const vectors = randomVectors(1030, 64);
    const plain = plainCompute.nearest(vectors);
    const nearest = machines[0].nearest(vectors);
    for (const share of [0, 0.001, 0.1, 0.9]) {
      const allowed = rowSet(1030, () => random() < share);
      const query = randomVectors(1, 64, 9).values;
      const expected = plain.top(query, 30, allowed);
      expect(nearest.top(query, 30, allowed).rows).toEqual(expected.rows);
    }
  });

  it("keep the order of rows among equal scores, and answer nothing to a limit of 0", () => {
    const nearest = machines[0].nearest({ rows: 6, width: 4, values: new Float32Array(24).fill(1) });
    expect([...nearest.top(new Float32Array(4).fill(1), 3).rows]).toEqual([0, 1, 2]);
    expect(nearest.top(new Float32Array(4).fill(1), 0).rows).toHaveLength(0);
    expect([...nearest.top(new Float32Array(4), 2).rows]).toEqual([0, 1]);
  });
});

interface Top {
  readonly rows: Int32Array;
  readonly scores: Float32Array;
}

/** Share of the places whose score is the true one; equal scores may stand for each other. */
function recall(expected: Top, actual: Top): number {
  const right = expected.scores.filter(
    (score, place) => Math.abs(score - actual.scores[place]) <= 1e-5 * Math.max(1, Math.abs(score)),
  );
  return expected.rows.length === actual.rows.length ? right.length / Math.max(1, expected.rows.length) : 0;
}
