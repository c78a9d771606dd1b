/** The three sizes of the hybrid net, on ratings whose counts lie as real ones do: a few know everything, most know little. */
import { bareMovie, catalogOf, type Dataset, interactionsOf, quietRun } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { filtered } from "../../dataset/filtered.ts";
import { randomOf } from "../../math/random.ts";
import { hybridNet } from "../hybrid-net.ts";
import { enoughRated, sizes } from "./sizes.ts";

/** 560 people who have seen most of the 640 best known films, 400 who have seen three to a hundred; every ninth film has two tags. */
function longTailed(): Dataset {
  const random = randomOf(5);
  const films = 900;
  const offsets = new Int32Array(961);
  const items: number[] = [];
  for (let person = 0; person < 960; person++) {
    const isKeen = person < 560;
    const some = 3 + Math.floor(100 * random() ** 3);
    for (let film = 0; film < films; film++)
      if (
        random() <
        (isKeen ? (film < 640 ? 0.99 : 0.3 * (1 - film / films)) : (some / films) * 3 * (1 - film / films) ** 2)
      )
        items.push(film);
    offsets[person + 1] = items.length;
  }
  const stars = Float32Array.from(items, () => 1 + Math.floor(9 * random()) / 2);
  const tags = (film: number) =>
    ["dark", "slow", "old", "odd"].slice(0, film % 9 === 0 ? 2 : 4).map((name) => ({ name, count: 1 }));
  return {
    name: "long-tailed",
    version: "1",
    label: "long-tailed",
    simulated: true,
    catalog: catalogOf(
      Array.from({ length: films }, (_, film) => ({ ...bareMovie(film, `F${film}`), tags: tags(film) })),
    ),
    interactions: interactionsOf(offsets, Int32Array.from(items), stars),
  };
}

describe("the sizes of the hybrid net", () => {
  const world = longTailed();

  it("are 500/500/3, 500/5/3 and 5/5/3 ratings of a person, of a film, and tags of a film", () => {
    const bounds = { tiny: [500, 500, 3], small: [500, 5, 3], large: [5, 5, 3] } as const;
    const counts = Object.entries(bounds).map(([size, [ofPerson, ofFilm, tags]]) => {
      const { people, of, count } = enoughRated(world.interactions, world.catalog, size);
      const raters = new Map<number, number>();
      for (let person = 0; person < people; person++) {
        const { items } = of(person);
        expect(items.length === 0 || items.length >= ofPerson).toBe(true);
        for (const item of items) raters.set(item, (raters.get(item) ?? 0) + 1);
      }
      for (const [film, ratings] of raters) {
        expect(ratings).toBeGreaterThanOrEqual(ofFilm);
        expect(world.catalog.movie(film).tags.length).toBeGreaterThanOrEqual(tags);
      }
      return count;
    });
    expect(counts[0]).toBeGreaterThan(0);
    expect(counts[1]).toBeGreaterThan(counts[0]);
    expect(counts[2]).toBeGreaterThan(counts[1]);
    expect(world.interactions.count).toBeGreaterThan(counts[2]);
  });

  it("are what preprocess leaves by the same bounds", () => {
    for (const [size, least] of Object.entries(sizes)) {
      const left = filtered(world, least);
      expect(enoughRated(world.interactions, world.catalog, size).count).toBe(left.interactions.count);
    }
  });

  it("refuse to learn from nothing, and say which bounds left nobody", async () => {
    const few: Dataset = {
      ...world,
      interactions: interactionsOf(Int32Array.of(0, 2), Int32Array.of(0, 1), Float32Array.of(4, 5)),
    };
    const config = hybridNet.config.parse({ size: "tiny", epochs: 1 });
    await expect(hybridNet.fit(few, config, quietRun())).rejects.toMatchObject({
      code: "train/no-ratings",
      message: "Nobody of long-tailed is left with size=tiny: 500 ratings of a person, 500 of a film, 3 tags.",
    });
  });
});
