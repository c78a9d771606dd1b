import { describe, expect, it } from "vitest";
import { requestCases, titleCases } from "./cases.ts";
import { comparedOf, type Judged } from "./compared.ts";

const many = (one: Judged, count = 40): Judged[] => Array.from({ length: count }, () => one);
const use = { calls: 1, inputTokens: 1, outputTokens: 1, milliseconds: 1 };
const nothing = { uses: [use], failures: [] };

describe("a task's answers beside the built-in ones", () => {
  it("helps only where the whole interval says so", () => {
    const same = many({ without: 1, with: 1 });
    expect(comparedOf("read-request", [...same, ...many({ without: 0, with: 1 })], nothing).verdict).toBe("helps");
    expect(comparedOf("read-request", [...same, ...many({ without: 1, with: 0 })], nothing).verdict).toBe("harms");
    const even = [...same, ...many({ without: 0, with: 1 }, 1), ...many({ without: 1, with: 0 }, 1)];
    expect(comparedOf("read-request", even, nothing).verdict).toBe("not shown to help");
    expect(comparedOf("read-request", [], nothing).verdict).toBe("not shown to help");
  });

  it("is not shown to help by a few cases, even where all of them say so", () => {
    for (const count of [1, 3, 5])
      for (const one of [
        { without: 0, with: 1 },
        { without: 1, with: 0 },
      ])
        expect(comparedOf("read-request", many(one, count), nothing).verdict).toBe("not shown to help");
    expect(comparedOf("read-request", many({ without: 0, with: 1 }, 6), nothing).verdict).toBe("helps");
    expect(comparedOf("read-request", many({ without: 1, with: 0 }, 6), nothing).verdict).toBe("harms");
    // Beyond what a double can halve that often, nothing breaks.
    expect(comparedOf("read-request", many({ without: 0, with: 1 }, 3000), nothing).verdict).toBe("helps");
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
      const compared = comparedOf("match-title", judged, taken);
      expect(compared.words).toContain(words);
      // Nothing follows from it.
      expect(compared.isTelling).toBe(false);
    }
    expect(comparedOf("match-title", same, nothing).isTelling).toBe(true);
  });

  it("counts what the model took and how often it gave no answer", () => {
    const use = { calls: 2, inputTokens: 30, outputTokens: 4, milliseconds: 1500 };
    const taken = { uses: [use, use], failures: ["It rests."] };
    const compared = comparedOf("read-request", many({ without: 1, with: 1 }, 2), taken);
    expect(compared).toMatchObject({ calls: 4, tokens: 68, seconds: 1.5, failed: 1, why: "It rests." });
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
    const cases = requestCases(notes, 20);
    expect(requestCases([...notes].reverse(), 20)).toEqual(cases);
    expect(new Set(cases.map(({ year }) => year)).size).toBe(20);
  });

  it("are names that several films share, told apart by director or decade", () => {
    const cases = titleCases(notes, 10);
    expect(cases.map(({ name }) => name)).toEqual(["Heat", "Heat", "Heat", "Heat", "Heat"]);
    expect(cases.map(({ text }) => text)).toContain("I loved Heat, the one of the 1950s");
    expect(cases.map(({ text }) => text)).toContain("I loved Heat, the one by Ann Hui");
  });
});
