import { bareMovie, catalogOf, type FilmNote, Wish } from "@matinee/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { notedOnly } from "../../test/noted-only.ts";
import type { FacetModel } from "../models/facet-model.ts";
import { facetScores } from "./facet-wish.ts";

const note: Omit<FilmNote, "facets" | "levels"> = { id: "a", countries: [], languages: [], writers: [], places: [] };
const films = {
  both: { heist: 2, "slow-burn": 2 },
  "one, strongly": { heist: 3 },
  "the other, strongly": { "slow-burn": 3 },
  "both, faintly": { heist: 1, "slow-burn": 1 },
  neither: {},
  bloody: { heist: 2, "slow-burn": 2, gore: 3 },
  "a little bloody": { heist: 2, "slow-burn": 2, gore: 1 },
  guessed: undefined,
};
type Film = keyof typeof films;
const names = Object.keys(films) as Film[];
const catalog = catalogOf(
  names.map((name, id) => {
    const { gore = 0, ...facets } = (films[name] ?? {}) as Record<string, number>;
    return { ...bareMovie(id, name), note: films[name] && { ...note, facets, levels: { gore } } };
  }),
);
const plain = notedOnly(catalog);
/** Expects the strongest of everything of the film without a note. */
const bold = (trust: number): FacetModel => ({
  ...plain,
  confidence: () => trust,
  strengths: (name) =>
    plain.strengths(name)?.map((strength, item) => (plain.noted(item, name) === undefined ? 3 : strength)),
});

const wished = (...facets: object[]): Wish =>
  Wish.parse({ facets: facets.map((facet) => ({ wanted: true, ...facet })) });
const scored = (wish: Wish, model = plain) => {
  const scores = facetScores(wish, model, catalog);
  return (film: Film) => scores?.[names.indexOf(film)] ?? expect.fail("nothing heard");
};
const heistSlowly = wished({ name: "heist" }, { name: "slow-burn" });

describe("facets of a wish", () => {
  it("put a film that has all of them before one that has nothing but one, however strongly", () => {
    const of = scored(heistSlowly);
    for (const film of ["one, strongly", "the other, strongly"] as const) {
      expect(of("both")).toBeGreaterThan(of(film));
      expect(of(film)).toBeGreaterThan(of("neither"));
    }
    expect(of("both")).toBeGreaterThan(of("both, faintly"));
  });

  it("are fulfilled in any of the ways that one place tells: “a heist or something slow”", () => {
    const at: [number, number] = [0, 25];
    const either = scored(wished({ name: "heist", words: "heist", at }, { name: "slow-burn", words: "slow", at }));
    expect(either("one, strongly")).toBeCloseTo(either("the other, strongly"), 0);
    expect(either("one, strongly")).toBeGreaterThanOrEqual(either("both"));
    expect(either("the other, strongly")).toBeGreaterThan(either("both, faintly") + 2);
  });

  it("that are facts stand before whatever else is wished", () => {
    const noted = { silent: { silent: 3 }, "all but silent": { heist: 3, "slow-burn": 3 } };
    const movies = Object.entries(noted).map(([title, facets], id) => ({
      ...bareMovie(id, title),
      note: { ...note, facets, levels: {} },
    }));
    const few = catalogOf(movies);
    const wish = wished({ name: "silent" }, { name: "heist" }, { name: "slow-burn" });
    const [silent, others] = facetScores(wish, notedOnly(few), few) ?? [];
    expect(silent).toBeGreaterThan(others);
  });

  it("speak against a film that has only a little of a refused theme, less against a little of a level", () => {
    const of = scored(wished({ name: "slow-burn" }, { name: "heist", wanted: false }));
    expect(of("the other, strongly") - of("both, faintly")).toBeGreaterThan(2);
    const gentle = scored(wished({ name: "slow-burn" }, { name: "gore", wanted: false }));
    expect(gentle("both") - gentle("a little bloody")).toBeLessThan(1);
  });

  it("weigh what is expected less than what is known, by how far it can be trusted", () => {
    for (const trust of [0, 0.4, 0.8]) {
      const of = scored(heistSlowly, bold(trust));
      expect(of("both")).toBeGreaterThan(of("guessed"));
      if (trust > 0) expect(of("guessed")).toBeGreaterThan(of("neither"));
    }
  });

  it("take away where they are not wanted, the more the stronger, and a little where nobody knows", () => {
    const of = scored(wished({ name: "gore", wanted: false }), bold(0.5));
    expect(of("both")).toBe(0);
    expect(of("a little bloody")).toBeLessThan(0);
    expect(of("bloody")).toBeLessThan(of("a little bloody"));
    expect(of("guessed")).toBeLessThan(0);
  });

  it("are softer beside other words, which say more of one film", () => {
    const plot = {
      ...wished({ name: "heist" }),
      words: [{ text: "spinning top", wanted: true, kind: "free" as const }],
    };
    expect(scored(plot)("both")).toBeLessThan(scored(wished({ name: "heist" }))("both"));
  });

  it("are heard by their weight, and not at all at weight 0", () => {
    const loud = scored(wished({ name: "heist" }));
    const soft = scored(wished({ name: "heist", weight: 0.4 }));
    expect(soft("both")).toBeLessThan(loud("both"));
    expect(soft("both")).toBeGreaterThan(0);
    expect(facetScores(wished({ name: "heist", weight: 0 }), plain, catalog)).toBeUndefined();
    expect(facetScores(wished({ name: "no such facet" }), plain, catalog)).toBeUndefined();
  });

  it("compare with a film: more than it has, and less than it has", () => {
    const less = scored(wished({ name: "gore", wanted: false, than: names.indexOf("bloody") }));
    expect(less("a little bloody")).toBeGreaterThan(less("bloody"));
    const more = scored(wished({ name: "heist", than: names.indexOf("both") }));
    expect(more("one, strongly") - more("both")).toBeGreaterThan(more("both") - more("both, faintly"));
  });

  it("compare, beside an example, by a step, and not by all of it", () => {
    const wish = wished({ name: "heist", than: names.indexOf("neither") });
    const scores = facetScores(wish, plain, catalog, true)!;
    const [none, step, most] = (["neither", "both, faintly", "one, strongly"] as const).map(
      (film) => scores[names.indexOf(film)],
    );
    expect(step).toBeGreaterThan(none);
    expect(most - step).toBeLessThan((step - none) / 4);
  });

  it("keep their phrases once the text of those is left behind", () => {
    const place = (facets: object[], of: object) => wished(...facets.map((facet) => ({ ...facet, ...of })));
    const facets = [
      { name: "heist", words: "heist" },
      { name: "slow-burn", words: "slow" },
    ];
    const [before, after] = [scored(place(facets, { at: [0, 25] })), scored(place(facets, { phrase: 4 }))];
    const apart = scored(place(facets, {}));
    // Beside what a follow-up adds no phrase is drowned.
    expect(after("one, strongly") - after("both")).toBeCloseTo(before("one, strongly") - before("both"), 1);
    expect(apart("one, strongly")).toBeLessThan(apart("both"));
  });

  it("of one phrase count as one wish", () => {
    const of = scored(wished({ name: "heist", at: [0, 5] }, { name: "slow-burn", at: [0, 5] }));
    const one = scored(wished({ name: "heist" }));
    expect(of("both")).toBeLessThan(1.5 * one("both"));
    expect(of("both")).toBeGreaterThan(of("one, strongly"));
  });

  it("are met beside an example by any one of a phrase, and say enough not to be drowned", () => {
    const phrase = wished({ name: "heist", at: [0, 4], weight: 0.6 }, { name: "slow-burn", at: [0, 4], weight: 0.6 });
    const [plainly, beside] = [false, true].map((resembles) => facetScores(phrase, plain, catalog, resembles));
    const gained = (film: Film) => (beside?.[names.indexOf(film)] ?? 0) - (plainly?.[names.indexOf(film)] ?? 0);
    expect(gained("one, strongly")).toBeGreaterThan(0.9 * gained("both"));
    expect(gained("one, strongly")).toBeGreaterThan(gained("both, faintly"));
    expect(gained("neither")).toBe(0);
  });

  it("are enough beside an example where they are surely there: the rest is to be like it", () => {
    const of = (film: Film) => facetScores(wished({ name: "heist" }), plain, catalog, true)?.[names.indexOf(film)] ?? 0;
    expect(of("one, strongly")).toBeCloseTo(of("both"));
    expect(of("both")).toBeGreaterThan(of("both, faintly"));
    const [alone, strongly] = [
      scored(wished({ name: "heist" }))("both"),
      scored(wished({ name: "heist" }))("one, strongly"),
    ];
    expect(strongly).toBeGreaterThan(alone);
  });

  it("never make a film worse for having more of what is wished", () => {
    const strengths = fc.record({ heist: fc.integer({ min: 0, max: 3 }), "slow-burn": fc.integer({ min: 0, max: 3 }) });
    fc.assert(
      fc.property(strengths, strengths, fc.double({ min: 0.1, max: 1, noNaN: true }), (one, more, weight) => {
        const higher = {
          heist: Math.max(one.heist, more.heist),
          "slow-burn": Math.max(one["slow-burn"], more["slow-burn"]),
        };
        const two = catalogOf(
          [one, higher].map((facets, id) => ({ ...bareMovie(id, "film"), note: { ...note, facets, levels: {} } })),
        );
        const facets = notedOnly(two);
        const scores = facetScores(wished({ name: "heist", weight }, { name: "slow-burn" }), facets, two);
        if (scores !== undefined) expect(scores[1]).toBeGreaterThanOrEqual(scores[0] - 1e-6);
      }),
    );
  });
});
