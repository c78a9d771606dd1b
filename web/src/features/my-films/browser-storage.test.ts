import { describe, expect, it } from "vitest";
import { keepShelf, readShelf } from "./browser-storage.ts";
import { parseShelf, written } from "./parse-stored-films.ts";
import { changed, emptyShelf } from "./shelf.ts";
import { next, untouched } from "./undo.ts";

const heat = { id: 6, title: "Heat", year: 1995, genres: ["Crime"] };
const shelf = changed(emptyShelf, { kind: "rate", film: heat, stars: 4.5, now: 7 });

function memory(): Pick<Storage, "getItem" | "setItem"> & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return { kept, getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

describe("keeping the shelf", () => {
  it("comes back as it was", () => {
    const store = memory();
    expect(keepShelf(store, shelf)).toBe(true);
    expect(readShelf(store)).toEqual({ shelf, unreadable: false });
  });

  it("starts anew from something unreadable, and puts that aside", () => {
    for (const broken of ["{", "[]", "null", '{"format":"something else","films":[]}', '{"films":{}}', "\u0000"]) {
      const store = memory();
      store.setItem("matinee.shelf", broken);
      expect(readShelf(store)).toEqual({ shelf: emptyShelf, unreadable: true });
      expect([...store.kept.values()]).toContain(broken);
      expect(readShelf(store).unreadable).toBe(false);
    }
  });

  it("works where the browser keeps nothing", () => {
    const closed = {
      getItem() {
        throw new Error("denied");
      },
      setItem() {
        throw new Error("full");
      },
    };
    expect(readShelf(closed).shelf).toEqual(emptyShelf);
    expect(keepShelf(closed, shelf)).toBe(false);
  });

  it("leaves out entries that do not fit and says how many", () => {
    const films = [
      { movieId: 1, title: "Good", stars: 4, genres: [], at: 1 },
      { movieId: 2, title: "Seven stars", stars: 7 },
      { movieId: -1, title: "No id", seen: true },
      { movieId: 3, title: "", seen: true },
      { movieId: 1, title: "Good", seen: true },
      "text",
      null,
    ];
    const parsed = parseShelf(JSON.stringify({ format: "matinee-shelf-1", films }));
    expect(parsed?.shelf.films.map(({ title }) => title)).toEqual(["Good"]);
    expect(parsed?.dropped).toBe(6);
  });

  it("writes what it reads", () => {
    const linked = { ...heat, id: 8, title: "Ronin", imdbId: "tt0122690", tmdbId: 8195 };
    const more = changed(shelf, { kind: "seen", film: linked, on: true, now: 8 });
    expect(parseShelf(written(more))).toEqual({ shelf: more, dropped: 0 });
  });

  it("reads shelves that know no film but by the id of one data set", () => {
    const films = [{ movieId: 6, title: "Heat", year: 1995, genres: [], stars: 4, at: 1 }];
    const [before, now] = ["matinee-shelf-1", "matinee-shelf-2"].map((format) =>
      parseShelf(JSON.stringify({ format, films })),
    );
    expect(before?.shelf.films).toEqual(films);
    expect(before).toEqual(now);
  });

  it("leaves out ids that are none, and keeps two films that had one id in two data sets", () => {
    const films = [
      { movieId: 6, title: "Heat", year: 1995, imdbId: "0113277", tmdbId: -1, stars: 4 },
      { movieId: 6, title: "Ronin", year: 1998, stars: 3 },
      { movieId: 9, title: "HEAT", year: 1995, stars: 1 },
    ];
    const parsed = parseShelf(JSON.stringify({ format: "matinee-shelf-2", films }));
    expect(parsed).toMatchObject({ shelf: { films: [{ title: "Heat", stars: 4 }, { title: "Ronin" }] }, dropped: 1 });
    expect(parsed?.shelf.films[0]).not.toHaveProperty("imdbId");
    expect(parsed?.shelf.films[0]).not.toHaveProperty("tmdbId");
  });
});

describe("undo", () => {
  it("goes back step by step, and no further", () => {
    const change = { kind: "rate", film: heat, stars: 2, now: 8 } as const;
    const once = next(untouched(shelf), { do: "change", change, said: "Heat: 2 stars" });
    expect(once.shelf).not.toEqual(shelf);
    expect(next(once, { do: "undo" })).toMatchObject({ shelf, steps: [] });
    expect(next(next(once, { do: "undo" }), { do: "undo" })).toMatchObject({ shelf, steps: [] });
  });

  it("brings back a whole shelf that was cleared", () => {
    const cleared = next(untouched(shelf), { do: "change", change: { kind: "clear" }, said: "All cleared" });
    expect(cleared.shelf.films).toEqual([]);
    expect(next(cleared, { do: "undo" }).shelf).toEqual(shelf);
  });
});
