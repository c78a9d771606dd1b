import { execFile } from "node:child_process";
import { chmodSync, mkdirSync } from "node:fs";
import { readdir, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type DataHome, type MatineeError, quietRun } from "@matinee/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { temporaryFolder, writeFiles } from "../../test/folders.ts";
import { openDataHome } from "./home.ts";

const tiny = {
  "movies.csv": 'movieId,title,genres\n1,Toy Story (1995),Animation\n7,"Matrix, The (1999)",Action\n',
  "ratings.csv": "userId,movieId,rating,timestamp\n5,1,4.0,100\n5,7,0.5,101\n12,7,5.0,90\n",
  "links.csv": "movieId,imdbId,tmdbId\n1,0114709,862\n",
  "tags.csv": "userId,movieId,tag,timestamp\n1,1,Toys,1\n",
};

const errorOf = (work: Promise<unknown>): Promise<MatineeError> =>
  work.then(
    () => expect.fail("nothing went wrong"),
    (error: MatineeError) => error,
  );

async function homeWithTiny(): Promise<{ home: DataHome; source: string }> {
  const folder = temporaryFolder();
  const source = await writeFiles(join(folder, "tiny"), tiny);
  const home = openDataHome({ path: join(folder, "home"), environment: {}, notes: false });
  await home.add(source, {}, quietRun());
  return { home, source };
}

/** The files of the version in use. */
async function filesOf(home: DataHome): Promise<string[]> {
  const folder = join(home.path, "data", "tiny");
  const { version } = await home.info("tiny");
  const names = await readdir(join(folder, version ?? ""));
  return names.map((name) => join(folder, version ?? "", name));
}

async function flipByte(path: string): Promise<void> {
  const bytes = await readFile(path);
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  await writeFile(path, bytes);
}

describe("a data set at home", () => {
  it("is added once and opened with everything that it had", async () => {
    const { home } = await homeWithTiny();
    const { catalog, interactions, simulated, label } = await home.open("tiny");
    expect(catalog.movie(0)).toMatchObject({
      id: 1,
      title: "Toy Story",
      year: 1995,
      genres: ["Animation"],
      imdbId: "tt0114709",
      tmdbId: 862,
      tags: [{ name: "toys", count: 1 }],
    });
    expect(catalog.movie(1)).toMatchObject({ id: 7, title: "The Matrix", tmdbId: undefined, tags: [] });
    expect([interactions.people, interactions.count]).toEqual([2, 3]);
    expect(interactions.of(0)).toEqual({ items: Int32Array.of(0, 1), stars: Float32Array.of(4, 0.5) });
    expect(interactions.of(1)).toEqual({ items: Int32Array.of(1), stars: Float32Array.of(5) });
    expect(simulated).toBe(false);
    expect(label).toBe("tiny: 2 films, 3 ratings by 2 people; unknown terms: not for redistribution");
  });

  it("is not parsed again: not when it is opened, and not when the same tables are added", async () => {
    const { home, source } = await homeWithTiny();
    const before = await Promise.all((await filesOf(home)).map(async (path) => (await stat(path)).mtimeMs));
    const again = await home.add(source, {}, quietRun());
    expect(again).toMatchObject({ unchanged: true, movies: 2, people: 2, ratings: 3, rows: 7, badRows: 0 });
    await rm(source, { recursive: true });
    expect((await home.open("tiny")).version).toBe(again.version);
    expect(await Promise.all((await filesOf(home)).map(async (path) => (await stat(path)).mtimeMs))).toEqual(before);
  });

  it("gets a new version when its tables change, and the old one goes", async () => {
    const { home, source } = await homeWithTiny();
    const { version } = await home.open("tiny");
    await writeFiles(source, { "ratings.csv": `${tiny["ratings.csv"]}12,1,3.0,95\n` });
    const report = await home.add(source, {}, quietRun());
    expect(report).toMatchObject({ unchanged: false, ratings: 4 });
    expect(report.version).not.toBe(version);
    expect((await readdir(join(home.path, "data", "tiny"))).toSorted()).toEqual(
      [report.version, "current.json"].toSorted(),
    );
  });

  it("has the same version wherever it was added", async () => {
    const [first, second] = [await homeWithTiny(), await homeWithTiny()];
    expect((await first.home.open("tiny")).version).toBe((await second.home.open("tiny")).version);
  });

  it("is listed before what can be fetched, with licence and size", async () => {
    const { home } = await homeWithTiny();
    const [mine, ...others] = await home.list();
    expect(mine).toMatchObject({ name: "tiny", installed: true, movies: 2, people: 2, ratings: 3 });
    expect(others.map(({ name }) => name)).toEqual([
      "wikipedia",
      "ml-latest-small",
      "ml-100k",
      "ml-1m",
      "ml-10m",
      "ml-20m",
      "ml-25m",
      "ml-32m",
    ]);
    for (const info of others) {
      expect(info.installed).toBe(false);
      expect(info.bytes).toBeGreaterThan(900_000);
      expect(info.licence).toMatch(/MovieLens terms.*Harper & Konstan 2015|CC BY-SA/u);
    }
  });

  it("is met by whatever name it was added under, and by every name that means the same", async () => {
    const folder = temporaryFolder();
    const home = openDataHome({ path: join(folder, "home"), environment: {}, notes: false });
    for (const [written, others] of [
      ["noR", ["NOR", "nor"]],
      ["My Films (1)", ["my films (1)", "My-Films-1-"]],
      ["_Old.Set", ["old.set"]],
      ["ml-10M100K", ["ml-10m"]],
    ] as const) {
      const { name } = await home.add(await writeFiles(join(folder, written), tiny), {}, quietRun());
      for (const asked of [written, name, ...others]) {
        expect((await home.open(asked)).name).toBe(name);
        expect((await home.info(asked)).name).toBe(name);
        expect(home.nameOf(asked)).toBe(name);
      }
      await home.remove(written);
      expect(await errorOf(home.open(name))).toMatchObject({ code: "data/unknown" });
    }
  });

  it("keeps its own name, whatever it was made of", () => {
    const { nameOf } = openDataHome({ path: temporaryFolder(), environment: {}, notes: false });
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(nameOf(nameOf(text))).toBe(nameOf(text));
      }),
    );
  });

  it("is gone when it is removed", async () => {
    const { home } = await homeWithTiny();
    await home.remove("tiny");
    expect((await home.list()).some(({ installed }) => installed)).toBe(false);
    expect(await errorOf(home.open("tiny"))).toMatchObject({ code: "data/unknown" });
    expect(await errorOf(home.remove("tiny"))).toMatchObject({ code: "data/unknown" });
    expect(await errorOf(home.info("tiny"))).toMatchObject({ code: "data/unknown" });
  });

  it("takes a name that is asked for, and refuses one that cannot be a folder or is taken", async () => {
    const { home, source } = await homeWithTiny();
    await home.add(source, { name: "Other.Set" }, quietRun());
    expect((await home.open("other.set")).catalog.size).toBe(2);
    await home.add(source, { name: "My  Films" }, quietRun());
    expect((await home.open("my films")).name).toBe("my-films");
    for (const name of ["../up", "", "Starter", "wikipedia", "0123456789abcdef", "映画"]) {
      expect(await errorOf(home.add(source, { name }, quietRun()))).toMatchObject({ code: "request/invalid" });
    }
  });
});

describe("a damaged data set", () => {
  it.each(["movies.arrow", "people.arrow", "ratings.arrow", "manifest.json"])(
    "is noticed and made again when %s has changed, is cut off or is missing",
    async (name) => {
      const { home } = await homeWithTiny();
      const { version } = await home.open("tiny");
      const path = (await filesOf(home)).find((file) => file.endsWith(name)) ?? "";
      const whole = await readFile(path);
      const harms = [flipByte, (file: string) => truncate(file, whole.length >> 1), (file: string) => rm(file)];
      for (const harm of harms) {
        await harm(path);
        expect(await home.info("tiny")).toMatchObject({ damaged: true });
        expect((await home.open("tiny")).version).toBe(version);
        expect(await readFile(path)).toEqual(whole);
        expect(await home.info("tiny")).toMatchObject({ damaged: false });
      }
    },
  );

  it("is opened though its pointer is damaged", async () => {
    const { home } = await homeWithTiny();
    const { version } = await home.open("tiny");
    await writeFile(join(home.path, "data", "tiny", "current.json"), "{");
    expect((await home.open("tiny")).version).toBe(version);
  });

  it("says so when its source is no longer there", async () => {
    const { home, source } = await homeWithTiny();
    await rm(source, { recursive: true });
    for (const path of await filesOf(home)) if (path.endsWith("ratings.arrow")) await flipByte(path);
    const error = await errorOf(home.open("tiny"));
    expect(error.code).toBe("data/damaged");
    expect(error.message).toBe(`The data set tiny is damaged, and its source ${source} is no longer there.`);
  });

  it("is not a folder that a failed import has made and not filled", async () => {
    const { home } = await homeWithTiny();
    mkdirSync(join(home.path, "data", "empty", ".tmp-1-dead"), { recursive: true });
    expect((await home.list()).find(({ name }) => name === "empty")).toBeUndefined();
    expect(await errorOf(home.open("empty"))).toMatchObject({ code: "data/unknown" });
  });

  it("is not what a stopped import leaves behind", async () => {
    const { home, source } = await homeWithTiny();
    const stop = new AbortController();
    stop.abort(new Error("stopped"));
    await expect(home.add(source, { name: "half" }, { ...quietRun(), signal: stop.signal })).rejects.toThrow("stopped");
    expect((await home.list()).find(({ name }) => name === "half")).toBeUndefined();
  });
});

it("stays whole when two processes add the same set at the same time", async () => {
  const folder = temporaryFolder();
  const rows = Array.from(
    { length: 60_000 },
    (_, row) => `${(row * 7919) % 911},${row % 2 ? 1 : 7},${1 + (row % 5)},${row}\n`,
  );
  const ratings = new Map(rows.map((row) => [row.split(",").slice(0, 2).join(","), row]));
  const source = await writeFiles(join(folder, "big"), {
    ...tiny,
    "ratings.csv": `userId,movieId,rating,timestamp\n${[...ratings.values()].join("")}`,
  });
  const path = join(folder, "home");
  const script = fileURLToPath(new URL("../../test/add-set.ts", import.meta.url));
  const add = async () =>
    JSON.parse((await promisify(execFile)(process.execPath, [script, path, source])).stdout) as unknown;
  const [first, second, third] = await Promise.all([add(), add(), add()]);
  const home = openDataHome({ path, environment: {}, notes: false });
  const { version, interactions } = await home.open("shared");
  for (const result of [first, second, third]) expect(result).toEqual({ version, opened: version });
  expect(interactions.count).toBe(ratings.size);
  expect((await readdir(join(path, "data", "shared"))).toSorted()).toEqual([version, "current.json"].toSorted());
});

describe("a home that cannot be written to", () => {
  const sentence = /^The data folder .* cannot be written to: [^.]+\.$/u;
  const asRoot = process.getuid?.() === 0;

  it("says so in one sentence when a file stands in its place, or in the place of its parent", async () => {
    const folder = temporaryFolder();
    const source = await writeFiles(join(folder, "tiny"), tiny);
    await writeFile(join(folder, "file"), "");
    for (const path of [join(folder, "file"), join(folder, "file", "below")]) {
      const home = openDataHome({ path, environment: {}, notes: false });
      expect((await home.list()).length).toBeGreaterThan(5);
      for (const write of [() => home.add(source, {}, quietRun()), () => home.models.choose("tiny", undefined)]) {
        const error = await errorOf(write());
        expect(error.code).toBe("home/not-writable");
        expect(error.message).toMatch(sentence);
      }
    }
  });

  it.skipIf(process.platform !== "linux")("says so when the file system refuses", async () => {
    const source = await writeFiles(temporaryFolder(), tiny);
    const error = await errorOf(openDataHome({ path: "/proc/matinee" }).add(source, { name: "tiny" }, quietRun()));
    expect(error.code).toBe("home/not-writable");
    expect(error.message).toMatch(sentence);
  });

  it.skipIf(asRoot)("says so when the folder is read-only, and still opens what is in it", async () => {
    const { home, source } = await homeWithTiny();
    const folder = join(home.path, "data");
    chmodSync(folder, 0o555);
    try {
      const error = await errorOf(home.add(source, { name: "other" }, quietRun()));
      expect(error.code).toBe("home/not-writable");
      expect((await home.open("tiny")).catalog.size).toBe(2);
    } finally {
      chmodSync(folder, 0o755);
    }
  });
});

describe("where home is", () => {
  it("is the path given, else MATINEE_HOME, else the platform's data folder", () => {
    const environment = { MATINEE_HOME: join(temporaryFolder(), "here") };
    mkdirSync(environment.MATINEE_HOME);
    expect(openDataHome({ path: "/elsewhere", environment }).path).toBe("/elsewhere");
    expect(openDataHome({ environment }).path).toBe(environment.MATINEE_HOME);
    expect(openDataHome({ environment: {}, notes: false }).path).toMatch(/matinee/iu);
  });
});
