/**
 * Files made to do harm, and a home in which every file has been harmed in every way: whoever opens it gets what was there, or
 * one sentence; never a stack, never something else without a word, and never a long wait.
 */
import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type DataHome, type Dataset, idOf, MatineeError, quietRun, type TrainedModel } from "@matinee/core";
import { folders as noted } from "@matinee/films";
import { beforeAll, describe, expect, it } from "vitest";
import { openDataHome } from "../src/storage/home.ts";
import { temporaryFolder, writeFiles } from "./folders.ts";
import { manyEntries, zipOf } from "./zip.ts";

const tiny = {
  "movies.csv": 'movieId,title,genres\n1,Toy Story (1995),Animation\n7,"Matrix, The (1999)",Action\n',
  "ratings.csv": "userId,movieId,rating,timestamp\n5,1,4.0,100\n5,7,0.5,101\n12,7,5.0,90\n",
};
const onLinux = process.platform === "linux";
const oneSentence = /^[^\n\p{Cc}]{1,400}\.$/u;

/** What came of some work, where an error of ours is as good as a result. */
async function outcome<T>(work: () => Promise<T>): Promise<T | MatineeError> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof MatineeError)) throw error;
    expect(error.message).toMatch(oneSentence);
    return error;
  }
}

describe("hostile sources", { timeout: 60_000 }, () => {
  const folder = temporaryFolder();
  const added = async (path: string, environment: Record<string, string> = {}): Promise<unknown> => {
    const home = openDataHome({ path: temporaryFolder(), environment });
    return outcome(() => home.add(path, { name: "hostile" }, quietRun()));
  };
  const zipped = async (name: string, content: Uint8Array): Promise<string> =>
    join(await writeFiles(folder, { [`${name}.zip`]: content }), `${name}.zip`);
  const line = randomBytes(4_000_000).toString("hex");

  it.each([
    [
      "a zip with a line without an end",
      () => zipOf({ ...tiny, "ratings.csv": line }),
      /has a line of more than 1 MB/u,
    ],
    ["a zip that is next to nothing", () => zipOf({ "movies.csv": Buffer.alloc(20e6) }), /from next to nothing/u],
    ["a zip of 200,000 files", () => manyEntries(200_000), /holds 200,000 files, and at most 10,000/u],
    [
      "a zip that says less than it has",
      () => understated(zipOf({ "movies.csv": tiny["movies.csv"] })),
      /cannot be unp/u,
    ],
    ["a zip that is cut off", () => zipOf(tiny).subarray(0, 150), /is not a zip that can be read/u],
    ["a zip of zeros", () => Buffer.alloc(1e6), /is not a zip that can be read/u],
    ["a zip of nothing", () => Buffer.alloc(0), /is not a zip that can be read/u],
  ])("are told of: %s", async (name, content, words) => {
    expect(await added(await zipped(name, content()))).toMatchObject({
      code: "data/unreadable",
      message: expect.stringMatching(words),
    });
  });

  it("are measured by what is set", async () => {
    const path = await zipped("large", zipOf({ ...tiny, "readme.txt": randomBytes(600_000).toString("hex") }));
    expect(await added(path)).toMatchObject({ movies: 2, ratings: 3 });
    expect(await added(path, { MATINEE_MAX_UNZIPPED: "1" })).toMatchObject({
      message: expect.stringMatching(/unfolds to 1\.2 MB, and at most 1 MB/u),
      hint: expect.stringContaining("MATINEE_MAX_UNZIPPED"),
    });
    const wide = await writeFiles(join(folder, "wide"), {
      ...tiny,
      "tags.csv": `userId,movieId,tag\n1,1,${"x".repeat(9e5)}\n`,
    });
    expect(await added(wide, { MATINEE_MAX_LINE: "0.5" })).toMatchObject({
      message: expect.stringMatching(/tags\.csv has a line of more than 0\.5 MB/u),
    });
  });

  it("that are a gigabyte of holes are told of as soon as their first line is too long", async () => {
    const path = await writeFiles(join(folder, "holes"), { ...tiny, "ratings.csv": "" });
    await truncate(join(path, "ratings.csv"), 1e9);
    expect(await added(path)).toMatchObject({
      message: expect.stringMatching(/ratings\.csv has a line of more than 1 MB/u),
    });
  });

  it("may have names of columns, flags and titles that mean harm", async () => {
    const flags = `${Array.from({ length: 18 }, (_, at) => `name${at}|${at}`).join("\n")}\nfar|999999999999\n__proto__|x\n`;
    const films = Array.from({ length: 300 }, (_, id) => `${id + 2}|Film ${id} (2000)|||${"|0".repeat(18)}\n`).join("");
    const path = await writeFiles(join(folder, "flags"), {
      "u.item": `${films}1|${"(x) ".repeat(200_000)}|||${"|1".repeat(18)}\n`,
      "u.genre": flags,
      "u.data": "1\t2\t3\t5\n",
    });
    expect(await added(path)).toMatchObject({ movies: 300, badRows: 1 });
    const proto = "userId,movieId,rating,__proto__,constructor\n1,1,5,2,3\n";
    const named = await writeFiles(join(folder, "named"), { ...tiny, "ratings.csv": proto });
    expect(await added(named)).toMatchObject({ ratings: 1 });
  });
});

/** A zip whose directory states one byte for its only file. */
function understated(zip: Buffer): Buffer {
  zip.writeUInt32LE(1, zip.indexOf("PK\x01\x02") + 24);
  return zip;
}

const facts: TrainedModel = {
  id: "als@1",
  model: "als",
  data: { name: "tiny", version: "1" },
  settings: { dimensions: 8 },
  seed: 1,
  needs: {},
  trained: "2026-01-02T03:04:05.000Z",
  seconds: 1.5,
  computedBy: "a test",
  memory: 0,
  notes: [],
  matinee: "0.1.0",
  format: 1,
  asked: true,
};
/** A model that nobody asked for. */
const own: TrainedModel = { ...facts, model: "ease", id: idOf({ ...facts, model: "ease" }), asked: false };
const artifact = { meta: { mean: 3.5 }, arrays: { films: Float32Array.of(1, 2, 3) } };

/** A pointer that is gone is what removing texts, or never choosing a model, leaves. */
const isRemoval = (place: string, harm: string): boolean =>
  harm === "nothing there" && /texts\/[^/]*\.json|in-use\.json/u.test(place);

const harms: Readonly<Record<string, (path: string) => Promise<void> | void>> = {
  "a changed byte": async (path) => {
    const bytes = await readFile(path);
    const middle = bytes.length >> 1;
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    await writeFile(path, bytes);
  },
  "half of it": async (path) => truncate(path, (await readFile(path)).length >> 1),
  "nothing in it": (path) => truncate(path, 0),
  "zeros of its length": async (path) => writeFile(path, Buffer.alloc((await readFile(path)).length)),
  "other JSON": (path) => writeFile(path, '{"seal":"","content":{"__proto__":1,"version":"0123456789abcdef"}}'),
  "a folder": (path) => {
    rmSync(path);
    mkdirSync(join(path, "inside"), { recursive: true });
  },
  "nothing there": (path) => rm(path),
  ...(onLinux && {
    "a pipe": (path: string) => {
      rmSync(path);
      execFileSync("mkfifo", [path]);
    },
  }),
};

const few = ["a changed byte", "a folder"];

describe("a home in which something is harmed", { timeout: 180_000 }, () => {
  const folder = temporaryFolder();
  const whole = join(folder, "whole");
  const sources = join(folder, "sources");
  /** The note of one film of the set: all that are shipped would be read anew at each of a thousand openings. */
  const notes = pathToFileURL(`${join(folder, "notes")}/`);
  const homeAt = (path: string): DataHome => openDataHome({ path, environment: {}, notes });
  let files: readonly string[] = [];
  let before: Awaited<ReturnType<typeof everything>>;

  beforeAll(async () => {
    const ofTheNineties = await readFile(new URL("1990s.jsonl", noted.notes), "utf8");
    const [note = expect.fail("no note of Toy Story")] = /^.*"title":"Toy Story",.*$/mu.exec(ofTheNineties) ?? [];
    await writeFiles(fileURLToPath(notes), { "1990s.jsonl": `${note}\n` });
    const home = homeAt(whole);
    await home.add(await writeFiles(join(sources, "tiny"), tiny), {}, quietRun());
    const films = [{ title: "Toy Story", year: 1995, href: "Toy_Story", extract: "Toys wake up." }];
    await writeFiles(sources, {
      "texts.csv": "movieId,description\n7,A hacker.\n",
      "wikipedia/movies.json": JSON.stringify(films),
    });
    await home.describe("tiny", { kind: "csv", path: join(sources, "texts.csv"), source: "ours" }, quietRun());
    await home.fetch("wikipedia", { mirror: sources }, quietRun());
    await home.models.keep(own, artifact);
    await home.models.keep(facts, artifact);
    await home.models.choose("tiny", "als@1");
    files = (await readdir(whole, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(whole, join(parentPath, name)));
    before = await everything(home);
  });

  const contentOf = ({ version, catalog, interactions }: Dataset) => ({
    version,
    movies: Array.from({ length: catalog.size }, (_, item) => catalog.movie(item)),
    ratings: Array.from({ length: interactions.people }, (_, person) => interactions.of(person)),
  });

  /** All that a home can be asked for. */
  async function everything({ open, models }: DataHome) {
    return {
      set: await outcome(async () => contentOf(await open("tiny"))),
      artifact: await outcome(() => models.find(own)),
      model: await outcome(() => models.read("tiny", "als@1")),
      choice: await outcome(() => models.choice("tiny")),
    };
  }

  const copied = (file: string): { path: string; home: DataHome } => {
    const path = join(folder, "harmed");
    rmSync(path, { recursive: true, force: true });
    cpSync(whole, path, { recursive: true });
    return { path: join(path, file), home: homeAt(path) };
  };

  type Check = (home: DataHome, place: string, harm: string) => Promise<void>;
  /** Each file with each harm; those that are made of what is damaged anyway need not try all. */
  const each = async (check: Check, chosen: readonly string[] = Object.keys(harms)): Promise<void> => {
    for (const file of files)
      for (const [harm, act] of Object.entries(harms).filter(([name]) => chosen.includes(name))) {
        const { path, home } = copied(file);
        await act(path);
        await check(home, `${file}: ${harm}`, harm);
      }
  };

  it("gives what was there, or says in a sentence that it cannot", async () => {
    expect(files.length).toBeGreaterThan(14);
    await each(async (home, place, harm) => {
      const after = await everything(home);
      if (!(after.set instanceof MatineeError || isRemoval(place, harm))) expect(after.set, place).toEqual(before.set);
      expect([undefined, before.artifact], place).toContainEqual(after.artifact);
      if (!(after.model instanceof MatineeError)) expect(after.model, place).toEqual(before.model);
      if (!(after.choice instanceof MatineeError || isRemoval(place, harm)))
        expect(after.choice, place).toEqual(before.choice);
      for (const ask of [home.list, () => home.info("tiny"), () => home.info("wikipedia"), home.models.list])
        await outcome<unknown>(ask);
      await outcome<unknown>(() => home.models.damaged());
    });
  });

  it("does so where the sources are gone too", async () => {
    expect(before.set).not.toBeInstanceOf(MatineeError);
    renameSync(sources, `${sources}-gone`);
    try {
      await each(async (home, place) => {
        const { set } = await everything(home);
        if (!(set instanceof MatineeError)) expect(set, place).toEqual(before.set);
      }, few);
    } finally {
      renameSync(`${sources}-gone`, sources);
    }
  });

  it("can be written to, or says in a sentence that it cannot", async () => {
    await each(async (home) => {
      await outcome<unknown>(() => home.add(join(sources, "tiny"), {}, quietRun()));
      await outcome<unknown>(() => home.fetch("wikipedia", { mirror: sources }, quietRun()));
      await outcome<unknown>(() => home.models.keep(own, artifact));
      await outcome<unknown>(() => home.models.keep(facts, artifact));
      await outcome<unknown>(() => home.models.choose("tiny", "als@1"));
      await outcome<unknown>(() => home.models.remove("tiny", "als@1"));
      await outcome<unknown>(() => home.remove("wikipedia"));
      expect(await outcome(() => home.remove("tiny"))).toBeUndefined();
    }, few);
  });

  it("is no more than a folder to those who look for something else there", () => {
    writeFileSync(join(folder, "file"), "");
    return expect(
      outcome(() => openDataHome({ path: join(folder, "file"), environment: {} }).open("tiny")),
    ).resolves.toBeInstanceOf(MatineeError);
  });
});
