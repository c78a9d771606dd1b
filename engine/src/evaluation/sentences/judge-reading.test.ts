import { Reading } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { SentenceCase } from "./case.ts";
import { judgeReading } from "./judge-reading.ts";

const heat = { title: "Heat", year: 1995 };
const heatRead = { movieId: 6, ...heat };

/** Differences between what is right of a sentence and a reading of it, Heat being film 6. */
function judged(right: object, read: object) {
  const one = SentenceCase.parse({ text: "whatever it says", language: "en", ...right });
  const films = (one.films ?? []).map((film) => ({ ...film, id: 6 }));
  return judgeReading(one, films, Reading.parse(read));
}

describe("a reading", () => {
  it("is wholly right when it has everything and nothing else", () => {
    const right = {
      films: [{ ...heat, feeling: "loved" }],
      genres: { wanted: ["Crime"], avoided: ["Horror"] },
      facets: { wanted: ["tense"], avoided: ["gore"] },
      countries: { wanted: ["DK"] },
      years: { from: 1990, to: 1999 },
      runtime: { max: 120 },
    };
    const wish = {
      genres: [
        { name: "Crime", wanted: true },
        { name: "Horror", wanted: false },
      ],
      facets: [
        { name: "tense", wanted: true },
        { name: "gore", wanted: false },
        { name: "night", wanted: true, weight: 0.4 },
      ],
      countries: [{ name: "DK", wanted: true }],
      years: { from: 1990, to: 1999 },
      runtime: { max: 120 },
    };
    const { differences, feelings } = judged(right, { films: [{ ...heatRead, feeling: "loved" }], wish });
    expect(differences).toEqual([]);
    expect(feelings).toEqual({ of: 1, found: 1, right: 1 });
  });

  it.each<[right: object, read: object, difference: string]>([
    [{ genres: { wanted: ["Crime"] } }, {}, "genre missing: Crime"],
    [{}, { genres: [{ name: "Crime", wanted: true }] }, "genre too much: Crime"],
    [
      { genres: { avoided: ["Crime"] } },
      { genres: [{ name: "Crime", wanted: true }] },
      "genre missing: -Crime and genre too much: Crime",
    ],
    [
      { genres: { wanted: ["Crime"] } },
      { genres: [true, false].map((wanted) => ({ name: "Crime", wanted })) },
      "genre too much: -Crime",
    ],
    [{ genres: { wanted: ["Crime|Thriller"] } }, { genres: [{ name: "Thriller", wanted: true }] }, ""],
    [{ may: ["Crime"] }, { genres: [{ name: "Crime", wanted: true }] }, ""],
    [{ people: { wanted: ["Agnès Varda"] } }, { people: [{ name: "Agnes Varda", wanted: true }] }, ""],
    [{}, { facets: [{ name: "cozy", wanted: true }] }, "facet too much: cozy"],
    [{}, { facets: [{ name: "cozy", wanted: true, weight: 0.5 }] }, ""],
    [
      { facets: { avoided: ["gore"] } },
      { facets: [{ name: "gore", wanted: true, weight: 0.5 }] },
      "facet missing: -gore",
    ],
    [{ facets: { wanted: ["scary|scares"] } }, { facets: [{ name: "scares", wanted: true }] }, ""],
    [{ years: { from: 2000 } }, {}, "years: none, should be 2000-"],
    [{}, { years: { from: 2000 } }, "years: 2000-, should be none"],
    [{ may: ["years"] }, { years: { from: 2000 } }, ""],
    [{ runtime: { max: 90 } }, { runtime: { max: 120 } }, "runtime: -120, should be -90"],
    [{ certification: { max: "PG" } }, {}, "certification: none, should be PG"],
    [{ not: ["it says"] }, { words: [{ text: "it says" }] }, "taken for a wish, a person or a film: it says"],
    [{ not: ["it"] }, { words: [{ text: "bits" }] }, ""],
  ])("of %j as %j differs by %s", (right, wish, difference) => {
    expect(judged(right, { wish }).differences.join(" and ")).toBe(difference);
  });

  it.each<[right: object, read: object, isRight: boolean]>([
    [{ feeling: "loved" }, { feeling: "liked" }, false],
    [{ feeling: "loved|liked" }, { feeling: "liked" }, true],
    [{ feeling: "loved" }, { feeling: "loved", role: "like" }, false],
    [{ feeling: "none" }, { feeling: "hated" }, false],
    [{ role: "like" }, { feeling: "liked", role: "like" }, true],
    [{ role: "like" }, { feeling: "liked" }, false],
    [{ role: "measure" }, { feeling: "liked" }, false],
  ])("of a film that is %j as %j is right: %s", (right, read, isRight) => {
    const { differences } = judged({ films: [{ ...heat, ...right }] }, { films: [{ ...heatRead, ...read }] });
    expect(differences.length === 0).toBe(isRight);
  });

  it("may have a film as measure alone", () => {
    const facets = [{ name: "violence", wanted: false, than: 6 }];
    const right = { films: [{ ...heat, role: "measure" }], facets: { avoided: ["violence"] } };
    expect(judged(right, { wish: { facets } }).differences).toEqual([]);
  });

  it("counts feelings over films that were missed, too, and not over examples", () => {
    expect(judged({ films: [{ ...heat, feeling: "loved" }] }, {}).feelings).toEqual({ of: 1, found: 0, right: 0 });
    expect(judged({ films: [{ ...heat, role: "like" }] }, {}).feelings.of).toBe(0);
    expect(judged({}, { films: [{ ...heatRead, feeling: "liked" }] }).differences).toEqual([
      "film too much: Heat (1995)",
    ]);
  });

  it("has to tell titles that it does not know", () => {
    const right = { text: "I adored Moonfall Two", unknown: ["Moonfall Two"] };
    const unread = [{ text: '"Moonfall Two"', why: "no such film" }];
    expect(judged(right, { unread }).differences).toEqual([]);
    expect(judged(right, {}).differences).toEqual(["not told as unknown: Moonfall Two"]);
  });
});
