import {
  AskRequest,
  bareMovie,
  catalogOf,
  type Engine,
  emptyWish,
  type FilmNote,
  interactionsOf,
  type Movie,
} from "@matinee/core";
import { beforeAll, describe, expect, it } from "vitest";
import { notedOnly } from "../../test/noted-only.ts";
import { createEngine } from "../engine.ts";
import { fromWords } from "./reasons/wish-sentences.ts";
import type { Context } from "./slate.ts";

const note: Omit<FilmNote, "facets" | "levels"> = { id: "a", countries: [], languages: [], writers: [], places: [] };
type Strengths = Readonly<Record<string, number>>;

/** Films of a kind share what they are; each has a number of its own. */
const kind = (title: string, genres: string[], facets: Strengths, levels: Strengths, count: number) =>
  Array.from({ length: count }, (_, at) => ({ title: `${title} ${at}`, genres, facets, levels }));
const films = [
  ...kind("Heist", ["Crime"], { heist: 3, gritty: 3, criminal: 3, "los-angeles": 3 }, { gore: 0, sadness: 1 }, 12),
  ...kind("Caper", ["Comedy", "Crime"], { heist: 3, funny: 3 }, { gore: 0, sadness: 0 }, 2),
  ...kind("Farce", ["Comedy"], { wedding: 3, silly: 3 }, { gore: 0, sadness: 0 }, 12),
  ...kind("Ghost", ["Horror"], { ghost: 3, scary: 3, creepy: 3, "haunted-place": 3 }, { gore: 2, sadness: 1 }, 12),
  ...kind("Haunt", ["Horror"], { ghost: 3, scary: 1, creepy: 3, "haunted-place": 3 }, { gore: 0, sadness: 1 }, 3),
  ...kind("Toon", ["Comedy"], { wedding: 3, silly: 3, "kids-from-4": 3 }, { gore: 0, sadness: 0 }, 3),
  ...kind("Plain", ["Drama"], { quirky: 2 }, { gore: 0, sadness: 0 }, 150),
  ...kind("Voyage", ["Drama"], { sad: 3, "tear-jerking": 3, sea: 3, "forbidden-love": 3 }, { gore: 0, sadness: 0 }, 12),
];
const movies: readonly Movie[] = films.map(({ title, genres, facets, levels }, id) => ({
  ...bareMovie(id, title),
  genres,
  texts: [
    {
      kind: "description",
      text: title === "Heist 7" ? "He lets a spinning top fall." : "Something happens.",
      source: "test",
      licence: "MIT",
    },
  ],
  note: { ...note, id: `film-${id}`, facets, levels },
}));
const idOf = (title: string) => movies.find((movie) => movie.title === title)?.id ?? expect.fail(title);
const mention = (title: string, more: object) => ({ movieId: idOf(title), title, ...more });

let engine: Engine;
beforeAll(async () => {
  engine = await createEngine({
    name: "kinds",
    version: "1",
    label: "films of seven kinds",
    simulated: true,
    catalog: catalogOf(movies),
    interactions: interactionsOf(new Int32Array([0]), new Int32Array(0), new Float32Array(0)),
  });
});
const ask = async (text: string, reading: object, n = 8) => {
  const { picks, notes } = await engine.ask(AskRequest.parse({ text, reading, n, dials: { variety: 0 } }));
  return {
    titles: picks.map(({ movie: { title } }) => title),
    kinds: picks.map(({ movie: { title } }) => title.split(" ")[0]),
    headlines: picks.map(({ headline = "" }) => headline),
    reasons: picks.map(({ reasons }) => reasons.map(({ text: reason }) => reason)),
    notes: notes.flatMap(({ code, text: told }) => (code === "simulated" ? [] : [told])),
  };
};
const comedy = { genres: [{ name: "Comedy", wanted: true }] };
const lessScary = (text: string, than: string, how: object = {}) => {
  const start = text.indexOf("scary");
  const at = [start, start + 5];
  return { facets: [{ name: "scary", wanted: false, than: idOf(than), words: "scary", at, ...how }] };
};

describe("a film that something is measured by", () => {
  it.each(["less scary than Ghost 0", "a film that is less scary than Ghost 0"])("is an example: %s", async (text) => {
    const { headlines } = await ask(text, { wish: lessScary(text, "Ghost 0") });
    expect(headlines[0]).toMatch(/^Like Ghost 0: another .*haunted place/);
  });

  it.each([
    ["beside a genre", "a comedy, less scary than Ghost 0", comedy, {}],
    ["where it is refused", "nothing too scary like Ghost 0", {}, { thanRefused: true }],
  ])("is none %s", async (_, text, more, how) => {
    const { headlines } = await ask(text, { wish: { ...more, ...lessScary(text, "Ghost 0", how) } });
    expect(headlines.filter((headline) => headline.startsWith("Like"))).toEqual([]);
  });
});

describe("a genre beside an example", () => {
  it("stands before likeness, and the list says where it ends", async () => {
    const crime = { films: [mention("Heist 0", { role: "like" })], wish: comedy };
    const { kinds, notes } = await ask("a comedy like Heist 0", crime, 8);
    expect(kinds.slice(0, 2)).toEqual(["Caper", "Caper"]);
    expect(kinds.slice(2)).toEqual(Array.from({ length: 6 }, () => "Farce"));
    expect(notes).toEqual([]);
    const more = await ask("a comedy like Heist 0", crime, 23);
    expect(more.kinds.slice(17)).toEqual(Array.from({ length: 6 }, () => "Heist"));
    expect(more.notes.join()).toContain("Only 17 films that fit are of the genre Comedy");
  });
});

describe("a film that is not seen yet", () => {
  it("is no example beside a loved one, and may be shown", async () => {
    const { headlines, kinds } = await ask("I loved Heist 0 and have not seen Ghost 0 yet", {
      films: [mention("Heist 0", { feeling: "loved" }), mention("Ghost 0", { seen: "not-seen" })],
    });
    expect(headlines.filter((headline) => headline.includes("Ghost 0"))).toEqual([]);
    expect(kinds).toEqual(Array.from({ length: 8 }, () => "Heist"));
  });

  it.each(["wants", "not-seen"])("is an example that is shown where it stands alone: %s", async (seen) => {
    const { headlines, titles, kinds } = await ask(
      "I want to see Heist 0",
      { films: [mention("Heist 0", { seen })] },
      12,
    );
    expect(new Set(kinds.slice(0, 5))).toEqual(new Set(["Heist"]));
    expect(headlines[titles.indexOf("Heist 0")]).toBe("You named Heist 0 and have not seen it yet.");
  });
});

describe("a film for small children", () => {
  const like = { films: [mention("Farce 0", { role: "like" })] };
  it("comes behind others that are like an example for grown-ups, whatever is asked for beside it", async () => {
    const { kinds } = await ask("like Farce 0 but less sad", {
      ...like,
      wish: { facets: [{ name: "sadness", wanted: false, than: idOf("Farce 0"), words: "sad", at: [23, 26] }] },
    });
    expect(kinds).toEqual(Array.from({ length: 8 }, () => "Farce"));
  });

  it("comes first where one is asked for", async () => {
    const { kinds } = await ask("like Farce 0, for my kids", {
      ...like,
      wish: { facets: [{ name: "kids-from-4", wanted: true, words: "for my kids", at: [14, 25] }] },
    });
    expect(kinds.slice(0, 3)).toEqual(["Toon", "Toon", "Toon"]);
  });
});

describe("what is refused", () => {
  it("is no part of a likeness, nor is its kin", async () => {
    const { headlines } = await ask("Voyage 0, but not the sad kind", {
      films: [mention("Voyage 0", { role: "like" })],
      wish: { facets: [{ name: "sadness", wanted: false }] },
    });
    expect(headlines[0]).toMatch(/^Like Voyage 0: another .*forbidden love/);
    expect(headlines.join()).not.toMatch(/sad|tear/);
  });

  it("leads a headline where nothing else was asked for", async () => {
    const { headlines } = await ask("a comedy, no gore", {
      wish: { ...comedy, facets: [{ name: "gore", wanted: false }] },
    });
    for (const headline of headlines) expect(headline).toMatch(/^No gore, as you asked: an? (?!film,)/);
  });
});

describe("a facet that is only guessed", () => {
  const text = "that film with the spinning top";
  const guess = { name: "scary", wanted: true, weight: 0.6, words: "spinning top", at: [0, 31] };
  const words = [
    { text: "spinning", wanted: true, at: [20, 28] },
    { text: "top", wanted: true, at: [29, 32] },
  ];

  it("does not drown words that name one film", async () => {
    const { titles } = await ask(text, { wish: { facets: [guess], words } });
    expect(titles[0]).toBe("Heist 7");
  });

  it("does not drown a story that is told beside a taste of many films", async () => {
    const ghostly = [{ name: "creepy", wanted: true }, ...["ghost", "scary"].map((name) => ({ ...guess, name }))];
    const praised = (count: number) =>
      Array.from({ length: count }, (_, at) =>
        mention(`Plain ${at}`, { feeling: "loved", seen: "seen", role: "history" }),
      );
    const reading = (count: number) => ({ films: praised(count), wish: { facets: ghostly, words: words.slice(0, 1) } });
    // Up to three films are examples, and lead by themselves.
    expect((await ask(text, reading(3))).kinds[0]).not.toBe("Heist");
    expect((await ask(text, reading(4))).titles[0]).toBe("Heist 7");
  });

  it("is told of a film, never as asked for", async () => {
    const { headlines, reasons, kinds } = await ask(text, { wish: { facets: [guess] } });
    expect(kinds[0]).toBe("Ghost");
    expect(headlines[0]).toMatch(/^A scary/);
    expect([headlines, reasons].flat(2).join()).not.toContain("s you asked");
    const both = await ask(text, { wish: { facets: [guess, { name: "ghost", wanted: true }] } });
    expect(both.headlines[0]).toMatch(/^As you asked: a film with ghosts, also a scary/);
  });
});

describe("a film of which a condition is unknown", () => {
  it("is never called close to what was asked for", () => {
    const catalog = catalogOf(movies);
    const heard = { parts: new Map([["meaning" as const, new Float32Array(catalog.size).fill(2)]]), people: new Map() };
    const voices = { words: new Float32Array(0), taste: new Float32Array(0), fame: new Float32Array(0) };
    const context = { wish: emptyWish, catalog, models: { facets: notedOnly(catalog) } } as unknown as Context;
    const told = [true, false].map((isSure) =>
      fromWords(0, { voices, heard }, context, 1, isSure).map(({ text }) => text),
    );
    expect(told).toEqual([["Close in meaning to what you asked for."], []]);
  });
});

describe("people who like a film", () => {
  /** Fourteen people saw one heist, the first `few` of them with another; twenty saw two other films. All gave the same stars. */
  const engineOf = (few: number, stars: number) => {
    const people = Array.from({ length: 34 }, (_, person) => (person < few ? [0, 1] : person < 14 ? [0, 2] : [3, 4]));
    const offsets = Int32Array.from({ length: 35 }, (_, person) => 2 * person);
    return createEngine({
      name: `liked by ${few}, ${stars} stars`,
      version: "1",
      label: "ratings of thirty-four people",
      simulated: false,
      catalog: catalogOf(movies),
      interactions: interactionsOf(offsets, Int32Array.from(people.flat()), new Float32Array(68).fill(stars)),
    });
  };
  it.each([
    [4, 5, false],
    [11, 5, true],
    [11, 3.5, false],
  ])("are told of where enough like both: %i who gave %d stars", async (few, stars, isTold) => {
    const asked = AskRequest.parse({ text: "", ratings: [{ movieId: idOf("Heist 0"), rating: 5 }], n: 5 });
    const { picks } = await (await engineOf(few, stars)).ask(asked);
    const other = picks.find(({ movie }) => movie.title === "Heist 1") ?? expect.fail("not shown");
    const told = other.reasons.some(({ text }) => text === "Liked by people who like Heist 0.");
    expect(told).toBe(isTold);
  });
});
