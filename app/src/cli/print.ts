/** Answers for people: tables that fit the window, and never more than eighty columns when nobody can say how wide it is. */
import {
  type Answer,
  type Fact,
  type MovieCard,
  type Note,
  type Pick,
  plainJson,
  type Reading,
  type Wish,
} from "@matinee/core";
import Table from "cli-table3";
import { nameOf } from "../services/find-movie.ts";
import { bold, dim, type Said, say, shown } from "./terminal.ts";

const columns = (): number => Math.max(60, Math.min(process.stdout.columns ?? 80, 120));

/** The same object that the API answers with. */
export const printJson = (value: unknown): void => say(plainJson(value, 2));

export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** A table whose last column takes what is left. */
export function printTable(
  head: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly Said[])[],
): void {
  const borders = head.length + 1;
  const last = columns() - borders - widths.reduce((sum, width) => sum + width, 0);
  const table = new Table({
    head: head.map((name) => shown(bold(name))),
    colWidths: [...widths, last],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  table.push(...rows.map((row) => row.map(shown)));
  say({ styled: table.toString() });
}

export function printAnswer({ picks, reading, changes = [], notes, relax = [], versions }: Answer): void {
  if (changes.length > 0) say(changes.join(" "));
  const understood = readingInWords(reading);
  if (understood !== "") say(`Understood: ${understood}`);
  printPicks(picks);
  printNotes(notes);
  for (const { text, films } of relax) say(dim(`· If films need not be ${text}, ${films} fit.`));
  say(dim(versions.data.label));
}

export function printPicks(picks: readonly Pick[]): void {
  const film = Math.floor((columns() - 5) * 0.45) - 3;
  printTable(
    ["", "Film", "Why"],
    [4, film],
    picks.map(({ movie, headline, reasons, unknown = [] }, index) => [
      String(index + 1),
      [titleAndGenres(movie), ...unknown.flatMap((fact) => ["\n", dim(unknownFacts[fact])])],
      [...new Set([headline ?? "", ...reasons.slice(0, 2).map(({ text }) => text)])]
        .filter((text) => text !== "")
        .join(" "),
    ]),
  );
}

const unknownFacts: Readonly<Record<Fact, string>> = {
  year: "year unknown",
  runtime: "length unknown",
  language: "language unknown",
  country: "country unknown",
  certification: "certification unknown",
  content: "content unknown",
};

export function printMovies(movies: readonly MovieCard[]): void {
  if (movies.length === 0) say("No film is called that.");
  else
    printTable(
      ["Id", "Film", "Genres"],
      [9, 40],
      movies.map((movie) => [String(movie.id), nameOf(movie), movie.genres.join(", ")]),
    );
}

export function printNotes(notes: readonly Note[]): void {
  for (const { text } of notes) say(dim(`· ${text}`));
}

const titleAndGenres = (movie: MovieCard): Said => [bold(nameOf(movie)), `\n${movie.genres.join(", ")}`];

const seenNames = { seen: "seen", "not-seen": "not seen", wants: "wants to see" } as const;

/** "loved Heat (1995); tense, not war; 1990–1999; at most 120 minutes" */
function readingInWords({ films, wish }: Reading): string {
  const told = films.map(({ title, year, feeling, seen, role }) => {
    const name = year === undefined ? title : `${title} (${year})`;
    return role === "like" ? `like ${name}` : `${feeling ?? (seen === undefined ? "named" : seenNames[seen])} ${name}`;
  });
  const parts = [
    ...wish.words.map(({ text, wanted }) => ({ name: text, wanted })),
    ...facetsInWords(wish.facets, wish.words),
    ...wish.genres,
    ...wish.people,
    ...wish.languages,
    ...wish.countries.map(({ name, wanted }) => ({ name: countryName(name), wanted })),
  ];
  const wished = parts.map(({ name, wanted }) => (wanted ? name : `not ${name}`)).join(", ");
  const years = wish.years === undefined ? "" : range(wish.years.from, wish.years.to, "");
  const runtime = wish.runtime === undefined ? "" : range(wish.runtime.min, wish.runtime.max, " minutes");
  const certification = wish.certification === undefined ? "" : `rated ${wish.certification.max} at most`;
  return [...told, wished, years, runtime, certification].filter((part) => part !== "").join("; ");
}

/** Facets in the person's own words, each once; what a word says already is not said again. */
function facetsInWords(facets: Wish["facets"], words: Wish["words"]) {
  const said = new Set(words.map(({ text }) => text));
  const named = facets.map(({ name, words: own, wanted }) => ({ name: own ?? name.replaceAll("-", " "), wanted }));
  return named.filter(({ name }) => !said.has(name) && said.add(name));
}

const regions = new Intl.DisplayNames("en", { type: "region", fallback: "code" });
const countryName = (code: string): string => (/^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code);

function range(from: number | undefined, to: number | undefined, unit: string): string {
  if (from !== undefined && to !== undefined) return `${from}–${to}${unit}`;
  return from === undefined ? `at most ${to}${unit}` : `at least ${from}${unit}`;
}
