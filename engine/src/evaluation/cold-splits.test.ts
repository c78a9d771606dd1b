import { describe, expect, it } from "vitest";
import { checkerboard } from "../../test/checkerboard.ts";
import { isIn } from "../math/row-set.ts";
import { newcomers, spokenOf, unratedFilms } from "./cold-splits.ts";
import { checkFold } from "./training-part.ts";

const { interactions, catalog } = checkerboard(20, 60);
const foldsOf = (known: number) => [...newcomers({ known, parts: 4 }).folds(interactions, catalog.size)];

describe("people whom a model never met", () => {
  it("are nowhere in the training part, are judged once, and enter with so many ratings", () => {
    const met = new Map<number, number>();
    for (const fold of foldsOf(3)) {
      checkFold(fold);
      for (let person = 0; person < interactions.people; person++) {
        if (fold.test.of(person).items.length === 0) continue;
        met.set(person, (met.get(person) ?? 0) + 1);
        expect(fold.train.of(person).items).toHaveLength(0);
        expect(fold.histories?.of(person).items).toHaveLength(3);
      }
    }
    expect([...met.values()]).toEqual(Array.from({ length: interactions.people }, () => 1));
  });

  it("are judged by the same films however much is known of them", () => {
    const [none, five] = [foldsOf(0), foldsOf(5)];
    none.forEach(({ test }, at) => {
      for (let person = 0; person < test.people; person++)
        expect(test.of(person).items).toEqual(five[at].test.of(person).items);
    });
  });

  it("speak of films that are neither known nor judged", () => {
    for (const { test, histories } of foldsOf(5))
      for (let person = 0; person < test.people; person++) {
        if (test.of(person).items.length === 0) continue;
        const spoken = new Set(spokenOf(interactions, person).items);
        expect(spoken.size).toBeGreaterThan(3);
        const others = [...test.of(person).items, ...(histories?.of(person).items ?? [])];
        expect(others.some((item) => spoken.has(item))).toBe(false);
      }
  });
});

it("leaves no rating of films that are ranked as new, and none that is judged of others", () => {
  for (const { train, test, rankable } of unratedFilms(0.3, [1, 2]).folds(interactions, catalog.size)) {
    if (rankable === undefined) throw new RangeError("Nothing can be ranked.");
    expect(test.count).toBeGreaterThan(50);
    for (let person = 0; person < interactions.people; person++) {
      expect(train.of(person).items.some((item) => isIn(rankable, item))).toBe(false);
      expect(test.of(person).items.every((item) => isIn(rankable, item))).toBe(true);
    }
  }
});
