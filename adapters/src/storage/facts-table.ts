/** What a source of texts says about films, as a table: one row for each film that it knows. */
import type { Data, Table } from "apache-arrow";
import type { FilmFacts, TextKind } from "../sources/texts/film-facts.ts";
import {
  numberColumn,
  numbersOf,
  optionalNumberColumn,
  optionalNumbersOf,
  textColumn,
  textListColumn,
  textListsOf,
  textsOf,
} from "./columns.ts";

/** In the order in which a film shows its texts. */
export const textKinds: readonly TextKind[] = ["description", "introduction", "overview", "keywords"];

export function factColumns(facts: readonly FilmFacts[]): Record<string, Data> {
  const columns: Record<string, Data> = {
    movieId: numberColumn(Float64Array.from(facts, ({ movieId }) => movieId)),
    article: textColumn(facts.map(({ article }) => article)),
    directors: textListColumn(facts.map(({ directors }) => directors)),
    cast: textListColumn(facts.map(({ cast }) => cast)),
    runtime: optionalNumberColumn(facts.map(({ runtime }) => runtime)),
    language: textColumn(facts.map(({ language }) => language)),
    votes: optionalNumberColumn(facts.map(({ votes }) => votes)),
  };
  // Only where some film has any, so that the tables of all other sources keep their bytes.
  if (facts.some(({ tones }) => tones !== undefined))
    columns.tones = textListColumn(
      facts.map(({ tones = {} }) => Object.entries(tones).map(([name, strength]) => `${name}=${strength}`)),
    );
  for (const kind of textKinds) columns[kind] = textColumn(facts.map(({ texts }) => texts[kind]));
  return columns;
}

export function factsOf(table: Table): FilmFacts[] {
  const ids = numbersOf(table, "movieId");
  const articles = textsOf(table, "article");
  const directors = textListsOf(table, "directors");
  const casts = textListsOf(table, "cast");
  const runtimes = optionalNumbersOf(table, "runtime");
  const languages = textsOf(table, "language");
  const votes = optionalNumbersOf(table, "votes");
  const tones = table.getChild("tones") === null ? undefined : textListsOf(table, "tones");
  const texts = textKinds.map((kind) => [kind, textsOf(table, kind)] as const);
  return articles.map((article, row) => ({
    movieId: ids[row],
    texts: Object.fromEntries(texts.flatMap(([kind, all]) => (all[row] === undefined ? [] : [[kind, all[row]]]))),
    article,
    directors: directors[row],
    cast: casts[row],
    runtime: runtimes[row],
    language: languages[row],
    votes: votes[row],
    ...(tones?.[row].length && { tones: Object.fromEntries(tones[row].map(toneOf)) }),
  }));
}

const toneOf = (written: string): [string, number] => {
  const [name = "", strength] = written.split("=");
  return [name, Number(strength)];
};
