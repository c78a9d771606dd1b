import { bareMovie, catalogOf, type Reading } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { createReader } from "../reader.ts";
import type { ShownFilm } from "./compared-with-list.ts";

const genres = ["Action", "Comedy", "Crime", "Drama", "Horror", "Thriller"];
const films = [
  { ...bareMovie(1, "Heat"), year: 1995, genres },
  { ...bareMovie(2, "Paddington"), year: 2014, genres },
  { ...bareMovie(3, "Alien"), year: 1979, genres },
  { ...bareMovie(4, "Die Hard"), year: 1988, genres },
];
const reader = createReader(catalogOf(films), Float32Array.of(5, 5, 5, 5));
const runtimes = [170, 95, 117, 132];
const violence = [2, 0, 2, 3];
const shown: ShownFilm[] = films.map(({ id, title, year }, at) => ({
  movieId: id,
  title,
  year,
  runtime: runtimes[at],
  strength: (facet) => (facet === "violence" ? violence[at] : undefined),
}));

const after = (first: string, ...turns: string[]): { reading: Reading; changes: readonly string[] } => {
  let now = { reading: reader.read(first), changes: [] as readonly string[] };
  for (const text of turns) now = reader.followUp({ previous: now.reading, text, shown });
  return now;
};
const hidden = ({ reading }: { reading: Reading }) => reading.hidden.map(({ movieId, why }) => `${movieId} ${why}`);
const told = ({ reading }: { reading: Reading }) =>
  reading.films.map(({ movieId, role, feeling }) => `${movieId} ${role === "like" ? "like" : feeling}`);

describe("a follow-up to a list", () => {
  it("that hides a film takes it away, and says nothing of what it is like", () => {
    const said = after("a comedy", "hide the first");
    expect(hidden(said)).toEqual(["1 not-tonight"]);
    expect([said.reading.films, said.reading.wish.facets]).toEqual([[], []]);
  });

  it("that asks for older people asks for no older films", () => {
    const { wish } = after("a comedy", "something with older women").reading;
    expect(wish.years).toBeUndefined();
    expect(wish.facets.map(({ name }) => name)).toContain("mostly-women");
  });

  it("that asks for older films goes before the years that were asked for", () => {
    expect(after("90s comedies", "older than that").reading.wish.years).toEqual({ to: 1987 });
    expect(after("comedies from 1970 to 1975", "older please").reading.wish.years).toEqual({ to: 1969 });
    expect(after("comedies from before 2016", "newer please").reading.wish.years).toEqual({ from: 2016 });
  });

  it("that asks for a surprise never gets the same list, and keeps the kind asked for", () => {
    const once = after("a comedy", "surprise me");
    expect(once.reading.wish).toMatchObject({ genres: [{ name: "Comedy" }], words: [{ text: "surprise" }] });
    expect(hidden(once)).toEqual(["1 shown", "2 shown", "3 shown", "4 shown"]);
    expect(hidden(after("überrasch mich", "überrasch mich"))).toHaveLength(4);
  });

  it.each([
    ["more like the second", ["2 like"]],
    ["more like the 2nd one please", ["2 like"]],
    ["something like number 3", ["3 like"]],
    ["more like Paddington", ["2 like"]],
    ["eher wie der zweite", ["2 like"]],
    ["plutôt comme le deuxième", ["2 like"]],
    ["más como la segunda", ["2 like"]],
    ["più come il secondo", ["2 like"]],
    ["more like the first two", ["1 like", "2 like"]],
    ["loved the last one", ["4 loved"]],
    ["I hated the third one", ["3 hated"]],
  ])("%s → %j", (text, expected) => expect(told(after("a thriller", text))).toEqual(expected));

  it.each([
    ["seen the first two", ["1 seen", "2 seen"]],
    ["not the third, I've seen it", ["3 seen"]],
    ["not that one, I've seen it", ["1 seen"]],
    ["I've already seen the second one", ["2 seen"]],
    ["seen all of them", ["1 seen", "2 seen", "3 seen", "4 seen"]],
    ["skip number 2", ["2 not-tonight"]],
    ["something else", ["1 shown", "2 shown", "3 shown", "4 shown"]],
    ["show me others", ["1 shown", "2 shown", "3 shown", "4 shown"]],
    ["den ersten hab ich schon gesehen", ["1 seen"]],
    ["autre chose", ["1 shown", "2 shown", "3 shown", "4 shown"]],
    ["otra cosa", ["1 shown", "2 shown", "3 shown", "4 shown"]],
    ["the twelfth", []],
    ["number 12", []],
  ])("%s hides %j", (text, expected) => expect(hidden(after("a thriller", text)).toSorted()).toEqual(expected));

  it("keeps what was wished and adds what is said", () => {
    const { wish } = after("a thriller from the 90s", "with Comedy in it", "no horror").reading;
    expect(wish.genres).toEqual([
      { name: "Thriller", wanted: true },
      { name: "Comedy", wanted: true },
      { name: "Horror", wanted: false },
    ]);
    expect(wish.years).toEqual({ from: 1990, to: 1999 });
  });

  it("lets what is said anew take the place of what was said of the same thing", () => {
    const { wish } = after("a french thriller from the 90s", "make it a comedy", "in Italian", "from the 80s").reading;
    expect(wish.genres).toEqual([{ name: "Comedy", wanted: true }]);
    expect(wish.languages).toEqual([{ name: "Italian", wanted: true }]);
    expect(wish.years).toEqual({ from: 1980, to: 1989 });
  });

  it("takes a complaint of the list for no wish and no liking", () => {
    const sad = after("a thriller", "these look scary, is there a funnier one");
    expect(told(sad)).toEqual([]);
    expect(sad.reading.wish.facets.find(({ name }) => name === "scary")?.wanted).toBe(false);
    expect(after("a thriller", "Those are too long.").reading.wish.runtime).toEqual({ max: 116 });
    expect(told(after("a thriller", "Those are too long."))).toEqual([]);
    expect(told(after("a thriller", "the second one sounds like it, more of those"))).toEqual(["2 like"]);
  });

  it("compares with most films of the list", () => {
    expect(after("a thriller", "shorter").reading.wish.runtime).toEqual({ max: 116 });
    expect(after("a thriller", "longer").reading.wish.runtime).toEqual({ min: 133 });
    expect(after("a thriller", "older ones please").reading.wish.years).toEqual({ to: 1973 });
    expect(after("a thriller", "newer").reading.wish.years).toEqual({ from: 2002 });
    expect(after("ein Thriller", "kürzer").reading.wish.runtime).toEqual({ max: 116 });
    expect(after("a thriller", "older than 1980").reading.wish.years).toEqual({ to: 1979 });
  });

  it.each([
    ["those are all so old, newer ones please", { from: 2002 }],
    ["older than me, I was born in 1985", { to: 1984 }],
    ["newer ones, from the 90s on", { from: 1990 }],
  ])("hears the side of the years that is meant in “%s”", (text, years) =>
    expect(after("a thriller", text).reading.wish.years).toEqual(years),
  );

  it("forgets everything where that is asked for", () => {
    const { reading, changes } = after("a thriller", "start over, a comedy");
    expect(reading.wish.genres).toMatchObject([{ name: "Comedy", wanted: true }]);
    expect(changes[0]).toBe("Started over.");
  });

  it("tells what changed", () => {
    expect(after("a thriller", "no horror, shorter").changes).toEqual(["No Horror now.", "At most 116 minutes now."]);
    expect(after("a thriller", "seen the first two").changes).toEqual(["Left out: “Heat” and “Paddington”, seen."]);
    expect(after("a thriller", "in French").changes).toEqual(["In French now."]);
  });

  it.each([
    ["less violent", ["Less violent."]],
    ["not gory", ["Heard: not “gory”."]],
    ["for a rainy sunday", ["Heard: “rainy sunday”."]],
    ["older ones", ["Until 1973 now."]],
  ])("tells of “%s”: %j", (text, changes) => expect(after("a thriller", text).changes).toEqual(changes));

  it.each(["less sad", "lighter", "less violent", "funnier", "feel-good", "a heist", "for a date night", "not gory"])(
    "tells nothing twice of “%s”, however much it means",
    (text) => {
      const { changes } = after("a thriller", text);
      expect(changes.length).toBeGreaterThan(0);
      expect(new Set(changes).size).toBe(changes.length);
    },
  );

  it.each([
    ["vorrei un film per stasera", "qualcos'altro"],
    ["ein Film für heute Abend", "was anderes"],
    ["je voudrais un film", "encore d'autres"],
  ])("after “%s”, “%s” asks for others", (first, text) => expect(hidden(after(first, text))).toHaveLength(4));

  it("reads a follow-up in the language of the request where it has no sign of another", () => {
    expect(after("ein Film für heute Abend", "kürzer").reading.language).toBe("de");
  });

  it.each([
    ["a sports film", "not boxing", "sport", true],
    ["a heist", "make it women", "strong-female-lead", true],
    ["a comedy", "this is all so gloomy", "sad", false],
    ["a comedy", "the second one is too sad, anything similar?", "sad", false],
    ["something weird", "ok that but in black and white", "black-and-white", true],
    ["a thriller", "that's too much violence for me", "violence", false],
  ])("edits: %s → %s", (first, text, name, wanted) => {
    expect(after(first, text).reading.wish.facets.find((facet) => facet.name === name)?.wanted).toBe(wanted);
  });

  it("compares with nothing behind a mere “but”, and keeps what was one phrase together", () => {
    const { facets } = after("a thriller", "good, but in black and white", "with a forest or a desert", "in French")
      .reading.wish;
    expect(facets.find(({ name }) => name === "black-and-white")).toMatchObject({ wanted: true, weight: 1 });
    expect(facets.find(({ name }) => name === "black-and-white")?.than).toBeUndefined();
    const [forest, desert] = ["nature", "desert"].map((facet) => facets.find(({ name }) => name === facet)?.phrase);
    expect(forest).toBeDefined();
    expect(desert).toBe(forest);
  });

  it.each(["I know all of these", "got them all", "got all of those already, sorry"])(
    "leaves all of the list out after “%s”",
    (text) => expect(hidden(after("a thriller", text))).toHaveLength(4),
  );

  it("keeps what was asked for outright beside what the new words only hint at", () => {
    const { facets } = after("something to make me cry", "no hospitals", "a bit of grief is fine").reading.wish;
    expect(facets.find(({ name }) => name === "tear-jerking")).toMatchObject({ wanted: true, weight: 1 });
  });

  it("measures by one film of the list: a shorter one than the first", () => {
    const { wish, films } = after("a thriller", "good, but a shorter one than the first").reading;
    expect(wish.runtime).toEqual({ max: 169 });
    expect(films).toEqual([]);
  });

  it.each([
    ["shorter than two hours", { runtime: { max: 120 } }],
    ["nothing older than my car, which is from 1990", { years: { from: 1990 } }],
    ["2004 and down", { years: { to: 2004 } }],
  ])("takes a measure that is named, not the list: “%s”", (turn, wish) => {
    expect(after("something tense", turn).reading.wish).toMatchObject(wish);
  });

  it("resembles the film that was spoken of where others like it are asked for", () => {
    const now = after("crime", "the second one sounds great but I've seen it, got others in that vein?");
    expect(told(now)).toEqual(["2 like"]);
    expect(hidden(now)).toEqual([]);
  });

  it("refuses a kind of what was asked for, and keeps the rest", () => {
    const { facets } = after("a good boxing film or other sports", "no boxing after all").reading.wish;
    expect(facets.find(({ name }) => name === "sport")?.wanted).toBe(true);
  });

  it("complains of countries", () => {
    const { countries } = after("gangsters", "these are all american, any japanese ones?").reading.wish;
    expect(countries).toMatchObject([{ name: "US", wanted: false }]);
  });

  it("tells no film of the list by “it must not die”", () => {
    expect(hidden(after("dog movie", "does the dog die? it must not die"))).toEqual([]);
  });

  it("compares by comparatives alone, not by “clever”", () => {
    const { facets } = after("spies", "clever ones").reading.wish;
    expect(facets.find(({ name }) => name === "thought-provoking")).not.toHaveProperty("than");
  });

  it.each([
    ["seen 1, 3 and 4", ["1 seen", "3 seen", "4 seen"]],
    ["not 2 and 4", ["2 not-tonight", "4 not-tonight"]],
    ["under 2 hours because of the last bus", []],
    ["nope, next", ["1 shown", "2 shown", "3 shown", "4 shown"]],
  ])("%s hides %j", (text, expected) => expect(hidden(after("a thriller", text)).toSorted()).toEqual(expected));

  it("likes the film whose place is named behind “like”, and the last few", () => {
    expect(told(after("a thriller", "anything like number three"))).toEqual(["3 like"]);
    expect(told(after("a thriller", "the last two look good, more like those"))).toEqual(["3 like", "4 like"]);
  });

  it.each([
    ["and not in english", [{ name: "English", wanted: false }]],
    ["in another language than english", [{ name: "English", wanted: false }]],
    ["and no subtitles", [{ name: "English", wanted: true }]],
    ["she can't follow subtitles", [{ name: "English", wanted: true }]],
  ])("hears the language of “%s”", (text, languages) =>
    expect(after("a thriller", text).reading.wish.languages).toEqual(languages),
  );

  it("asks for nothing any more that need not be", () => {
    expect(after("a french thriller", "it doesn't have to be french").reading.wish).toMatchObject({
      genres: [{ name: "Thriller", wanted: true }],
      languages: [],
      countries: [],
    });
  });

  it("adds what is fine too", () => {
    expect(after("a french thriller", "italian too").reading.wish.languages).toHaveLength(2);
    expect(after("a 90s thriller", "or the 80s").reading.wish.years).toEqual({ from: 1980, to: 1999 });
  });

  it("puts what is wanted now in the place of what was, where somebody thinks again", () => {
    const { wish } = after("a sad thriller under 2 hours", "I changed my mind, something funny").reading;
    expect(wish.genres).toEqual([{ name: "Comedy", wanted: true }]);
    expect(wish.facets.map(({ name }) => name)).not.toContain("sad");
    expect(wish.runtime).toEqual({ max: 120, under: true });
  });

  it("measures a quality by one film of the list", () => {
    const { films, wish } = after("a thriller", "less violent than the first").reading;
    expect(films).toEqual([]);
    expect(wish.facets.find(({ name }) => name === "violence")).toMatchObject({ wanted: false, than: 1 });
  });

  it("complains of a country", () => {
    const { countries } = after("a thriller", "too long, too american").reading.wish;
    expect(countries).toMatchObject([{ name: "US", wanted: false }]);
  });

  it("takes a film for a year", () => {
    expect(after("a thriller", "older, like before Die Hard").reading.wish.years).toEqual({ to: 1987 });
  });

  it("names who is to go, and no film of the list", () => {
    expect(hidden(after("a western", "without John Wayne in it"))).toEqual([]);
  });
});
