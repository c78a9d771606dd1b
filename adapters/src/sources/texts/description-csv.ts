/** Texts and facts about films from a table: one column names the film by movieId, others are known by their names. */
import { languageNamed, MatineeError, plainText, possibleRuntime, possibleVotes, type Run } from "@matinee/core";
import { parse } from "csv-parse/sync";
import { wholeNumber } from "../files/fields.ts";
import { quoted } from "../files/quoted.ts";
import type { RowLog } from "../files/row-log.ts";
import type { SourceFile } from "../files/source-file.ts";
import { allText } from "../files/source-files.ts";
import { tooLong } from "../files/source-limits.ts";
import { type FilmFacts, noFacts } from "./film-facts.ts";
import { facetNames, tonesIn } from "./film-tones.ts";

type Reader = (value: string) => Partial<Said>;

const asText =
  (kind: keyof FilmFacts["texts"]): Reader =>
  (text) => ({ texts: { [kind]: text } });
const asVotes: Reader = (value) => ({ votes: possibleVotes(countOf(value)) });
const asRuntime: Reader = (value) => ({ runtime: possibleRuntime(countOf(value)) });
/** "French, English": the first is the main one. */
const asLanguage: Reader = (names) => ({
  language: listOf(names)
    .map(languageNamed)
    .find((name) => name !== undefined),
});

/** Readers by column name, without the prefixes `tmdb_` and `imdb_`. Titles, ratings and other columns are left out. */
const readers: ReadonlyMap<string, Reader> = new Map(
  Object.entries<Reader>({
    description: asText("description"),
    plot: asText("description"),
    summary: asText("description"),
    synopsis: asText("description"),
    overview: asText("overview"),
    introduction: asText("introduction"),
    extract: asText("introduction"),
    keywords: asText("keywords"),
    plot_keywords: asText("keywords"),
    cast: (names) => ({ cast: listOf(names) }),
    top_cast: (names) => ({ cast: listOf(names) }),
    actors: (names) => ({ cast: listOf(names) }),
    director: (names) => ({ directors: listOf(names) }),
    directors: (names) => ({ directors: listOf(names) }),
    runtime: asRuntime,
    runtime_minutes: asRuntime,
    language: asLanguage,
    original_language: asLanguage,
    votes: asVotes,
    vote_count: asVotes,
    num_votes: asVotes,
    raw_popularity: asVotes,
  }),
);
const idNames = ["movieid", "movie_id"];
const tonesName = "tones";

/** Films of which the table says something; it has a header line. Throws "data/unreadable" when no column is known, "data/too-many-bad-rows". */
export async function readDescriptions(file: SourceFile, log: RowLog, run: Run): Promise<readonly FilmFacts[]> {
  run.progress({ task: `reading ${file.name}`, done: 0, total: file.bytes, unit: "bytes" });
  const [header, ...rows] = recordsOf(await allText(file, run.signal), file);
  const names = (header?.record ?? []).map((name) => name.trim().toLowerCase());
  const idColumn = names.findIndex((name) => idNames.includes(name));
  const columns = names.map((name) => readers.get(name.replace(/^(tmdb|imdb)_/u, "")));
  if (idColumn < 0) throw unreadable(file, "has no column movieId");
  const tonesColumn = names.indexOf(tonesName);
  if (tonesColumn < 0 && columns.every((reader) => reader === undefined))
    throw unreadable(file, "has no column whose name is known");

  const known = tonesColumn < 0 ? new Set<string>() : await facetNames();
  const facts = new Map<number, FilmFacts>();
  const without: { readonly line: number; readonly why: string }[] = [];
  for (const { record, info } of rows) {
    log.count();
    const movieId = wholeNumber(record[idColumn]?.trim());
    const film = record.reduce((said, value, place) => withField(said, value, columns[place]), noFacts);
    const tones = tonesIn(record[tonesColumn] ?? "", known);
    if (record.length !== names.length) log.reject(info.lines, `${record.length} columns instead of ${names.length}`);
    else if (movieId === undefined) log.reject(info.lines, `${quoted(record[idColumn])} is not a movie id`);
    else if (typeof tones === "string") without.push({ line: info.lines, why: tones });
    else if (film !== noFacts || Object.keys(tones).length > 0)
      facts.set(movieId, { ...film, ...(Object.keys(tones).length > 0 && { tones }), movieId });
  }
  log.judge();
  // Tones are guesses, often by a model: what is wrong with one costs its row, however many they are.
  for (const { line, why } of without) log.reject(line, why);
  run.progress({ task: `reading ${file.name}`, done: file.bytes, total: file.bytes, unit: "bytes" });
  return [...facts.values()];
}

type Said = Omit<FilmFacts, "movieId">;

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function recordsOf(text: string, file: SourceFile): CsvRecord[] {
  try {
    const tolerant = { relax_column_count: true, relax_quotes: true, skip_empty_lines: true };
    const options = { bom: true, info: true, ...tolerant, max_record_size: file.limits.line };
    return parse(text, options) as unknown as CsvRecord[];
  } catch (cause) {
    if ((cause as { code?: string }).code === "CSV_MAX_RECORD_SIZE") throw tooLong(file.place, file.limits);
    throw unreadable(file, `is not a table of comma-separated values (${(cause as Error).message})`, cause);
  }
}

function withField(facts: Said, value: string, reader: Reader | undefined): Said {
  const text = plainText(value).trim();
  if (reader === undefined || text === "") return facts;
  const more = reader(text);
  if (Object.values(more).every((said) => said === undefined || (Array.isArray(said) && said.length === 0)))
    return facts;
  return { ...facts, ...more, texts: { ...facts.texts, ...more.texts } };
}

const listOf = (names: string): string[] =>
  names
    .split(/[,;|]/u)
    .map((name) => name.trim())
    .filter((name) => name !== "");

/** "1110703.0" → 1110703. */
const countOf = (value: string): number => Math.round(Number(value));

const unreadable = (file: SourceFile, why: string, cause?: unknown): MatineeError =>
  new MatineeError("data/unreadable", `${file.place} ${why}.`, {
    cause,
    hint: "Give a .csv with a column movieId and columns such as description, overview, keywords, cast, directors, runtime, language, votes or tones.",
  });
