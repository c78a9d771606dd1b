import { quietRun } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { checkerboard, isBlack } from "../../test/checkerboard.ts";
import { topRows } from "../math/top.ts";
import { bm25 } from "./bm25.ts";

const world = checkerboard();
const learned = () => bm25.fit(world, bm25.config.parse({}), quietRun());
const ask = async (text: string, weight = 1) => (await learned()).ask([{ text, weight }]);

describe("BM25", () => {
  it("finds films by the words of their texts, whatever the ending", async () => {
    const best = topRows((await ask("hauntings at midnight")).scores(), 5);
    expect(Array.from(best).every(isBlack)).toBe(true);
  });

  it("agrees with the formula for one rare word", async () => {
    const scores = (await ask("19")).scores();
    // The film named "Day number 19" holds "19" twice (title and text) among 6 terms more or less as long as the others.
    expect(topRows(scores, 1)[0]).toBe(19);
    const rarity = Math.log(1 + (20 - 1 + 0.5) / (1 + 0.5));
    expect(scores[19]).toBeGreaterThan(rarity);
    expect(scores[19]).toBeLessThan(rarity * 2.2);
    expect(Array.from(scores).filter((score) => score !== 0)).toHaveLength(1);
  });

  it("subtracts for words that are not wanted, and ignores unknown ones", async () => {
    expect((await ask("midnight", -1)).scores()[0]).toBeLessThan(0);
    expect((await ask("xylophone")).scores().every((score) => score === 0)).toBe(true);
  });

  it("tells which words of the wish a film meets", async () => {
    const index = await learned();
    const scorer = index.ask([
      { text: "sunny", weight: 1 },
      { text: "haunting", weight: 1 },
    ]);
    expect(scorer.because?.(1, 5)?.map(({ word }) => word)).toEqual(["sunny"]);
  });

  it("tells the half of a phrase that a film meets, with what that half adds", async () => {
    const scorer = (await learned()).ask([{ text: "sunny-haunting", weight: 1 }]);
    const told = scorer.because?.(1, 5) ?? [];
    expect(told.map(({ word }) => word)).toEqual(["sunny"]);
    expect(told[0].weight).toBeCloseTo(scorer.scores()[1], 5);
  });

  it("answers the same after being saved and loaded", async () => {
    const index = await learned();
    const query = [{ text: "a sunny haunting picnic", weight: 1 }];
    expect(bm25.load(index.save(), world).ask(query).scores()).toEqual(index.ask(query).scores());
  });
});
