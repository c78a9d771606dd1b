import { describe, expect, it } from "vitest";
import { changed, emptyShelf, endOfTonight, hiddenOf, isOut, isTold, onShelf, ratingsOf, type Shelf } from "./shelf.ts";

const heat = { id: 6, title: "Heat", year: 1995, genres: ["Crime"] };
const thief = { id: 1, title: "Thief", year: 1981, genres: ["Crime"] };
const idsOf = (films: readonly { readonly movieId: number }[]) => films.map(({ movieId }) => movieId);
const rate = (shelf: Shelf, film: typeof heat, stars: number | undefined) =>
  changed(shelf, { kind: "rate", film, stars, now: 1 });

describe("a guest's shelf", () => {
  it("keeps ratings as the server wants them, the same order for the same shelf", () => {
    const one = rate(rate(emptyShelf, heat, 4.5), thief, 2);
    const other = rate(rate(emptyShelf, thief, 2), heat, 4.5);
    expect(ratingsOf(one)).toEqual([
      { movieId: 1, film: { title: "Thief", year: 1981 }, rating: 2 },
      { movieId: 6, film: { title: "Heat", year: 1995 }, rating: 4.5 },
    ]);
    expect(ratingsOf(one)).toEqual(ratingsOf(other));
  });

  it("takes a rated film off the plans", () => {
    const planned = changed(emptyShelf, { kind: "later", film: heat, on: true, now: 1 });
    expect(onShelf(rate(planned, heat, 4), heat)).toMatchObject({ stars: 4 });
    expect(onShelf(rate(planned, heat, 4), heat)?.later).toBeUndefined();
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
    expect(idsOf(hiddenOf(both, 999))).toEqual([1, 6]);
    expect(idsOf(hiddenOf(both, 1001))).toEqual([6]);
  });

  it("sends a film that was rated after it was seen only once", () => {
    const seen = changed(emptyShelf, { kind: "seen", film: heat, on: true, now: 1 });
    const rated = rate(seen, heat, 3);
    expect(hiddenOf(rated, 0)).toEqual([]);
    expect(ratingsOf(rated)).toMatchObject([{ movieId: 6, rating: 3 }]);
  });

  it("outlives the data: a film is the same under another id, and another film under the same id is not", () => {
    const shelf = rate(emptyShelf, heat, 4);
    const moved = { ...heat, id: 949, imdbId: "tt0113277" };
    const stranger = { id: 6, title: "Ronin", year: 1998, genres: [] };
    expect(onShelf(shelf, moved)?.stars).toBe(4);
    expect(onShelf(shelf, stranger)).toBeUndefined();
    expect([moved, heat, stranger].map((card) => isOut(shelf, card, 0))).toEqual([true, true, false]);
    const both = rate(rate(shelf, stranger, 2), moved, 5);
    expect(both.films).toMatchObject([
      { movieId: 949, imdbId: "tt0113277", title: "Heat", stars: 5 },
      { movieId: 6, title: "Ronin", stars: 2 },
    ]);
    expect(changed(both, { kind: "forget", film: heat, now: 2 }).films).toMatchObject([{ title: "Ronin" }]);
  });

  it("keeps the ids of a film that another set does not tell", () => {
    const linked = { ...heat, imdbId: "tt0113277", tmdbId: 949 };
    expect(rate(rate(emptyShelf, linked, 4), heat, 3).films).toMatchObject([
      { imdbId: "tt0113277", tmdbId: 949, stars: 3 },
    ]);
  });

  it("knows whether it tells anything", () => {
    const later = changed(emptyShelf, { kind: "later", film: heat, on: true, now: 1 });
    expect([emptyShelf, later, rate(later, thief, 3)].map((shelf) => isTold(shelf, 0))).toEqual([false, false, true]);
  });

  it("lets tonight end at five in the morning", () => {
    const late = endOfTonight(new Date(2025, 4, 3, 23, 30));
    expect(new Date(late)).toEqual(new Date(2025, 4, 4, 5, 0));
    expect(endOfTonight(new Date(2025, 4, 4, 1, 0))).toBe(late);
    expect(endOfTonight(new Date(2025, 4, 4, 6, 0))).toBeGreaterThan(late);
  });
});
