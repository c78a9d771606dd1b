import { bareMovie, catalogOf } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { createReader } from "../reader.ts";

const genres = "Animation Comedy Drama Horror Romance Sci-Fi Thriller Western".split(" ");
const noted = { id: "a", languages: [], writers: [], places: [], countries: [], facets: {}, levels: {} };
const films = [
  { ...bareMovie(1, "The Exorcist"), year: 1973, genres },
  { ...bareMovie(2, "Qwertz"), year: 2025 },
  { ...bareMovie(3, "The Matrix"), year: 1999, cast: ["Keanu Reeves"] },
  { ...bareMovie(4, "Raiders of the Lost Ark"), year: 1981, note: { ...noted, series: "Indiana Jones" } },
  { ...bareMovie(5, "Indiana Jones and the Last Crusade"), year: 1989, note: { ...noted, series: "Indiana Jones" } },
];
const reader = createReader(catalogOf(films), Float32Array.of(9, 1, 9, 9, 8));
const wishOf = (text: string) => reader.read(text).wish;
const yearsOf = (text: string) => {
  const { at: _, ...span } = wishOf(text).years ?? { at: [] };
  return span;
};
const facetsOf = (text: string) => wishOf(text).facets.flatMap(({ name, wanted }) => (wanted ? [name] : []));

describe("when films were made", () => {
  it.each([
    ["early thirties Hollywood, before the censors came in", { from: 1930, to: 1933 }],
    ["a romance, let us say 1960 at the latest", { to: 1960 }],
    ["a western up to and including 1955", { to: 1955 }],
    ["a comedy from the year we got married, 1991", { from: 1991, to: 1991 }],
    ["horror made before The Exorcist", { to: 1972 }],
    ["early Keanu, before The Matrix", { to: 1998 }],
    ["a thriller from when Thatcher was in", { from: 1979, to: 1990 }],
    ["a western from when I was little, I'm 38", { from: 1990, to: 2004 }],
    ["ein Western bis 1960", { to: 1960 }],
    ["um filme até 1980, comédia", { to: 1980 }],
    ["a western from no later than, say, 1965", { to: 1965 }],
    ["a thriller from 73, 74 or 75", { from: 1973, to: 1975 }],
    ["a western from round about the sixties", { from: 1958, to: 1971 }],
    ["a comedy from the 1970s, give or take a few years", { from: 1968, to: 1981 }],
    ["anything scary made before 1985, the seventies were the heyday", { to: 1984 }],
    ["commedia, anni 50 o 60", { from: 1950, to: 1969 }],
    ["une comédie des années 70 ou 80", { from: 1970, to: 1989 }],
    ["un western de antes de 1970", { to: 1969 }],
    ["a drama from my lifetime, I'm 25", { from: 2000 }],
    ["I'm 25, a drama from my lifetime", { from: 2000 }],
    ["i spent a term in Krakow in 2009, a drama from before 1990", { to: 1989 }],
    ["nobody made ghost stories like they did before 1970. A ghost story", { to: 1969 }],
    ["a thriller, not too old", { from: 2000, about: true }],
    ["like The Exorcist but newer", { from: 1990 }],
    ["like The Matrix but way older", { to: 1982 }],
    ["un film non dopo il 1965, romantico", { to: 1965 }],
  ])("is read in “%s”", (text, span) => expect(yearsOf(text)).toEqual(span));

  it.each([
    "something to watch before The Exorcist",
    "a comedy set in the year we got married, 1991",
    "no Keanu, we signed it on a napkin in 2006: a comedy",
    "I moved to Lisbon in 2011 and miss it, a romance please",
    "I've been a nurse since 1990, a comedy",
    "a thriller with women at the wheel this year",
    "a drama, not the loud old stuff",
    "a good old western",
    "a comedy for 30 to 40 people",
  ])("is not told in “%s”", (text) => expect(yearsOf(text)).toEqual({}));
});

describe("the time of a story", () => {
  it.each([
    ["a romance set sometime before 1900", ["1800s", "early-modern"]],
    ["a comedy set in the 1920s", ["1920s"]],
  ])("is read in “%s”", (text, eras) => {
    expect(facetsOf(text)).toEqual(expect.arrayContaining(eras));
    expect(yearsOf(text)).toEqual({});
  });
});

describe("a length", () => {
  it.each([
    ["an hour and twenty at most, comedy", { max: 80 }],
    ["a thriller that's done in under two hours. Everything is 2h40 these days", { max: 120, under: true }],
    ["a drama that isn't three hours", { max: 165 }],
    ["a comedy that's over in an hour and twenty-five or so", { max: 85 }],
    ["a western, it has to fit into two hours", { max: 120 }],
    ["a thriller, it mustn't take more than two hours of my life", { max: 120 }],
    ["a comedy, no longer than, say, 100 minutes", { max: 100 }],
    ["a comedy, my dad nods off after two hours", { max: 120 }],
    ["eine Komödie, die Hälfte pennt ab zwei Stunden ein", { max: 120 }],
    ["non deve durare più di due ore, commedia", { max: 120 }],
    ["comedy, 1h40ish", { min: 85, max: 115 }],
  ])("is read in “%s”", (text, span) => {
    const { at: _, ...runtime } = wishOf(text).runtime ?? { at: [] };
    expect(runtime).toEqual(span);
  });
});

describe("a time that is no film's", () => {
  it.each([
    "I got stuck in a lift in June, two hours, with a man who hummed. A comedy",
    "it's 2 hours to the airport and I need a comedy",
    "I woke up after three hours, a comedy please",
    "I'm on the bus home, a comedy please",
  ])("is no length in “%s”", (text) => expect(wishOf(text).runtime).toBeUndefined());
});

describe("a rating", () => {
  it.each([
    ["a romance without an R on it", "PG-13"],
    ["a comedy, PG at the very most", "PG"],
    ["a comedy that's fine for all ages", "PG"],
  ])("is read in “%s”", (text, max) => expect(wishOf(text).certification).toMatchObject({ max }));
});

describe("countries", () => {
  const countriesOf = (text: string) => wishOf(text).countries.map(({ name, wanted }) => (wanted ? name : `-${name}`));

  it.each([
    ["the Czechs in the sixties", ["CZ", "CS"]],
    ["films by Iranians, something with children", ["IR"]],
    ["Mexican but not about drugs", ["MX"]],
  ])("are read in “%s”", (text, codes) => expect(countriesOf(text)).toEqual(codes));

  it("stay asked for where the same ones are refused: a film may be called so", () => {
    expect(countriesOf("african films made by africans, not out of africa")).not.toContain("-KE");
  });

  it("are told by a kind of story, and not by who is in it", () => {
    expect(wishOf("korean revenge").languages).toMatchObject([{ name: "Korean" }]);
    expect(wishOf("Russian spies, cold war").languages).toEqual([]);
  });
});

describe("what is said otherwise", () => {
  it("joins a list of which one thing is enough", () => {
    const places = wishOf("a ghost, a witch or a vampire").facets.map(({ at }) => at?.join());
    expect(new Set(places).size).toBe(1);
  });

  it("lets a refusal say again what is refused", () => {
    const { languages } = wishOf("No subtitles, and no swearing, I won't have it");
    expect(languages).toMatchObject([{ name: "English", wanted: true }]);
  });

  it.each(["all the Indiana Jones please", "indiana jones"])("asks for a whole series in “%s”", (text) => {
    expect(wishOf(text).people).toMatchObject([{ name: "Indiana Jones", wanted: true }]);
  });

  it("takes the age of pupils, and no small children, where it is told", () => {
    const { certification } = wishOf("a short story filmed, for my class (17 year olds)");
    expect(certification).toMatchObject({ max: "PG-13" });
  });
});
