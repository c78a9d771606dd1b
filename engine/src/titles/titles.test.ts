import { bareMovie, catalogOf, type Movie, type NumericArray, sharedArrays } from "@matinee/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { misspell } from "../evaluation/typos.ts";
import { randomOf } from "../math/random.ts";
import { createTitleIndex, type TitleSearch } from "./titles.ts";

/** Best known first: popularity falls along the list. */
const films: readonly (Partial<Movie> & { title: string })[] = [
  { title: "The Shawshank Redemption", year: 1994, cast: ["Tim Robbins", "Morgan Freeman"] },
  { title: "Forrest Gump", year: 1994, cast: ["Tom Hanks", "Robin Wright"] },
  { title: "The Matrix", year: 1999, cast: ["Keanu Reeves"] },
  { title: "Star Wars: Episode IV - A New Hope", year: 1977, alternativeTitles: ["Star Wars"] },
  { title: "Star Wars: Episode V - The Empire Strikes Back", year: 1980 },
  { title: "The Lord of the Rings: The Fellowship of the Ring", year: 2001 },
  { title: "The Godfather", year: 1972, cast: ["Al Pacino"] },
  { title: "The Godfather: Part II", year: 1974, cast: ["Al Pacino", "Robert De Niro"] },
  { title: "Inception", year: 2010, directors: ["Christopher Nolan"] },
  { title: "The Dark Knight", year: 2008, directors: ["Christopher Nolan"] },
  { title: "Amélie", year: 2001, alternativeTitles: ["Le Fabuleux Destin d'Amélie Poulain"] },
  { title: "Cast Away", year: 2000, cast: ["Tom Hanks"] },
  { title: "Heat", year: 1995, cast: ["Al Pacino", "Robert De Niro"] },
  { title: "Batman", year: 1989 },
  { title: "Léon: The Professional", year: 1994, alternativeTitles: ["Léon", "The Professional"] },
  { title: "Rocky II", year: 1979 },
  { title: "Die Hard", year: 1988 },
  { title: "Pride & Prejudice", year: 2005 },
  { title: "2001: A Space Odyssey", year: 1968 },
  { title: "Memento", year: 2000, directors: ["Christopher Nolan"] },
  { title: "1984", year: 1984 },
  { title: "1984", year: 1956 },
  { title: "Batman", year: 1966 },
  { title: "Heat", year: 1986 },
  { title: "Heathers", year: 1989 },
  { title: "Seven Samurai", year: 1954, alternativeTitles: ["七人の侍"] },
  { title: "The Professional", year: 1981 },
  { title: "$", year: 1971, alternativeTitles: ["Dollars"] },
  { title: "Nolan's Bar", year: undefined },
];

const catalog = catalogOf(films.map((film, id) => ({ ...bareMovie(id, film.title), ...film })));
const popularity = Float32Array.from(films, (_, place) => films.length - place);
const index = createTitleIndex(catalog, popularity);

const named = (query: string, options?: TitleSearch) =>
  index.search(query, options).map(({ item }) => `${films[item].title} ${films[item].year ?? ""}`.trim());
const first = (query: string) => named(query)[0];

describe("title search", () => {
  it("finds a film by its title and says what was met", () => {
    expect(index.search("the matrix", { limit: 1 })).toMatchObject([{ item: 2, by: "title", matched: "The Matrix" }]);
  });

  it.each([
    ["Matrix, The", "The Matrix 1999"],
    ["amelie", "Amélie 2001"],
    ["FORREST   GUMP!!!", "Forrest Gump 1994"],
    ["rocky 2", "Rocky II 1979"],
    ["pride prejudice", "Pride & Prejudice 2005"],
    ["pride and prejudice", "Pride & Prejudice 2005"],
    ["die hard", "Die Hard 1988"],
    ["$", "$ 1971"],
    ["七人の侍", "Seven Samurai 1954"],
  ])("is blind to accents, articles, punctuation and number style: %j", (query, film) => {
    expect(first(query)).toBe(film);
  });

  it.each([
    ["matirx", "The Matrix 1999"],
    ["hewt", "Heat 1995"],
    ["shawshenk redemtion", "The Shawshank Redemption 1994"],
    ["teh godfahter", "The Godfather 1972"],
    ["die hars", "Die Hard 1988"],
    ["incpetoin", "Inception 2010"],
    ["prdie predjudice", "Pride & Prejudice 2005"],
    ["forestgump", "Forrest Gump 1994"],
  ])("is typo-proof: %j", (query, film) => {
    expect(first(query)).toBe(film);
  });

  it.each([
    ["heat 1995", "Heat 1995"],
    ["heat 1986", "Heat 1986"],
    ["Batman (1966)", "Batman 1966"],
    ["1989 batman", "Batman 1989"],
    ["hewt 1986", "Heat 1986"],
    ["1984", "1984 1984"],
    ["1984 (1956)", "1984 1956"],
    ["2001", "2001: A Space Odyssey 1968"],
    ["(1977)", "Star Wars: Episode IV - A New Hope 1977"],
  ])("knows years: %j", (query, film) => {
    expect(first(query)).toBe(film);
  });

  it("lists the films of a year by fame", () => {
    expect(named("(1994)")).toEqual([
      "The Shawshank Redemption 1994",
      "Forrest Gump 1994",
      "Léon: The Professional 1994",
    ]);
  });

  it.each([
    ["the godf", ["The Godfather 1972", "The Godfather: Part II 1974"]],
    ["shaws", ["The Shawshank Redemption 1994"]],
    ["s", ["The Shawshank Redemption 1994"]],
    ["fellowship of the ring", ["The Lord of the Rings: The Fellowship of the Ring 2001"]],
    ["empire strikes back", ["Star Wars: Episode V - The Empire Strikes Back 1980"]],
    ["star wars the empire strikes back", ["Star Wars: Episode V - The Empire Strikes Back 1980"]],
    ["knight dark", ["The Dark Knight 2008"]],
  ])("knows beginnings, subtitles and words in another order: %j", (query, expected) => {
    const met = named(query);
    if (query === "s") expect(met).toContain(expected[0]);
    else expect(met.slice(0, expected.length)).toEqual(expected);
  });

  it.each([
    ["godfather 2", "The Godfather: Part II 1974"],
    ["godfahter ii", "The Godfather: Part II 1974"],
    ["the godfather part two", "The Godfather: Part II 1974"],
    ["star wars 5", "Star Wars: Episode V - The Empire Strikes Back 1980"],
    ["rocky two", "Rocky II 1979"],
  ])("puts the right number first: %j", (query, film) => {
    expect(first(query)).toBe(film);
  });

  it("puts a film that is called so before films with people of that name", () => {
    const credited = [
      { ...bareMovie(1, "Some Concert Film"), year: 2012, cast: ["Birdman"] },
      { ...bareMovie(2, "Birdman: Or (The Unexpected Virtue of Ignorance)"), year: 2014 },
      { ...bareMovie(3, "WALL·E"), year: 2008 },
      { ...bareMovie(4, "Walled In"), year: 2009 },
    ];
    const small = createTitleIndex(catalogOf(credited), Float32Array.of(9, 1, 1, 9));
    expect(small.search("birdman").map(({ item, by }) => [item, by])).toEqual([
      [1, "title"],
      [0, "person"],
    ]);
    expect(small.search("walle")[0]).toMatchObject({ item: 2, by: "title" });
  });

  it("knows alternative titles, and puts exact matches first", () => {
    expect(index.search("the professional").slice(0, 2)).toMatchObject([
      { item: 14, by: "alternative", matched: "The Professional" },
      { item: 26, by: "title", matched: "The Professional" },
    ]);
    expect(named("star wars").slice(0, 2)).toEqual([
      "Star Wars: Episode IV - A New Hope 1977",
      "Star Wars: Episode V - The Empire Strikes Back 1980",
    ]);
    expect(named("heat").slice(0, 3)).toEqual(["Heat 1995", "Heat 1986", "Heathers 1989"]);
  });

  it("knows people, also by their last name or misspelt, and lists their films by fame", () => {
    expect(index.search("tom hanks", { limit: 2 })).toMatchObject([
      { item: 1, by: "person", matched: "Tom Hanks" },
      { item: 11, by: "person", matched: "Tom Hanks" },
    ]);
    expect(named("tom hnaks").slice(0, 2)).toEqual(["Forrest Gump 1994", "Cast Away 2000"]);
    expect(named("nolan").slice(0, 4).sort()).toEqual([
      "Inception 2010",
      "Memento 2000",
      "Nolan's Bar",
      "The Dark Knight 2008",
    ]);
    expect(named("de niro")).toEqual(["The Godfather: Part II 1974", "Heat 1995"]);
    expect(named("al pacino 1995")[0]).toBe("Heat 1995");
    expect(named("tom hanks", { people: false })).not.toContain("Cast Away 2000");
  });

  it("answers nothing with the most popular, and nonsense with nothing", () => {
    expect(named("  ", { limit: 2 })).toEqual(["The Shawshank Redemption 1994", "Forrest Gump 1994"]);
    expect(named("qzxv wvkj")).toEqual([]);
    expect(named("🍿🍿")).toEqual([]);
    expect(named("heat", { limit: 0 })).toEqual([]);
    expect(named("heat", { limit: Number.NaN })).toEqual([]);
  });

  it("never throws, keeps to the limit, and gives each film once, best first", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 40 }), fc.string()), fc.nat(40), (query, limit) => {
        const found = index.search(query, { limit });
        expect(found.length).toBeLessThanOrEqual(limit);
        expect(new Set(found.map(({ item }) => item)).size).toBe(found.length);
        expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
      }),
    );
    for (const text of ["a".repeat(10_000), "the ".repeat(2_500), "🎬".repeat(5_000), "<b>heat</b>", "\0", "\ud800"])
      expect(() => index.search(text)).not.toThrow();
  });

  it("finds what the typing model spoils", () => {
    const random = randomOf(11);
    const long = films.flatMap(({ title }, item) => (title.length > 8 ? [item] : []));
    const missed = Array.from({ length: 10 }, () => long)
      .flat()
      .filter((item) => {
        const met = index.search(misspell(films[item].title, random), { limit: 3 });
        return !met.some((match) => films[match.item].title === films[item].title);
      });
    expect(missed.length / (10 * long.length)).toBeLessThan(0.03);
  });

  it("answers the same from arrays that another thread has made, and makes none of its own", () => {
    const held = new Map<string, NumericArray>();
    createTitleIndex(catalog, popularity, sharedArrays(held));
    const found = structuredClone(held);
    const mate = createTitleIndex(catalog, popularity, sharedArrays(found));
    expect([...found.keys()]).toEqual([...held.keys()]);
    expect(held.size).toBeGreaterThan(5);
    for (const query of ["matrix", "star wars empire", "nolan", "heat 1986", "shawshenk redemtion", ""])
      expect(mate.search(query)).toEqual(index.search(query));
    for (const array of held.values()) array.fill(0);
    expect(mate.search("matrix")).not.toEqual(index.search("matrix"));
  });

  it("works on an empty catalogue, and where nothing is known of fame", () => {
    expect(createTitleIndex(catalogOf([]), new Float32Array(0)).search("heat")).toEqual([]);
    const unknown = createTitleIndex(catalog, new Float32Array(catalog.size).fill(Number.NaN));
    expect(unknown.search("matrix")[0].item).toBe(2);
    expect(unknown.search("").length).toBe(10);
  });
});
