/** Real data sets for measurements, imported into a home of their own so that nobody's data is touched. */
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDataHome } from "@matinee/adapters";
import { type Catalog, type DataHome, type Dataset, quietRun, starterName } from "@matinee/core";
import { foldTitle, type ModelPlace } from "@matinee/engine";
import { parse } from "csv-parse/sync";
import { setOrSkip } from "./report.ts";

/** The home that all measurements share; an import that is there is not repeated. */
export const benchHomePath = join(tmpdir(), "matinee-bench-home");
export const benchHome = (): DataHome => openDataHome({ path: benchHomePath });

/** Models of the shared home, so that those that are there are not trained again; nobody reads how they went. */
export const benchModels = (): ModelPlace => ({
  store: benchHome().models,
  watch: (run) => ({
    run,
    told: () => ({
      trained: new Date().toISOString(),
      seconds: 0,
      computedBy: "plain TypeScript",
      memory: 0,
      notes: [],
      matinee: "bench",
      asked: false,
    }),
  }),
});

/** The films that are shipped. */
export const starterData = (): Promise<Dataset> => benchHome().open(starterName);

/** ml-latest-small as it is, or undefined when it is not there. */
export const smallDataset = (data: string): Promise<Dataset | undefined> =>
  ratingsDataset(data, "ml-latest-small", "bench-small");

/** A set of ratings as it is, or undefined when it is not there. */
export async function ratingsDataset(data: string, set: string, name = `bench-${set}`): Promise<Dataset | undefined> {
  const path = setOrSkip(data, set);
  if (path === undefined) return undefined;
  const home = benchHome();
  await home.add(path, { name }, quietRun());
  return home.open(name);
}

/**
 * A set of ratings with what there is to read about its films, for measuring alone: of ml-1m and ml-100k TMDb's texts (by
 * ml-1m's ids, or the same title), and Wikipedia's introductions where there are no others.
 */
export async function describedRatings(data: string, set: string): Promise<Dataset | undefined> {
  const name = `bench-${set}-described`;
  const dataset = await ratingsDataset(data, set, name);
  if (dataset === undefined) return undefined;
  const home = benchHome();
  const table = join(data, "tmdb-ml1m/movielens_movies_tmdb.csv");
  if (set === "ml-1m" && existsSync(table)) {
    await home.describe(name, { kind: "csv", path: table }, quietRun());
    return home.open(name);
  }
  const wikipedia = join(data, "wiki-movies");
  if (existsSync(wikipedia)) await home.describe(name, { kind: "wikipedia", path: wikipedia }, quietRun());
  if (set === "ml-100k" && existsSync(table)) await describeByTitle(home, name, dataset.catalog, table);
  return home.open(name);
}

/** Rows of a table whose `title`, as MovieLens writes it, is that of a film here. */
async function describeByTitle(home: DataHome, name: string, catalog: Catalog, table: string): Promise<void> {
  const rows = parse(readFileSync(table, "utf8"), { columns: true }) as Record<string, string>[]; // a header line
  const known = new Map(rows.map((row) => [nameOf(row.title), row]));
  const found = Array.from({ length: catalog.size }, (_, item) => catalog.movie(item)).flatMap(
    ({ id, title, year }) => {
      const row = known.get(`${foldTitle(title)} ${year ?? ""}`);
      return row === undefined ? [] : [[id, row.tmdb_overview, row.tmdb_keywords, row.tmdb_top_cast, row.tmdb_runtime]];
    },
  );
  const folder = mkdtempSync(join(tmpdir(), "matinee-bench-texts-"));
  try {
    const quoted = (value: unknown) => `"${String(value).replaceAll('"', '""')}"`;
    const lines = [["movieId", "overview", "keywords", "cast", "runtime"], ...found];
    writeFileSync(join(folder, "texts.csv"), lines.map((line) => line.map(quoted).join(",")).join("\n"));
    await home.describe(name, { kind: "csv", path: join(folder, "texts.csv") }, quietRun());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** "Matrix, The (1999)" as the name that a catalogue has. */
function nameOf(title: string): string {
  const [, name = title, article = "", year = ""] =
    /^(.*?)(?:, (The|A|An|Le|La|Les|Il|Das|Der|Die|El|L'))?(?: \(.*\))? \((\d{4})\)$/u.exec(title) ?? [];
  return `${foldTitle(`${article} ${name}`.trim())} ${year}`;
}

/** ml-latest-small with Wikipedia's introductions, as `npm start` makes it; undefined where one of both is not there. */
export async function introducedDataset(data: string): Promise<Dataset | undefined> {
  const [path, wikipedia] = [setOrSkip(data, "ml-latest-small"), setOrSkip(data, "wiki-movies")];
  if (path === undefined || wikipedia === undefined) return undefined;
  const home = benchHome();
  await home.add(path, { name: "bench-introduced" }, quietRun());
  await home.describe("bench-introduced", { kind: "wikipedia", path: wikipedia }, quietRun());
  return home.open("bench-introduced");
}

/** ml-latest-small with descriptions, votes, TMDb texts and Wikipedia introductions, as far as they are there. */
export async function describedDataset(data: string): Promise<Dataset | undefined> {
  const path = setOrSkip(data, "ml-latest-small");
  if (path === undefined) return undefined;
  const home = benchHome();
  await home.add(path, { name: "bench-described" }, quietRun());
  const tables = [
    "windz-descriptions/descriptions.csv",
    "windz-descriptions/movie_scores.csv",
    "tmdb-ml1m/movielens_movies_tmdb.csv",
  ];
  for (const table of tables) {
    const file = join(data, table);
    if (existsSync(file)) await home.describe("bench-described", { kind: "csv", path: file }, quietRun());
    else console.error(`Without ${table}: it is not there, so figures will be lower.`);
  }
  const wikipedia = join(data, "wiki-movies");
  if (existsSync(wikipedia)) await home.describe("bench-described", { kind: "wikipedia", path: wikipedia }, quietRun());
  else console.error("Without wiki-movies: it is not there, so figures will be lower.");
  return home.open("bench-described");
}

/** The catalogue as every data set is read: by an import, of a folder that has the films and no ratings. */
export async function catalogOfFile(movies: string): Promise<Catalog> {
  const home = benchHome();
  const folder = mkdtempSync(join(tmpdir(), "matinee-bench-catalog-"));
  try {
    copyFileSync(movies, join(folder, "movies.csv"));
    writeFileSync(join(folder, "ratings.csv"), "userId,movieId,rating,timestamp\n");
    await home.add(folder, { name: "bench-catalog" }, quietRun());
    return (await home.open("bench-catalog")).catalog;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
