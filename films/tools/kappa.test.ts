import { describe, expect, it } from "vitest";
import { agreementOf, type Pair } from "./kappa.ts";

describe("agreement of two raters", () => {
  it("is 1 where they say the same, and 0 where the one says the same of all", () => {
    const same: readonly Pair[] = [
      [0, 0],
      [3, 3],
      [1, 1],
    ];
    expect(agreementOf(same)).toBe(1);
    expect(
      agreementOf([
        [2, 0],
        [2, 4],
      ]),
    ).toBe(0);
    expect(agreementOf([[2, 2]])).toBeNaN();
  });

  it("is that of the table in squares", () => {
    // Written out: observed disagreement (0 + 1 + 4 + 0) / 4, expected over all sixteen combinations 34 / 16.
    const pairs: readonly Pair[] = [
      [0, 0],
      [1, 2],
      [3, 1],
      [2, 2],
    ];
    let expected = 0;
    for (const [one] of pairs) for (const [, other] of pairs) expected += (one - other) ** 2 / 16;
    expect(agreementOf(pairs)).toBeCloseTo(1 - 5 / 4 / expected, 12);
  });
});
