import { describe, expect, it } from "vitest";
import { comparedOf, type Judged } from "./compared.ts";
import { lineCases, titleCases } from "./note-cases.ts";
import { sampled } from "./sampling.ts";

const many = (one: Judged, count = 40): Judged[] => Array.from({ length: count }, () => one);
const use = { calls: 1, inputTokens: 1, outputTokens: 1, milliseconds: 1 };
const read = { task: "read-request", measure: "hit@10" } as const;
const match = { ...read, task: "match-title" } as const;
const nothing = { uses: [use], failures: [] };

describe("a task's answers beside the built-in ones", () => {
  it("helps only where the whole interval says so", () => {
    const same = many({ without: 1, with: 1 });
    expect(comparedOf(read, [...same, ...many({ without: 0, with: 1 })], nothing).verdict).toBe("helps");
    expect(comparedOf(read, [...same, ...many({ without: 1, with: 0 })], nothing).verdict).toBe("harms");
    const even = [...same, ...many({ without: 0, with: 1 }, 1), ...many({ without: 1, with: 0 }, 1)];
    expect(comparedOf(read, even, nothing).verdict).toBe("not shown to help");
    expect(comparedOf(read, [], nothing).verdict).toBe("not shown to help");
  });

  it("is not shown to help by a few cases, even where all of them say so", () => {
    for (const count of [1, 3, 5])
      for (const one of [
        { without: 0, with: 1 },
        { without: 1, with: 0 },
      ])
        expect(comparedOf(read, many(one, count), nothing).verdict).toBe("not shown to help");
    expect(comparedOf(read, many({ without: 0, with: 1 }, 6), nothing).verdict).toBe("helps");
    expect(comparedOf(read, many({ without: 1, with: 0 }, 6), nothing).verdict).toBe("harms");
    // Beyond what a double can halve that often, nothing breaks.
    expect(comparedOf(read, many({ without: 0, with: 1 }, 3000), nothing).verdict).toBe("helps");
  });

  it("says nothing against a model by fewer than thirty cases in which nothing was seen, and harm by six", () => {
    const same = { without: 1, with: 1 };
    for (const count of [6, 29]) {
      const few = comparedOf(read, many(same, count), nothing);
      expect(few.isTelling).toBe(false);
      expect(few.words).toBe(
        `read-request: ${count} cases are too few to tell whether the model helps; the task stays as it was.`,
      );
    }
    const enough = comparedOf(read, many(same, 30), nothing);
    expect(enough).toMatchObject({ isTelling: true, verdict: "not shown to help" });
    for (const [one, verdict] of [
      [{ without: 1, with: 0 }, "harms"],
      [{ without: 0, with: 1 }, "helps"],
    ] as const)
      expect(comparedOf(read, many(one, 6), nothing)).toMatchObject({ isTelling: true, verdict });
  });

  it("says so where there was no case, none that needed it, or no answer", () => {
    const same = many({ without: 1, with: 1 });
    const late = { uses: [use, use], failures: ["It took too long.", "It rests."] };
    const few = many({ without: 1, with: 0 }, 5);
    for (const [words, judged, taken] of [
      ["match-title: no case was given to the model", same, { uses: [], failures: [] }],
      ["match-title: the model never answered", same, late],
      ["match-title: there was no case to judge the model by.", [], nothing],
      ["5 cases are too few", few, nothing],
    ] as const) {
      const compared = comparedOf(match, judged, taken);
      expect(compared.words).toContain(words);
      // Nothing follows from it.
      expect(compared.isTelling).toBe(false);
    }
    expect(comparedOf(match, same, nothing).isTelling).toBe(true);
  });

  it("counts what the model took and how often it gave no answer", () => {
    const use = { calls: 2, inputTokens: 30, outputTokens: 4, milliseconds: 1500 };
    const taken = { uses: [use, use], failures: ["It rests."] };
    const compared = comparedOf(read, many({ without: 1, with: 1 }, 2), taken);
    expect(compared).toMatchObject({ calls: 4, tokens: 68, seconds: 1.5, failed: 1, why: "It rests." });
    expect(compared).not.toHaveProperty("dollars");
    const priced = { ...taken, uses: [use, { ...use, dollars: 0.5 }, { ...use, dollars: 0.25 }] };
    expect(comparedOf(read, many({ without: 1, with: 1 }, 2), priced).dollars).toBe(0.75);
  });
});

describe("what a model is tried on", () => {
  const notes = Array.from({ length: 50 }, (_, at) => ({
    id: `film-${at}`,
    title: at % 10 === 0 ? "Heat" : `Film ${at}`,
    year: 1950 + at,
    asked: ["short", `a longer line about ${at}`],
    directors: at === 0 ? [] : ["Ann Hui"],
  }));

  it("is the same each time, in any order of the notes, and of different films", () => {
    const cases = lineCases(notes, { limit: 20 });
    expect(lineCases([...notes].reverse(), { limit: 20 })).toEqual(cases);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(20);
  });

  it("is drawn by a seed where one is told, without repeats and in order", () => {
    const all = Array.from({ length: 100 }, (_, at) => at);
    const some = sampled(all, { limit: 30, seed: 1 });
    expect(sampled(all, { limit: 30, seed: 1 })).toEqual(some);
    expect(sampled(all, { limit: 30, seed: 2 })).not.toEqual(some);
    expect(new Set(some).size).toBe(30);
    expect([...some].sort((a, b) => a - b)).toEqual(some);
    expect(sampled(all, { limit: 500, seed: 1 })).toEqual(all);
    expect(sampled(all, { limit: 4 })).toEqual([0, 25, 50, 75]);
  });

  it("are names that several films share, told apart by director or decade", () => {
    const cases = titleCases(notes, { limit: 10 });
    expect(cases.map(({ name }) => name)).toEqual(["Heat", "Heat", "Heat", "Heat", "Heat"]);
    expect(cases.map(({ text }) => text)).toContain("I loved Heat, the one of the 1950s");
    expect(cases.map(({ text }) => text)).toContain("I loved Heat, the one by Ann Hui");
  });
});
