import { catalogOf, type Dataset } from "@matinee/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkerboard, isBlack } from "../../test/checkerboard.ts";
import { filtered, leastIn } from "./filtered.ts";

const world: Dataset = {
  ...checkerboard(),
  personIds: () => Array.from({ length: 40 }, (_, person) => `p${person}`),
  personTraits: () => Array.from({ length: 40 }, (_, person) => ({ age: person })),
};

describe("a data set without those of whom too little is known", () => {
  it("is the same one where nothing is asked", () => {
    expect(filtered(world, {})).toBe(world);
  });

  it("keeps people and films who have enough of each other, whole, with their own ids, under a version of its own", () => {
    const least = fc.record({ ratingsOfPerson: fc.nat(12), ratingsOfFilm: fc.nat(30) });
    fc.assert(
      fc.property(least, (asked) => {
        const { catalog, interactions, personIds, personTraits, version } = filtered(world, asked);
        const counts = new Map<number, number>();
        for (let person = 0; person < interactions.people; person++) {
          const { items, stars } = interactions.of(person);
          expect(items.length).toBeGreaterThanOrEqual(asked.ratingsOfPerson);
          expect(`p${personTraits?.()[person].age}`).toBe(personIds?.()[person]);
          const before = world.interactions.of(Number(personIds?.()[person].slice(1)));
          for (const [at, item] of items.entries()) {
            counts.set(item, (counts.get(item) ?? 0) + 1);
            const old = world.catalog.itemOf(catalog.movie(item).id) ?? -1;
            expect(before.stars[before.items.indexOf(old)]).toBe(stars[at]);
          }
        }
        for (let item = 0; item < catalog.size; item++)
          expect(counts.get(item) ?? 0).toBeGreaterThanOrEqual(asked.ratingsOfFilm);
        if (asked.ratingsOfFilm > 0 || asked.ratingsOfPerson > 0) expect(version).not.toBe(world.version);
      }),
    );
  });

  it("keeps films with so many different tags", () => {
    const movies = Array.from({ length: 20 }, (_, item) => ({
      ...world.catalog.movie(item),
      tags: isBlack(item)
        ? ["dark", "slow", "old"].map((name) => ({ name, count: 1 }))
        : [{ name: "bright", count: 9 }],
    }));
    const { catalog } = filtered({ ...world, catalog: catalogOf(movies) }, { tagsOfFilm: 3 });
    expect(catalog.size).toBe(10);
  });
});

describe("a version", () => {
  it("tells the bounds that made it, and none of other data", () => {
    const world = checkerboard();
    const least = { ratingsOfPerson: 2, ratingsOfFilm: 3, tagsOfFilm: 0 };
    expect(leastIn(filtered(world, least).version)).toEqual(least);
    expect(leastIn(world.version)).toEqual({ ratingsOfPerson: 0, ratingsOfFilm: 0, tagsOfFilm: 0 });
  });
});
