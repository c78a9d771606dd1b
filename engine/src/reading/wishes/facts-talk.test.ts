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
    ["Twelve-year-old boys, birthday, six of them", "kids-from-10", "PG-13"],
    ["class of 11-year-olds on the last day of school", "kids-from-10", "PG-13"],
    ["minding my neighbour's twins, they are 4", "kids-from-4", "PG"],
    ["my daughter has her first heartbreak (she's 16)", "teenagers", "PG-13"],
    ["film night, open to everybody from 15", "teenagers", "PG-13"],
    ["we are 14 and having a sleepover", "teenagers", "PG-13"],
    ["a comedy for teenagers", "teenagers", "PG-13"],
  ])("is read in “%s”", (text, facet, max) => {
    const { facets, certification } = wishOf(text);
    expect(signed(facets)).toContain(facet);
    expect(certification).toMatchObject({ max });
  });

  it.each(["he's a vicar", "he's one of the leads", "there's a few", "a film about two twelve year old spies"])(
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
    ["a western older than my dad, he's 70", { to: 1949 }],
    ["I was born in 1979, something from before my time", { to: 1978 }],
    ["sci-fi made before the Berlin Wall fell", { to: 1988 }],
    ["comedies from before the war or just after", { to: 1952 }],
    ["from the second half of the sixties", { from: 1965, to: 1969 }],
    ["thrillers from '73 to '79", { from: 1973, to: 1979 }],
    ["from the last twenty-five years or so", { from: 1995 }],
    ["romance, 2005 and up", { from: 2005 }],
    ["a drama, old or new", {}],
    ["from Hungary. My grandfather left in 1956.", {}],
    ["horror but nothing from the 90s", { without: [{ from: 1990, to: 1999 }] }],
    ["a thriller, not from the 80s or 90s", { without: [{ from: 1980, to: 1999 }] }],
    ["eine Komödie, aber nichts aus den 90ern", { without: [{ from: 1990, to: 1999 }] }],
    ["no 80s movies, and from before 2000", { to: 1999, without: [{ from: 1980, to: 1989 }] }],
    ["no musicals from the 50s", {}],
    ["the Italian neorealism of my student days", { from: 1942, to: 1957 }],
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
    ["one hundred minutes, no more", { max: 100 }],
    ["a hundred and five minutes tops", { max: 105 }],
    ["our bus leaves in 80 minutes", { max: 80 }],
    ["my train ride is 95 minutes, what fits?", { max: 95 }],
    ["a film of ninety-five minutes", { min: 80, max: 110 }],
    ["it starts at eight and must be over by quarter to ten", { max: 105 }],
    ["it's ten past ten now and I want to be done before midnight", { max: 110 }],
    ["over by half ten (starts 8)", { max: 150 }],
    ["the babysitter leaves at ten", undefined],
    ["on a coach for five hours", undefined],
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
    ["a crime film from Copenhagen", ["DK"]],
    ["what do the Danes have in the way of comedies?", ["DK"]],
    ["a thriller that's neither American nor British", ["-US", "-GB"]],
    ["Belgian or Dutch, with a bit of grit", ["BE", "NL"]],
    ["My Polish flatmate says I know nothing about films from her country", ["PL"]],
    ["a comedy, I'm bored of Hollywood", ["-US"]],
    ["set in Tokyo, in the rain", []],
    ["a film from anywhere in Iberia, doesn't matter which country", ["ES", "PT"]],
  ])("are understood in “%s”", (text, codes) => {
    expect(signed(wishOf(text).countries)).toEqual(codes);
  });

  it("may stand in the language that is learned", () => {
    expect(signed(wishOf("I'm learning Italian and my teacher says to watch more").languages)).toEqual(["Italian"]);
  });
});

describe("facts in other languages", () => {
  it.each([
    ["comédia dos anos 80 ou 90, no máximo 100 minutos", { max: 100 }],
    ["terror o suspense, que no sea demasiado largo", { max: 120 }],
    ["un film italiano che non sia troppo lungo", { max: 120 }],
  ])("hold a length in “%s”", (text, runtime) => expect(wishOf(text).runtime).toMatchObject(runtime));

  it("hold years that end where a length begins", () => {
    const { years } = wishOf("comédia dos anos 80 ou 90, no máximo 100 minutos");
    expect(years).toMatchObject({ from: 1980, to: 1999 });
  });

  it.each([
    ["österreichische Filme", ["AT"], []],
    ["films belges", ["BE"], []],
    ["schwedische Krimis", [], ["Swedish"]],
    ["film svedesi", [], ["Swedish"]],
    ["a film from argentina", ["AR"], []],
  ])("hold a nation in “%s” alone", (text, codes, spoken) => {
    const { countries, languages } = wishOf(text);
    expect([signed(countries), signed(languages)]).toEqual([codes, spoken]);
  });

  it.each(["Komödie oder Thriller", "une comédie ou un thriller", "a comedy or a thriller"])(
    "hold two genres of which either will do in “%s”",
    (text) => expect(wishOf(text).genres.map(({ either }) => either)).toEqual([true, true]),
  );
});

describe("ratings", () => {
  it.each([
    ["funny and under R", "PG-13"],
    ["nothing worse than PG-13", "PG-13"],
    ["nothing stronger than a PG", "PG"],
    ["up to PG-13 please", "PG-13"],
  ])("are understood in “%s”", (text, max) => expect(wishOf(text).certification).toMatchObject({ max }));

  it.each([
    ["R-rated comedies from the 90s", { max: "R", min: "R" }],
    ["PG comedies for saturday", { max: "PG", min: "PG" }],
    ["rated PG-13 thrillers", { max: "PG-13", min: "PG-13" }],
    ["only pg-13, my daughter is 14", { max: "PG-13", min: undefined }],
    ["comedies, PG at most", { max: "PG", min: undefined }],
    ["cartoons for adults", undefined],
  ])("are asked for exactly, or as a border, in “%s”", (text, rated) => {
    const { certification } = wishOf(text);
    expect(certification && { max: certification.max, min: certification.min }).toEqual(rated);
  });

  it("of grown-ups ask for nothing that children love", () => {
    expect(signed(wishOf("cartoons for adults").facets)).toContain("-kids-from-4");
    expect(signed(wishOf("no R-rated films, a comedy").facets)).toEqual([]);
  });
});

describe("a refused kind of what was asked for", () => {
  it("does not refuse all of it", () => {
    const { facets } = wishOf("funny, but not mean funny");
    expect(signed(facets)).toContain("funny");
  });
});
