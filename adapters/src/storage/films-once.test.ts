import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { quietRun } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { temporaryFolder, writeFiles } from "../../test/folders.ts";
import { writeSealed } from "../sources/files/sealed-json.ts";
import { openDataHome } from "./home.ts";

const tiny = {
  "movies.csv":
    "movieId,title,genres\n1,Toy Story (1995),Animation\n7,Heat (1995),Crime\n8,Toy Story 2 (1999),Animation\n",
  "ratings.csv": "userId,movieId,rating,timestamp\n5,1,4.0,100\n5,7,0.5,101\n12,7,5.0,90\n",
  "links.csv": "movieId,imdbId,tmdbId\n1,0114709,862\n",
};

describe("a data set", () => {
  it("of before films had one identity opens as it is, and is read again when it is added", async () => {
    const folder = temporaryFolder();
    const linked = { ...tiny, "links.csv": "movieId,imdbId,tmdbId\n1,0114709,862\n8,0114709,\n" };
    for (const [tables, merged] of [
      [tiny, 0],
      [linked, 1],
    ] as const) {
      const source = await writeFiles(join(folder, `of ${merged}`, "tiny"), tables);
      const home = openDataHome({ path: join(folder, `home ${merged}`), environment: {}, notes: false });
      const { version } = await home.add(source, {}, quietRun());
      const before = JSON.stringify((await home.open("tiny")).catalog.movie(0));
      const manifest = join(home.path, "data", "tiny", version, "manifest.json");
      const { merged: _, unlinked: __, ...content } = JSON.parse(await readFile(manifest, "utf8")).content;
      await writeSealed(manifest, content);
      expect(JSON.stringify((await home.open("tiny")).catalog.movie(0))).toBe(before);
      expect(await home.info("tiny")).not.toHaveProperty("merged");
      expect(await home.add(source, {}, quietRun())).toMatchObject({ unchanged: false, merged, version });
      expect(await home.info("tiny")).toMatchObject({ merged, unlinked: merged === 0 ? 2 : 1 });
      expect(await home.add(source, {}, quietRun())).toMatchObject({ unchanged: true, merged });
    }
  });

  it("has each film once: ratings, tags and texts of all its ids are its own", async () => {
    const folder = temporaryFolder();
    const source = await writeFiles(join(folder, "tiny"), {
      "movies.csv": "movieId,title,genres\n1,Heat (1995),Crime\n7,Heat (1995),Crime\n9,Ronin (1998),Crime\n",
      "ratings.csv": "userId,movieId,rating,timestamp\n5,7,2,300\n5,1,4,100\n5,9,3,50\n12,7,5,90\n",
      "tags.csv": "userId,movieId,tag,timestamp\n1,1,heist,1\n1,7,heist,1\n2,7,heist,1\n",
      "texts.csv": "movieId,description\n7,A thief and a detective.\n",
    });
    const home = openDataHome({ path: join(folder, "home"), environment: {}, notes: false });
    const report = await home.add(source, {}, quietRun());
    expect(report).toMatchObject({ movies: 2, merged: 1, unlinked: 2, ratings: 3, rerated: 1, badRows: 0 });
    const described = await home.describe("tiny", { kind: "csv", path: join(source, "texts.csv") }, quietRun());
    expect(described.matched).toBe(1);
    const { catalog, interactions } = await home.open("tiny");
    expect([1, 7, 9].map((id) => catalog.itemOf(id))).toEqual([0, 0, 1]);
    expect(catalog.movie(0)).toMatchObject({ id: 1, otherIds: [7], tags: [{ name: "heist", count: 2 }] });
    expect(catalog.movie(0).texts.map(({ text }) => text)).toEqual(["A thief and a detective."]);
    expect(catalog.movie(1)).not.toHaveProperty("otherIds");
    const given = [0, 1].map((person) => interactions.of(person));
    expect(given.map(({ items }) => Array.from(items))).toEqual([[0, 1], [0]]);
    expect(given.map(({ stars }) => Array.from(stars))).toEqual([[2, 3], [5]]);
    expect(given.map(({ times }) => Array.from(times ?? []))).toEqual([[300, 50], [90]]);
  });
});
