import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cardOf, notedOf, noteOf } from "../../../test/noted-answers.ts";
import { type FilmFacts, factsOfCard, factsOfNote } from "./film-facts.ts";
import { worldOf } from "./judge-answer.ts";
import { judgeRule } from "./judge-rule.ts";
import type { JudgedNote } from "./noted-films.ts";
import { Rule } from "./rule.ts";
import { isUnknown, not } from "./verdict.ts";

const heat = noteOf({
  title: "Heat",
  year: 1995,
  runtime: 170,
  certification: "R",
  genres: ["Crime", "Thriller"],
  directors: ["Michael Mann"],
  writers: ["Michael Mann"],
  cast: ["Al Pacino", "Robert De Niro"],
  studio: "Warner",
  series: "Mann's Los Angeles",
  basedOn: { kind: "film" },
  languages: ["en", "es"],
  facets: { heist: 3, tense: 2, "los-angeles": 3, classic: 3, romantic: 1, funny: 0 },
  levels: { violence: 3, gore: 2, nudity: 0 },
});
const noted = notedOf([heat]);
const judge = (film: FilmFacts, rule: unknown, before: readonly (readonly FilmFacts[])[] = []) =>
  judgeRule(film, Rule.parse(rule), worldOf(noted, before));
const another = (changes: Partial<JudgedNote>) => factsOfNote(noteOf({ title: "Another", ...changes }));

describe("rules on a noted film", () => {
  it.each<[rule: unknown, kept: boolean]>([
    [{ facet: "heist" }, true],
    [{ facet: "heist", max: 1 }, false],
    [{ facet: "cozy" }, false],
    [{ facet: "cozy", max: 1 }, true],
    [{ facet: "funny" }, false],
    [{ facet: "tense", min: 3 }, false],
    [{ anyFacet: ["cozy", "romantic"] }, true],
    [{ anyFacet: ["cozy", "romantic"], min: 2 }, false],
    [{ anyFacet: ["heist", "tense", "cozy"], atLeast: 2 }, true],
    [{ anyFacet: ["heist", "warm", "cozy"], atLeast: 2 }, false],
    [{ level: "gore", max: 1 }, false],
    [{ level: "gore", min: 2, max: 2 }, true],
    [{ genre: "Comedy" }, false],
    [{ genre: ["Comedy", "Crime"] }, true],
    [{ country: "US" }, true],
    [{ country: ["DK", "SE"] }, false],
    [{ language: "en" }, true],
    [{ language: "es" }, false],
    [{ spoken: "es" }, true],
    [{ runtime: { max: 170 } }, true],
    [{ runtime: { max: 169 } }, false],
    [{ runtime: { min: 120 } }, true],
    [{ year: { from: 1990, to: 1995 } }, true],
    [{ year: { from: 1996 } }, false],
    [{ certification: { max: "PG-13" } }, false],
    [{ certification: { max: "R" } }, true],
    [{ person: "robert de niro" }, true],
    [{ person: "Robert De Niro", as: "director" }, false],
    [{ person: ["Agnès Varda", "Michael Mann"], as: "director" }, true],
    [{ studio: "A24" }, false],
    [{ studio: "warner" }, true],
    [{ series: "Mann’s Los Angeles" }, true],
    [{ basedOn: ["novel", "film"] }, true],
    [{ not: { genre: "Crime" } }, false],
    [{ all: [{ genre: "Crime" }, { facet: "cozy" }] }, false],
    [{ any: [{ genre: "Comedy" }, { facet: "heist" }] }, true],
  ])("judges %j as %s", (rule, kept) => {
    expect(judge(factsOfNote(heat), rule)).toBe(kept);
  });

  it("say what is missing where a level or a fact is not known", () => {
    const film = another({ runtime: undefined, certification: "Not Rated", levels: {} });
    expect(judge(film, { level: "gore", max: 1 })).toEqual(["level"]);
    expect(judge(film, { runtime: { max: 90 } })).toEqual(["runtime"]);
    expect(judge(film, { certification: { max: "PG" } })).toEqual(["certification"]);
    expect(judge(film, { any: [{ level: "gore", max: 1 }, { genre: "Drama" }] })).toBe(true);
    expect(judge(film, { all: [{ level: "gore", max: 1 }, { genre: "Horror" }] })).toBe(false);
  });

  it("hold a silent film for one in no language, not for one in an unknown one", () => {
    expect(judge(another({ languages: ["xx"] }), { language: "en" })).toBe(false);
  });

  it.each<[facets: Record<string, number>, kept: boolean]>([
    [{ heist: 2, "los-angeles": 3 }, true],
    [{ heist: 1, "los-angeles": 3 }, false],
    [{ heist: 2, romantic: 3 }, false],
    [{ heist: 2, classic: 3 }, false],
  ])("count what both a like film and the named one are strong in: %j", (facets, kept) => {
    const likeness = { to: { title: "Heat", year: 1995 }, sharesFacets: 2 };
    expect(judge(another({ facets }), { likeness })).toBe(kept);
  });

  it("compare with a named film, and let the same do at either end", () => {
    const than = { title: "Heat", year: 1995 };
    expect(judge(another({ levels: { violence: 2 } }), { less: "violence", than })).toBe(true);
    expect(judge(another({ levels: { violence: 3 } }), { less: "violence", than })).toBe(false);
    expect(judge(another({ levels: { violence: 3 } }), { more: "violence", than })).toBe(true);
    expect(judge(another({ levels: { nudity: 0 } }), { less: "nudity", than })).toBe(true);
    expect(judge(another({ facets: { funny: 1 } }), { more: "funny", than })).toBe(true);
    expect(judge(another({ runtime: 100 }), { less: "runtime", than })).toBe(true);
    expect(judge(another({ year: 1995 }), { less: "year", than })).toBe(false);
  });

  it("compare with most of an answer that was shown, and with one place of it", () => {
    const shown = [100, 110, 140].map((runtime) => another({ runtime }));
    const film = another({ runtime: 105 });
    expect(judge(film, { less: "runtime", than: { answer: 1 } }, [shown])).toBe(true);
    expect(judge(film, { less: "runtime", than: { answer: 1, place: 1 } }, [shown])).toBe(false);
    expect(judge(film, { less: "runtime", than: { answer: 1 } })).toEqual(["answer"]);
  });
});

describe("rules on a film without a note", () => {
  const card = cardOf({ title: "Elsewhere", year: 2001, language: "French", genres: ["Drama"] });

  it("judge facts that the answer shows, and know no facets", () => {
    const film = factsOfCard(card, undefined);
    expect(judge(film, { language: "fr" })).toBe(true);
    expect(judge(film, { genre: "Drama" })).toBe(true);
    expect(judge(film, { facet: "cozy" })).toEqual(["note"]);
    expect(judge(film, { facet: "cozy", max: 0 })).toEqual(["note"]);
    expect(judge(film, { country: "FR" })).toEqual(["country"]);
    expect(judge(film, { runtime: { max: 90 } })).toEqual(["runtime"]);
  });

  it("take people from note and answer alike", () => {
    const film = factsOfCard(cardOf({ title: "Heat", year: 1995, cast: ["Danny Trejo"] }), heat);
    expect(judge(film, { person: "Danny Trejo" })).toBe(true);
    expect(judge(film, { person: "Al Pacino" })).toBe(true);
  });
});

describe("the logic of rules", () => {
  const leaf = fc.constantFrom(
    { genre: "Crime" },
    { genre: "Comedy" },
    { level: "scares", max: 1 },
    { facet: "heist" },
  );
  const { rule } = fc.letrec<{ rule: unknown }>((tie) => ({
    rule: fc.oneof(
      { depthSize: "small" },
      leaf,
      fc.record({ not: tie("rule") }),
      fc.record({ all: fc.array(tie("rule"), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie("rule"), { minLength: 1, maxLength: 3 }) }),
    ),
  }));

  it("turns round with not, and never knows less when a fact comes to be known", () => {
    const film = factsOfNote(heat);
    const known = ["0", "3"].map((level) =>
      factsOfNote({ ...heat, levels: { ...heat.levels, scares: Number(level) } }),
    );
    fc.assert(
      fc.property(rule, (one) => {
        const verdict = judge(film, one);
        expect(judge(film, { not: one })).toEqual(not(verdict));
        if (!isUnknown(verdict)) for (const better of known) expect(judge(better, one)).toBe(verdict);
      }),
    );
  });

  it.each([
    [{}, "a rule is an object with one of facet"],
    [{ facte: "cozy" }, "a rule is an object with one of facet"],
    [{ facet: "cozy", genre: "Comedy" }, "this one has facet and genre"],
    [{ facet: "cozy", min: 4 }, "min"],
    [{ level: "gore" }, 'needs "min" or "max"'],
    [{ runtime: {} }, 'needs "min" or "max"'],
    [{ all: [{ genre: "Noir" }] }, "all"],
    [{ country: "Denmark" }, "ISO 3166"],
    [{ likeness: { to: "Heat", sharesFacets: 2 } }, "title"],
  ])("refuses %j and says why", (wrong, why) => {
    const { success, error } = Rule.safeParse(wrong);
    expect(success).toBe(false);
    expect(JSON.stringify(error?.issues).replaceAll("\\", "")).toContain(why);
  });
});
