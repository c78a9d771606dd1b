import {
  bareMovie,
  catalogOf,
  type Dataset,
  mostRelevant,
  quietRun,
  type Ratings,
  unsaidRelevance,
} from "@matinee/core";
import { describe, expect, it } from "vitest";
import { checkerboard, isBlack } from "../../test/checkerboard.ts";
import { keepsTheLaws } from "../../test/laws.ts";
import { tagGenome } from "./tag-genome.ts";

keepsTheLaws(tagGenome);
keepsTheLaws(tagGenome, { settings: { specificity: 0, history: "liking", likedTags: "night" } });

const { genome: _, ...bare } = checkerboard();

const history = (pairs: readonly (readonly [number, number])[]): Ratings => ({
  items: Int32Array.from(pairs, ([item]) => item),
  stars: Float32Array.from(pairs, ([, stars]) => stars),
});

/** Relevances of "noir", "gory", "good" for five films; undefined where nothing is said. */
const said = [
  [0.9, 0.1, 0.8],
  [0.8, 0.2, 0.9],
  [0.1, 0.9, 0.8],
  [0.2, 0.8, 0.7],
  [0.7, undefined, 0.8],
];

function worldOf(rows: readonly (readonly (number | undefined)[])[] = said): Dataset {
  // The sixth film is none that the genome knows, and one of the genome's is none of the catalogue.
  const films = [3, 1, 2, 4, 5, 6].map((id) => bareMovie(id, `Film ${id}`));
  return {
    ...bare,
    catalog: catalogOf(films),
    genome: async () => ({
      tags: ["noir", "gory", "good"],
      movieIds: [1, 2, 3, 4, 5, 99],
      relevance: Uint8Array.from([...rows.flat(), 1, 1, 1], (relevance) =>
        relevance === undefined ? unsaidRelevance : Math.round(relevance * mostRelevant),
      ),
    }),
  };
}
const fit = (settings: object = {}, world = worldOf()) =>
  tagGenome.fit(world, tagGenome.config.parse(settings), quietRun());
const itemOf = (id: number): number => worldOf().catalog.itemOf(id) ?? -1;

describe("the tag genome as a model", () => {
  it("scores as the cosine of weighted relevances beside their means does, liked minus disliked", async () => {
    const world = worldOf(said.map((row) => row.map((relevance) => relevance ?? 0.25)));
    const genome = await world.genome?.();
    if (genome === undefined) return expect.fail("no genome");
    const row = (at: number) => [...genome.relevance.subarray(3 * at, 3 * at + 3)].map((byte) => byte / mostRelevant);
    const known = [0, 1, 2, 3, 4].map(row);
    const means = [0, 1, 2].map((k) => known.reduce((sum, one) => sum + one[k], 0) / 5);
    const weights = means.map((mean) => Math.log(6 / (1 + 5 * mean)));
    const units = known.map((one) => {
      const vector = one.map((value, k) => weights[k] * (value - means[k]));
      return vector.map((value) => value / Math.hypot(...vector));
    });
    const cosine = (a: number, b: number) => units[a].reduce((sum, value, k) => sum + value * units[b][k], 0);
    const scores = (await fit({ specificity: 1 }, world)).foldIn(history([[itemOf(1), 5]])).scores();
    const liking = scores[itemOf(1)];
    for (const id of [2, 3, 4, 5]) expect(scores[itemOf(id)]).toBeCloseTo(liking * cosine(0, id - 1), 4);
  });

  it("says nothing of films that the genome does not know, and nothing from such films alone", async () => {
    const model = await fit();
    expect(model.foldIn(history([[itemOf(1), 5]])).scores()[itemOf(6)]).toBeNaN();
    expect([...model.foldIn(history([[itemOf(6), 5]])).scores()].every(Number.isNaN)).toBe(true);
    expect(model.similar(itemOf(6), 3)).toEqual([]);
    expect(model.similar(itemOf(3), 1)[0].item).toBe(itemOf(4));
  });

  it("tells what two films share: tags that surely fit both, and none that nobody said", async () => {
    const model = await fit();
    expect(model.shared(itemOf(1), itemOf(2), 3)).toEqual(["noir"]);
    expect(model.shared(itemOf(1), itemOf(3), 3)).toEqual([]);
    expect(model.shared(itemOf(3), itemOf(5), 3)).toEqual([]);
    const because = model.foldIn(history([[itemOf(1), 5]])).because?.(itemOf(2), 3);
    expect(because).toMatchObject([{ item: itemOf(1), shares: ["noir"] }]);
    expect(model.foldIn(history([[itemOf(4), 5]])).because?.(itemOf(5), 3)).toEqual([]);
    const strict = await fit({ tellsFrom: 0.85 });
    expect(strict.shared(itemOf(1), itemOf(2), 3)).toEqual([]);
  });

  it("answers tags that are liked and disliked, and tells which of them speak", async () => {
    const model = await fit();
    const scorer = model.ask([
      { text: "Noir", weight: 1 },
      { text: "blood", weight: -0.5, related: [{ text: "gory", weight: 0.8 }] },
      { text: "unheard of", weight: 1 },
    ]);
    const scores = scorer.scores();
    expect(Math.min(scores[itemOf(1)], scores[itemOf(2)])).toBeGreaterThan(
      Math.max(scores[itemOf(3)], scores[itemOf(4)]),
    );
    const because = scorer.because?.(itemOf(1), 5) ?? [];
    expect(because.map(({ word, as }) => [word, as])).toContainEqual(["blood", "gory"]);
    expect(because).toHaveLength(2);
    expect([...model.ask([{ text: "unheard of", weight: 1 }]).scores()].every(Number.isNaN)).toBe(true);
  });

  it("takes tags as settings, which speak where no film does", async () => {
    const model = await fit({ likedTags: " Gory ", dislikedTags: "noir" });
    const again = tagGenome.load(model.save(), worldOf());
    for (const one of [model, again]) {
      const scores = one.foldIn(history([])).scores();
      expect(Math.min(scores[itemOf(3)], scores[itemOf(4)])).toBeGreaterThan(scores[itemOf(1)]);
    }
    await expect(fit({ likedTags: "noir|slow" })).rejects.toMatchObject({
      code: "request/invalid",
      message: /“slow”/u,
    });
  });

  it("counts tags that fit few films more, as far as it is told to", async () => {
    const world = worldOf([
      [0.9, 0.1, 0.9],
      [0.9, 0.1, 0.1],
      [0.1, 0.1, 0.9],
      [0.1, 0.1, 0.9],
      [0.1, 0.1, 0.9],
    ]);
    const lead = async (specificity: number) => {
      const scores = (await fit({ specificity }, world)).foldIn(history([[itemOf(1), 5]])).scores();
      return scores[itemOf(2)] - scores[itemOf(3)];
    };
    expect(await lead(2)).toBeGreaterThan(await lead(0));
  });

  it("says clearly where there is no genome, or one that knows none of the films", async () => {
    await expect(fit({}, bare)).rejects.toMatchObject({
      code: "train/no-genome",
      message: "No tag genome is joined to checkerboard: there are no relevances of tags to compare its films by.",
    });
    const strangers = { ...bare, genome: worldOf().genome };
    await expect(fit({}, strangers as Dataset)).rejects.toMatchObject({ code: "train/no-genome" });
  });

  it("needs nobody's ratings", async () => {
    expect(isBlack((await fit({}, checkerboard(0))).similar(4, 1)[0].item)).toBe(true);
  });
});
