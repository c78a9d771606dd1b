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

  it("say the same bits of a film whether it is asked for alone or in company", async () => {
    const fit = () =>
      textVectors.fit(checkerboard(), textVectors.config.parse({ dimensions: 4, minFilms: 2 }), quietRun());
    const tasteOf = (items: number[]) => ({
      items: Int32Array.from(items),
      stars: new Float32Array(items.length).fill(5),
    });
    const [alone, among] = [await fit(), await fit()];
    among.foldIn(tasteOf([4, 5, 3, 6])).scores();
    for (const film of [3, 5])
      expect(among.foldIn(tasteOf([film])).scores()).toEqual(alone.foldIn(tasteOf([film])).scores());
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

  it("say nothing of any film where no word is known to enough of them", async () => {
    const data = checkerboard();
    const settings = textVectors.config.parse({ dimensions: 4, minFilms: 1_000 });
    const model = await textVectors.fit(data, settings, quietRun());
    const loved = { items: Int32Array.of(0), stars: Float32Array.of(5) };
    for (const one of [model, textVectors.load(model.save(), data)]) {
      const scores = one.foldIn(loved).scores();
      expect(scores).toHaveLength(data.catalog.size);
      expect(scores.every(Number.isNaN)).toBe(true);
      one.warm?.([0]);
      expect(one.similar?.(0, 3)).toEqual([]);
    }
  });
});
