import { bareMovie, catalogOf, type Movie } from "@matinee/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTitleIndex } from "../titles.ts";
import { digitsOf, nameKey } from "./name-keys.ts";
import { createNaming } from "./naming.ts";

/** Best known first. */
const films: readonly (Partial<Movie> & { title: string })[] = [
  { title: "The Matrix", year: 1999 },
  { title: "Heat", year: 1995 },
  { title: "Heat", year: 1986 },
  { title: "The Godfather", year: 1972 },
  { title: "The Godfather: Part II", year: 1974 },
  { title: "Hamlet", year: 1996 },
  { title: "Batman", year: 1989 },
  { title: "Suspiria", year: 1977 },
  { title: "Metropolis", year: 1927 },
  { title: "300", year: 2006 },
  { title: "Wonder Woman", year: 2017 },
  { title: "Blade Runner 2049", year: 2017 },
  { title: "WALL·E", year: 2008 },
  { title: "Rambo III", year: 1988 },
  { title: "Rambo: First Blood Part II", year: 1985 },
  { title: "Hellraiser", year: 1987 },
  { title: "Hellbound: Hellraiser II", year: 1988 },
  { title: "Hellraiser III: Hell on Earth", year: 1992 },
  { title: "Birdman: Or (The Unexpected Virtue of Ignorance)", year: 2014 },
  { title: "Léon: The Professional", year: 1994, alternativeTitles: ["The Professional"] },
  { title: "Aliens", year: 1986 },
  { title: "Ready Player One", year: undefined },
  { title: "Fight Club", year: 1999 },
  { title: "$", year: 1971 },
  { title: "Bus 174", year: 2002, directors: ["Chris Columbus"] },
];
const catalog = catalogOf(films.map((film, id) => ({ ...bareMovie(id, film.title), ...film })));
const popularity = Float32Array.from(films, (_, place) => films.length - place);
const titles = createTitleIndex(catalog, popularity);
const naming = createNaming(catalog, popularity, (text, limit) =>
  titles.search(text, { limit, people: false }).map(({ item }) => item),
);
const nameOf = (item: number) => `${films[item].title} ${films[item].year ?? ""}`.trim();
function met(title: string, year?: number): string | undefined {
  const named = naming.named(title, year);
  if (named.kind === "unknown") return undefined;
  return nameOf(named.kind === "sure" ? named.item : (named.items[0] ?? -1));
}

describe("naming", () => {
  it("meets the film that is called so, and says that it is sure", () => {
    expect(naming.named("the matrix", 1999)).toEqual({ kind: "sure", item: 0 });
  });

  it.each<[string, number | undefined, string]>([
    ["Matrix, The", undefined, "The Matrix 1999"],
    ["Matrix, The (1999)", undefined, "The Matrix 1999"],
    ["the matirx", undefined, "The Matrix 1999"],
    ["godfather 2", undefined, "The Godfather: Part II 1974"],
    ["Godfather, The: Part II", 1975, "The Godfather: Part II 1974"],
    ["godfather 1", undefined, "The Godfather 1972"],
    ["walle", undefined, "WALL·E 2008"],
    ["rambo 2", undefined, "Rambo: First Blood Part II 1985"],
    ["hellraiser 2", undefined, "Hellbound: Hellraiser II 1988"],
    ["hellraiser three", undefined, "Hellraiser III: Hell on Earth 1992"],
    ["birdman", undefined, "Birdman: Or (The Unexpected Virtue of Ignorance) 2014"],
    ["leon", 1994, "Léon: The Professional 1994"],
    ["300", undefined, "300 2006"],
    ["Blade Runer 2049", 2017, "Blade Runner 2049 2017"],
    ["heat 1986", undefined, "Heat 1986"],
    ["Ready Player One", 2018, "Ready Player One"],
    ["$", undefined, "$ 1971"],
  ])("meets %j (%j)", (title, year, film) => {
    expect(met(title, year)).toBe(film);
  });

  it.each<[string, number | undefined]>([
    ["Columbus", 2017],
    ["Chris Columbus", undefined],
    ["Suspiria", 2018],
    ["Megalopolis", 2024],
    ["Megalopolis", undefined],
    ["Hamnet", 2025],
    ["Hamnet", undefined],
    ["The Batman", undefined],
    ["The Batman", 2022],
    ["Wonder Woman 1984", undefined],
    ["Alien", undefined],
    ["Godfather III", undefined],
    ["rambo", undefined],
    ["rambo 4", undefined],
    ["hellraiser 4", undefined],
    ["301", undefined],
    ["Fight Club 2", undefined],
    ["heat 1990", undefined],
    ["(1995)", undefined],
    ["", undefined],
  ])("takes no other film for %j (%j)", (title, year) => {
    expect(met(title, year)).toBeUndefined();
  });

  it("tells all films of one title, the best known first, when no year decides", () => {
    expect(naming.named("heat")).toEqual({ kind: "ambiguous", items: [1, 2] });
    expect(naming.named("heat", 1987)).toEqual({ kind: "sure", item: 2 });
  });

  it("names the nearest of a film that is not there: its namesakes first", () => {
    const named = naming.named("Suspiria", 2018);
    expect(named.kind === "unknown" && named.nearest.map(nameOf)[0]).toBe("Suspiria 1977");
    expect(naming.named("qwrtzplm")).toEqual({ kind: "unknown", nearest: [] });
  });

  it("never throws, and never meets a name whose number is another", () => {
    const name = fc.constantFrom(...films.map(({ title }) => title));
    const written = fc.constantFrom(
      "2",
      "II",
      "two",
      "Part 3",
      "Part III",
      "Vol. 4",
      "5",
      "Teil 6",
      "episode seven",
      "9",
    );
    fc.assert(
      fc.property(name, written, (title, number) => {
        const typed = `${title} ${number}`;
        const film = naming.named(typed);
        if (film.kind !== "sure") return;
        const own = [films[film.item].title, ...(films[film.item].alternativeTitles ?? [])];
        expect(own.map((text) => digitsOf(nameKey(text).key))).toContain(digitsOf(nameKey(typed).key));
      }),
    );
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => void naming.named(text, 1999)));
    for (const text of ["a, ".repeat(9_000), " ".repeat(100_000), "(1".repeat(5_000), "\ud800", "1 ".repeat(9_000)])
      expect(() => naming.named(text)).not.toThrow();
  });
});
