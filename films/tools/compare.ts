/** How far the facts of the notes agree with data sets that know them too, and where they do not. */
import { readFileSync } from "node:fs";
import { type Note, plain } from "../src/index.ts";
import { rowsOf, wikiFilms } from "./shared.ts";

export interface Agreement {
  readonly fact: string;
  readonly aim: number;
  readonly compared: number;
  readonly differences: readonly string[];
}

/** What a source says of one note: undefined where it does not know, true where both agree, else the difference. */
type Judge = (note: Note) => boolean | string | undefined;

export function agreements(notes: readonly Note[]): readonly Agreement[] {
  return judges().map(([fact, aim, judge]) => {
    const verdicts = notes.map((note) => [note.id, judge(note)] as const).filter(([, said]) => said !== undefined);
    const differences = verdicts.filter(([, said]) => said !== true).map(([id, said]) => `${fact} of ${id}: ${said}`);
    return { fact, aim, compared: verdicts.length, differences };
  });
}

function judges(): readonly (readonly [string, number, Judge])[] {
  const catalogue = [...rowsOf("ml-32m-catalog/movies.csv"), ...rowsOf("ml-latest-small/movies.csv")];
  const movies = new Map(catalogue.map((row) => [Number(row.movieId), row]));
  const links = new Map(
    [...rowsOf("ml-32m-catalog/links.partial.csv"), ...rowsOf("ml-latest-small/links.csv")].map((row) => [
      Number(row.movieId),
      `tt${(row.imdbId ?? "").padStart(7, "0")}`,
    ]),
  );
  const runtimes = new Map(
    rowsOf("tmdb-ml1m/movielens_movies_tmdb.csv").map((row) => [Number(row.movieId), Number(row.tmdb_runtime)]),
  );
  const wiki = Map.groupBy(wikiFilms(), ({ title, year }) => `${plain(title)} ${year}`);
  const tongues = spoken();
  return [
    ["year", 0.98, (note) => sameYear(note, movies.get(note.movieId ?? 0)?.title)],
    ["genres", 0.98, (note) => sameGenres(note, movies.get(note.movieId ?? 0)?.genres)],
    ["imdb", 1, (note) => sameText(note.imdb, links.get(note.movieId ?? 0))],
    ["runtime", 0.95, (note) => sameRuntime(note, runtimes.get(note.movieId ?? 0))],
    ["language", 0.97, (note) => sameText(note.languages[0], tongues.get(note.movieId ?? 0))],
    ["directors", 0.97, (note) => sameDirector(note, wiki.get(`${plain(note.title)} ${note.year}`))],
  ];
}

function sameYear(note: Note, title: string | undefined) {
  const year = Number(/\((\d{4})\)\s*$/.exec(title ?? "")?.[1]);
  return Number.isNaN(year) ? undefined : year === note.year || `${note.year}, MovieLens ${year}`;
}

/** Both name at least one genre in common, and at most one of MovieLens's is missing. */
function sameGenres(note: Note, genres: string | undefined) {
  const theirs = genres?.split("|").filter((genre) => genre !== "IMAX" && !genre.startsWith("(")) ?? [];
  if (theirs.length === 0) return undefined;
  const missing = theirs.filter((genre) => !(note.genres as readonly string[]).includes(genre));
  const agree = missing.length < theirs.length && missing.length <= 1;
  return agree || `${note.genres.join(", ")}; MovieLens ${theirs.join(", ")}`;
}

function sameText(ours: string | undefined, theirs: string | undefined) {
  return ours === undefined || theirs === undefined ? undefined : ours === theirs || `${ours}, there ${theirs}`;
}

function sameRuntime({ runtime }: Note, minutes: number | undefined) {
  if (runtime === undefined || minutes === undefined || !(minutes > 0)) return undefined;
  return Math.abs(runtime - minutes) <= 5 || `${runtime}, TMDb ${minutes}`;
}

/** Wikipedia's introduction says "directed by"; one of our directors has to stand in it. */
function sameDirector({ directors }: Note, films: readonly { readonly extract?: string }[] | undefined) {
  const said =
    films?.length === 1
      ? (/directed\b.*?\bby ((?:\b\p{Lu}\.|[^.;]){3,120})/u.exec(films[0]?.extract ?? "")?.[1] ?? "")
      : "";
  if (directors === undefined || said === "") return undefined;
  const words = plain(said);
  return (
    directors.some((name) => words.includes(plain(name).split(" ").at(-1) ?? name)) ||
    `${directors.join(", ")}; “${said}”`
  );
}

/** Main languages by MovieLens id, as others wrote them down before there were notes: languages.json, by language. */
function spoken(): ReadonlyMap<number, string> {
  const file = readFileSync(new URL("./languages.json", import.meta.url), "utf8");
  const films = JSON.parse(file) as Readonly<Record<string, readonly number[]>>; // our own file
  return new Map(Object.entries(films).flatMap(([code, ids]) => ids.map((id) => [id, code] as const)));
}
