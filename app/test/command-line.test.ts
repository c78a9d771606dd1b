import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Finished, main, openedOnce, runCommand, runProcess } from "./commands.ts";
import { starterHome } from "./kept-homes.ts";

const shared = process.env.MATINEE_SHARED_DATA ?? fileURLToPath(new URL("../../../shared/data", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "matinee-command-"));
const settings = { MATINEE_HOME: await starterHome(), MATINEE_DATA: "starter" };
const open = openedOnce();
const matinee = (...parameters: readonly string[]): Promise<Finished> => runCommand(parameters, settings, open);
const anew = (...parameters: readonly string[]): Promise<Finished> => runCommand(parameters, settings);

const width = (text: string): number => Math.max(...text.split("\n").map((line) => [...line].length));

describe("the command line", { timeout: 90_000 }, () => {
  it("answers a sentence with a table of eighty columns and no colour when piped", async () => {
    const { exit, out, err } = await runProcess(["ask", "I loved Heat.", "Something tense"], settings);
    expect(exit).toBe(0);
    expect(out).toContain("Understood: loved Heat (1995)");
    expect(out).not.toContain("\u001b");
    expect(width(out.slice(out.indexOf("┌"), out.lastIndexOf("┘")))).toBeLessThanOrEqual(80);
    // Where starting takes long, it is told what is waited for; nothing else.
    expect(err.split("\n").filter((line) => !/^(?:|(?:opening|loading|training|indexing) .*)$/.test(line))).toEqual([]);
  });

  it("takes ratings by title, with year or by id, and hides what is hidden", async () => {
    const { out } = await matinee(
      "recommend",
      "--rate",
      "Heat=5",
      "--rate",
      "2571=4",
      "--hide",
      "The Shawshank Redemption",
      "-n",
      "100",
      "--json",
    );
    const ids = (JSON.parse(out) as { picks: { movie: { id: number } }[] }).picks.map(({ movie }) => movie.id);
    expect(ids).toHaveLength(100);
    for (const id of [6, 2571, 318]) expect(ids).not.toContain(id);
  });

  let rated: Promise<Finished> | undefined;
  it.each([
    ["csv of MovieLens", "userId,movieId,rating,timestamp\n1,6,5.0,1\n1,1721,1.0,2\n"],
    ["csv with titles", "Name,Year,Rating\nHeat,1995,5\nTitanic,1997,1\n"],
    ["JSON", '[{"title": "Heat", "rating": 5}, {"movieId": 1721, "rating": 1}]'],
  ])("reads a history from %s", async (name, text) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    const { out } = await matinee("recommend", "--history", file, "--json");
    rated ??= matinee("recommend", "--rate", "6=5", "--rate", "1721=1", "--json");
    expect(JSON.parse(out)).toEqual(JSON.parse((await rated).out));
  });

  it("takes a title for a title, also where it is a number, and an id for an id", async () => {
    const file = join(folder, "numbers.csv");
    writeFileSync(file, "Name,Year,Rating\n1917,2019,5\n2001: A Space Odyssey,,4\n");
    const titles = await matinee("recommend", "--history", file, "--json");
    const told = await matinee("recommend", "--rate", "1917=5", "--rate", "2001: a space odyssey=4", "--json");
    expect(JSON.parse(told.out)).toEqual(JSON.parse(titles.out));
    const json = join(folder, "numbers.json");
    writeFileSync(
      json,
      '[{"title": 1917, "rating": 5}, {"title": "2001: A Space Odyssey", "year": 1968, "rating": 4}]',
    );
    expect(JSON.parse((await matinee("recommend", "--history", json, "--json")).out)).toEqual(JSON.parse(titles.out));
    const byId = await matinee("recommend", "--rate", "id:6=5", "--json");
    expect(JSON.parse(byId.out)).toEqual(JSON.parse((await matinee("recommend", "--rate", "6=5", "--json")).out));
    expect((await matinee("recommend", "--rate", "6=5")).err).toContain("“6” is read as the id of Heat (1995)");
  });

  it("leaves out a film that is not surely met, and names it with the nearest", async () => {
    const file = join(folder, "absent.csv");
    writeFileSync(file, "Name,Year,Rating\nHeat,1995,5\nSuspiria,2018,4\nColumbus,2017,4\n");
    const { out, exit } = await matinee("recommend", "--history", file, "--rate", "Megalopolis (1994)=5", "--json");
    const { notes, ...answer } = JSON.parse(out) as { notes: { code: string; text: string }[] };
    const alone = JSON.parse((await matinee("recommend", "--rate", "id:6=5", "--json")).out) as { notes: unknown[] };
    expect(exit).toBe(0);
    expect({ ...answer, notes: notes.slice(3) }).toEqual(alone);
    expect(notes.slice(0, 3)).toEqual([
      {
        code: "unknown-film",
        text: expect.stringMatching(/^“Suspiria \(2018\)” is not .* left out; nearest: Suspiria \(1977\), id \d+/),
      },
      { code: "unknown-film", text: expect.stringMatching(/^“Columbus \(2017\)” is not in this data set/) },
      { code: "unknown-film", text: expect.stringMatching(/^“Megalopolis \(1994\)” is not in this data set/) },
    ]);
  });

  it("says which titles come nearest when the one that is asked for is not there", async () => {
    const { exit, err } = await runProcess(["similar", "Suspiria (2018)"], settings);
    expect(exit).toBe(4);
    expect(err).toContain("“Suspiria (2018)” is not in this data set.");
    expect(err).toMatch(/Nearest: Suspiria \(1977\), id \d+/);
  });

  it.each([
    ["a history that is not there", ["recommend", "--history", "/nowhere.csv"], 5, "/nowhere.csv"],
    ["a rating without stars", ["recommend", "--rate", "Heat"], 2, "“Heat” is not a film and stars"],
    ["a rating of seven", ["recommend", "--rate", "Heat=7"], 2, "ratings[0].rating: a rating is 0.5 to 5 stars"],
    ["a film that nobody made", ["similar", "qwrtzplm"], 4, "“qwrtzplm” is not in this data set."],
    ["a genre that nobody knows", ["recommend", "--without-genre", "dramma x"], 2, "“dramma x” is no genre"],
    ["years that run backwards", ["recommend", "--from", "2010", "--to", "1990"], 2, "from (2010) is above to (1990)"],
    ["an option that does not exist", ["ask", "--loud", "x"], 2, "unknown option '--loud'"],
    ["a command that does not exist", ["asl"], 2, "unknown command 'asl'"],
    ["no text", ["ask"], 2, "say what you would like, or ask without words on a terminal"],
  ])("says what is wrong with %s, and ends with its code", async (_, parameters, code, words) => {
    const { exit, out, err } = await matinee(...parameters);
    expect(exit).toBe(code);
    expect(out).toBe("");
    expect(err).toContain(words);
    expect(err).not.toMatch(/^\s+at /m);
  });

  it("tells programs of a problem as the API does", async () => {
    const { exit, err } = await matinee("ask", "x", "-n", "0", "--json");
    expect(exit).toBe(2);
    expect(JSON.parse(err)).toMatchObject({ code: "request/invalid", status: 400, errors: [{ path: "n" }] });
  });

  it("shows help with an example for every command", async () => {
    const { out } = await matinee("--help");
    const commands = [...out.matchAll(/^ {2}([a-z]+) /gm)]
      .map(([, name]) => name ?? "")
      .filter((name) => name !== "help");
    expect(commands.join(" ")).toBe(
      "ask recommend explain similar predict search preprocess train evaluate compare tune models data generate " +
        "doctor usage encoder serve",
    );
    for (const name of commands.filter((one) => one !== "data" && one !== "encoder"))
      expect((await matinee(name, "--help")).out).toMatch(/Examples?:\n {2}matinee/);
  });

  it("is quiet when nobody reads on", () => {
    const line = `"${process.execPath}" "${main}" search the --limit 100 --json 2>&1 | head -1`;
    const out = execFileSync("sh", ["-c", line], { env: { ...process.env, ...settings }, encoding: "utf8" });
    expect(out).toBe("{\n");
  });

  it("lists data sets, and knows the starter among them", async () => {
    const { out } = await matinee("data", "list", "--json");
    const { data } = JSON.parse(out) as { data: { name: string; installed: boolean }[] };
    expect(data[0]).toMatchObject({ name: "starter", installed: true, simulated: false, ratings: 0 });
    expect(data).toContainEqual(expect.objectContaining({ name: "ml-latest-small", installed: false }));
  });

  it("says why nothing can be told of people where the data set has no ratings", async () => {
    for (const kind of ["preferences", "profiles"]) {
      const { out, err } = await matinee("generate", kind, "--dry-run");
      expect(out).toContain("0 rows would be made");
      expect(err).toContain(`starter has no ratings, and ${kind} are made of people's`);
    }
    expect((await matinee("generate", "descriptions", "--dry-run")).err).not.toContain("no ratings");
  });

  it("names the film whose reasons it cannot tell, and says what to ask instead", async () => {
    const { exit, err } = await matinee("explain", "Heat", "a cheerful animated musical for children");
    expect(exit).not.toBe(0);
    expect(err).toMatch(/Heat \(1995\) is none of the 30 films that this request begins with/u);
    expect(err).toContain("Ask for a film that the same request lists, or for a longer list");
  });

  it("keeps generated tables in the home, by data set, unless a folder is named", async () => {
    const kept = await matinee("generate", "descriptions", "--limit", "2", "--json");
    const { made, table } = JSON.parse(kept.out) as { made: number; table: string };
    expect([made, table]).toEqual([2, join(settings.MATINEE_HOME, "generated", "starter", "descriptions.csv")]);
    const named = await matinee("generate", "descriptions", "--limit", "1", "--output-dir", join(folder, "tables"));
    expect(named.out).toContain(`1 rows (1 without a model) in ${join(folder, "tables", "descriptions.csv")}`);
  });

  it("joins generated texts as nobody's but the model's", async () => {
    const own = { ...settings, MATINEE_HOME: mkdtempSync(join(tmpdir(), "matinee-home-")), MATINEE_DATA: "mini" };
    const run = (...parameters: readonly string[]) => runCommand(parameters, own);
    const set = mkdtempSync(join(tmpdir(), "matinee-mini-"));
    writeFileSync(join(set, "movies.csv"), "movieId,title,genres\n1,Heat (1995),Crime\n2,Up (2009),Drama\n");
    writeFileSync(join(set, "ratings.csv"), "userId,movieId,rating,timestamp\n1,1,5.0,1\n1,2,4.0,2\n");
    await run("data", "add", set, "--name", "mini");
    const table = join(set, "descriptions.csv");
    writeFileSync(table, "movieId,description\n1,A crime film.\n");
    writeFileSync(`${table}.journal.jsonl`, '{"id":"1","fields":["A crime film."],"by":"llama3.2"}\n');
    const { out } = await run("data", "describe", "mini", "--from", table, "--json");
    expect(JSON.parse(out)).toMatchObject({ source: "Generated by llama3.2", matched: 1 });
    const made = await run("generate", "descriptions", "--output-dir", set);
    expect(made.out).toContain('--source "Generated by llama3.2"');
    const named = await run("data", "describe", "mini", "--from", table, "--source", "My own", "--json");
    expect(JSON.parse(named.out)).toMatchObject({ source: "My own" });
  });

  it.skipIf(!existsSync(join(shared, "ml-100k")))(
    "adds, describes, shows and removes a data set",
    async () => {
      expect((await anew("data", "add", join(shared, "ml-100k"))).out).toContain(
        "ml-100k is installed: 1,664 films, 943 people, 99,693 ratings.",
      );
      const texts = join(folder, "texts.csv");
      writeFileSync(
        texts,
        "movieId,description\n1,Toys wake up when nobody looks.\n999999,A film that is not there.\n",
      );
      const described = await anew(
        "data",
        "describe",
        "ml-100k",
        "--from",
        texts,
        "--source",
        "ourselves",
        "--licence",
        "MIT",
      );
      expect(described.out).toContain("1 of 1,664 films");
      expect((await anew("data", "info", "ml-100k")).out).toMatch(/texts +ourselves: 1 films \(MIT\)/);
      expect((await runCommand(["search", "toy story"], { ...settings, MATINEE_DATA: "ml-100k" })).out).toContain(
        "Toy Story (1995)",
      );
      const unsure = await anew("recommend", "--max-runtime", "20", "-n", "2", "--data", "ml-100k");
      // Notes tell of no film so short.
      expect(unsure.out).toContain("length unknown");
      expect(unsure.out).toContain("The length of these films is not known here");
      const starter = await anew("data", "remove", "starter");
      expect({ exit: starter.exit, err: starter.err }).toEqual({
        exit: 2,
        err: expect.stringContaining("part of Matinee"),
      });
      expect((await anew("data", "remove", "ml-100k")).exit).toBe(0);
      expect((await anew("search", "heat", "--data", "ml-100k")).exit).toBe(4);
    },
    120_000,
  );
});
