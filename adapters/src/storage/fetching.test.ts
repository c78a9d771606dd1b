import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type DescribeReport, type ImportReport, type MatineeError, quietRun } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { fileServer } from "../../test/file-server.ts";
import { temporaryFolder, writeFiles } from "../../test/folders.ts";
import { watchedRun } from "../../test/runs.ts";
import { zipOf } from "../../test/zip.ts";
import { openDataHome } from "./home.ts";

/** Random letters do not shrink in a zip, so that there is something to break off. */
const noise = Array.from({ length: 3000 }, (_, at) => createHash("md5").update(String(at)).digest("hex"));
const tables = {
  "movies.csv": `movieId,title,genres\n${noise.map((word, id) => `${id},${word} (1999),Drama\n`).join("")}`,
  "ratings.csv": "userId,movieId,rating,timestamp\n5,1,4.0,100\n5,7,0.5,101\n",
};
const zip = zipOf({ "ml-100k/movies.csv": tables["movies.csv"], "ml-100k/ratings.csv": tables["ratings.csv"] });
const md5 = createHash("md5").update(zip).digest("hex");
const films = [
  {
    title: "Heat",
    year: 1995,
    cast: ["Al Pacino"],
    genres: [],
    href: "Heat_(1995_film)",
    extract: "Heat is a film directed by Michael Mann.",
  },
];

const home = (environment: Record<string, string> = {}) =>
  openDataHome({ path: temporaryFolder(), environment, notes: false });

const errorOf = (work: Promise<unknown>): Promise<MatineeError> =>
  work.then(
    () => expect.fail("nothing went wrong"),
    (error: MatineeError) => error,
  );

describe("fetching from a web server", () => {
  it("downloads, checks and imports, and reports every byte", async () => {
    const server = await fileServer({ "ml-100k.zip": zip, "ml-100k.zip.md5": `MD5 (ml-100k.zip) = ${md5}\n` });
    const { run, reports } = watchedRun();
    const place = home();
    const report = (await place.fetch("ml-100k", { mirror: server.address }, run)) as ImportReport;
    expect(report).toMatchObject({ name: "ml-100k", movies: 3000, ratings: 2 });
    const fetched = reports.filter(({ task }) => task === "fetching ml-100k.zip");
    expect(fetched.at(-1)).toEqual({
      task: "fetching ml-100k.zip",
      done: zip.length,
      total: zip.length,
      unit: "bytes",
    });
    expect((await place.info("ml-100k")).licence).toMatch(/no commercial use.*Harper & Konstan 2015/u);
    expect(await readdir(join(place.path, "downloads"))).toEqual(["ml-100k.zip"]);
  });

  it("does not download again what is there already", async () => {
    const server = await fileServer({ "ml-100k.zip": zip, "ml-100k.zip.md5": md5 });
    const place = home({ MATINEE_MIRROR: server.address });
    await place.fetch("ml-100k", {}, quietRun());
    const again = (await place.fetch("ml-100k", {}, quietRun())) as ImportReport;
    expect(again.unchanged).toBe(true);
    expect(server.requests.filter((request) => request === "GET /ml-100k.zip")).toHaveLength(1);
  });

  it("goes on where it broke off", async () => {
    const server = await fileServer({ "ml-100k.zip": zip, "ml-100k.zip.md5": md5 });
    const place = home();
    server.breakAfter = 20_000;
    const error = await errorOf(place.fetch("ml-100k", { mirror: server.address }, quietRun()));
    expect(error.code).toBe("data/no-network");
    const part = await readFile(join(place.path, "downloads", "ml-100k.zip.part"));
    expect(part.equals(zip.subarray(0, part.length))).toBe(true);
    expect(part.length).toBeGreaterThan(0);

    server.breakAfter = undefined;
    await place.fetch("ml-100k", { mirror: server.address }, quietRun());
    expect(server.requests).toContain(`GET /ml-100k.zip bytes=${part.length}-`);
    expect((await place.open("ml-100k")).catalog.size).toBe(3000);
    expect(await readdir(join(place.path, "downloads"))).toEqual(["ml-100k.zip"]);
  });

  it("starts anew when the file on the server has changed meanwhile", async () => {
    const other = zipOf({ "ml-100k/movies.csv": "movieId,title,genres\n1,Heat (1995),Crime\n" });
    const server = await fileServer({ "ml-100k.zip": zip });
    const place = home();
    server.breakAfter = 20_000;
    await errorOf(place.fetch("ml-100k", { mirror: server.address }, quietRun()));
    server.breakAfter = undefined;
    server.files.set("/ml-100k.zip", other);
    expect(await place.fetch("ml-100k", { mirror: server.address }, quietRun())).toMatchObject({ movies: 1 });
  });

  it("refuses a file of another checksum and does not keep it", async () => {
    const wrong = "0".repeat(32);
    const server = await fileServer({ "ml-100k.zip": zip, "ml-100k.zip.md5": wrong });
    const place = home();
    const error = await errorOf(place.fetch("ml-100k", { mirror: server.address }, quietRun()));
    expect(error.code).toBe("data/checksum");
    expect(error.message).toContain(md5);
    expect(await readdir(join(place.path, "downloads"))).toEqual([]);
    expect((await place.info("ml-100k")).installed).toBe(false);
  });

  it("may be asked for several times at once", async () => {
    const server = await fileServer({ "ml-100k.zip": zip, "ml-100k.zip.md5": md5 });
    const place = home({ MATINEE_MIRROR: server.address });
    const reports = await Promise.all([1, 2, 3].map(() => place.fetch("ml-100k", {}, quietRun())));
    for (const report of reports) expect(report).toMatchObject({ movies: 3000, ratings: 2 });
    expect(await readdir(join(place.path, "downloads"))).toEqual(["ml-100k.zip"]);
    expect((await place.info("ml-100k")).damaged).toBe(false);
  });

  it("stops when it is told to, and keeps what has come", async () => {
    const server = await fileServer({ "ml-100k.zip": zip });
    const place = home();
    const stop = new AbortController();
    const run = { ...quietRun(), signal: stop.signal, progress: () => stop.abort(new Error("enough")) };
    await expect(place.fetch("ml-100k", { mirror: server.address }, run)).rejects.toThrow("enough");
    expect(await readdir(join(place.path, "downloads"))).toContain("ml-100k.zip.part");
  });

  it("says what a server does not have", async () => {
    const server = await fileServer({});
    for (const name of ["ml-10m", "wikipedia"]) {
      const error = await errorOf(home().fetch(name, { mirror: server.address }, quietRun()));
      expect(error.code).toBe("data/no-network");
      expect(error.message).toContain(server.address.slice("http://".length));
    }
  });

  it("gets Wikipedia's film files decade by decade", async () => {
    const server = await fileServer({ "wiki-movies/movies-1990s.json": JSON.stringify(films) });
    const report = (await home().fetch("wikipedia", { mirror: server.address }, quietRun())) as DescribeReport;
    expect(report).toMatchObject({ source: "Wikipedia", licence: "CC BY-SA 4.0", entries: 1 });
  });
});

describe("without a network", () => {
  it("says so at once where nobody listens", async () => {
    const port = await new Promise<number>((done) => {
      const probe = createServer().listen(0, "127.0.0.1", () => {
        const address = probe.address();
        probe.close(() => done(typeof address === "object" && address ? address.port : 0));
      });
    });
    const start = performance.now();
    const error = await errorOf(home().fetch("ml-100k", { mirror: `http://127.0.0.1:${port}` }, quietRun()));
    expect(error).toMatchObject({ code: "data/no-network", message: `127.0.0.1:${port} cannot be reached.` });
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it("says so within three seconds where nobody answers", async () => {
    const start = performance.now();
    // 192.0.2.0/24 is kept for documentation and leads nowhere (RFC 5737).
    const error = await errorOf(home().fetch("ml-100k", { mirror: "http://192.0.2.1:7199" }, quietRun()));
    expect(error.code).toBe("data/no-network");
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it("asks nobody when it is set to work offline", async () => {
    const server = await fileServer({});
    const place = home({ MATINEE_OFFLINE: "1", MATINEE_MIRROR: server.address });
    expect(await errorOf(place.fetch("ml-100k", {}, quietRun()))).toMatchObject({ code: "data/no-network" });
    expect(server.requests).toEqual([]);
  });
});

describe("fetching from a folder", () => {
  const mirror = async () =>
    writeFiles(temporaryFolder(), {
      "ml-100k/movies.csv": "movieId,title,genres\n1,Heat (1995),Crime\n",
      "ml-1m.zip": zipOf({ "ml-1m/movies.dat": "1::Up (2009)::Animation\n" }),
      "wiki-movies/movies-1990s.json": JSON.stringify(films),
    });

  it("takes an unpacked folder or a zip, offline too", async () => {
    const place = home({ MATINEE_OFFLINE: "1", MATINEE_MIRROR: await mirror() });
    expect(await place.fetch("ml-100k", {}, quietRun())).toMatchObject({ name: "ml-100k", movies: 1 });
    const asAddress = pathToFileURL(await mirror()).href;
    expect(await place.fetch("ML-1M", { mirror: asAddress }, quietRun())).toMatchObject({ name: "ml-1m", movies: 1 });
  });

  it("says what a mirror does not have", async () => {
    const path = await mirror();
    const error = await errorOf(home().fetch("ml-10m", { mirror: path }, quietRun()));
    expect(error.message).toBe(`The mirror ${path} has none of ml-10m, ml-10M100K, ml-10m.zip, ml-10M100K.zip.`);
  });

  it("joins Wikipedia to the sets that are there and to those that come later", async () => {
    const place = home({ MATINEE_MIRROR: await mirror() });
    await place.fetch("ml-100k", {}, quietRun());
    expect(await place.fetch("wikipedia", {}, quietRun())).toMatchObject({ entries: 1, matched: 1, movies: 1 });
    await place.add(
      await writeFiles(join(temporaryFolder(), "later"), {
        "movies.csv": "movieId,title,genres\n9,Heat (1995),Crime\n",
      }),
      {},
      quietRun(),
    );
    for (const name of ["ml-100k", "later"]) {
      expect((await place.open(name)).catalog.movie(0)).toMatchObject({
        cast: ["Al Pacino"],
        directors: ["Michael Mann"],
        texts: [{ kind: "introduction", source: "Wikipedia: Heat (1995 film)", licence: "CC BY-SA 4.0" }],
      });
    }
    await place.remove("wikipedia");
    expect((await place.open("later")).catalog.movie(0).texts).toEqual([]);
    expect(await place.info("wikipedia")).toMatchObject({ installed: false });
  });
});

it("knows which names can be fetched", async () => {
  const error = await errorOf(home().fetch("netflix", {}, quietRun()));
  expect(error.code).toBe("data/unknown");
  expect(error.message).toMatch(/ml-latest-small, ml-100k.*wikipedia/u);
});

it("does not keep a download that is no data set", async () => {
  const place = home();
  const server = await fileServer({ "ml-100k.zip": "an error page" });
  expect(await errorOf(place.fetch("ml-100k", { mirror: server.address }, quietRun()))).toMatchObject({
    code: "data/unreadable",
  });
  expect(await readdir(join(place.path, "downloads"))).toEqual([]);
});
