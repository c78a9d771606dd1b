import { bareMovie, catalogOf, type FilmNote, Wish } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { notedOnly } from "../../test/noted-only.ts";
import { filmsAlikeOf } from "../dataset/films-alike.ts";
import { commonTraits } from "./common-traits.ts";

const note: Omit<FilmNote, "facets"> = { id: "a", countries: [], languages: [], writers: [], places: [], levels: {} };
const films: Record<string, Record<string, number> | undefined> = {
  example: { class: 3, satirical: 2, funny: 2 },
  kindred: { class: 3, satirical: 2 },
  "merely funny": { funny: 3 },
  "funny too": { funny: 2 },
  other: { space: 3 },
  horror: { scary: 3, ghost: 3 },
  "milder horror": { scary: 2, ghost: 3 },
  "no horror": { ghost: 3 },
  "horror spoof": { scary: 2, ghost: 3, silly: 3 },
  western: { cowboy: 3, "las-vegas": 3 },
  "western elsewhere": { cowboy: 3 },
  "other in Las Vegas": { "las-vegas": 3 },
  "ghost western": { cowboy: 2, ghost: 2 },
  unknown: undefined,
};
const names = Object.keys(films);
/** How often somebody asked for the facets of a note, which may be unfolded each time. */
let looks = 0;
const noteOf = (facets: Record<string, number>): FilmNote => ({
  ...note,
  get facets() {
    looks++;
    return facets;
  },
});
const catalog = catalogOf(
  names.map((name, id) => ({
    ...bareMovie(id, name),
    ...(name.includes("funny") && { genres: ["Comedy"] }),
    note: films[name] && noteOf(films[name]),
  })),
);
const facets = notedOnly(catalog);
const alike = filmsAlikeOf(catalog);
const sharesWith = (film: string, wish: object = {}) => {
  const shares = commonTraits([[names.indexOf(film)]], Wish.parse(wish), facets, catalog, alike);
  return (other: string) => shares?.[names.indexOf(other)];
};

describe("traits in common with an example", () => {
  it("count more the rarer they are", () => {
    const share = sharesWith("example");
    expect(share("kindred")).toBeGreaterThan(share("merely funny") ?? 1);
    expect(share("merely funny")).toBeGreaterThan(0);
    expect(share("other")).toBe(0);
  });

  it("leave out what is refused", () => {
    const share = sharesWith("example", { facets: [{ name: "funny", wanted: false }] });
    expect(share("kindred")).toBeCloseTo(1);
    expect(share("merely funny")).toBe(0);
  });

  it("hardly count where they go with a genre that is refused", () => {
    const share = sharesWith("example", { genres: [{ name: "Comedy", wanted: false }] });
    const usual = sharesWith("example");
    expect(share("merely funny")).toBeLessThan(usual("merely funny") ?? 0);
  });

  it("look at each note no oftener for a film of many traits", () => {
    const refusing = { genres: [{ name: "Comedy", wanted: false }] };
    const looksFor = (film: string) => {
      // What is made of a facet the first time is kept.
      sharesWith(film, refusing);
      const before = looks;
      sharesWith(film, refusing);
      return looks - before;
    };
    expect(looksFor("example")).toBe(looksFor("merely funny"));
  });

  it("stay to a step less where only less of them is wanted", () => {
    const than = names.indexOf("horror");
    const share = sharesWith("horror", { facets: [{ name: "scary", wanted: false, than }] });
    expect(share("milder horror")).toBeCloseTo(1);
    expect(share("no horror")).toBeLessThan(0.9);
    expect(sharesWith("horror", { facets: [{ name: "scary", wanted: false }] })("no horror")).toBeCloseTo(1);
  });

  it("are fewer in a film that is loudly what the example is not", () => {
    const share = sharesWith("horror");
    expect(share("horror spoof")).toBeLessThan(share("milder horror") ?? 0);
  });

  it("count less where they only tell where a story is set", () => {
    const share = sharesWith("western");
    expect(share("western elsewhere")).toBeGreaterThan(2 * (share("other in Las Vegas") ?? 1));
  });

  it("count less where disliked films have them as well", () => {
    const apart = commonTraits([[names.indexOf("horror")]], Wish.parse({}), facets, catalog, alike, [
      names.indexOf("no horror"),
    ]);
    expect(apart?.[names.indexOf("no horror")]).toBeLessThan(sharesWith("horror")("no horror") ?? 0);
  });

  it("are to be shared with each of several examples", () => {
    const sides = ["western", "no horror"].map((film) => [names.indexOf(film)]);
    const shares = commonTraits(sides, Wish.parse({}), facets, catalog, alike);
    const share = (film: string) => shares?.[names.indexOf(film)] ?? 0;
    expect(share("ghost western")).toBeGreaterThan(share("western elsewhere"));
    expect(share("ghost western")).toBeGreaterThan(share("milder horror"));
  });

  it("are nobody's where no note tells of the example", () => expect(sharesWith("unknown")("other")).toBeUndefined());
});
