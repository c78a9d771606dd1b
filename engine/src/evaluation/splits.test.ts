import { type Interactions, interactionsOf } from "@matinee/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkerboard } from "../../test/checkerboard.ts";
import type { Splitting } from "./fold.ts";
import {
  givenFolds,
  heldOutPeople,
  leaveOneOut,
  perItem,
  perPerson,
  randomFolds,
  timeline,
  validationOf,
} from "./splits.ts";
import { checkFold } from "./training-part.ts";

const films = 12;

/** Ratings of a few people: which films, and when. */
const worlds = fc
  .array(
    fc.uniqueArray(
      fc.record({
        item: fc.nat(films - 1),
        stars: fc.integer({ min: 1, max: 10 }),
        time: fc.integer({ min: 1, max: 99 }),
      }),
      { selector: ({ item }) => item, maxLength: films },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((people) => {
    const rows = people.map((own) => own.toSorted((a, b) => a.item - b.item));
    const flat = rows.flat();
    const offsets = new Int32Array(rows.length + 1);
    for (const [person, own] of rows.entries()) offsets[person + 1] = offsets[person] + own.length;
    return interactionsOf(
      offsets,
      Int32Array.from(flat, ({ item }) => item),
      Float32Array.from(flat, ({ stars }) => stars / 2),
      Uint32Array.from(flat, ({ time }) => time),
    );
  });

const ways: readonly Splitting[] = [
  randomFolds(3, 5),
  perItem(0.75, [1, 2]),
  perPerson(0.75, [1, 2]),
  leaveOneOut("random", 4),
  leaveOneOut("last"),
  timeline(0.8, { newcomers: true }),
  heldOutPeople(0.4, [1, 2]),
  givenFolds("even films", [{ name: "even", films: () => new Set([0, 2, 4, 6, 8, 10]) }]),
];

const pairsOf = (ratings: Interactions): string[] =>
  Array.from({ length: ratings.people }, (_, person) => {
    const { items, stars, times } = ratings.of(person);
    return Array.from(items, (item, at) => `${person}:${item}:${stars[at]}:${times?.[at]}`);
  }).flat();

describe.each(ways.map((way) => [way.name, way] as const))("a split (%s)", (_, way) => {
  it("puts every rating into exactly one part, with its stars and its time, and says the same twice", () => {
    fc.assert(
      fc.property(worlds, (all) => {
        for (const fold of way.folds(all, films)) {
          checkFold(fold);
          const parts = [fold.train, fold.test, ...(fold.histories ? [fold.histories] : [])];
          expect(parts.flatMap(pairsOf).sort()).toEqual(pairsOf(all).sort());
        }
        const told = () => [...way.folds(all, films)].map(({ test }) => pairsOf(test));
        expect(told()).toEqual(told());
      }),
    );
  });

  it("leaves no view of the test part in the memory of the training part", () => {
    const all = timed(checkerboard().interactions);
    const [fold] = way.folds(all, 20);
    expect(fold.train.of(0).items.buffer.byteLength).toBe(4 * fold.train.count);
  });
});

describe("the ways to split", () => {
  const all = timed(checkerboard(40, 20).interactions);

  it("judge each rating once in random folds of equal size", () => {
    const tests = [...randomFolds(5, 3).folds(all, 20)].map(({ test }) => test);
    expect(tests.flatMap(pairsOf).sort()).toEqual(pairsOf(all).sort());
    for (const { count } of tests) expect(Math.abs(count - all.count / 5)).toBeLessThan(1);
  });

  it("take a share of each film's, and of each person's ratings", () => {
    const [byFilm] = perItem(0.75).folds(all, 20);
    const ofFilm = (ratings: Interactions, film: number) =>
      pairsOf(ratings).filter((pair) => pair.split(":")[1] === `${film}`).length;
    for (let film = 0; film < 20; film++) expect(ofFilm(byFilm.train, film)).toBe(Math.round(0.75 * ofFilm(all, film)));
    const [byPerson] = perPerson(0.75).folds(all, 20);
    for (let person = 0; person < all.people; person++)
      expect(byPerson.train.of(person).items.length).toBe(Math.round(0.75 * all.of(person).items.length));
  });

  it("leave out what came last", () => {
    const [{ train, test }] = leaveOneOut("last").folds(all, 20);
    for (let person = 0; person < all.people; person++)
      expect(Math.max(...(train.of(person).times ?? []))).toBeLessThanOrEqual(test.of(person).times?.[0] ?? 0);
  });

  it("let nothing later into what is learned from, along the whole timeline", () => {
    fc.assert(
      fc.property(worlds, (ratings) => {
        const [{ train, test }] = timeline(0.7).folds(ratings, films);
        const times = (part: Interactions) => pairsOf(part).map((pair) => Number(pair.split(":")[3]));
        expect(Math.max(0, ...times(train))).toBeLessThanOrEqual(Math.min(100, ...times(test)));
        for (let person = 0; person < test.people; person++)
          if (test.of(person).items.length > 0) expect(train.of(person).items.length).toBeGreaterThan(0);
      }),
    );
  });

  it("learn nothing from people who are held out", () => {
    const [{ train, test, histories }] = heldOutPeople(0.25, [9]).folds(all, 20);
    const judged = Array.from({ length: 40 }, (_, person) => person).filter(
      (person) => test.of(person).items.length > 0,
    );
    expect(judged).toHaveLength(10);
    for (const person of judged) {
      expect(train.of(person).items).toHaveLength(0);
      expect(histories?.of(person).items.length).toBe(Math.round(0.8 * all.of(person).items.length));
    }
  });

  it("choose settings on the training part alone", () => {
    const [fold] = perItem(0.75, [3]).folds(all, 20);
    const [inner] = validationOf(fold, perItem(0.75)).folds(all, 20);
    expect([...pairsOf(inner.train), ...pairsOf(inner.test)].sort()).toEqual(pairsOf(fold.train).sort());
  });

  it("say so where an order in time is asked for and nobody knows it", () => {
    const { interactions } = checkerboard();
    expect(() => [...timeline(0.8).folds(interactions, 20)]).toThrow("do not say when");
    expect(() => [...leaveOneOut("last").folds(interactions, 20)]).toThrow("do not say when");
  });
});

function timed(ratings: Interactions): Interactions {
  const offsets = new Int32Array(ratings.people + 1);
  const items: number[] = [];
  const stars: number[] = [];
  for (let person = 0; person < ratings.people; person++) {
    items.push(...ratings.of(person).items);
    stars.push(...ratings.of(person).stars);
    offsets[person + 1] = items.length;
  }
  const times = Uint32Array.from(items, (item, at) => 1 + ((item * 7 + at * 13) % 50));
  return interactionsOf(offsets, Int32Array.from(items), Float32Array.from(stars), times);
}
