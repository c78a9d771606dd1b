import { describe, expect, it } from "vitest";
import { notedOf, noteOf } from "../../../test/noted-answers.ts";
import { checkCases } from "./check-cases.ts";

const cozy = Array.from({ length: 15 }, (_, row) =>
  noteOf({ title: `Cozy ${row}`, facets: { cozy: 2, heist: 2 }, levels: { gore: 0 }, cast: ["Anna Lee"] }),
);
const others = Array.from({ length: 30 }, (_, row) =>
  noteOf({ title: `Other ${row}`, levels: { gore: 3 }, cast: ["Bo Diaz"] }),
);
const noted = notedOf([...cozy, ...others]);
const good = { kind: "mood", text: "snug, please", language: "en", accept: { keep: { facet: "cozy" } } };
const problemsOf = (...changes: object[]) =>
  checkCases(changes.map((change) => JSON.stringify({ ...good, ...change })).join("\n"), noted).problems.join("\n");

describe("cases", () => {
  it("are good when 15 films fit", () => {
    const { cases, problems } = checkCases(`${JSON.stringify(good)}\n\n`, noted);
    expect(problems).toEqual([]);
    expect(cases.map(({ line, fits }) => [line, fits.length])).toEqual([[1, 15]]);
  });

  it.each<[what: string, change: object, problem: string]>([
    ["an unknown facet", { accept: { keep: { facet: "cosy" } } }, '1: no facet is named "cosy"'],
    ["a level as a facet", { accept: { keep: { facet: "gore" } } }, 'no facet is named "gore"'],
    ["an unknown level", { accept: { keep: { level: "blood", max: 1 } } }, 'no level is named "blood"'],
    [
      "an unknown facet deep in a limit",
      { accept: { ...good.accept, never: [{ not: { any: [{ facet: "x" }] } }] } },
      '"x"',
    ],
    ["a person of no note", { accept: { keep: { person: "Ana Lee" } } }, 'no person of the notes is named "Ana Lee"'],
    ["a series of no note", { accept: { keep: { series: "Bond" } } }, "no series"],
    [
      "a film of no note",
      { accept: { keep: { likeness: { to: { title: "Heat", year: 1995 }, sharesFacets: 2 } } } },
      'no note is about {"title":"Heat","year":1995}',
    ],
    ["a strange measure", { accept: { keep: { more: "fun", than: { title: "Cozy 1", year: 2000 } } } }, "fun"],
    [
      "too few that fit",
      { accept: { ...good.accept, absent: [{ title: "Cozy 1", year: 2000 }] } },
      "only 14 noted films fit",
    ],
    [
      "a limit that few keep",
      { accept: { ...good.accept, never: [{ level: "gore", max: 0 }] } },
      "only 0 noted films fit",
    ],
    ["a rule that most keep", { accept: { keep: { country: "US" } } }, "45 of 45 noted films fit: be stricter"],
    ["fewer films for a mood", { accept: { ...good.accept, least: 5 } }, "accept.least"],
    ["turns of a mood", { turns: ["more"] }, "turns: belong to follow-ups"],
    ["a follow-up without turns", { kind: "follow-up" }, "turns: belong to follow-ups"],
    ["another language in a mood", { language: "de" }, "language"],
    ["English among languages", { kind: "languages" }, "language"],
    [
      "an answer that comes too late",
      { kind: "follow-up", turns: ["more"], accept: { ...good.accept, absent: [{ answer: 2 }] } },
      "there is no answer 2",
    ],
    ["a shown film of a mood", { accept: { ...good.accept, absent: [{ answer: 1 }] } }, "there is no answer 1"],
    ["a field that nobody knows", { accepts: {} }, "accepts"],
  ])("are refused with %s", (_, change, problem) => {
    expect(problemsOf(change)).toContain(problem);
  });

  it("are refused where they stand twice, here or elsewhere, however they are written", () => {
    expect(problemsOf({}, { text: "Snug - please!" })).toBe("2: the same stands in line 1");
    expect(checkCases(JSON.stringify(good), noted, ["SNUG please"]).problems).toEqual([
      "1: the same stands in another file",
    ]);
  });

  it("tell the line that is no JSON and go on", () => {
    const { cases, problems } = checkCases(`{"kind":\n${JSON.stringify(good)}`, noted);
    expect(problems.map((problem) => problem.slice(0, 11))).toEqual(["1: not JSON"]);
    expect(cases).toHaveLength(1);
  });

  it("may ask for a person of few films", () => {
    const few = { kind: "people", accept: { keep: { person: "Anna Lee" }, least: 6 } };
    expect(problemsOf(few)).toBe("");
  });

  it("do not hang their fairness on answers that nobody has seen", () => {
    const less = { less: "runtime", than: { answer: 1 } };
    const accept = { keep: { all: [{ facet: "cozy" }, less, { not: less }] } };
    expect(problemsOf({ kind: "follow-up", turns: ["shorter"], accept })).toBe("");
  });
});
