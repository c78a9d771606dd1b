import { describe, expect, it } from "vitest";
import { changed, emptyShelf, endOfTonight, hiddenOf, onShelf, ratingsOf, type Shelf } from "./shelf.ts";

const heat = { id: 6, title: "Heat", year: 1995, genres: ["Crime"] };
const thief = { id: 1, title: "Thief", year: 1981, genres: ["Crime"] };
const rate = (shelf: Shelf, film: typeof heat, stars: number | undefined) =>
  changed(shelf, { kind: "rate", film, stars, now: 1 });

describe("a guest's shelf", () => {
  it("keeps ratings as the server wants them, the same order for the same shelf", () => {
    const one = rate(rate(emptyShelf, heat, 4.5), thief, 2);
    const other = rate(rate(emptyShelf, thief, 2), heat, 4.5);
    expect(ratingsOf(one)).toEqual([
      { movieId: 1, rating: 2 },
      { movieId: 6, rating: 4.5 },
    ]);
    expect(ratingsOf(one)).toEqual(ratingsOf(other));
  });

  it("takes a rated film off the plans", () => {
    const planned = changed(emptyShelf, { kind: "later", film: heat, on: true, now: 1 });
    expect(onShelf(rate(planned, heat, 4), 6)).toMatchObject({ stars: 4 });
    expect(onShelf(rate(planned, heat, 4), 6)?.later).toBeUndefined();
  });

  it("forgets a film that has no mark left", () => {
    expect(rate(rate(emptyShelf, heat, 4), heat, undefined).films).toEqual([]);
    const later = changed(emptyShelf, { kind: "later", film: heat, on: true, now: 1 });
    expect(changed(later, { kind: "later", film: heat, on: false, now: 2 }).films).toEqual([]);
    expect(changed(later, { kind: "forget", film: heat, now: 2 }).films).toEqual([]);
  });

  it("hides what was seen, and what is not for tonight until the night is over", () => {
    const seen = changed(emptyShelf, { kind: "seen", film: heat, on: true, now: 1 });
    const both = changed(seen, { kind: "not-tonight", film: thief, until: 1000, now: 1 });
    expect(hiddenOf(both, 999)).toEqual([1, 6]);
    expect(hiddenOf(both, 1001)).toEqual([6]);
  });

  it("sends a film that was rated after it was seen only once", () => {
    const seen = changed(emptyShelf, { kind: "seen", film: heat, on: true, now: 1 });
    const rated = rate(seen, heat, 3);
    expect(hiddenOf(rated, 0)).toEqual([]);
    expect(ratingsOf(rated)).toEqual([{ movieId: 6, rating: 3 }]);
  });

  it("lets tonight end at five in the morning", () => {
    const late = endOfTonight(new Date(2025, 4, 3, 23, 30));
    expect(new Date(late)).toEqual(new Date(2025, 4, 4, 5, 0));
    expect(endOfTonight(new Date(2025, 4, 4, 1, 0))).toBe(late);
    expect(endOfTonight(new Date(2025, 4, 4, 6, 0))).toBeGreaterThan(late);
  });
});
