import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestOf, sentenceVectors } from "./sentence-vectors.ts";

describe("vectors of sentences", () => {
  const films = Float32Array.of(1, 0, 0, 1, 0, 0, 0.6, 0.8);

  it("score films by how near they are to a wish", () => {
    const scores = sentenceVectors("sentences@1", 2, films).ask(Float32Array.of(1, 0)).scores();
    expect([scores[0], scores[1]]).toEqual([1, 0]);
    expect(scores[3]).toBeCloseTo(0.6);
  });

  it("say nothing of a film that was not encoded", () => {
    expect(sentenceVectors("sentences@1", 2, films).ask(Float32Array.of(0, 1)).scores()[2]).toBeNaN();
  });

  it("refuse vectors of another length, which are another encoder's", () => {
    expect(() => sentenceVectors("sentences@1", 3, films)).toThrow(RangeError);
    expect(() => sentenceVectors("sentences@1", 2, films).ask(Float32Array.of(1))).toThrow(RangeError);
  });

  it("name the nearest of several, nearest first", () => {
    const angle = fc.double({ min: 0, max: Math.PI, noNaN: true });
    const at = (turn: number) => Float32Array.of(Math.cos(turn), Math.sin(turn));
    fc.assert(
      fc.property(angle, fc.array(angle, { minLength: 1, maxLength: 20 }), fc.nat(5), (wish, others, limit) => {
        const named = others.map((turn, place) => ({ name: String(place), vector: at(turn) }));
        const nearest = nearestOf(at(wish), named, limit);
        const best = others.map((turn) => Math.cos(turn - wish)).sort((a, b) => b - a);
        expect(nearest).toHaveLength(Math.min(limit, others.length));
        for (const [place, { cosine }] of nearest.entries()) expect(cosine).toBeCloseTo(best[place], 5);
      }),
    );
  });
});
