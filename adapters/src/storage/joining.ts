/** Texts for data sets: read from a table or from Wikipedia's film files, joined to the catalogue, kept beside it. */
import { stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import {
  type BadRow,
  type DescribeReport,
  type DescribeSource,
  MatineeError,
  type Movie,
  quietRun,
  type Run,
} from "@matinee/core";
import { rowLog, totalRows } from "../sources/files/row-log.ts";
import { openSource } from "../sources/files/source-files.ts";
import type { SourceLimits } from "../sources/files/source-limits.ts";
import { unknownTerms } from "../sources/known/known-sets.ts";
import { readDescriptions } from "../sources/texts/description-csv.ts";
import { directorsIn } from "../sources/texts/directors.ts";
import { type FilmFacts, noFacts } from "../sources/texts/film-facts.ts";
import {
  type Article,
  filmFiles,
  readArticles,
  wikipediaLicence,
  wikipediaSource,
} from "../sources/texts/wikipedia.ts";
import { joinArticles } from "../sources/texts/wikipedia-join.ts";
import { damagedArticles, type StoredArticles } from "./article-files.ts";
import type { OpenSet } from "./data-sets.ts";
import { type FactFiles, type FactPointer, factFiles } from "./fact-files.ts";
import type { JoinedSource } from "./merge-facts.ts";
import type { Stores } from "./stores.ts";

/** Where the texts of a data set are. */
export const textsOfSet = (folder: string): FactFiles => factFiles(join(folder, "texts"));

interface Reading {
  readonly badRows: number;
  readonly examples: readonly BadRow[];
}

/** Joins a table of texts to a data set. */
export async function joinTable(
  files: FactFiles,
  movies: readonly Movie[],
  from: Extract<DescribeSource, { kind: "csv" }>,
  limits: SourceLimits,
  run: Run,
): Promise<DescribeReport> {
  const path = resolve(from.path);
  await using opened = await openSource(path, limits);
  const [file, more] = opened.files;
  if (!file || more) throw new MatineeError("data/unreadable", `${path} is not a single table.`);
  const log = rowLog(file.place);
  const facts = await readDescriptions(file, log, run);
  const matching = factsByFilm(facts, movies);
  const source = from.source ?? join(basename(dirname(path)), basename(path));
  const pointer = await files.write(
    {
      source,
      licence: from.licence ?? unknownTerms,
      entries: facts.length,
      matched: matching.length,
      origin: { kind: "csv", path },
    },
    matching,
  );
  return reportOf(pointer, movies.length, totalRows([log]));
}

/** One entry for each film, under the id that it goes by; what is said under that id counts more. */
function factsByFilm(facts: readonly FilmFacts[], movies: readonly Movie[]): FilmFacts[] {
  const ids = new Map(movies.flatMap(({ id, otherIds = [] }) => [id, ...otherIds].map((any) => [any, id] as const)));
  const met = new Map<number, FilmFacts>();
  for (const film of facts) {
    const movieId = ids.get(film.movieId);
    if (movieId !== undefined && (film.movieId === movieId || !met.has(movieId)))
      met.set(movieId, { ...film, movieId });
  }
  return [...met.values()];
}

/** Reads Wikipedia's film files into the home. */
export async function keepArticles(
  { articles, limits }: Pick<Stores, "articles" | "limits">,
  path: string,
  run: Run,
): Promise<{ all: readonly Article[]; stored: StoredArticles; reading: Reading }> {
  await using source = await openSource(path, limits);
  const all: Article[] = [];
  const logs = [];
  for (const file of filmFiles(source)) {
    const log = rowLog(file.place);
    logs.push(log);
    all.push(...(await readArticles(file, log, run)));
  }
  return { all, stored: await articles.write(all, resolve(path)), reading: totalRows(logs) };
}

/** All articles of a version, read again from their source when they are damaged; throws "data/damaged". */
export async function articlesOf(
  stores: Pick<Stores, "articles" | "limits">,
  version: string,
): Promise<readonly Article[]> {
  const { articles } = stores;
  const all = await articles.read(version);
  if (all) return all;
  const source = await articles.sourceOf(version);
  if (source !== undefined && (await stat(source).catch(() => undefined))) {
    const again = await keepArticles(stores, source, quietRun());
    if (again.stored.version === version) return again.all;
  }
  throw damagedArticles();
}

/** Joins the articles, which have a version, to a data set by its catalogue. */
export async function joinWikipedia(
  files: FactFiles,
  all: readonly Article[],
  version: string,
  set: OpenSet,
): Promise<JoinedSource> {
  const joined = joinArticles(set.movies, all);
  const facts = [...joined].map(([item, article]) => factsOf(set.movies[item], article));
  const about = {
    source: wikipediaSource,
    licence: wikipediaLicence,
    entries: all.length,
    matched: facts.length,
    origin: { kind: "wikipedia" as const, articles: version, catalogue: set.version },
  };
  return { pointer: await files.write(about, facts), facts };
}

function factsOf(movie: Movie, { name, cast, extract }: Article): FilmFacts {
  return {
    ...noFacts,
    movieId: movie.id,
    texts: extract === "" ? {} : { introduction: extract },
    article: name,
    cast,
    directors: directorsIn(extract),
  };
}

export function reportOf(pointer: FactPointer, movies: number, { badRows, examples }: Reading): DescribeReport {
  const { source, licence, entries, matched } = pointer;
  return { source, licence, entries, matched, movies, badRows, examples };
}
