/** Answers for people: tables that fit the window, and never more than eighty columns when nobody can say how wide it is. */
import { type Answer, type Fact, type MovieCard, type Note, type Pick, plainJson, type StarRange } from "@matinee/core";
import Table from "cli-table3";
import { nameOf } from "../services/find-movie.ts";
import { here } from "./here.ts";
import { readingInWords, type Titles } from "./reading-in-words.ts";
import { bold, dim, type Said, say, shown } from "./terminal.ts";

const columns = (): number => Math.max(60, Math.min(here().out.columns ?? 80, 120));

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

export interface PrintOptions {
  /** Reasons beside what a film is. */
  readonly why?: boolean | undefined;
}

export function printAnswer(answer: Answer, titles: Titles, options: PrintOptions): void {
  const { picks, reading, changes = [], notes, relax = [], versions } = answer;
  if (changes.length > 0) say(changes.join(" "));
  // Words that no film knows were read, but say nothing.
  const isSilent = notes.some(({ code }) => code === "nothing-understood");
  const understood = isSilent ? "" : readingInWords(reading, titles);
  if (understood !== "") say(`Understood: ${understood}`);
  printPicks(picks, options);
  printNotes(notes);
  for (const { text, films } of relax) say(dim(`· If films need not be ${text}, ${films} fit.`));
  say(dim(versions.data.label));
}

/** What a language model changed of a list, and why. */
export function printMoves({ language, picks }: Answer): void {
  const who = language?.scoring ?? language?.reading;
  if (language === undefined || who === undefined) return;
  say(`With ${who}:`);
  const titles = new Map(picks.map(({ movie }) => [movie.id, movie.title]));
  for (const { movieId, from, to, why } of language.moved)
    say(dim(`· ${titles.get(movieId) ?? movieId}: ${from === undefined ? "new" : `from ${from}`} to ${to} – ${why}`));
}

export function printPicks(picks: readonly Pick[], { why = false }: PrintOptions): void {
  const film = Math.floor((columns() - 5) * 0.4) - 3;
  printTable(
    ["", "Film", "About"],
    [4, film],
    picks.map((pick, index) => [
      String(index + 1),
      [
        titleAndGenres(pick.movie),
        ...(pick.expected === undefined ? [] : ["\n", dim(expectedStars(pick.expected))]),
        ...(pick.unknown ?? []).flatMap((fact) => ["\n", dim(unknownFacts[fact])]),
      ],
      aboutFilm(pick, why),
    ]),
  );
}

const expectedStars = ({ stars, low, high }: StarRange) => `★ about ${stars} from you (${low} to ${high})`;

/** Why in one sentence, then what it is about, then reasons where they are asked for; nothing twice. */
function aboutFilm({ movie, headline, reasons }: Pick, why: boolean): Said[] {
  const plot = movie.description?.text;
  const texts = reasons.slice(0, 2).map(({ text }) => text);
  // Of a film of which nothing else is told, at least a reason is.
  const bare = headline === undefined && plot === undefined;
  const shownReasons = why || bare ? texts.filter((text) => text !== headline) : [];
  const lines: Said[] = [
    ...(headline === undefined ? [] : [headline]),
    ...(plot === undefined ? [] : [dim(clipped(plot))]),
    ...new Set(shownReasons),
  ];
  return lines.flatMap((line, i) => (i === 0 ? [line] : ["\n", line]));
}

const longestPlot = 220;

/** As much as fits, up to a whole word. */
function clipped(text: string): string {
  if (text.length <= longestPlot) return text;
  return `${text.slice(0, text.lastIndexOf(" ", longestPlot)).replace(/[\s,;:–-]+$/u, "")} …`;
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
