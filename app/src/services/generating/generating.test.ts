/** Tables that are filled by a language model, from its rows to the file. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  bareMovie,
  catalogOf,
  type Dataset,
  interactionsOf,
  type LanguageModel,
  MatineeError,
  type Progress,
  quietRun,
} from "@matinee/core";
import { evaluate, guarded, perPerson } from "@matinee/engine";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { generatedRows, sourceOfGenerated } from "../../cli/generated-rows.ts";
import { type Generated, type GenerateOptions, generate, rowsToMake } from "./generate.ts";
import { bestRated, kinds } from "./kinds.ts";
import { joined, tableRows, tableText } from "./table.ts";

const films = 12;
const data: Dataset = {
  name: "small",
  version: "1",
  label: "twelve films",
  simulated: true,
  catalog: catalogOf(
    Array.from({ length: films }, (_, at) => ({
      ...bareMovie(100 - at, `Film ${at}`),
      year: 1990 + at,
      genres: [at % 2 === 0 ? "Comedy" : "Crime"],
    })),
  ),
  interactions: interactionsOf(
    Int32Array.of(0, 6, 12),
    Int32Array.from({ length: 12 }, (_, at) => at),
    Float32Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? 5 : 2)),
  ),
};

/** Answers without a model, and says what it was paid. */
const paid = (calls: { count: number }, tokens = 10): LanguageModel => ({
  id: "paid",
  async run(task, input) {
    calls.count++;
    const use = { calls: 1, inputTokens: tokens, outputTokens: 0, milliseconds: 1 };
    return { value: task.offline(input), by: "paid", dropped: 0, cached: false, use };
  },
});

const options = (more: Partial<GenerateOptions> = {}): GenerateOptions => ({
  from: 1,
  limit: 1000,
  concurrency: 3,
  deadline: 5_000,
  budget: 0,
  inputs: { reviews: new Map() },
  known: new Set(),
  ...more,
});

describe("rows that are generated", () => {
  it("are made once each, in the order of ids, from where it is said", () => {
    const ids = (more: Partial<GenerateOptions>) =>
      rowsToMake(kinds.descriptions, data, options(more)).rows.map(({ id }) => id);
    expect(ids({})).toEqual(Array.from({ length: films }, (_, at) => String(89 + at)));
    expect(ids({ from: 98, known: new Set(["99"]) })).toEqual(["98", "100"]);
  });

  it("are so many in all, of which those that are there count, whoever made them", () => {
    const made = (known: readonly string[], from = 1) => {
      const { rows, beyond } = rowsToMake(kinds.descriptions, data, options({ limit: 4, known: new Set(known), from }));
      return [rows.map(({ id }) => id), beyond];
    };
    expect(made(["89", "91"])).toEqual([["90", "92"], 8]);
    expect(made(["89", "90", "91", "92"])).toEqual([[], 8]);
    expect(made(["90", "98"], 91)).toEqual([["91", "92", "93", "94"], 5]);
  });

  it("stop with their budget, and the rest is told", async () => {
    const calls = { count: 0 };
    const kept: Generated[] = [];
    const report = await generate(
      kinds.descriptions,
      data,
      paid(calls),
      options({ budget: 35, concurrency: 1 }),
      async (row) => {
        kept.push(row);
      },
      quietRun(),
    );
    expect(report).toMatchObject({ made: 4, tokens: 40, calls: 4, left: 8, spent: true, offline: 0 });
    expect(kept).toHaveLength(4);
  });

  it("tell how far they are, what they took so far and what is about to come", async () => {
    const dear: LanguageModel = {
      id: "dear",
      run: async (task, input, { deadline }) => {
        expect(deadline).toBe(5_000);
        const use = { calls: 1, inputTokens: 10, outputTokens: 0, milliseconds: 1, dollars: 0.5 };
        return { value: task.offline(input), by: "dear", dropped: 0, cached: false, use };
      },
    };
    const told: Progress[] = [];
    const watch = { ...quietRun(), progress: (step: Progress) => void told.push(step) };
    const report = await generate(kinds.descriptions, data, dear, options({ concurrency: 1 }), async () => {}, watch);
    expect(report).toMatchObject({ tokens: 120, dollars: 6 });
    expect(told[2]).toMatchObject({
      task: "descriptions.csv",
      done: 3,
      total: 12,
      cost: "30 tokens so far, about 90 to come; 1.50 dollars, about 4.50 to come",
    });
    expect(told[2]?.secondsLeft).toBeGreaterThanOrEqual(0);
  });

  it("wait for a better time where the model is not there, and are made without it where it fails at one alone", async () => {
    const answers = (fails: (row: number) => boolean): LanguageModel => {
      let row = 0;
      const shared = { dropped: 0, cached: false, use: { calls: 1, inputTokens: 0, outputTokens: 0, milliseconds: 1 } };
      return {
        id: "shaky",
        run: async (task, input) => {
          const value = task.offline(input);
          return fails(row++)
            ? { ...shared, value, by: "offline", why: "It is gone." }
            : { ...shared, value, by: "shaky" };
        },
      };
    };
    const made = async (fails: (row: number) => boolean) => {
      const kept: string[] = [];
      const keep = async ({ by }: Generated) => void kept.push(by);
      const some = options({ concurrency: 1 });
      return { kept, ...(await generate(kinds.descriptions, data, answers(fails), some, keep, quietRun())) };
    };
    expect(await made(() => true)).toMatchObject({ kept: [], made: 0, left: 12, calls: 8, why: "It is gone." });
    const gone = await made((row) => row >= 2);
    expect(gone).toMatchObject({ kept: ["shaky", "shaky"], made: 2, offline: 0, left: 10, why: "It is gone." });
    const shaky = await made((row) => row % 4 === 3);
    expect(shaky).toMatchObject({ made: 12, offline: 3, left: 0 });
    expect(shaky).not.toHaveProperty("why");
  });

  it("tell of people what they rated highest, and count what is counted", () => {
    const [first] = kinds.preferences.rows(data, { reviews: new Map() });
    expect(first?.input.films.map(({ title }) => title)).toEqual(["Film 0", "Film 2", "Film 4"]);
    expect(first?.counted).toEqual(["(1990, 1994)", "False", "False"]);
    expect(kinds.preferences.columns.slice(1)).toHaveLength(1 + (first?.counted?.length ?? 0));
  });

  it("of people tell what these wrote of films, each thing once and not without end", () => {
    const words = new Map([["2", ["slow burn", "slow burn", " with a heart ", "x".repeat(600)]]]);
    const told = [...kinds.preferences.rows(data, { reviews: new Map(), words })].map(({ input }) => input.words);
    expect(told).toEqual(["", "slow burn, with a heart"]);
    const [first, second] = kinds.profiles.rows(data, { reviews: new Map(), words });
    expect(first?.input.description).not.toContain("own words");
    expect(second?.input.description).toMatch(/Their own words: slow burn, with a heart$/u);
  });

  it("of profiles tell what people said of themselves, where the data set has it", () => {
    const described = (from: Dataset) =>
      [...kinds.profiles.rows(from, { reviews: new Map() })].map(({ input }) => input.description);
    const [taste = ""] = described(data);
    expect(taste).toContain("Mostly Comedy.");
    const personTraits = () => [
      { age: 24, gender: "M", occupation: "technician", postcode: "85711" },
      { gender: "F", occupation: "10" },
    ];
    expect(described({ ...data, personTraits })).toEqual([
      `Age: 24, gender: M, occupation: technician. ${taste}`,
      expect.stringContaining("Gender: F. "),
    ]);
  });

  it("of tones are made where there are reviews alone", () => {
    const reviews = new Map([["95", ["Scary as hell."]]]);
    expect([...kinds.tones.rows(data, { reviews })].map(({ id }) => id)).toEqual(["95"]);
  });
});

describe("what somebody likes, told in an evaluation", () => {
  const peeping = (from: Dataset) => ({
    name: "likes from summaries",
    async fit(part: Dataset) {
      const told = Array.from({ length: part.interactions.people }, (_, person) =>
        bestRated(from === data ? part : from, (from === data ? part : from).interactions.of(person)),
      );
      return {
        foldIn: () => ({ scores: () => new Float32Array(films).fill(told.length) }),
        save: () => ({ meta: {}, arrays: {} }),
      };
    },
  });

  it("comes from the training part, and from everything is caught as a leak", async () => {
    const watched = guarded(data);
    const protocol = { splitting: perPerson(0.5), stars: false };
    await expect(evaluate(watched, protocol, [peeping(data)], quietRun())).resolves.toMatchObject({ judged: 2 });
    const leak = evaluate(watched, protocol, [peeping(watched)], quietRun());
    await expect(leak).rejects.toSatisfy((error) => error instanceof MatineeError && error.code === "evaluate/leak");
  });
});

describe("the table", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "matinee-generated-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  const row = (id: string, text: string): Generated => ({ id, fields: [text], by: "paid" });
  const file = () => generatedRows(folder, "descriptions.csv", ["movieId", "description"]);

  it("has what was kept before a process ended, and pays for none of it again", async () => {
    const first = await file();
    await first.keep(row("2", 'He said "no", twice'));
    await first.keep(row("1", "One"));
    // The process ends here: the table was never written, and the last line is cut off.
    const journal = join(folder, "descriptions.csv.journal.jsonl");
    await writeFile(journal, `${await readFile(journal, "utf8")}{"id":"3","fie`);
    const again = await file();
    expect([...again.known].sort()).toEqual(["1", "2"]);
    const table = await again.close();
    expect(await readFile(table, "utf8")).toBe('movieId,description\n1,One\n2,"He said ""no"", twice"\n');
    await first.close();
  });

  it("loses no row to a line that was cut off, however often the process ends", async () => {
    const journal = join(folder, "descriptions.csv.journal.jsonl");
    await writeFile(journal, '{"id":"3","fie');
    for (const id of ["1", "2"]) {
      const rows = await file();
      await rows.keep(row(id, "Made"));
      await rows.leave();
      await writeFile(journal, `${await readFile(journal, "utf8")}{"id":"4"`);
    }
    const again = await file();
    expect([...again.known].sort()).toEqual(["1", "2"]);
    await again.leave();
  });

  it("writes nothing over a table with other columns, or over what is no table", async () => {
    for (const text of ["movieId,title\n7,By hand\n", 'movieId,description\n7,"open\n']) {
      await writeFile(join(folder, "descriptions.csv"), text);
      await expect(file()).rejects.toThrow(/is no table of movieId, description/u);
      expect(await readFile(join(folder, "descriptions.csv"), "utf8")).toBe(text);
    }
  });

  it("leaves nothing behind where nothing was made", async () => {
    await (await file()).leave();
    expect(await readdir(folder)).toEqual([]);
  });

  it("says who wrote its texts, and of one that nobody generated nothing", async () => {
    const rows = await file();
    await rows.keep(row("1", "One"));
    const table = await rows.close();
    expect(await sourceOfGenerated(table)).toBe("Generated by paid");
    const again = await file();
    await again.keep({ ...row("2", "Two"), by: "offline" });
    await again.keep({ ...row("3", "Three"), by: "another" });
    await again.close();
    expect(await sourceOfGenerated(table)).toBe("Generated by another, paid");
    await writeFile(table, `${await readFile(table, "utf8")}7,By hand\n`);
    expect(await sourceOfGenerated(table)).toBe("Generated by another, paid; some rows are somebody's own");
    const own = join(folder, "own.csv");
    await writeFile(own, "movieId,description\n7,By hand\n");
    expect(await sourceOfGenerated(own)).toBeUndefined();
  });

  it("never writes over what somebody wrote by hand", async () => {
    await writeFile(join(folder, "descriptions.csv"), "movieId,description\n7,By hand\n");
    const rows = await file();
    expect([...rows.known]).toEqual(["7"]);
    await rows.keep(row("7", "By a model"));
    await rows.keep(row("5", "New"));
    expect(tableRows(await readFile(await rows.close(), "utf8"))).toEqual([
      ["movieId", "description"],
      ["5", "New"],
      ["7", "By hand"],
    ]);
  });

  it("reads what it writes, whatever stands in a field", () => {
    const fields = ["a,b", 'c"d', "e\nf", "", " g "];
    expect(
      tableRows(
        tableText(
          ["id", "text"],
          fields.map((text, at) => [String(at), text]),
        ),
      ),
    ).toEqual([["id", "text"], ...fields.map((text, at) => [String(at), text])]);
    expect(joined([["1", "by hand"]], new Map([["1", ["ours"]]]))).toEqual([["1", "by hand"]]);
  });
});
