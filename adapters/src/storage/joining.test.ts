import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type DataHome, type MatineeError, quietRun } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { temporaryFolder, writeFiles } from "../../test/folders.ts";
import { openDataHome } from "./home.ts";

const films = [
  {
    title: "Heat",
    year: 1995,
    cast: ["Al Pacino", "voices of"],
    genres: ["Crime"],
    href: "Heat_(1995_film)",
    extract: "Heat is a 1995 film directed by Michael Mann.",
  },
  { title: "Nobody Knows", year: 2004, cast: [], genres: [], href: null, extract: null },
];

async function prepared() {
  const folder = await writeFiles(temporaryFolder(), {
    "tiny/movies.csv": "movieId,title,genres\n1,Toy Story (1995),Animation\n6,Heat (1995),Crime\n",
    "texts/one.csv": "movieId,description\n1,Toys come alive.\n99,Nobody has this.\n",
    "texts/more.csv":
      "movieId,overview,keywords,cast,runtime,language,votes\n1,Woody and Buzz.,toys,Tom Hanks,81,en,1000\n6,,,Robert De Niro,170,,\n",
    "wiki-movies/movies-1990s.json": JSON.stringify(films),
  });
  const home = openDataHome({ path: join(folder, "home"), environment: {}, notes: false });
  await home.add(join(folder, "tiny"), {}, quietRun());
  const table = (name: string, about: { source?: string; licence?: string } = {}) =>
    home.describe("tiny", { kind: "csv", path: join(folder, "texts", name), ...about }, quietRun());
  const wikipedia = () => home.describe("tiny", { kind: "wikipedia", path: join(folder, "wiki-movies") }, quietRun());
  return { folder, home, table, wikipedia };
}

const movieOf = async (home: DataHome, row: number) => (await home.open("tiny")).catalog.movie(row);

describe("texts of a table", () => {
  it("are joined by movieId and keep their source and licence", async () => {
    const { home, table } = await prepared();
    expect(await table("one.csv", { source: "My notes", licence: "CC0" })).toEqual({
      source: "My notes",
      licence: "CC0",
      entries: 2,
      matched: 1,
      movies: 2,
      badRows: 0,
      examples: [],
    });
    expect((await movieOf(home, 0)).texts).toEqual([
      { kind: "description", text: "Toys come alive.", source: "My notes", licence: "CC0" },
    ]);
    expect((await movieOf(home, 1)).texts).toEqual([]);
    expect((await home.info("tiny")).texts).toEqual([{ source: "My notes", licence: "CC0", movies: 1 }]);
  });

  it("may be tones, which are kept, opened again and counted, and change the version", async () => {
    const { home, table, folder } = await prepared();
    await writeFile(
      join(folder, "texts", "tones.csv"),
      "movieId,sentiment,tones\n6,0.8,tense=3|cool=1\n1,0.5,loud=2\n",
    );
    const before = (await home.open("tiny")).version;
    const report = await table("tones.csv");
    expect(report).toMatchObject({ entries: 1, matched: 1, badRows: 1 });
    expect(report.examples).toEqual([{ file: join(folder, "texts", "tones.csv"), line: 3, why: '"loud" is no facet' }]);
    expect((await movieOf(home, 1)).tones).toEqual({ tense: 3, cool: 1 });
    expect((await movieOf(home, 1)).note).toBeUndefined();
    expect(await movieOf(home, 0)).not.toHaveProperty("tones");
    expect((await home.open("tiny")).version).not.toBe(before);
  });

  it("are named by their file, under unknown terms, when nothing is said about them", async () => {
    const { table } = await prepared();
    expect(await table("one.csv")).toMatchObject({
      source: join("texts", "one.csv"),
      licence: "unknown terms: not for redistribution",
    });
  });

  it("replace those that the same source gave before, and change the version", async () => {
    const { home, table, folder } = await prepared();
    const versions = [(await home.open("tiny")).version];
    await table("one.csv");
    versions.push((await home.open("tiny")).version);
    await writeFile(join(folder, "texts", "one.csv"), "movieId,description\n1,Other words.\n");
    await table("one.csv");
    versions.push((await home.open("tiny")).version);
    expect((await movieOf(home, 0)).texts.map(({ text }) => text)).toEqual(["Other words."]);
    expect(new Set(versions).size).toBe(3);
    expect(await readdir(join(home.path, "data", "tiny", "texts"))).toHaveLength(2);
  });

  it("bring facts along: people, runtime, language and votes", async () => {
    const { home, table } = await prepared();
    await table("one.csv");
    await table("more.csv");
    expect(await movieOf(home, 0)).toMatchObject({
      cast: ["Tom Hanks"],
      runtime: 81,
      language: "English",
      votes: 1000,
    });
    expect((await movieOf(home, 0)).texts.map(({ kind }) => kind)).toEqual(["description", "overview", "keywords"]);
  });

  it("are there again after the set was added anew", async () => {
    const { home, table, folder } = await prepared();
    await table("one.csv");
    await writeFiles(join(folder, "tiny"), { "ratings.csv": "userId,movieId,rating\n1,6,5\n" });
    await home.add(join(folder, "tiny"), {}, quietRun());
    expect((await movieOf(home, 0)).texts).toHaveLength(1);
  });

  it("are made again when they are damaged, as long as their file is there", async () => {
    const { home, table, folder } = await prepared();
    await table("one.csv");
    const { version } = await home.open("tiny");
    const texts = join(home.path, "data", "tiny", "texts");
    const harm = async () => {
      for (const name of await readdir(texts)) if (name.endsWith(".arrow")) await writeFile(join(texts, name), "half");
    };
    await harm();
    expect(await home.info("tiny")).toMatchObject({ damaged: true });
    expect((await home.open("tiny")).version).toBe(version);
    await harm();
    await rm(join(folder, "texts"), { recursive: true });
    await expect(home.open("tiny")).rejects.toMatchObject({ code: "data/damaged" });
  });

  it("need a data set that is there", async () => {
    const { home, folder } = await prepared();
    const work = home.describe("none", { kind: "csv", path: join(folder, "texts", "one.csv") }, quietRun());
    await expect(work).rejects.toMatchObject({ code: "data/unknown" } satisfies Partial<MatineeError>);
  });
});

describe("texts of Wikipedia", () => {
  it("are joined by title and year, with the name of each article", async () => {
    const { home, wikipedia } = await prepared();
    expect(await wikipedia()).toEqual({
      source: "Wikipedia",
      licence: "CC BY-SA 4.0",
      entries: 2,
      matched: 1,
      movies: 2,
      badRows: 0,
      examples: [],
    });
    expect(await movieOf(home, 1)).toMatchObject({
      cast: ["Al Pacino"],
      directors: ["Michael Mann"],
      texts: [
        {
          kind: "introduction",
          text: "Heat is a 1995 film directed by Michael Mann.",
          source: "Wikipedia: Heat (1995 film)",
          licence: "CC BY-SA 4.0",
        },
      ],
    });
  });

  it("leave the people of a table as they are", async () => {
    const { home, wikipedia, table } = await prepared();
    await wikipedia();
    await table("more.csv");
    expect(await movieOf(home, 1)).toMatchObject({ cast: ["Robert De Niro"], directors: ["Michael Mann"] });
  });

  it("are joined anew when the catalogue changes", async () => {
    const { home, wikipedia, folder } = await prepared();
    await wikipedia();
    await writeFiles(join(folder, "tiny"), { "movies.csv": "movieId,title,genres\n70,Heat (1995),Crime\n" });
    await home.add(join(folder, "tiny"), {}, quietRun());
    expect((await movieOf(home, 0)).texts).toHaveLength(1);
  });

  it("are made again when they are damaged, joined or not", async () => {
    const { home, wikipedia, folder } = await prepared();
    await wikipedia();
    const { version } = await home.open("tiny");
    const joined = join(home.path, "data", "tiny", "texts");
    const articles = join(home.path, "wikipedia");
    const harm = async () => {
      for (const place of [joined, articles]) {
        for (const name of await readdir(place))
          if (name.endsWith(".arrow")) await writeFile(join(place, name), "half");
      }
    };
    await harm();
    expect((await home.open("tiny")).version).toBe(version);
    await harm();
    await rm(join(folder, "wiki-movies"), { recursive: true });
    await expect(home.open("tiny")).rejects.toMatchObject({ code: "data/damaged" });
  });

  it("are not joined to other sets, unless they were fetched", async () => {
    const { home, wikipedia, folder } = await prepared();
    await wikipedia();
    await home.add(join(folder, "tiny"), { name: "second" }, quietRun());
    expect((await home.open("second")).catalog.movie(1).texts).toEqual([]);
    expect((await home.info("wikipedia")).installed).toBe(false);
  });

  it("are refused when the files are none of theirs", async () => {
    const { home, folder } = await prepared();
    for (const path of [join(folder, "texts"), join(folder, "tiny", "movies.csv")]) {
      const work = home.describe("tiny", { kind: "wikipedia", path }, quietRun());
      await expect(work).rejects.toMatchObject({ code: "data/unreadable" });
    }
  });
});
