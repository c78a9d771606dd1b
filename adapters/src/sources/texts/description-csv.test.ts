import { join } from "node:path";
import { type MatineeError, quietRun } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { temporaryFolder, writeFiles } from "../../../test/folders.ts";
import { rowLog } from "../files/row-log.ts";
import { openSource } from "../files/source-files.ts";
import { readDescriptions } from "./description-csv.ts";

async function read(content: string | Uint8Array) {
  const folder = await writeFiles(temporaryFolder(), { "texts.csv": content });
  await using source = await openSource(join(folder, "texts.csv"));
  const [file] = source.files;
  if (!file) expect.fail("no file");
  const log = rowLog(file.place);
  return { facts: await readDescriptions(file, log, quietRun()), log };
}

const errorOf = (work: Promise<unknown>): Promise<MatineeError> =>
  work.then(
    () => expect.fail("nothing went wrong"),
    (error: MatineeError) => error,
  );

describe("a table of descriptions", () => {
  it("gives one text for each film, also over several lines", async () => {
    const { facts } = await read('movieId,description\n1,"A cowboy, a spaceman\nand ""friends""."\n2,\n3,Two.\n');
    expect(facts.map(({ movieId, texts }) => [movieId, texts])).toEqual([
      [1, { description: 'A cowboy, a spaceman\nand "friends".' }],
      [3, { description: "Two." }],
    ]);
  });

  it("knows columns by their names, with and without prefix, and leaves out the others", async () => {
    const { facts } = await read(
      "movieId,title,tmdb_overview,tmdb_keywords,tmdb_top_cast,director,tmdb_runtime,original_language,raw_popularity,imdb_rating\n" +
        '5,Heat,Los Angeles.,"heist, police","Al Pacino, Robert De Niro",Michael Mann,170,en,746839.0,8.3\n' +
        "6,Up,,,,,0,xx,,9\n",
    );
    expect(facts).toEqual([
      {
        movieId: 5,
        texts: { overview: "Los Angeles.", keywords: "heist, police" },
        article: undefined,
        cast: ["Al Pacino", "Robert De Niro"],
        directors: ["Michael Mann"],
        runtime: 170,
        language: "English",
        votes: 746839,
      },
    ]);
  });

  it("takes tones of films, and a row whose tones are none costs that row alone, with a note", async () => {
    const bad = ["happiness=2", "warm", "warm=4", "warm=2=1", "=3", "constructor=1", "warm=1.5"];
    const rows = bad.map((tones, at) => `${at + 10},0.1,${tones}\n`).join("");
    const { facts, log } = await read(
      `movieId,sentiment,tones\n5,0.7,uplifting=3|warm=2\n6,-0.4,\n7,x,"warm = 1"\n${rows}`,
    );
    expect(facts.map(({ movieId, tones }) => [movieId, tones])).toEqual([
      [5, { uplifting: 3, warm: 2 }],
      [7, { warm: 1 }],
    ]);
    expect(log.bad).toBe(bad.length);
    expect(log.examples[0]).toMatchObject({ line: 5, why: '"happiness" is no facet' });
    expect(log.examples[1]?.why).toBe('"warm" is no tone with a strength of 1 to 3');
  });

  it("leaves out columns that are called like parts of every object", async () => {
    const { facts } = await read("movieId,constructor,__proto__,tmdb_toString,description\n5,a,b,c,Los Angeles.\n");
    expect(facts[0]).toMatchObject({ movieId: 5, texts: { description: "Los Angeles." }, cast: [] });
    expect((await errorOf(read("movieId,constructor\n1,a\n"))).message).toMatch(/no column whose name is known/u);
  });

  it("has no control characters in what it says", async () => {
    const { facts } = await read(
      'movieId,description,cast\n5,"Los\u001b[1m\nAngeles\u009b0m\u202e.",Al\u0007 Pacino\n',
    );
    expect(facts[0]).toMatchObject({ texts: { description: "Los\nAngeles." }, cast: ["Al Pacino"] });
  });

  it("reads Latin-1 and a byte order mark", async () => {
    const latin1 = await read(Buffer.from("movieId,description\n1,Amélie\n", "latin1"));
    const marked = await read("\uFEFFmovieId,description\n1,Amélie\n");
    expect([latin1, marked].map(({ facts }) => facts[0]?.texts.description)).toEqual(["Amélie", "Amélie"]);
  });

  it("counts bad rows with their lines", async () => {
    const good = Array.from({ length: 300 }, (_, id) => `${id},Text ${id}\n`).join("");
    const { facts, log } = await read(`movieId,description\n${good}x,No id\n5,too,many\n`);
    expect(facts).toHaveLength(300);
    expect(log.examples.map(({ line, why }) => `${line}: ${why}`)).toEqual([
      '302: "x" is not a movie id',
      "303: 3 columns instead of 2",
    ]);
  });

  it("is refused when it has no movieId, no column that is known, or too many bad rows", async () => {
    expect((await errorOf(read("id,description\n1,a\n"))).message).toMatch(/texts\.csv has no column movieId\./u);
    expect((await errorOf(read("movieId,colour\n1,a\n"))).message).toMatch(/no column whose name is known/u);
    expect(await errorOf(read("movieId,description\nx,a\n1,b\n"))).toMatchObject({ code: "data/too-many-bad-rows" });
  });
});
