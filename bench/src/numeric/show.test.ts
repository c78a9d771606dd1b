import { expect, it } from "vitest";
import type { Result } from "./compare.ts";
import { lineOf } from "./show.ts";

const result: Result = {
  row: "ease",
  ours: 2,
  peer: 5,
  peerName: "scipy",
  ratio: 2.5,
  toReach: 2,
  within: null,
  memoryRatio: 0.25,
  what: "EASE fit",
  spread: [2.4, 2.6],
  memory: 6e8,
  limit: 1.5,
  agreement: "B within 1e-5",
};

it("shows both sides, how far they are apart and how near the machine's limit we are", () => {
  expect(lineOf(result)).toEqual([
    "ease",
    "EASE fit",
    "2.00 s",
    "5.00 s",
    "scipy",
    "2.50× [2.40–2.60]",
    "2×",
    "0.25× (0.60 GB)",
    "75 %",
    "B within 1e-5",
  ]);
});

it("leaves a dash where there was no peer", () => {
  const alone = { ...result, peer: null, ratio: null, spread: null, memoryRatio: null, limit: null, agreement: "" };
  expect(lineOf({ ...alone, within: 0.02 })).toContain("2×, ≤ 20 ms");
  expect(lineOf(alone)).toEqual(["ease", "EASE fit", "2.00 s", "–", "scipy", "–", "2×", "– (0.60 GB)", "–", ""]);
});
