import { existsSync } from "node:fs";
import { bareMovie, catalogOf, type FilmNote } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { catalogOfMovieLens, sharedData } from "../../../test/catalogs.ts";
import { createReader } from "../reader.ts";

const note = (studio: string): FilmNote => ({
  id: studio,
  countries: [],
  languages: [],
  writers: [],
  studio,
  places: [],
  facets: {},
  levels: {},
});
const genres = "Action Animation Children Comedy Crime Drama Horror Mystery Romance Thriller War Western".split(" ");
const films = [
  { ...bareMovie(1, "The Others"), year: 2001, runtime: 101, genres },
  { ...bareMovie(2, "John Wick"), year: 2014, runtime: 101 },
  { ...bareMovie(3, "Knives Out"), year: 2019, runtime: 130 },
  { ...bareMovie(4, "Amélie"), year: 2001, runtime: 122 },
  { ...bareMovie(5, "Coco"), year: 2017, note: note("Pixar") },
  { ...bareMovie(6, "Hereditary"), year: 2018, note: note("A24") },
  { ...bareMovie(7, "The Watch"), year: 2012 },
  { ...bareMovie(8, "The American"), year: 2010 },
  { ...bareMovie(9, "Heat"), year: 1995, runtime: 170 },
];
const reader = createReader(catalogOf(films), Float32Array.of(5, 8, 7, 6, 6, 5, 2, 3, 9));
const wishOf = (text: string) => reader.read(text).wish;
const signed = (parts: readonly { readonly name: string; readonly wanted: boolean }[]) =>
  parts.map(({ name, wanted }) => (wanted ? name : `-${name}`));
const facetsOf = (text: string) => signed(wishOf(text).facets);

describe("kinds of films", () => {
  it("are refused by a list that goes on with an article", () => {
    expect(signed(wishOf("not a western film or a comedy").genres)).toEqual(["-Western", "-Comedy"]);
    expect(signed(wishOf("a war movie that's not about world war 2 or vietnam").countries)).toEqual([]);
  });

  it("are asked for where those who watch love them", () => {
    expect(signed(wishOf("my dad loves war films, what can we watch").genres)).toEqual(["War"]);
  });
});

describe("what is refused", () => {
  it.each([
    ["I'm not in the mood for horror"],
    ["we aren't in the mood for horror tonight"],
    ["I'm not into horror"],
    ["he is not into horror"],
    ["she isn't into horror"],
    ["my wife hates horror"],
    ["w/o horror"],
    ["zero horror please"],
    ["no more horror"],
  ])("“%s” wants no horror", (text) => {
    expect(signed(wishOf(text).genres)).toEqual(["-Horror"]);
  });

  it.each([
    ["not gory", "-gore"],
    ["less violent", "-violence"],
    ["nothing sad", "-sad"],
    ["no superheroes", "-superhero"],
    ["without jump scares", "-jumps"],
    ["w/o gore", "-gore"],
    ["zero gore", "-gore"],
    ["gore-free please", "-gore"],
    ["a violence free evening", "-violence"],
    ["not too scary", "-scary"],
    ["funny, but not cheesy", "-cheesy"],
    ["no R-rated violence", "-violence"],
    ["a comedy where nobody dies", "-sad-ending"],
    ["nobody gets hurt", "-violence"],
    ["horror where the dog lives", "-animal-harm"],
    ["nothing with animals dying", "-animal-harm"],
    ["none of that superhero stuff", "-superhero"],
  ])("“%s” is %s", (text, facet) => {
    expect(facetsOf(text)).toContain(facet);
  });

  it.each([
    ["no superheroes, zombies or vampires, something funny", ["-superhero", "-zombie", "-vampire", "funny"]],
    ["nothing about cancer, dogs dying or divorce", ["-illness", "-animal-harm", "-divorce"]],
    ["without jump scares, gore or nudity", ["-jumps", "-gore", "-nudity"]],
    ["no gore, violence or swearing please", ["-gore", "-violence", "-language"]],
    ["I don't want anything with zombies, vampires and ghosts", ["-zombie", "-vampire", "-ghost"]],
    ["nudity, swearing, none of that please", ["-nudity", "-language"]],
    ["without gore and funny", ["-gore", "funny"]],
  ])("“%s” covers its list and ends with it", (text, facets) => {
    expect(facetsOf(text)).toEqual(facets);
  });

  it("is not what somebody does not mind", () => {
    for (const text of ["I don't mind violence", "violence is fine", "ok with some violence", "it need not be violent"])
      expect(facetsOf(text), text).toEqual([]);
    for (const text of ["it need not be a comedy", "doesn't have to be a comedy", "not necessarily a comedy"])
      expect(wishOf(text).genres, text).toEqual([]);
  });

  it("is no genre or time that somebody has seen enough of", () => {
    expect(signed(wishOf("I've watched every horror movie, so a comedy").genres)).toEqual(["Comedy"]);
    const classics = wishOf("I've already seen all the classics, a drama please");
    expect(signed(classics.genres)).toEqual(["Drama"]);
    expect([classics.years, classics.facets]).toEqual([undefined, []]);
  });
});

describe("limits of a wish", () => {
  it.each([
    ["something from Denmark or Sweden", ["DK", "SE"]],
    ["a thriller from Denmark", ["DK"]],
    ["an Argentinian thriller", ["AR"]],
    ["from Scandinavia", ["SE", "DK", "NO", "FI", "IS"]],
    ["nothing from Hollywood", ["-US"]],
    ["a war movie but not American", ["-US"]],
    ["a story about a girl from Iran", []],
    ["set in Denmark", []],
    ["ein Film aus Dänemark", ["DK"]],
    ["un thriller de Argentina", ["AR"]],
    ["une comédie belge", ["BE"]],
    ["un film dalla Danimarca", ["DK"]],
  ])("“%s” speaks of these countries", (text, countries) => {
    expect(signed(wishOf(text).countries)).toEqual(countries);
  });

  it.each([
    ["Turkish drama", ["Turkish"]],
    ["not in English", ["-English"]],
    ["foreign", ["-English"]],
    ["no subtitles", ["English"]],
    ["i need tamil movies", ["Tamil"]],
  ])("“%s” speaks of this language", (text, languages) => {
    expect(signed(wishOf(text).languages)).toEqual(languages);
  });

  it.each([
    ["PG-13 or lower", "PG-13"],
    ["nothing above PG-13", "PG-13"],
    ["no R-rated movies", "PG-13"],
    ["they don't watch R-rated movies", "PG-13"],
    ["rated PG comedy", "PG"],
    ["for a six year old", "PG"],
    ["my kid is six", "PG"],
    ["something for ages 5 to 9", "PG"],
    ["for my 11-year-old", "PG-13"],
    ["an R-rated comedy", "R"],
  ])("“%s” is rated %s at most", (text, rating) => {
    expect(wishOf(text).certification?.max).toBe(rating);
    expect(reader.read(text).films).toEqual([]);
  });

  it.each([
    ["under 30 min", { max: 30 }],
    ["2h20 at most", { max: 140 }],
    ["at least two hours", { min: 120 }],
    ["something I can finish before bed", { max: 100 }],
    ["for a long flight", { min: 105 }],
  ])("“%s” tells a length", (text, runtime) => {
    expect(wishOf(text).runtime).toMatchObject(runtime);
  });

  it("are years only where years are asked for", () => {
    expect(wishOf("an old whodunnit, my parents are in their 80s").years).toBeUndefined();
    expect(wishOf("this decade").years).toMatchObject({ from: 2010 });
    expect(wishOf("from the 20th century").years).toMatchObject({ to: 1999 });
    expect(wishOf("a comedy like the new John Wick movie").years).toBeUndefined();
    expect(wishOf("what's good and recent").years).toMatchObject({ from: 2009, about: true });
  });

  it("name studios", () => {
    expect(signed(wishOf("an a24 horror").people)).toEqual(["A24"]);
    expect(signed(wishOf("animated, but no Pixar").people)).toEqual(["-Pixar"]);
    expect(signed(wishOf("a thriller without De Niro in it").people)).toEqual(["-Robert De Niro"]);
  });
});

describe("ordinary words", () => {
  it("name no films", () => {
    for (const text of ["they don't watch musicals", "American propaganda", "what to watch with friends"])
      expect(reader.read(text).films, text).toEqual([]);
  });

  it("of somebody's evening are no wish", () => {
    for (const text of ["I just got home, any ideas?", "I don't know what to watch", "any recommendations?"])
      expect(wishOf(text), text).toMatchObject({ words: [], genres: [], facets: [] });
    expect(wishOf("tired, want something light").words).toEqual([]);
    expect(wishOf("live-action family films").genres).not.toContainEqual(expect.objectContaining({ name: "Action" }));
  });

  it("of thanks and goodbyes are no wish", () => {
    for (const text of [
      "Sounds interesting, I'll check it out",
      "thanks for your help! bye",
      "thanks, that sounds pretty good, good morning",
    ])
      expect(wishOf(text), text).toMatchObject({ words: [], genres: [], facets: [] });
  });

  it("that refuse a death in so many words do so at full weight wherever they stand", () => {
    for (const text of ["comedy where nobody dies", "a comedy, nobody dies"])
      expect(wishOf(text).facets, text).toContainEqual(
        expect.objectContaining({ name: "death", wanted: false, weight: 1 }),
      );
  });

  it("of a few minutes tell how long a film is", () => {
    expect(wishOf("a 22 minute film").runtime).toMatchObject({ min: 7, max: 37 });
    expect(wishOf("a film, I have to leave in 22 minutes").runtime?.min).toBeUndefined();
  });

  it("that say all of somebody's films are seen refuse them", () => {
    expect(signed(wishOf("the kids have seen all of Pixar").people)).toEqual(["-Pixar"]);
    expect(wishOf("I've seen every Pixar film, a comedy please").genres).toMatchObject([{ name: "Comedy" }]);
  });

  it("that ask for a surprise are a wish", () => {
    for (const text of ["surprise me", "sorpréndeme con una película", "surprenez-moi ce soir", "überrasch mich"])
      expect(wishOf(text).words, text).toMatchObject([{ text: "surprise", wanted: true }]);
    expect(wishOf("a random comedy").words).not.toContainEqual(expect.objectContaining({ text: "surprise" }));
  });

  it("that leave something open are understood, though they wish for nothing", () => {
    for (const text of ["I don't mind violence", "violence is fine", "anything goes"])
      expect(reader.read(text), text).toMatchObject({ leftOpen: true, wish: { words: [], genres: [], facets: [] } });
    expect(reader.read("a comedy").leftOpen).toBeUndefined();
  });

  it("that ask for an unknown quality are told as not understood", () => {
    expect(reader.read("a snazzy film").unread).toMatchObject([{ text: "snazzy" }]);
    expect(wishOf("a snazzy film").words).toEqual([]);
  });

  it("of a plot stay words", () => {
    expect(wishOf("a film about a lighthouse keeper").words.map(({ text }) => text)).toEqual(["lighthouse", "keeper"]);
    expect(wishOf("that film with the spinning top").words.map(({ text }) => text)).toEqual(["spinning", "top"]);
  });
});

describe.skipIf(!existsSync(`${sharedData}/ml-latest-small`))(
  "among the films of MovieLens (needs the shared data)",
  () => {
    const { catalog, fame } = catalogOfMovieLens(`${sharedData}/ml-latest-small`);
    const real = createReader(catalog, fame);

    it("moods and occasions are no titles", () => {
      for (const text of [
        "cozy rainy sunday afternoon",
        "tired, want something light",
        "scary but not gory",
        "any hidden gems?",
        "The American propaganda film",
        "they don't watch R-rated movies",
      ])
        expect(real.read(text).films, text).toEqual([]);
    });
  },
);
