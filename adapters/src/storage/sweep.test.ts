import { mkdirSync } from "node:fs";
import { readdir, utimes } from "node:fs/promises";
import { join } from "node:path";
import { quietRun } from "@matinee/core";
import { expect, it } from "vitest";
import { temporaryFolder, writeFiles } from "../../test/folders.ts";
import { openDataHome } from "./home.ts";
import { sweepHome } from "./sweep.ts";

const tiny = {
  "movies.csv": "movieId,title,genres\n1,Toy Story (1995),\n",
  "ratings.csv": "userId,movieId,rating,timestamp\n5,1,4.0,100\n",
};
const longAgo = new Date(Date.now() - 3 * 60 * 60 * 1000);

/** Every place where a process can be killed while it makes something. */
const leftovers = [
  "data/tiny/.tmp-1-aa",
  "data/tiny/texts/.tmp-1-aa",
  "data/tiny/texts/some-0123456789abcdef.arrow",
  "data/never/.tmp-1-aa",
  "artifacts/.tmp-1-aa",
  "artifacts/ease-0123456789ab.json",
  "artifacts/ease-0123456789ab-0123456789abcdef.arrow",
  "models/tiny/.tmp-1-aa",
  "wikipedia/.tmp-1-aa",
  "wikipedia/0123456789abcdef.arrow",
  "downloads/ml-1m.zip.0123456789ab.part",
  "downloads/ml-1m.zip.0123456789ab.part.json",
  "downloads/wikipedia/movies-1990s.json.0123456789ab.part",
];

async function homeWithLeftovers() {
  const folder = temporaryFolder();
  const path = join(folder, "home");
  const home = openDataHome({ path, environment: {} });
  await home.add(await writeFiles(join(folder, "tiny"), tiny), {}, quietRun());
  const table = join(await writeFiles(folder, { "texts.csv": "movieId,description\n1,Toys.\n" }), "texts.csv");
  await home.describe("tiny", { kind: "csv", path: table }, quietRun());
  const films = [{ title: "Toy Story", year: 1995, href: "Toy_Story", extract: "Toys." }];
  await writeFiles(join(folder, "wikipedia"), { "movies-1990s.json": JSON.stringify(films) });
  await home.fetch("wikipedia", { mirror: folder }, quietRun());
  await writeFiles(path, { "downloads/ml-1m.zip.part": "resumed later" });
  const whole = await filesOf(path);
  await writeFiles(path, Object.fromEntries(leftovers.map((name) => [name, "half"])));
  mkdirSync(join(path, "models", "tiny", ".tmp-2-bb"));
  return { home, path, whole };
}

const filesOf = async (path: string): Promise<string[]> =>
  (await readdir(path, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();

async function age(path: string): Promise<void> {
  for (const entry of await readdir(path, { recursive: true })) await utimes(join(path, entry), longAgo, longAgo);
}

it("leaves what may still be worked on", async () => {
  const { path } = await homeWithLeftovers();
  const before = await filesOf(path);
  await sweepHome(path);
  expect(await filesOf(path)).toEqual(before);
});

it("removes what killed processes have left, wherever it lies, and nothing else, as soon as a set is opened", async () => {
  const { home, path, whole } = await homeWithLeftovers();
  await age(path);
  await home.open("tiny");
  expect(await filesOf(path)).toEqual(whole);
  expect(await readdir(join(path, "models", "tiny"))).toEqual([]);
  expect(await home.info("tiny")).toMatchObject({ damaged: false });
});
