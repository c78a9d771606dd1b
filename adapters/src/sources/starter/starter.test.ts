import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { readStarter } from "./starter.ts";

const films = await readStarter();

describe("the starter films", () => {
  it("are read as facts, tags and a description", () => {
    expect(films.find((film) => film.title === "The Matrix")).toMatchObject({
      id: 2571,
      year: 1999,
      genres: ["Action", "Sci-Fi", "Thriller"],
      runtime: 136,
    });
  });

  it("are at least 400, ordered by id, none twice", () => {
    expect(films.length).toBeGreaterThanOrEqual(400);
    const ids = films.map((film) => film.id);
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
    const names = films.map((film) => `${film.title} (${film.year})`);
    expect(new Set(names).size).toBe(names.length);
  });

  it("are titled as people say them", () => {
    expect(films.filter((film) => /, (The|A|An|La|Le|Les|Il|Das|Der|Die)$/.test(film.title))).toEqual([]);
    expect(films.filter((film) => film.alternativeTitles.includes(film.title))).toEqual([]);
  });

  it("carry nothing twice inside one film", () => {
    const repeats = films.filter((film) =>
      [film.genres, film.directors, film.cast, film.tags, film.alternativeTitles].some(
        (list) => new Set(list).size !== list.length,
      ),
    );
    expect(repeats.map((film) => film.title)).toEqual([]);
  });

  it("name three actors unless they are drawn or documentary", () => {
    const short = films.filter(
      (film) => film.cast.length < 3 && !film.genres.some((name) => name === "Animation" || name === "Documentary"),
    );
    expect(short.map((film) => film.title)).toEqual([]);
  });

  it("describe each film in 14 to 48 words, no two alike", () => {
    const odd = films.filter((film) => {
      const length = film.description.split(/\s+/).length;
      return length < 14 || length > 48 || !/[.?!]$/.test(film.description);
    });
    expect(odd.map((film) => film.title)).toEqual([]);
    expect(new Set(films.map((film) => film.description)).size).toBe(films.length);
  });

  it("come from every decade since the 1920s, every genre and many languages", () => {
    const decades = new Set(films.map((film) => Math.floor(film.year / 10) * 10));
    expect([...decades].sort((a, b) => a - b)).toEqual([
      1920, 1930, 1940, 1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020,
    ]);
    expect(new Set(films.flatMap((film) => film.genres)).size).toBe(18);
    expect(films.filter((film) => film.language !== undefined && film.language !== "English").length).toBeGreaterThan(
      70,
    );
    expect(films.filter((film) => film.runtime < 95).length).toBeGreaterThan(40);
  });
});

const shared = process.env.MATINEE_SHARED_DATA ?? fileURLToPath(new URL("../../../../../shared/data", import.meta.url));
const absent = `the MovieLens files are not at ${shared} (set MATINEE_SHARED_DATA)`;

describe("the starter films beside MovieLens", () => {
  for (const folder of ["ml-latest-small", "ml-32m-catalog"]) {
    const file = join(shared, folder, "movies.csv");
    it(`agree with ${folder} on year and genres for at least 98 %`, async ({ skip }) => {
      if (!existsSync(file)) skip(absent);
      const rows: { movieId: string; title: string; genres: string }[] = parse(await readFile(file, "utf8"), {
        columns: true,
      });
      const theirs = new Map(rows.map((row) => [Number(row.movieId), row]));
      const common = films.filter((film) => theirs.has(film.id));
      const disagreements = common.flatMap((film) => {
        const row = theirs.get(film.id)!;
        return agree(film, row)
          ? []
          : [`${film.id} ${film.title} (${film.year}) ${film.genres.join("|")} ≠ ${row.title} ${row.genres}`];
      });
      const share = 1 - disagreements.length / common.length;
      expect(common.length).toBeGreaterThan(400);
      expect(share, disagreements.join("\n")).toBeGreaterThanOrEqual(0.98);
    });

    it(`name the same films as ${folder}`, async ({ skip }) => {
      if (!existsSync(file)) skip(absent);
      const rows: { movieId: string; title: string }[] = parse(await readFile(file, "utf8"), { columns: true });
      const theirs = new Map(rows.map((row) => [Number(row.movieId), simple(row.title)]));
      const wrongTitles = films.filter((film) => {
        const title = theirs.get(film.id);
        return (
          title !== undefined && ![film.title, ...film.alternativeTitles].some((name) => title.includes(simple(name)))
        );
      });
      expect(wrongTitles.map((film) => `${film.id} ${film.title} ≠ ${theirs.get(film.id)}`)).toEqual([]);
    });
  }
});

describe("the starter descriptions", () => {
  const runs = new Map(films.flatMap((film) => runsOfEight(film.description).map((run) => [run, film.title])));

  for (const folder of ["windz-descriptions", "tmdb-ml1m", "wiki-movies"]) {
    it(`share no eight words in a row with the texts of ${folder}`, async ({ skip }) => {
      const path = join(shared, folder);
      if (!existsSync(path)) skip(`the texts are not at ${path} (set MATINEE_SHARED_DATA)`);
      const copied = new Set<string>();
      for (const file of readdirSync(path).filter((name) => /\.(csv|json)$/.test(name)))
        for (const line of (await readFile(join(path, file), "utf8")).split("\n"))
          for (const run of runsOfEight(line)) if (runs.has(run)) copied.add(`${runs.get(run)}: ${run}`);
      expect([...copied]).toEqual([]);
    });
  }
});

/** MovieLens counts IMAX, a projection, as a genre, and leaves a few titles without year or genres: both prove nothing. */
function agree(film: { year: number; genres: readonly string[] }, row: { title: string; genres: string }): boolean {
  const year = /\((\d{4})\)\s*$/.exec(row.title)?.[1];
  if (year !== undefined && Number(year) !== film.year) return false;
  if (row.genres === "(no genres listed)") return true;
  const theirs = row.genres.split("|").filter((name) => name !== "IMAX");
  return theirs.length === film.genres.length && theirs.every((name) => film.genres.includes(name));
}

/** A title without accents, articles and punctuation, so that "Matrix, The" holds "The Matrix". */
function simple(title: string): string {
  return title
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("&", "and")
    .replaceAll(/\b(the|an?|le|la|les|il|el|das|der|die)\b|[^\p{L}\p{N}]/gu, "");
}

function runsOfEight(text: string): string[] {
  const found = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  return found.slice(7).map((_, start) => found.slice(start, start + 8).join(" "));
}
