import { readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type MatineeError, mostRelevant, quietRun, unsaidRelevance } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { temporaryFolder, writeFiles } from "../../test/folders.ts";
import { watchedRun } from "../../test/runs.ts";
import { openDataHome } from "./home.ts";

const movies = "movieId,title,genres\n1,Toy Story (1995),Animation\n6,Heat (1995),Crime\n9,Unmet (1999),Drama\n";
const tags = "tagId,tag\n1,heist\n2,toys\n";
const scores = "movieId,tagId,relevance\n1,1,0.1\n1,2,0.9\n6,1,0.8\n99,1,0.5\n";

async function prepared(beside: Readonly<Record<string, string>> = {}) {
  const folder = await writeFiles(temporaryFolder(), {
    "tiny/movies.csv": movies,
    "genome/genome-tags.csv": tags,
    "genome/genome-scores.csv": scores,
    ...Object.fromEntries(Object.entries(beside).map(([name, text]) => [`tiny/${name}`, text])),
  });
  const home = openDataHome({ path: join(folder, "home"), environment: {}, notes: false });
  const add = (run = quietRun()) => home.add(join(folder, "tiny"), {}, run);
  const join_ = (path = "genome", about: { source?: string; licence?: string } = {}) =>
    home.describe("tiny", { kind: "genome", path: join(folder, path), ...about }, quietRun());
  const genome = async () => (await home.open("tiny")).genome?.();
  return { folder, home, added: await add(), add, join: join_, genome, kept: join(folder, "home/data/tiny/genome") };
}

const errorOf = (work: Promise<unknown>): Promise<MatineeError> =>
  work.then(
    () => expect.fail("nothing went wrong"),
    (error: MatineeError) => error,
  );
const byte = (relevance: number) => Math.round(relevance * mostRelevant);

describe("a tag genome of a data set", () => {
  it("is joined by movieId, changes the version, and is told of with its terms", async () => {
    const { home, join, genome, added } = await prepared();
    const before = await home.open("tiny");
    expect([before.version, before.genome, added.genome]).toEqual([added.version, undefined, undefined]);
    expect(await join("genome", { source: "GroupLens", licence: "research" })).toEqual({
      source: "GroupLens",
      licence: "research",
      entries: 3,
      matched: 2,
      movies: 3,
      tags: 2,
      badRows: 0,
      examples: [],
    });
    const joined = await genome();
    expect(joined?.tags).toEqual(["heist", "toys"]);
    expect(Array.from(joined?.movieIds ?? [])).toEqual([1, 6]);
    expect([...(joined?.relevance ?? [])]).toEqual([byte(0.1), byte(0.9), byte(0.8), unsaidRelevance]);
    expect((await home.open("tiny")).version).not.toBe(before.version);
    const info = await home.info("tiny");
    expect(info).toMatchObject({
      genome: { source: "GroupLens", licence: "research", movies: 2, tags: 2 },
      damaged: false,
    });
    expect((await home.list()).find(({ name }) => name === "tiny")?.bytes).toBe(info.bytes);
  });

  it("is found beside the tables of a set that is added, and not read again where nothing has changed", async () => {
    const { home, added, add, folder, genome } = await prepared({
      "genome-tags.csv": tags,
      "genome-scores.csv": scores,
    });
    expect(added.genome).toMatchObject({ matched: 2, tags: 2, movies: 3 });
    const { version } = await home.open("tiny");
    const { run, reports } = watchedRun();
    expect((await add(run)).genome).toMatchObject({ matched: 2, tags: 2 });
    expect(reports.map(({ task }) => task).join()).not.toContain("genome");
    await writeFile(join(folder, "tiny/genome-scores.csv"), scores.replace("0.8", "0.7"));
    await add();
    expect((await home.open("tiny")).version).not.toBe(version);
    expect([...((await genome())?.relevance ?? [])]).toContain(byte(0.7));
  });

  it("keeps nobody from a set where it cannot be read, and is told of", async () => {
    for (const [files, why] of [
      [{ "genome-scores.csv": scores }, "genome-tags.csv"],
      [{ "genome-tags.csv": tags, "genome-scores.csv": "movieId,tagId,relevance\n1,1,7\n" }, "cannot be read"],
      [
        { "genome-tags.csv": tags, "genome-scores.csv": "movieId,tagId,relevance\n77,1,.5\n" },
        "knows none of the films",
      ],
    ] as const) {
      const { added, home } = await prepared(files);
      expect(added).toMatchObject({ movies: 3, genome: expect.stringContaining(why) });
      expect((await home.open("tiny")).genome).toBeUndefined();
    }
  });

  it("is refused clearly where there is none, and for a set whose films have ids of their own", async () => {
    const { join: joinAt, folder, home } = await prepared();
    expect(await errorOf(joinAt("tiny"))).toMatchObject({ code: "data/unreadable", message: /has no tag genome/u });
    await home.add(join(folder, "tiny"), { name: "ml-100k" }, quietRun());
    const from = { kind: "genome", path: join(folder, "genome") } as const;
    const message = "The films of ml-100k have ids of their own, which no tag genome knows.";
    expect(await errorOf(home.describe("ml-100k", from, quietRun()))).toMatchObject({ message });
  });

  it("is read again from its source when it is damaged, and says so when that is gone", async () => {
    const { join: joinAt, home, genome, kept, folder } = await prepared();
    await joinAt();
    const before = await genome();
    const [file = ""] = (await readdir(kept)).filter((name) => name.endsWith(".arrow"));
    const spoil = async () => {
      const bytes = await readFile(join(kept, file));
      bytes[bytes.length >> 1] ^= 255;
      await writeFile(join(kept, file), bytes);
    };
    await spoil();
    expect((await home.info("tiny")).damaged).toBe(true);
    expect(await genome()).toEqual(before);
    expect((await home.info("tiny")).damaged).toBe(false);
    await spoil();
    await rm(join(folder, "genome"), { recursive: true });
    expect(await errorOf(genome())).toMatchObject({ code: "data/damaged", message: /tag genome of tiny is damaged/u });
    await writeFile(join(kept, "genome.json"), "{}");
    expect(await errorOf(home.open("tiny"))).toMatchObject({
      code: "data/damaged",
      message: /genome\.json is damaged/u,
    });
    expect((await home.info("tiny")).damaged).toBe(true);
  });

  it("takes the place of the one before, and leftovers of killed processes go", async () => {
    const { join: joinAt, folder, kept, home, genome } = await prepared();
    await joinAt();
    await writeFiles(folder, { "tagdl.csv": "item_id,tag,score\n9,slow,0.5\n" });
    await joinAt("tagdl.csv");
    expect((await genome())?.tags).toEqual(["slow"]);
    expect(await readdir(kept)).toHaveLength(2);
    const lost = join(kept, "genome-0123456789abcdef.arrow");
    await writeFile(lost, "");
    await utimes(lost, new Date(0), new Date(0));
    await home.open("tiny");
    expect(await readdir(kept)).toHaveLength(2);
    await home.remove("tiny");
    expect(await readdir(join(folder, "home/data"))).toEqual([]);
  });
});
