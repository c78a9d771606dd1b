import { bareMovie, catalogOf } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { createReader } from "../reader.ts";

const genres = "Action Animation Children Comedy Crime Drama Horror Mystery Romance Thriller War Western".split(" ");
const films = [
  { ...bareMovie(1, "The Help"), year: 2011, genres },
  { ...bareMovie(2, "Grown Ups 2"), year: 2013 },
  { ...bareMovie(3, "Frost/Nixon"), year: 2008 },
  { ...bareMovie(4, "Oceans"), year: 2009 },
  { ...bareMovie(5, "Heat"), year: 1995 },
  { ...bareMovie(6, "Blockers"), year: 2018 },
  { ...bareMovie(7, "Noelle"), year: 2020 },
  { ...bareMovie(8, "Collateral"), year: 2004 },
];
const reader = createReader(catalogOf(films), Float32Array.of(8, 7, 6, 5, 9, 5, 4, 7));
const wishOf = (text: string) => reader.read(text).wish;
const signed = (parts: readonly { readonly name: string; readonly wanted: boolean }[]) =>
  parts.map(({ name, wanted }) => (wanted ? name : `-${name}`));
const titlesIn = (text: string) => reader.read(text).films.map(({ title }) => title);

describe("an everyday word", () => {
  it.each([
    "Twin boys turning four on Sunday. Ten of their friends. Help.",
    "Halloween at ours, no kids, only grown ups with strong stomachs",
    "High school comedy, not American, I'm sick of lockers and proms",
    "Was zum Lachen, der Tag war die Hölle",
  ])("is no film in “%s”", (text) => {
    expect(titlesIn(text)).toEqual([]);
  });

  it.each([
    ["i loved heat and collateral", ["Heat", "Collateral"]],
    ["something like oceans", ["Oceans"]],
    ["seen The Help, loved it", ["The Help"]],
  ])("is one in “%s”", (text, titles) => {
    expect(titlesIn(text)).toEqual(titles);
  });
});

describe("who watches", () => {
  it.each([
    ["twin boys turning four on Sunday", "kids-from-4", "PG"],
    ["eight five year olds, birthday party", "kids-from-4", "PG"],
    ["Daughter (7) loves horses", "kids-from-7", "PG"],
    ["what can I show my 8 year old?", "kids-from-7", "PG"],
    ["kids 8 and 11 already fighting", "kids-from-7", "PG"],
    ["my little brother's 10 and picky", "kids-from-10", "PG-13"],
    ["sleepover, five 13 yr old girls", "teenagers", "PG-13"],
    ["She's 15.", "teenagers", "PG-13"],
  ])("is read in “%s”", (text, facet, max) => {
    const { facets, certification } = wishOf(text);
    expect(signed(facets)).toContain(facet);
    expect(certification).toMatchObject({ max });
  });

  it.each(["he's a vicar", "there's a few", "a film about two twelve year old spies"])(
    "is not told in “%s”",
    (text) => {
      expect(wishOf(text).certification).toBeUndefined();
    },
  );
});

describe("years", () => {
  it.each([
    ["made since the sixties", { from: 1960 }],
    ["a drama, nothing later than the fifties", { to: 1959 }],
    ["sixties at the latest", { to: 1969 }],
    ["nothing from before 1980", { from: 1980 }],
    ["an old western from before 1965", { to: 1964 }],
    ["a modern one, after 1990", { from: 1991 }],
    ["something new, from the last three or four years", { from: 2016 }],
    ["crime stories up to 1958 or so", { to: 1958 }],
    ["films from before I was born (1990)", { to: 1989 }],
  ])("are understood in “%s”", (text, years) => {
    const { at: _, ...span } = wishOf(text).years ?? { at: [] };
    expect(span).toEqual(years);
  });
});

describe("lengths", () => {
  it.each([
    ["no more than 2 hr 10", { max: 130 }],
    ["two hours ten at the outside", { max: 130 }],
    ["nothing past 75 minutes", { max: 75 }],
    ["my wife says no films over two hours", { max: 120 }],
    ["leaves me sitting in the dark for half an hour afterwards", undefined],
    ["I feel like running a marathon", undefined],
    ["quelque chose de moins d'1h30, les enfants se lèvent à six heures", { max: 90 }],
    ["um filme leve, o meu filho acorda às sete horas", undefined],
    ["etwas unter anderthalb Stunden", { max: 90 }],
    ["algo que dure como mucho dos horas", { max: 120 }],
    ["um filme que dure no máximo duas horas", { max: 120 }],
  ])("are understood in “%s”", (text, runtime) => {
    const found = wishOf(text).runtime;
    if (runtime === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject(runtime);
  });
});

describe("countries", () => {
  it.each([
    ["Two weeks in Portugal and Spain. Anything from down there?", ["PT", "ES"]],
    ["My grandparents came from Poland. I'd like something made there.", ["PL"]],
    ["do the irish make anything besides sad movies?", ["IE"]],
    ["a non-American thriller", ["-US"]],
    ["a cold Scandinavian murder story please", ["SE", "DK", "NO", "FI", "IS"]],
    ["canadian please", ["CA"]],
  ])("are understood in “%s”", (text, codes) => {
    expect(signed(wishOf(text).countries)).toEqual(codes);
  });

  it("may stand in the language that is learned", () => {
    expect(signed(wishOf("I'm learning Italian and my teacher says to watch more").languages)).toEqual(["Italian"]);
  });
});

describe("a refused kind of what was asked for", () => {
  it("does not refuse all of it", () => {
    const { facets } = wishOf("funny, but not mean funny");
    expect(signed(facets)).toContain("funny");
  });
});
