import { expect, it } from "vitest";
import { isBlack } from "../../test/checkerboard.ts";
import { notedCheckerboard } from "../../test/noted-films.ts";
import { prepare } from "../engine.ts";
import { areaUnderCurve } from "./metrics.ts";
import { judgePairs } from "./pairs.ts";

it("hears of every pair what each part says, whichever film comes first", async () => {
  const prepared = await prepare(notedCheckerboard());
  const pairs = Array.from({ length: 18 }, (_, at) => ({ one: at, other: at % 3 === 0 ? at + 2 : at + 1 }));
  const judged = judgePairs(prepared, pairs);
  const areAlike = pairs.map(({ one, other }) => isBlack(one) === isBlack(other));
  for (const part of ["shape", "kinship", "likeness", "rated"] as const)
    expect(
      areaUnderCurve(
        judged.map((scores) => scores[part]),
        areAlike,
      ),
    ).toBe(1);
  const turned = judgePairs(
    prepared,
    pairs.map(({ one, other }) => ({ one: other, other: one })),
  );
  for (const [at, scores] of turned.entries()) expect(scores.shape).toBeCloseTo(judged[at].shape, 5);
});

it("takes equal scores by halves", () => {
  expect(areaUnderCurve([1, 2, 3], [false, false, true])).toBe(1);
  expect(areaUnderCurve([1, 1], [false, true])).toBe(0.5);
  expect(areaUnderCurve([2, 1], [false, true])).toBe(0);
});
