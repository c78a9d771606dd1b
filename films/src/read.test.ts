import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faults, folders, lineOf, readNotes, readVocabulary } from "./index.ts";

const textOf = (name: string) => readFileSync(new URL(name, folders.vocabulary), "utf8");
const vocabulary = readVocabulary(textOf("facets.jsonl"), textOf("levels.jsonl"));
const guide = readFileSync(new URL("../GUIDE.md", import.meta.url), "utf8");
const examples = guide.split("\n").filter((line) => line.startsWith('{"id"'));
const [heat = ""] = examples;
function noteOf(line: string) {
  const [first] = readNotes(line, vocabulary).notes;
  if (first === undefined) throw new RangeError("not a note");
  return first.note;
}

const note = noteOf(heat);

/** What is said about Heat when some of its fields are others. */
function problemsOf(changes: object): readonly string[] {
  const { notes, problems } = readNotes(JSON.stringify({ ...JSON.parse(heat), ...changes }), vocabulary);
  return [...problems.map(({ what }) => what), ...notes.flatMap((read) => faults(read.note, vocabulary))];
}

describe("notes", () => {
  it("reads strengths by name", () => {
    expect(note.facets).toMatchObject({ heist: 3, tense: 2, funny: 0 });
    expect(note.levels).toMatchObject({ violence: 3, nudity: 0 });
  });

  it("finds every example of the guide well", () => {
    expect(examples.length).toBeGreaterThanOrEqual(3);
    for (const line of examples) expect(faults(noteOf(line), vocabulary)).toEqual([]);
  });

  it("tells the line of what is wrong and reads the others", () => {
    const { notes, problems } = readNotes(`${heat}\n\n{"id":\n${heat.replace("heist", "heists")}\n`, vocabulary);
    expect(notes.map(({ line }) => line)).toEqual([1]);
    expect(problems.map(({ line }) => line)).toEqual([3, 4]);
    expect(problems[1]?.what).toContain('no facet is named "heists"; near it: heist');
  });

  it.each([
    [{ languages: ["qq"] }, "languages.0"],
    [{ countries: ["XX"] }, "countries.0"],
    [{ genres: ["Noir"] }, "genres.0"],
    [{ runtime: 2 }, "runtime"],
    [{ imdb: "113277" }, "imdb"],
    [{ plot: "Short." }, "plot"],
    [{ asked: ["only one request here"] }, "asked"],
    [{ facets: { 3: "heist heist" } }, "twice"],
    [{ facets: { 3: "heist", 1: "heist" } }, "twice"],
    [{ facets: { 4: "heist" } }, "facets"],
    [{ facets: { 3: "heist" } }, "only 1 facets"],
    [{ facets: { 3: "heist", 2: "oscar-acting" } }, "oscar-acting is 2: write 3 for won"],
    [{ levels: { "?": "gore scares jumps sex nudity" } }, "levels left out"],
    [{ levels: { 1: "violence", "?": "violence" } }, "twice"],
    [{ keywords: "heist" }, "keywords"],
    [{ keywords: "heist, bank, heist" }, "keywords: the same twice"],
    [{ rating: 5 }, "rating"],
    [{ year: 1999 }, "id ends with 1995"],
  ])("refuses %j", (changes, expected) => {
    expect(problemsOf(changes).join("\n")).toContain(expected);
  });

  it.each([
    ["anything as good as Heat but shorter please", true],
    ["a summer evening in the heat of the city", false],
    ["Heat and dust and people who sweat a lot", false],
    ["another one by michael mann, lots of night", true],
    ["loud film with Pacino shouting at people", true],
    ["a man on the run who is tired of running", false],
  ])("judges whether the request names the film: %s", (request, named) => {
    const problems = problemsOf({ asked: [...note.asked.slice(0, 2), request] });
    expect(problems.some((problem) => problem.startsWith("asked names"))).toBe(named);
  });

  it("writes what it reads, whatever the strengths are", () => {
    const strengths = (names: Iterable<string>) =>
      fc.dictionary(fc.constantFrom(...names), fc.integer({ min: 0, max: 3 }), { minKeys: 1, noNullPrototype: true });
    const { facets, levels } = vocabulary;
    fc.assert(
      fc.property(strengths(facets.keys()), strengths(levels.keys()), (some, others) => {
        const changed = { ...note, facets: some, levels: others };
        expect(noteOf(lineOf(changed, facets.keys()))).toEqual(changed);
      }),
    );
  });
});

describe("the vocabulary", () => {
  it("holds 250 to 360 facets, each told apart from a film that has it not", () => {
    expect(vocabulary.facets.size).toBeGreaterThanOrEqual(250);
    expect(vocabulary.facets.size).toBeLessThanOrEqual(360);
    for (const facet of vocabulary.facets.values()) expect(facet.counter).not.toBe(facet.example);
  });

  it("keeps facets of a group together", () => {
    const groups = [...vocabulary.facets.values()].map(({ group }) => group);
    const changes = groups.filter((group, index) => group !== groups[index - 1]);
    expect(changes.length).toBe(new Set(groups).size);
  });

  it("refuses a name that stands twice", () => {
    const [line = ""] = textOf("facets.jsonl").split("\n");
    expect(() => readVocabulary(`${line}\n${line}\n`, "")).toThrow("twice");
  });
});
