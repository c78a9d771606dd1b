import { join } from "node:path";
import { quietRun } from "@matinee/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { temporaryFolder, writeFiles } from "../../../test/folders.ts";
import { type ComputeOptions, openTeam } from "../../compute/compute.ts";
import { type RowLog, rowLog } from "../files/row-log.ts";
import { openSource } from "../files/source-files.ts";
import { layoutOf } from "../movielens/movielens-layout.ts";
import { readPlainly } from "../movielens/movielens-ratings.ts";
import { readInBulk } from "./bulk-ratings.ts";
import { filmRows } from "./film-rows.ts";
import type { SortedRatings } from "./sort-ratings.ts";

const folder = temporaryFolder();
const movieIds = [3, 1, 20, 100_000, 7, 4_194_305, 99_999_999];
const films = filmRows(movieIds.map((id) => ({ id })));

type Reader = (...asked: Parameters<typeof readPlainly>) => Promise<SortedRatings | undefined>;

const inBulk =
  (options: ComputeOptions): Reader =>
  async (table, rows, log, run) => {
    const team = await openTeam(options);
    if (team === undefined) throw new Error("There are no kernels here: run npm run build:kernels.");
    return readInBulk(table, rows, log, team, run);
  };

/** Everything that comes of a file of ratings: the matrix, or the error, and what was said about rows. */
async function outcome(name: string, content: string, read: Reader) {
  await writeFiles(folder, { "movies.csv": "movieId,title\n1,A\n", [name]: content });
  await using source = await openSource(folder);
  const files = source.files.filter((file) => file.name === name || file.name === "movies.csv");
  const { ratings: table } = layoutOf({ ...source, files });
  if (table === undefined) throw new Error(`${name} is no table of ratings.`);
  const log: RowLog = rowLog(name);
  const ratings = await read(table, films, log, quietRun()).catch(String);
  const { rows, bad, rerated, examples } = log;
  return { ratings: typeof ratings === "string" || !ratings ? ratings : plain(ratings), rows, bad, rerated, examples };
}

const plain = ({ personIds, offsets, items, stars, times }: SortedRatings) => ({
  personIds,
  offsets: [...offsets],
  items: [...items],
  stars: [...stars],
  times: times && [...times],
});

const layouts = [
  { name: "ratings.csv", separator: ",", header: "userId,movieId,rating,timestamp", timed: true },
  { name: "ratings.csv", separator: ",", header: "userId,movieId,rating", timed: false },
  { name: "ratings.dat", separator: "::", header: undefined, timed: true },
  { name: "u.data", separator: "\t", header: undefined, timed: true },
] as const;
const teams = [0, 1, 2].map((threads) => ({ threads }));

const often = <T>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<T>, weight = 60): fc.Arbitrary<T> =>
  fc.oneof({ arbitrary: usual, weight }, { arbitrary: odd, weight: 1 });
const person = often(
  fc.integer({ min: 1, max: 12 }).map(String),
  fc.constantFrom(
    "",
    "0",
    "007",
    "1234567",
    "12345678",
    "123456789012345",
    "9007199254740993",
    "x",
    "-1",
    '"5"',
    "٣",
    "5.0",
    "5.5",
    "1e+05",
  ),
);
const film = often(
  fc.constantFrom("3", "1", "20", "100000", "7"),
  fc.constantFrom("", "2", "4194305", "99999999", "9999999", "0000000003", " 3", '"7"', "3.0", "4294967299"),
);
const stars = often(
  fc.constantFrom("0.5", "1.0", "4", "3.5", "5.0", "5"),
  fc.constantFrom("", "0", "0.4", "3.7", "2.3", "5.1", "5.", "4.50", "4.25", ".5", "10", "1e0", "four", "0.50", "+3"),
);
const time = often(
  fc.integer({ min: 0, max: 5 }).map((seconds) => String(978_300_760 + seconds)),
  fc.constantFrom(
    "",
    "0",
    "5",
    "12345678",
    "4294967295",
    "4294967296",
    "99999999999",
    "2001-02-03 04:05:06",
    "1.0",
    "9.6e8",
    "978300760000",
    "978300760123456789",
  ),
);
const oddLine = fc.constantFrom("", " ", "\t", "1", "1,1", "1::1::3", "1,1,3,5,9", "é", "\u0000", ",,,", "1,,3,5");
const lineEnd = often(fc.constant("\n"), fc.constant("\r\n"), 9);

function linesOf({ separator, timed }: (typeof layouts)[number]): fc.Arbitrary<readonly string[]> {
  const row = fc.tuple(person, film, stars, time).map((fields) => fields.slice(0, timed ? 4 : 3).join(separator));
  return fc.array(often(row, oddLine, 30), { maxLength: 400 });
}

describe("ratings read in bulk", () => {
  it.each(layouts)("are those of the plain reader, bit for bit, in messy files: $name $header", async (layout) => {
    const property = fc.asyncProperty(
      linesOf(layout),
      lineEnd,
      fc.boolean(),
      fc.boolean(),
      fc.constantFrom(...teams),
      async (lines, end, marked, ended, team) => {
        // Faultless rows keep the share of bad ones below the one in a hundred that ends an import.
        const good = Array.from({ length: 3000 }, (_, at) =>
          [20 + at, 7, "3.5", 978_300_760].slice(0, layout.timed ? 4 : 3).join(layout.separator),
        );
        const all = [...(layout.header === undefined ? [] : [layout.header]), ...lines, ...good];
        const content = `${marked ? "\uFEFF" : ""}${all.join(end)}${ended ? end : ""}`;
        const expected = await outcome(layout.name, content, readPlainly);
        const actual = await outcome(layout.name, content, inBulk(team));
        // A first row that is odd decides the columns of all; then the plain reader is asked for the whole file, or
        // nearly all rows are bad: how many of them a reader looks at before it gives up is its own affair.
        const told = ({ ratings }: typeof actual) =>
          typeof ratings === "string" ? ratings.split("; ").at(-1) : undefined;
        if (told(expected) !== undefined) expect(told(actual) ?? told(expected)).toBe(told(expected));
        else if (actual.ratings !== undefined) expect(actual).toEqual(expected);
      },
    );
    await fc.assert(property, { numRuns: 12 });
  });

  it("stay as they stand in a file that is sorted, however its pieces are shared out", async () => {
    const rows = Array.from(
      { length: 150_000 },
      (_, at) => `${1 + Math.floor(at / 5)},${[3, 1, 20, 100_000, 7][at % 5]},4.5,${at}`,
    );
    const content = `userId,movieId,rating,timestamp\n${rows.join("\r\n")}`;
    const expected = await outcome("ratings.csv", content, readPlainly);
    for (const build of ["fused", "simd"] as const)
      for (const threads of [0, 1, 2, 3])
        expect(await outcome("ratings.csv", content, inBulk({ build, threads }))).toEqual(expected);
    expect(expected.rows).toBe(150_000);
  }, 60_000);

  it("are the same wherever a piece of the file ends", async () => {
    const rows = Array.from(
      { length: 12_000 },
      (_, at) => `${1 + (at >> 2)},${movieIds[at % 4]},3.5,${978_300_760 + at}`,
    );
    for (let shift = 0; shift < 30; shift++) {
      const first = `${"0".repeat(shift)}1,7,4.0,978300760`;
      const content = `userId,movieId,rating,timestamp\n${[first, ...rows, ""].join("\n")}`;
      const team = { threads: shift % 3 };
      expect(await outcome("ratings.csv", content, inBulk(team))).toEqual(
        await outcome("ratings.csv", content, readPlainly),
      );
    }
  });

  it("belong to whoever stands before them, also after somebody with a long id", async () => {
    const rows = ["5,3,4.0,1", "12345678,3,4.0,1", "5,1,4.0,1", "12345678,7,3.5,2", "x,3,4.0,1", "5,7,2.5,1"];
    const content = `userId,movieId,rating,timestamp\n${rows.join("\n")}\n${"9,7,3.0,1\n".repeat(500)}`;
    const actual = await outcome("ratings.csv", content, inBulk({ threads: 0 }));
    expect(actual).toEqual(await outcome("ratings.csv", content, readPlainly));
  });

  it("have lines as long as they like, but none that is longer than what is read behind a piece", async () => {
    const rows = "1,3,4\n".repeat(40_000);
    const withLine = (length: number) => `userId,movieId,rating\n${rows}${"9".repeat(length)}\n${rows}2,7,5`;
    for (const [threads, length] of [0, 1, 2].flatMap((team) => [
      [team, 300],
      [team, 60_000],
    ])) {
      const content = withLine(length);
      expect(await outcome("ratings.csv", content, inBulk({ threads }))).toEqual(
        await outcome("ratings.csv", content, readPlainly),
      );
    }
    const refused = await outcome("ratings.csv", withLine(300_000), inBulk({ threads: 2 }));
    expect(refused).toEqual({ ratings: undefined, rows: 0, bad: 0, rerated: 0, examples: [] });
  });

  it("get more room where the places that were looked at deceive", async () => {
    // Every thirty-second of the file begins with long lines.
    const block = `${"000000000000001,0000003,4.5\n".repeat(200)}${"1,3,4\n".repeat(20_000)}`;
    const content = `userId,movieId,rating\n${block.repeat(32)}`;
    const actual = await outcome("ratings.csv", content, inBulk({ threads: 1 }));
    expect(actual.rows).toBe(32 * 20_200);
  });

  it("are refused in bulk where columns stand in another order, and where most rows are not plain", async () => {
    const turned = "movieId,userId,rating\n1,2,3\n";
    expect((await outcome("ratings.csv", turned, inBulk({ threads: 1 }))).ratings).toBeUndefined();
    const quoted = `userId,movieId,rating\n${'"1","3",4\n'.repeat(70_000)}`;
    const refused = await outcome("ratings.csv", quoted, inBulk({ threads: 1 }));
    expect(refused).toEqual({ ratings: undefined, rows: 0, bad: 0, rerated: 0, examples: [] });
  });

  it("are refused in bulk where the memory would not do", async () => {
    const content = "userId,movieId,rating\n1,3,4\n".padEnd(40, "1,1,5\n");
    expect((await outcome("ratings.csv", content, inBulk({ threads: 1, budget: 1e6 }))).ratings).toBeUndefined();
  });

  it("stop when they are told to", async () => {
    const path = join(
      await writeFiles(folder, { "ratings.csv": `userId,movieId,rating\n${"1,3,4\n".repeat(400_000)}` }),
    );
    await using source = await openSource(path);
    const table = layoutOf(source).ratings;
    const stop = new AbortController();
    const run = { ...quietRun(), signal: stop.signal, progress: () => stop.abort(new Error("enough")) };
    await expect(inBulk({ threads: 0 })(table!, films, rowLog("x"), run)).rejects.toThrow("enough");
  });
});
