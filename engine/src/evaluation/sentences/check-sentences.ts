/** What is wrong with a file of sentences: form, names, duplicates, films that are not there. */
import type { Catalog, MovieId } from "@matinee/core";
import { linesOf } from "../case-lines.ts";
import { type NotedFilms, nameOf } from "../wordings/noted-films.ts";
import type { NamedFilm } from "../wordings/rule.ts";
import { choicesOf, SentenceCase } from "./case.ts";
import type { MetFilm } from "./judge-reading.ts";

export interface CheckedSentence {
  readonly case: SentenceCase;
  readonly films: readonly MetFilm[];
}

export interface CheckedSentences {
  readonly cases: readonly CheckedSentence[];
  /** Each begins with its line. */
  readonly problems: readonly string[];
}

export type FindFilm = (film: NamedFilm) => MovieId | undefined;

/** Films of a catalogue by any of their titles and the year, or by those that a note knows. */
export function filmFinder(catalog: Catalog, noted: NotedFilms): FindFilm {
  const byName = new Map<string, MovieId>();
  for (let item = catalog.size - 1; item >= 0; item--) {
    const { id, title, alternativeTitles, year } = catalog.movie(item);
    if (year !== undefined) for (const one of [...alternativeTitles, title]) byName.set(nameOf(one, year), id);
  }
  return (film) => {
    const own = byName.get(nameOf(film.title, film.year));
    const other = own ?? noted.noteOf(film)?.movieId;
    const item = other === undefined ? undefined : catalog.itemOf(other);
    return item === undefined ? undefined : catalog.movie(item).id;
  };
}

/** `taken` are texts of other files. */
export function checkSentences(
  text: string,
  { vocabulary: { facets, levels } }: NotedFilms,
  find: FindFilm,
  taken: Iterable<string> = [],
): CheckedSentences {
  const cases: CheckedSentence[] = [];
  const problems: string[] = [];
  for (const { number, case: one, faults } of linesOf(text, SentenceCase, (sentence) => sentence.text, taken)) {
    const films = (one?.films ?? []).map((film) => ({ ...film, id: find(film) }));
    const named = [...(one?.facets?.wanted ?? []), ...(one?.facets?.avoided ?? [])].flatMap(choicesOf);
    const all = [
      ...faults,
      ...films.flatMap(({ id, title, year }) => (id === undefined ? [`latest-small has no ${title} (${year})`] : [])),
      ...named
        .filter((name) => !facets.has(name) && !levels.has(name))
        .map((name) => `no facet or level is named ${name}`),
      ...[...(one?.unknown ?? []), ...(one?.not ?? [])]
        .filter((part) => !one?.text.includes(part))
        .map((part) => `does not stand in the text: ${part}`),
    ];
    problems.push(...all.map((what) => `${number}: ${what}`));
    if (one !== undefined && all.length === 0)
      cases.push({ case: one, films: films.flatMap(({ id, ...film }) => (id === undefined ? [] : [{ ...film, id }])) });
  }
  return { cases, problems };
}
