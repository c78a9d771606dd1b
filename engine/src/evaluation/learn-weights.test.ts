import { describe, expect, it } from "vitest";
import { gaussian, randomOf } from "../math/random.ts";
import { blended, type JudgedRequest, learnWeights } from "./learn-weights.ts";

describe("learned weights", () => {
  it("trust a part that points at the target and not one that is noise", () => {
    const random = randomOf(4);
    const requests: JudgedRequest[] = Array.from({ length: 30 }, () => {
      const target = Math.floor(random() * 50);
      const noise = Float32Array.from({ length: 50 }, () => gaussian(random));
      const hint = Float32Array.from({ length: 50 }, (_, row) => gaussian(random) * 0.5 + (row === target ? 3 : 0));
      return { parts: [noise, hint], target, hidden: new Set() };
    });
    const [noise, hint] = learnWeights(requests);
    expect(hint).toBeGreaterThan(1);
    expect(Math.abs(noise)).toBeLessThan(hint / 3);
  });

  it("leave hidden rows out", () => {
    const request = { parts: [Float32Array.of(1, 2, 3)], target: 0, hidden: new Set([2]) };
    expect(Array.from(blended(request, [2]))).toEqual([2, 4, Number.NaN]);
  });
});
