import { bareMovie, catalogOf, type Reading } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { createReader } from "../reader.ts";
import type { ShownFilm } from "./compared-with-list.ts";

const genres = ["Comedy", "Documentary", "Horror", "Sci-Fi", "Thriller"];
const titles = ["Charade", "Notorious", "The Godfather", "Goodfellas"];
const films = titles.map((title, at) => ({
  ...bareMovie(at + 1, title),
  year: 1990 + at,
  genres,
  cast: ["Cary Grant", "Jim Carrey"],
}));
const reader = createReader(catalogOf(films), Float32Array.of(4, 3, 2, 1));
const gore = [1, 2, 3, 3];
const shown: ShownFilm[] = films.map(({ id, title, year }, at) => ({
  movieId: id,
  title,
  year,
  strength: (facet) => (facet === "gore" || facet === "scares" || facet === "scary" ? gore[at] : undefined),
}));
const after = (first: string, text: string): Reading =>
  reader.followUp({ previous: reader.read(first), text, shown }).reading;
const facetsOf = ({ wish }: Reading) => wish.facets.filter(({ wanted }) => wanted).map(({ name }) => name);

describe("a follow-up keeps the wish", () => {
  it.each(["with Cary Grant maybe", "if possible with Cary Grant"])("takes “%s” for no must", (text) => {
    const { wish } = after("a thriller", text);
    expect(wish.people).toEqual([{ name: "Cary Grant", wanted: true, maybe: true }]);
    expect(wish.genres).toEqual([{ name: "Thriller", wanted: true }]);
  });

  it("takes it for a must where nothing was asked for before, or nothing says maybe", () => {
    expect(after("hello", "with Cary Grant maybe").wish.people).toEqual([{ name: "Cary Grant", wanted: true }]);
    expect(after("a thriller", "with Cary Grant").wish.people).toEqual([{ name: "Cary Grant", wanted: true }]);
  });

  it("exchanges what is of the same kind", () => {
    const music = after("documentary about nature", "about music instead");
    expect(music.wish.genres).toEqual([{ name: "Documentary", wanted: true }]);
    expect(facetsOf(music)).toEqual(expect.arrayContaining(["documentary", "music"]));
    expect(facetsOf(music)).not.toContain("nature");
    expect(facetsOf(after("something with dogs", "with cats instead"))).toEqual(["cat"]);
    expect(after("a thriller", "I want it instead of sleeping").wish.genres).toEqual([
      { name: "Thriller", wanted: true },
    ]);
  });

  it("lets somebody go, and takes no film that was shown for liked", () => {
    const { films, wish } = after("comedy with Jim Carrey", "something else, without him");
    expect(films).toEqual([]);
    expect(wish.people).toEqual([{ name: "Jim Carrey", wanted: false }]);
  });

  it("leaves out what was seen, and no other film of the list", () => {
    const { films, hidden } = after("a thriller", "seen The Godfather and Goodfellas, others?");
    expect(films.map(({ title, seen }) => `${title} ${seen}`)).toEqual(["The Godfather seen", "Goodfellas seen"]);
    expect(hidden).toEqual([]);
  });

  it("takes praise of a list for no liking", () => {
    expect(after("a thriller", "she's gonna love these").films).toEqual([]);
  });

  it("wants less of what the goriest third has, and leaves none out for it", () => {
    const [less] = after("a thriller", "less gory").wish.facets;
    expect(less).toMatchObject({ name: "gore", wanted: false, than: 3, thanList: true });
    expect(less.weight).toBeLessThan(1);
  });

  it("wants what was wanted, and less of it", () => {
    const { facets } = after("something scary", "less scary").wish;
    expect(facets.find(({ name }) => name === "scary")).toMatchObject({ wanted: true });
    expect(facets.find(({ name }) => name === "scares")).toMatchObject({ wanted: false, thanList: true });
  });

  it("asks for no children's film where children watch along", () => {
    const { genres, certification } = after("a thriller", "for the kids too").wish;
    expect(genres).toEqual([{ name: "Thriller", wanted: true }]);
    expect(certification).toEqual({ max: "PG" });
  });

  it("finds nothing older in an older man", () => {
    expect(after("a comedy", "about an older man and a younger woman").wish.years).toBeUndefined();
  });
});
