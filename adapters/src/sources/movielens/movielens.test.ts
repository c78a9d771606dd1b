import { join } from "node:path";
import { type MatineeError, quietRun } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { temporaryFolder, writeFiles } from "../../../test/folders.ts";
import { watchedRun } from "../../../test/runs.ts";
import { zipOf } from "../../../test/zip.ts";
import { totalRows } from "../files/row-log.ts";
import { openSource } from "../files/source-files.ts";
import { readMovieLens } from "./movielens.ts";

const movies = 'movieId,title,genres\n1,Toy Story (1995),Adventure|Children\n7,"Matrix, The (1999)",Action\n';
const ratings = "userId,movieId,rating,timestamp\n5,1,4.0,100\n5,7,0.5,101\n12,7,5.0,90\n";

async function read(files: Readonly<Record<string, string | Uint8Array>>) {
  await using source = await openSource(await writeFiles(temporaryFolder(), files));
  const set = await readMovieLens(source, quietRun());
  return { ...set, total: totalRows(set.logs) };
}

/** Everybody's ratings in words: "5: Toy Story 4, The Matrix 0.5". */
function inWords({ movies, ratings }: Awaited<ReturnType<typeof read>>): string[] {
  return ratings.personIds.map((id, person) => {
    const [start, end] = [ratings.offsets[person], ratings.offsets[person + 1]];
    const items = [...ratings.items.subarray(start, end)];
    return `${id}: ${items.map((item, at) => `${movies[item]?.title} ${ratings.stars[(start ?? 0) + at]}`).join(", ")}`;
  });
}

const errorOf = (work: Promise<unknown>): Promise<MatineeError> =>
  work.then(
    () => expect.fail("nothing went wrong"),
    (error: MatineeError) => error,
  );

describe("the csv layout", () => {
  it("gives a catalogue and ratings by person and film", async () => {
    const set = await read({ "movies.csv": movies, "ratings.csv": ratings });
    expect(set.movies.map(({ id, title, year, genres }) => [id, title, year, genres])).toEqual([
      [1, "Toy Story", 1995, ["Adventure", "Children"]],
      [7, "The Matrix", 1999, ["Action"]],
    ]);
    expect(inWords(set)).toEqual(["5: Toy Story 4, The Matrix 0.5", "12: The Matrix 5"]);
    expect([...(set.ratings.times ?? [])]).toEqual([100, 101, 90]);
    expect(set.total).toEqual({ rows: 5, badRows: 0, rerated: 0, examples: [] });
  });

  it("reads ids of other catalogues and counts the people behind a tag", async () => {
    const { movies: films } = await read({
      "movies.csv": movies,
      "links.csv": "movieId,imdbId,tmdbId\n1,0114709,862\n7,0133093,\n",
      "tags.csv":
        'userId,movieId,tag,timestamp\n1,1,Pixar,1\n1,1,pixar,2\n2,1,PIXAR,3\n2,1,"fun, ""really""",4\n3,7,bullet  time,5\n',
    });
    expect(films[0]).toMatchObject({ imdbId: "tt0114709", tmdbId: 862 });
    expect(films[0]?.tags).toEqual([
      { name: "pixar", count: 2 },
      { name: 'fun, "really"', count: 1 },
    ]);
    expect(films[1]).toMatchObject({
      imdbId: "tt0133093",
      tmdbId: undefined,
      tags: [{ name: "bullet time", count: 1 }],
    });
  });

  it("has no control characters in titles, genres and tags", async () => {
    const { movies: films } = await read({
      "movies.csv": "movieId,title,genres\n1,Red\u001b[31m Dawn\u0007 \u202e(1984),Dra\u0000ma|War\u0085\n",
      "tags.csv": "userId,movieId,tag,timestamp\n1,1,so\u001b]0;x\u0007 cold,1\n",
    });
    expect(films[0]).toMatchObject({ title: "Red Dawn", year: 1984, genres: ["Drama", "War"] });
    expect(films[0]?.tags).toEqual([{ name: "so cold", count: 1 }]);
  });

  it("accepts a catalogue without ratings", async () => {
    const set = await read({ "movies.csv": movies, "links.partial.csv": "movieId,imdbId,tmdbId\n1,0114709,862\n" });
    expect([set.movies.length, set.ratings.personIds.length, set.ratings.items.length]).toEqual([2, 0, 0]);
  });

  it("reads other line ends, a byte order mark, quotes and another order of columns", async () => {
    const set = await read({
      "movies.csv": `\uFEFF${movies.replaceAll("\n", "\r\n")}`,
      "ratings.csv": '\uFEFFmovieId,"userId",rating\r\n"7",5,3.5\r\n\r\n1,5,"2"',
    });
    expect(inWords(set)).toEqual(["5: Toy Story 2, The Matrix 3.5"]);
    expect(set.ratings.times).toBeUndefined();
    expect(set.total.badRows).toBe(0);
  });

  it("keeps two films of one name apart, and films without year or genre", async () => {
    const { movies: films } = await read({
      "movies.csv":
        "movieId,title,genres\n6003,Emma (1996),Drama\n838,Emma (1996),Romance\n9,Babylon 5,(no genres listed)\n",
    });
    expect(films.map(({ id, title, year, genres }) => [id, title, year, genres])).toEqual([
      [6003, "Emma", 1996, ["Drama"]],
      [838, "Emma", 1996, ["Romance"]],
      [9, "Babylon 5", undefined, []],
    ]);
  });

  it("takes ids of any size", async () => {
    const set = await read({
      "movies.csv": "movieId,title,genres\n9007199254740991,Big (1988),Comedy\n4194304,Heat (1995),Crime\n",
      "ratings.csv":
        "userId,movieId,rating,timestamp\n123456789012345678901234567890,9007199254740991,4,1\n99,4194304,3,1\n007,4194304,2,1\n9007199254740993,4194304,1,1\n",
    });
    expect(inWords(set)).toEqual([
      "7: Heat 2",
      "99: Heat 3",
      "9007199254740993: Heat 1",
      "123456789012345678901234567890: Big 4",
    ]);
  });
});

describe("the older layouts", () => {
  const latin1 = (text: string): Buffer => Buffer.from(text, "latin1");

  it("reads 100K: tabs, bars, flags for genres, Latin-1", async () => {
    const flags = (...set: number[]): string =>
      Array.from({ length: 19 }, (_, at) => Number(set.includes(at))).join("|");
    const set = await read({
      "u.item": latin1(
        `1|Misérables, Les (1995)|01-Jan-1995||http://imdb/x|${flags(4, 8)}\n2|Kolya|24-Jan-1997||http://imdb/y|${flags(0)}\n`,
      ),
      "u.data": "196\t2\t3\t881250949\n22\t1\t1\t878887116\n",
      "u.user": "22|25|M|writer|40206\n196|49|M|writer|55105\n",
    });
    expect(set.movies.map(({ title, year, genres }) => [title, year, genres])).toEqual([
      ["Les Misérables", 1995, ["Children", "Drama"]],
      ["Kolya", 1997, []],
    ]);
    expect(inWords(set)).toEqual(["22: Les Misérables 1", "196: Kolya 3"]);
  });

  it.each([
    ["Latin-1", latin1],
    ["UTF-8", (text: string) => Buffer.from(text, "utf8")],
  ])("reads 1M and 10M: double colons in %s", async (_, encoded) => {
    const set = await read({
      "movies.dat": encoded("1::Enfer, L' (1994)::Drama\n3::Misérables, Les (1995)::Children's|Drama\n"),
      "ratings.dat": "1::3::4.5::978300760\n1::1::3::978302109\n",
      "tags.dat": encoded("15::3::noël::1215184630\n"),
    });
    expect(inWords(set)).toEqual(["1: L'Enfer 3, Les Misérables 4.5"]);
    expect(set.movies[1]).toMatchObject({ genres: ["Children", "Drama"], tags: [{ name: "noël", count: 1 }] });
  });

  it("reads a rebuilt 1M: ratings as csv without times beside movies.dat", async () => {
    const set = await read({
      "movies.dat": "1::Heat (1995)::Crime\n",
      "ratings.csv": "userId,movieId,rating\n1,1,5\n",
    });
    expect(inWords(set)).toEqual(["1: Heat 5"]);
  });
});

describe("zips", () => {
  const openZip = async (content: Buffer) =>
    openSource(join(await writeFiles(temporaryFolder(), { "set.zip": content }), "set.zip"));

  it.each([
    ["with an inner folder", { "ml-x/movies.csv": movies, "ml-x/ratings.csv": ratings }],
    ["without one", { "movies.csv": movies, "ratings.csv": ratings, "__MACOSX/._movies.csv": "junk" }],
  ])("are read %s", async (_, files) => {
    await using source = await openZip(zipOf(files));
    const set = await readMovieLens(source, quietRun());
    expect([set.movies.length, set.ratings.items.length]).toEqual([2, 3]);
  });

  it("are refused when an entry is damaged, naming it", async () => {
    await using source = await openZip(zipOf({ "ml-x/movies.csv": movies }, 1234));
    const error = await errorOf(readMovieLens(source, quietRun()));
    expect(error).toMatchObject({ code: "data/unreadable" });
    expect(error.message).toMatch(/set\.zip\/ml-x\/movies\.csv/u);
  });

  it("are refused when they are none", async () => {
    const error = await errorOf(openZip(Buffer.from("not a zip at all")));
    expect(error).toMatchObject({ code: "data/unreadable" });
  });
});

describe("bad rows", () => {
  const good = Array.from({ length: 1000 }, (_, row) => `${row + 1},${row % 2 ? 7 : 1},3.0,5\n`).join("");
  const header = "userId,movieId,rating,timestamp\n";

  it("are counted and told with file and line", async () => {
    const bad = ["1,7,four,5", "2,1", "3,99,3.0,5", "4,1,5.5,5", "x,1,3,5", "6,1,0,5", "7,1,3,5,9"];
    const set = await read({ "movies.csv": movies, "ratings.csv": `${header}${good}${bad.join("\n")}\n` });
    expect(set.ratings.items.length).toBe(1000);
    expect(set.total).toMatchObject({ rows: 1009, badRows: 7 });
    expect(set.total.examples.map(({ line, why }) => `${line}: ${why}`)).toEqual([
      '1002: "four" is not a rating',
      "1003: 2 columns instead of 4",
      "1004: movie 99 is not in the list of films",
      "1005: rating 5.5 is outside 0.5 to 5",
      '1006: "x" is not a user id',
    ]);
    expect(set.total.examples[0]?.file).toMatch(/ratings\.csv$/u);
  });

  it("include times that have no room in 32 bits, on the first row as on any other", async () => {
    const late = "9001,1,3.0,99999999999\n";
    const set = await read({
      "movies.csv": movies,
      "ratings.csv": `${header}${late}${good}${late}9002,1,3.0,4294967295\n`,
    });
    expect(set.total).toMatchObject({ rows: 1005, badRows: 2 });
    expect(set.total.examples.map(({ line, why }) => `${line}: ${why}`)).toEqual([
      '2: "99999999999" is not a time',
      '1003: "99999999999" is not a time',
    ]);
  });

  it("do not include ratings that were given anew: the latest counts, wherever it stands, however many there are", async () => {
    const twice = "1,1,1.0,9\n\n1,1,5.0,3\n";
    const set = await read({ "movies.csv": movies, "ratings.csv": `${header}${good}${twice}` });
    expect(inWords(set)[0]).toBe("1: Toy Story 1");
    expect(set.total).toMatchObject({ rows: 1004, badRows: 0, rerated: 2, examples: [] });

    const often = Array.from({ length: 50 }, (_, time) => `1,7,${1 + (time % 5)}.0,${time}\n`).join("");
    const again = await read({ "movies.csv": movies, "ratings.csv": header + often });
    expect(inWords(again)).toEqual(["1: The Matrix 5"]);
    expect(again.total).toMatchObject({ rows: 52, badRows: 0, rerated: 49 });
  });

  it("do not include ids and times as programs write them that keep columns as floats", async () => {
    const set = await read({
      "movies.csv": 'movieId,title,genres\n1.0,Toy Story (1995),\n7.0,"Matrix, The (1999)",\n',
      "ratings.csv": `${header}5.0,1.0,4.0,9.6e8\n5.0,7.0,0.5,960000001000\n1e+05,7,5.0,960000002.0\n`,
    });
    expect(inWords(set)).toEqual(["5: Toy Story 4, The Matrix 0.5", "100000: The Matrix 5"]);
    expect([...(set.ratings.times ?? [])]).toEqual([960_000_000, 960_000_001, 960_000_002]);
    expect(set.total).toMatchObject({ rows: 5, badRows: 0 });
  });

  it("quote what stands in the file in one line without control characters", async () => {
    const set = await read({
      "movies.csv": movies,
      "ratings.csv": `${header}${good}${"\u001b[2Jx".repeat(99)},1,3,5\n`,
    });
    expect(set.total.examples[0]?.why).toMatch(/^"x{60}…" is not a user id$/u);
  });

  it("stop the import when they are more than one in a hundred", async () => {
    const bad = Array.from({ length: 11 }, (_, row) => `${row},1,9.0,5\n`).join("");
    const error = await errorOf(read({ "movies.csv": movies, "ratings.csv": `${header}${good}${bad}` }));
    expect(error.code).toBe("data/too-many-bad-rows");
    expect(error.message).toMatch(/ratings\.csv: 11 of 1011 rows \(1\.1 %\).* line 1002: rating 9 is outside/u);
    expect(error.hint).toMatch(/fetch/u);
  });

  it("stop the import in the list of films too: a missing title, an id twice", async () => {
    const error = await errorOf(read({ "movies.csv": `${movies}7,Again (2000),Drama\n8,,Drama\n` }));
    expect(error.message).toMatch(/movies\.csv: 2 of 4 rows .* line 4: movie 7 is there twice/u);
  });

  it("are only the lines that they stand on, even when a quote is never closed", async () => {
    const films = Array.from({ length: 200 }, (_, id) => `${id + 100},Film ${id} (2000),Drama\n`).join("");
    const set = await read({ "movies.csv": `${movies}2,"Open, The (2000),Drama\n3,Say "Hi" (2001),Drama\n${films}` });
    expect(set.total).toMatchObject({ rows: 204, badRows: 1 });
    expect(set.movies.find(({ id }) => id === 3)?.title).toBe('Say "Hi"');
  });
});

describe("long work", () => {
  it("says how many bytes are done and stops when it is told to", async () => {
    const folder = await writeFiles(temporaryFolder(), { "movies.csv": movies, "ratings.csv": ratings });
    await using source = await openSource(folder);
    const { run, reports } = watchedRun();
    await readMovieLens(source, run);
    expect(reports.at(-1)).toEqual({
      task: "reading ratings.csv",
      done: ratings.length,
      total: ratings.length,
      unit: "bytes",
    });

    const stop = new AbortController();
    const stopped = { ...run, signal: stop.signal, progress: () => stop.abort(new Error("enough")) };
    await expect(readMovieLens(source, stopped)).rejects.toThrow("enough");
  });

  it("says what is missing in a folder without films", async () => {
    const error = await errorOf(read({ "readme.txt": "nothing" }));
    expect(error).toMatchObject({ code: "data/unreadable" });
    expect(error.message).toMatch(/movies\.csv, movies\.dat, u\.item/u);
  });
});
