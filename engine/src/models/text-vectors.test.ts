import { quietRun } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { checkerboard, isBlack } from "../../test/checkerboard.ts";
import { keepsTheLaws } from "../../test/laws.ts";
import { topRows } from "../math/top.ts";
import { textVectors } from "./text-vectors.ts";

keepsTheLaws(textVectors, { settings: { dimensions: 4, minFilms: 2 } });

describe("text vectors", () => {
  it("bring films near that share a word's company, not only the word", async () => {
    const model = await textVectors.fit(
      checkerboard(),
      textVectors.config.parse({ dimensions: 4, minFilms: 2 }),
      quietRun(),
    );
    const best = topRows(model.ask([{ text: "midnight", weight: 1 }]).scores(), 8);
    expect(Array.from(best).every(isBlack)).toBe(true);
    expect(model.cosine(0, 2)).toBeGreaterThan(model.cosine(0, 1));
  });

  it("cannot say anything about words that no film knows", async () => {
    const model = await textVectors.fit(checkerboard(), textVectors.config.parse({ dimensions: 4 }), quietRun());
    expect(
      model
        .ask([{ text: "xylophone", weight: 1 }])
        .scores()
        .every(Number.isNaN),
    ).toBe(true);
  });
});
