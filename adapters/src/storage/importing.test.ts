import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { quietRun } from "@matinee/core";
import { expect, it } from "vitest";
import { temporaryFolder, writeFiles } from "../../test/folders.ts";
import { zipOf } from "../../test/zip.ts";
import { openDataHome } from "./home.ts";

const movies = `movieId,title,genres\n${Array.from({ length: 500 }, (_, film) => `${film + 1},Film ${film} (2000),Drama\n`).join("")}`;

/** 5 MB in no order, with quotes, empty lines, large ids, repeats and a few bad rows. */
function messyRatings(): string {
  const lines = ["userId,movieId,rating,timestamp"];
  for (let row = 0; row < 250_000; row++) {
    const person = (row * 7_919) % 6_000;
    const film = 1 + ((37 * Math.floor(row / 6_000) + person) % 500);
    lines.push(`${person},${film},${((row % 10) + 1) / 2},${900_000_000 + ((row * 31) % 1_000)}`);
    if (row % 5_000 === 0) lines.push("", `"${person}",${film},4.25,5`, `9007199254740993,${film},3.7,5`, "x,1,3,5");
  }
  return lines.join("\n");
}

it("makes the same files of a folder, read by kernels, and of its zip, read row by row", async () => {
  const tables = { "movies.csv": movies, "ratings.csv": messyRatings() };
  const folder = await writeFiles(join(temporaryFolder(), "messy"), tables);
  const zip = join(await writeFiles(temporaryFolder(), { "messy.zip": zipOf(tables) }), "messy.zip");
  const manifests = await Promise.all(
    [folder, zip].map(async (path) => {
      const home = temporaryFolder();
      const { version } = await openDataHome({ path: home, environment: {} }).add(path, {}, quietRun());
      const manifest = JSON.parse(await readFile(join(home, "data", "messy", version, "manifest.json"), "utf8"));
      const examples = manifest.content.examples.map(({ line, why }: { line: number; why: string }) => [line, why]);
      return { version, ...manifest.content, examples };
    }),
  );
  expect(manifests[0]).toEqual(manifests[1]);
  expect(manifests[0].examples[0]).toEqual([6, '"x" is not a user id']);
});
