/** Options of the research projects' programs, at every command where they make sense. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Answer, Experiment, KeptModel } from "@matinee/core";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { main, openedOnce, runCommand } from "./commands.ts";
import { rated, ratedHomeWithModels } from "./rated-home.ts";
import { at, quick } from "./trained.ts";

const folder = mkdtempSync(join(tmpdir(), "matinee-options-"));
const place = (name: string) => join(folder, name);

/** A file of settings. */
function written(name: string, text: string): string {
  writeFileSync(place(name), text);
  return place(name);
}

const linesOf = (path: string) =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { level: number; msg: string; code?: string });

describe("options of train", { timeout: 120_000 }, () => {
  let matinee: ReturnType<typeof at>;
  let home: string;
  beforeAll(async () => {
    home = await ratedHomeWithModels();
    matinee = at(home);
  }, 90_000);

  it("learn from those of whom enough is known, as a data set of its own that then answers", async () => {
    const bounds = ["--min-user-ratings", "30", "--min-movie-ratings", "20"];
    const { out } = await matinee("train", "als", ...quick, ...bounds, "--json");
    const { model, inUse } = JSON.parse(out) as { model: KeptModel; inUse: boolean };
    expect(model.data.name).toBe("rated-least-30-20-0");
    expect(inUse).toBe(true);
    const left = place("bounded");
    await matinee("preprocess", ...bounds, "--output-dir", left, "--json");
    const facts = JSON.parse(readFileSync(join(left, "preprocessed.json"), "utf8")) as {
      people: number;
      movies: number;
    };
    const info = JSON.parse((await matinee("data", "info", model.data.name, "--json")).out) as typeof facts;
    expect(info).toMatchObject({ people: facts.people, movies: facts.movies });
    const answer = JSON.parse((await matinee("recommend", ...bounds, "--rate", "Heat=5", "--json")).out) as Answer;
    expect(answer.versions.models.taste).toBe(model.id);
    expect(answer.versions.data.name).toBe(model.data.name);
  });

  it("write a model that other programs read", async () => {
    const output = place("model");
    const { out } = await matinee("train", "als", ...quick, "--no-use", "--output-dir", output);
    expect(out).toContain(`It is written to ${output}, too.`);
    const facts = JSON.parse(readFileSync(join(output, "model.json"), "utf8")) as KeptModel & { files: string[] };
    expect(facts).toMatchObject({ model: "als", settings: { dimensions: 8, epochs: 2 }, seed: 1 });
    const films = readFileSync(join(output, "films.npy"));
    expect(facts.files).toContain("films.npy");
    expect(films.subarray(1, 6).toString()).toBe("NUMPY");
    const [, length] = /'shape': \((\d+),\)/.exec(films.toString("latin1")) ?? [];
    expect(Number(length)).toBe(500 * 8);
    const start = 10 + films.readUInt16LE(8);
    expect(start % 64).toBe(0);
    expect(films.length).toBe(start + 4 * 500 * 8);
  });

  it("take a file: settings of the model and of the training, options above them", async () => {
    const file = written(
      "train.yaml",
      `data: ${rated}\nseed: 7\nuse: false\ndimensions: 8\nsettings: {epochs: 3}\nminUserRatings: 30\n`,
    );
    const { out } = await matinee("train", "als", "--config-path", file, "--set", "epochs=2", "--json");
    const { model, inUse } = JSON.parse(out) as { model: KeptModel; inUse: boolean };
    expect(model).toMatchObject({ seed: 7, settings: { dimensions: 8, epochs: 2 } });
    expect(model.data.name).toBe("rated-least-30-0-0");
    expect(inUse).toBe(false);
  });

  it("give networks the size of their batches", async () => {
    const net = ["two-towers", "--set", "epochs=1", "--set", "dimensions=4", "--set", "hidden=4", "--no-use", "--json"];
    const { out } = await matinee("train", ...net, "--batch-size", "64");
    expect((JSON.parse(out) as { model: KeptModel }).model.settings.batch).toBe(64);
  });

  it("log to a file what the terminal is told, and never a key", async () => {
    const log = place("train.log");
    const key = "sk-secret-of-a-test";
    const settings = { MATINEE_HOME: home, MATINEE_DATA: rated, OPENAI_API_KEY: key };
    const good = await runCommand(["train", "als", ...quick, "--seed", "5", "--no-use", "--log-file", log], settings);
    const [memory] = /^als takes at most .*$/m.exec(good.err) ?? [];
    expect(linesOf(log).map(({ msg }) => msg)).toEqual(expect.arrayContaining([memory, "begins", "trained"]));
    const bad = await runCommand(["train", "als", "--data", key, "--log-file", log], settings);
    expect(bad.exit).toBe(4);
    const lines = linesOf(log);
    expect(lines[lines.length - 1]).toMatchObject({
      level: 50,
      code: "data/unknown",
      msg: expect.stringContaining("There is no data set named [key]"),
    });
    expect(readFileSync(log, "utf8")).not.toContain(key);
  });

  it.each([
    ["batches of a model without any", ["als", "--batch-size", "9"], "batch-size: als does not learn in batches"],
    ["batches of nobody", ["two-towers", "--batch-size", "0"], "batch: must be a whole number from 1 to 100000"],
    ["bounds that nobody meets", ["als", "--min-user-ratings", "99999"], "No ratings of rated are left"],
    ["a bound that is no number", ["als", "--min-tags-per-item", "few"], "minTagsPerItem: must be a number"],
    ["a level that there is not", ["als", "--log-level", "loud"], "log-level: must be one of silent"],
    ["a log that cannot be written", ["als", "--log-file", join(main, "log")], "main.ts/log cannot be written to"],
  ])("refuse %s in a sentence", async (_, words, sentence) => {
    const { exit, err } = await matinee("train", ...words);
    expect(err).toContain(sentence);
    expect([2, 5]).toContain(exit);
  });
});

describe("options of recommend", { timeout: 120_000 }, () => {
  let matinee: ReturnType<typeof at>;
  let home: string;
  beforeAll(async () => {
    home = await ratedHomeWithModels();
    const settings = { MATINEE_HOME: home, MATINEE_DATA: rated };
    const open = openedOnce();
    matinee = (...words) => runCommand(words, settings, open);
  }, 90_000);

  it("answer several people, so many at once, and write their lists where they are told to", async () => {
    const output = place("lists");
    const people = ["--user-id", "7", "--user-id", "8", "--user-id", "9"];
    const words = ["--n-recommendations", "4", "--batch-size", "2", "--output-dir", output];
    const { out } = await matinee("recommend", ...people, ...words, "--json");
    const { lists } = JSON.parse(out) as { lists: { person: string; answer: Answer }[] };
    expect(lists.map(({ person, answer }) => [person, answer.picks.length])).toEqual([
      ["7", 4],
      ["8", 4],
      ["9", 4],
    ]);
    const rows = parse(readFileSync(join(output, "recommendations.csv"), "utf8"), { columns: true }) as {
      userId: string;
      movieId: string;
    }[];
    expect(rows.map(({ userId, movieId }) => `${userId} ${movieId}`)).toEqual(
      lists.flatMap(({ person, answer }) => answer.picks.map(({ movie }) => `${person} ${movie.id}`)),
    );
    expect(JSON.parse(readFileSync(join(output, "recommendations.json"), "utf8"))).toEqual({ lists });
    const alone = JSON.parse((await matinee("recommend", "--user-id", "8", "-n", "4", "--json")).out) as Answer;
    expect(alone.picks).toEqual(lists[1].answer.picks);
    const words8 = (await matinee("recommend", "--user-id", "8", "--user-id", "9", "-n", "2")).out;
    expect(words8).toMatch(/^For 8:$[\s\S]*^For 9:$/m);
  });

  it("tell each of several people what generated tables tell of them, and nobody what they tell of another", async () => {
    const tables = join(home, "generated", rated);
    mkdirSync(tables, { recursive: true });
    const columns = "userId,preferences,date_range,prioritize_ratings,prioritize_popular";
    writeFileSync(join(tables, "preferences.csv"), `${columns}\n8,Slow films.,,False,False\n`);
    writeFileSync(join(tables, "profiles.csv"), "userId,likes,dislikes\n8,Western,\n99999,Western,\n");
    const people = ["--user-id", "7", "--user-id", "8", "--user-id", "99999", "-n", "3"];
    const output = place("told");
    const { out } = await matinee("recommend", ...people, "--batch-size", "3", "--output-dir", output, "--json");
    const { lists } = JSON.parse(out) as { lists: { person: string; answer: Answer }[] };
    const toldTo = (person: number) =>
      lists[person].answer.notes.flatMap(({ code, text }) => (code === "profile" ? [text] : []));
    expect(lists.map(({ person }) => person)).toEqual(["7", "8", "99999"]);
    expect(toldTo(0)).toEqual([]);
    expect(toldTo(1)).toEqual(["Slow films. Written by hand."]);
    expect(toldTo(2)).toEqual([expect.stringContaining("likes Western")]);
    for (const { movie } of lists[2].answer.picks) expect(movie.genres).toContain("Western");
    expect(JSON.parse(readFileSync(join(output, "recommendations.json"), "utf8"))).toEqual({ lists });
    const wished = await matinee("recommend", ...people, "--wish", "a funny film", "--json");
    expect(wished.out).not.toContain("likes Western");
    expect(wished.out).toContain("Slow films. Written by hand.");
    const watched = await matinee("recommend", ...people, "--include-watched", "--json");
    expect((JSON.parse(watched.out) as { lists: unknown[] }).lists).toHaveLength(3);
    rmSync(tables, { recursive: true });
  });

  it("write what was watched, too, where that is asked for", async () => {
    const output = place("watched");
    await matinee("recommend", "--user-id", "7", "--include-watched", "-n", "20", "--output-dir", output);
    const { lists } = JSON.parse(readFileSync(join(output, "recommendations.json"), "utf8")) as {
      lists: { answer: { picks: { watched: boolean }[] } }[];
    };
    expect(lists[0].answer.picks.some(({ watched }) => watched)).toBe(true);
  });

  it("take a file with the options by name, options above it, and log what is done", async () => {
    const file = written("recommend.yaml", "userId: 7\nnRecommendations: 3\ngenre: Drama\nfrom: 1990\n");
    const log = place("recommend.log");
    const { out } = await matinee("recommend", "--config-path", file, "-n", "2", "--json", "--log-file", log);
    const { picks } = JSON.parse(out) as Answer;
    expect(picks).toHaveLength(2);
    for (const { movie } of picks) {
      expect(movie.genres).toContain("Drama");
      expect(movie.year).toBeGreaterThanOrEqual(1990);
    }
    expect(linesOf(log)[linesOf(log).length - 1]).toMatchObject({ msg: "answered", person: "7", films: 2 });
  });

  it("read a folder first", async () => {
    const left = place("folder");
    await matinee("preprocess", "--min-movie-ratings", "20", "--output-dir", left);
    const words = ["--data-dir", left, "--data", "brought", "--user-id", "7", "--json"];
    expect((JSON.parse((await matinee("recommend", ...words)).out) as Answer).versions.data.name).toBe("brought");
  });

  it.each([
    ["a slip in a file", ["--config-path", "slip.yaml"], "user-id: is no setting of"],
    ["a file that is a list", ["--config-path", "list.yaml"], "holds no settings by name"],
    ["batches of nobody", ["--user-id", "7", "--batch-size", "0"], "batchSize: must be at least 1"],
    ["one of many who is not there", ["--user-id", "7", "--user-id", "99999"], "Nobody in rated has the id 99999"],
    ["what was watched by nobody", ["--include-watched"], "is for a person of the data set"],
    ["a level that there is not", ["--log-level", "loud"], "log-level: must be one of silent"],
    ["a folder that is none", ["--user-id", "7", "--output-dir", join(main, "lists")], "cannot be written to"],
  ])("refuse %s in a sentence", async (_, words, sentence) => {
    written("slip.yaml", "user-id: 7\n");
    written("list.yaml", "- 7\n");
    const { exit, err } = await matinee(
      "recommend",
      ...words.map((word) => (word.endsWith(".yaml") ? place(word) : word)),
    );
    expect(err).toContain(sentence);
    expect([2, 4]).toContain(exit);
  });
});

describe("options of compare", { timeout: 120_000 }, () => {
  it("list the experiments of one data set, write a comparison, and log it", async () => {
    const matinee = at(await ratedHomeWithModels());
    const { out } = await matinee("evaluate", "als", ...quick, "--json");
    const { experiment } = JSON.parse(out) as { experiment: Experiment };
    expect((await matinee("compare", "--data", rated)).out).toContain(experiment.id);
    expect((await matinee("compare", "--data", "ml-1m")).out).toContain("No experiment was made yet");
    const [output, log] = [place("comparison"), place("compare.log")];
    const told = await matinee("compare", experiment.id, "--output-dir", output, "--log-file", log);
    expect(told.out).toContain(`It is written to ${output}.`);
    const rows = parse(readFileSync(join(output, "comparison.csv"), "utf8"), { columns: true }) as {
      model: string;
      measure: string;
      value: string;
    }[];
    const [, , judged] = experiment.models;
    const ndcg = rows.find(({ model, measure }) => model === judged.name && measure === "ndcg@10");
    expect(Number(ndcg?.value)).toBe(judged.figures["ndcg@10"].value);
    expect(existsSync(join(output, "comparison.json"))).toBe(true);
    expect(linesOf(log)).toEqual([expect.objectContaining({ msg: "compared" })]);
    expect((await matinee("compare", "--output-dir", output)).err).toContain("output-dir: is for what is compared");
    expect((await matinee("compare", experiment.id, "--data", rated)).err).toContain("data: is for the list");
  });
});
