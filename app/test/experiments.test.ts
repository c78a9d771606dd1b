/** Models judged, compared and tuned at the command line, as a new user would. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { type Answer, Experiment, LedgerRow } from "@matinee/core";
import { beforeAll, describe, expect, it } from "vitest";
import { main } from "./commands.ts";
import { rated, ratedHomeWithModels } from "./rated-home.ts";
import { at } from "./trained.ts";

const folder = mkdtempSync(join(tmpdir(), "matinee-experiments-"));
const foundIn = (out: string) => JSON.parse(out) as { experiment: unknown; folders: string[] };
const small = ["--set", "dimensions=8", "--set", "epochs=2"];

/** The path of the trials of a search, once one is written as a whole. */
async function firstTrial(experiments: string): Promise<string> {
  for (;;) {
    const names = existsSync(experiments) ? readdirSync(experiments) : [];
    const paths = names.map((name) => join(experiments, name, "trials.jsonl"));
    const found = paths.find((path) => existsSync(path) && readFileSync(path, "utf8").includes("\n"));
    if (found !== undefined) return found;
    await setTimeout(20);
  }
}

describe("the commands that experiment", { timeout: 120_000 }, () => {
  let home: string;
  let matinee: ReturnType<typeof at>;
  beforeAll(async () => {
    home = await ratedHomeWithModels();
    matinee = at(home);
  }, 90_000);

  it("judge models beside popularity and EASE, tell who is better, and keep a report, a card and a line in the ledger", async () => {
    const { exit, out } = await matinee("evaluate", "als", ...small, "--split", "random", "--folds", "2");
    expect(exit).toBe(0);
    expect(out).toContain("random 2-fold, seed 1");
    for (const model of ["popularity", "ease (baseline)", "als"]) expect(out).toContain(model);
    expect(out).toMatch(/ndcg@10: .*ease \(baseline\).*\(p /);
    expect(
      Math.max(
        ...out
          .slice(out.indexOf("┌"), out.lastIndexOf("┘"))
          .split("\n")
          .map((line) => [...line].length),
      ),
    ).toBeLessThanOrEqual(80);
    const place = join(home, "experiments", /evaluate@[0-9a-f]{10}/.exec(out)?.[0] ?? "");
    for (const file of ["report.html", "model-card.md", "experiment.json"])
      expect(existsSync(join(place, file))).toBe(true);
    expect(readFileSync(join(place, "model-card.md"), "utf8")).toContain("dimensions=8, epochs=2");

    const rows = readFileSync(join(home, "experiments", "ledger.jsonl"), "utf8")
      .trim()
      .split("\n");
    const row = LedgerRow.parse(JSON.parse(rows[rows.length - 1]));
    expect(row).toMatchObject({ kind: "evaluate", seed: 1, data: { name: rated } });
    expect(row.models.map(({ model }) => model)).toEqual(["popularity", "ease", "als"]);
    expect(row.models[2].metrics.rmse).toBeGreaterThan(0);
    expect(row.peakMemory).toBeGreaterThan(1e7);
    expect(row.seconds).toBeGreaterThan(0);
  });

  it("give the same figures and the same id for the same data, settings and seed", async () => {
    const told = async (seed: string) => {
      const { out } = await matinee("evaluate", "als", ...small, "--seed", seed, "--json");
      const { id, models } = Experiment.parse(foundIn(out).experiment);
      return { id, figures: models.map(({ figures }) => figures) };
    };
    const first = await told("5");
    expect(await told("5")).toEqual(first);
    expect((await told("6")).id).not.toBe(first.id);
  });

  it("take settings from YAML and from JSON alike, with options above them, and write where they are told to", async () => {
    const yaml = join(folder, "experiment.yaml");
    const json = join(folder, "experiment.json");
    writeFileSync(
      yaml,
      "split: per-person\ncutoffs: [5]\nmodels:\n  - model: ease\n    name: strong\n    settings: {regularization: 900}\n",
    );
    writeFileSync(
      json,
      JSON.stringify({
        split: "per-person",
        cutoffs: [5],
        models: [{ model: "ease", name: "strong", settings: { regularization: 900 } }],
      }),
    );
    const output = join(folder, "report");
    const told = async (file: string) =>
      Experiment.parse(
        foundIn((await matinee("evaluate", "--config-path", file, "--seed", "3", "--output-dir", output, "--json")).out)
          .experiment,
      );
    const [one, other] = [await told(yaml), await told(json)];
    expect(one.models).toHaveLength(3);
    expect(one.models[2]).toMatchObject({ name: "strong", settings: { regularization: 900 } });
    expect(other.id).toBe(one.id);
    expect(one.seed).toBe(3);
    expect(existsSync(join(output, "report.html"))).toBe(true);
  });

  it("put experiments side by side where they were judged alike, and refuse where they were not", async () => {
    const idOf = async (...words: string[]) =>
      Experiment.parse(foundIn((await matinee("evaluate", ...words, "--json")).out).experiment).id;
    const [als, knn] = [await idOf("als", ...small), await idOf("knn")];
    const { out } = await matinee("compare", als, knn);
    for (const model of ["als", "knn", "ease (baseline)"]) expect(out).toContain(model);
    expect(out).toMatch(/ndcg@10: /);
    const other = await idOf("knn", "--seed", "9", "--split", "last");
    const refused = await matinee("compare", als, other);
    expect([refused.exit, refused.err]).toEqual([2, expect.stringContaining("cannot be compared")]);
    expect((await matinee("compare")).out).toContain(als);
    expect((await matinee("compare", "evaluate@nothing")).exit).toBe(4);
  });

  it("choose settings, keep each trial as it comes, and go on where a search was stopped", async () => {
    const words = ["tune", "knn", "--budget", "3", "--space", "neighbours=5,20,80", "--space", "shrinkage=0..50"];
    const log = join(folder, "tune.log");
    const env = { ...process.env, MATINEE_HOME: home, MATINEE_DATA: rated };
    const child = spawn(process.execPath, [main, ...words, "--log-file", log], { env, stdio: "ignore" });
    const ended = once(child, "exit");
    const place = await firstTrial(join(home, "experiments"));
    child.kill("SIGINT");
    expect((await ended)[0]).toBe(130);
    expect(readFileSync(log, "utf8")).toContain("experiment/stopped");
    const before = readFileSync(place, "utf8").trim().split("\n");
    const { out, err, exit } = await matinee(...words);
    expect(exit).toBe(0);
    expect(err).toContain(`${before.length} trial${before.length === 1 ? " is" : "s are"} there already`);
    expect(out).toMatch(/Train it so: matinee train knn|Nothing that was tried did better/);
    const after = readFileSync(place, "utf8").trim().split("\n");
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after).toHaveLength(13);
  });

  it("leave out people and films of whom too little is known, in tables that can be read again", async () => {
    const output = join(folder, "left");
    const { out, exit } = await matinee(
      "preprocess",
      "--output-dir",
      output,
      "--min-user-ratings",
      "30",
      "--min-movie-ratings",
      "20",
    );
    expect(exit).toBe(0);
    const [people, films] = [...out.matchAll(/([\d,]+) (?:people|films)/g)].map(([, count]) =>
      Number(count.replaceAll(",", "")),
    );
    const { out: added } = await matinee("evaluate", "--data-dir", output, "--data", "left", "--json");
    expect(Experiment.parse(foundIn(added).experiment).data).toMatchObject({ name: "left", people, movies: films });
    const same = await matinee(
      "evaluate",
      "--data",
      "left",
      "--min-user-ratings",
      "30",
      "--min-movie-ratings",
      "20",
      "--json",
    );
    expect(Experiment.parse(foundIn(same.out).experiment).data).toMatchObject({ people, movies: films });
    const { out: listed } = await matinee("compare", "--data", "left");
    expect(listed).toMatch(/≥[^≥]*30[^≥]*≥[^≥]*20/u);
  });

  it("recommend for a person of the data set, without what they watched unless it is asked for", async () => {
    const { out } = await matinee("recommend", "--user-id", "7", "--n-recommendations", "5", "--json");
    expect((JSON.parse(out) as { picks: unknown[] }).picks).toHaveLength(5);
    const watched = JSON.parse(
      (await matinee("recommend", "--user-id", "7", "-n", "20", "--include-watched", "--json")).out,
    ) as {
      picks: { movie: { id: number }; watched: boolean }[];
    };
    expect(watched.picks.some((pick) => pick.watched)).toBe(true);
    const without = JSON.parse((await matinee("recommend", "--user-id", "7", "-n", "100", "--json")).out) as {
      picks: { movie: { id: number } }[];
    };
    const seen = new Set(watched.picks.filter((pick) => pick.watched).map(({ movie }) => movie.id));
    expect(without.picks.some(({ movie }) => seen.has(movie.id))).toBe(false);
    expect((await matinee("recommend", "--user-id", "99999")).err).toContain("Nobody in rated has the id 99999");
  });

  it("recommend with what generated tables tell of the person, told as generated", async () => {
    const tables = join(home, "generated", rated);
    mkdirSync(tables, { recursive: true });
    const fields = ["Slow films.", "", "False", "False"];
    writeFileSync(
      join(tables, "preferences.csv"),
      `userId,preferences,date_range,prioritize_ratings,prioritize_popular\n7,${fields.join()}\n`,
    );
    writeFileSync(
      join(tables, "preferences.csv.journal.jsonl"),
      `${JSON.stringify({ id: "7", fields, by: "small@box" })}\n`,
    );
    writeFileSync(join(tables, "profiles.csv"), "userId,likes,dislikes\n99999,Western,\n");
    const { out } = await matinee("recommend", "--user-id", "7", "-n", "3");
    expect(out).toContain("Slow films. Generated by small@box.");
    const begun = JSON.parse((await matinee("recommend", "--user-id", "99999", "-n", "3", "--json")).out) as Answer;
    expect(begun.notes[0]).toMatchObject({ code: "profile", text: expect.stringContaining("likes Western") });
    for (const { movie } of begun.picks) expect(movie.genres).toContain("Western");
    rmSync(tables, { recursive: true });
  });

  it.each([
    ["a model that there is not", ["evaluate", "magic"], "there is no model “magic”"],
    ["a setting that a model does not have", ["evaluate", "ease", "--set", "epochs=3"], "is no setting of ease"],
    ["a split that there is not", ["evaluate", "ease", "--split", "sideways"], "split: must be one of per-film"],
    ["lists of no length", ["evaluate", "ease", "--cutoffs", "ten"], "cutoffs[0]"],
    ["a measure of stars for a model that tells none", ["tune", "ease", "--measure", "rmse"], "ease tells no stars"],
    [
      "a value that a model refuses",
      ["tune", "knn", "--space", "history=seen,centred"],
      "tune.space.history: cannot be centred",
    ],
    ["a file that is not there", ["evaluate", "--config-path", "nowhere.yaml"], "there is no such file"],
    ["a log level that there is not", ["evaluate", "ease", "--log-level", "loud"], "must be one of silent"],
    ["bounds that nobody meets", ["evaluate", "ease", "--min-user-ratings", "99999"], "No ratings of rated are left"],
    ["no folder", ["preprocess"], "output-dir: is missing"],
    ["both at once", ["recommend", "--include-watched", "--exclude-watched"], "exclude each other"],
  ])("refuse %s in a sentence", async (_, words, sentence) => {
    const { exit, err } = await matinee(...words);
    expect(err).toContain(sentence);
    expect([2, 5]).toContain(exit);
  });
});
