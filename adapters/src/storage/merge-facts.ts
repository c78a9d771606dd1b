/** A catalogue with everything that its sources of texts say. */
import { createHash } from "node:crypto";
import { type FilmText, languageNamed, type Movie, notesSource, possibleRuntime, possibleVotes } from "@matinee/core";
import { foldTitle } from "@matinee/text";
import { notesLicence, type WrittenNote } from "../sources/notes/film-notes.ts";
import { factsOfNote, withNote } from "../sources/notes/noted-film.ts";
import type { FilmFacts } from "../sources/texts/film-facts.ts";
import { agreedRuntime, believed, type Said, tellsOfShorts } from "./believed-facts.ts";
import type { FactPointer } from "./fact-files.ts";
import { textKinds } from "./facts-table.ts";

export interface JoinedSource {
  readonly pointer: FactPointer;
  readonly facts: readonly FilmFacts[];
}

/**
 * Adds what all sources tell of this film and no other; lengths are those that are believed and agree, else the note's. Other facts come from
 * the first source that has them, so the surest stands first: tables, then the film's note, then Wikipedia. The note's plot
 * is the first text, and what it answers the last.
 */
export function mergeFacts(
  movies: readonly Movie[],
  sources: readonly JoinedSource[],
  notes: ReadonlyMap<number, WrittenNote> = new Map(),
): readonly Movie[] {
  const byFilm = sources.map(({ pointer, facts }) => ({
    source: pointer,
    isTable: pointer.origin.kind === "csv",
    shorts: tellsOfShorts(facts),
    facts: new Map(facts.map((film) => [film.movieId, film])),
  }));
  return movies.map((movie, row) => {
    const note = notes.get(row);
    const all: Said<Origin>[] = note === undefined ? [] : [saidByNote(movie, note)];
    for (const { source, isTable, shorts, facts } of byFilm) {
      const film = facts.get(movie.id);
      if (film === undefined) continue;
      const place = isTable && all.at(-1)?.source === noteSource ? all.length - 1 : all.length;
      all.splice(place, 0, { source, film: possible(film), shorts });
    }
    if (all.length === 0) return movie;
    const said = believed(movie, all);
    if (said.length === 0) return movie;
    const first = <T>(pick: (film: FilmFacts) => T | undefined): T | undefined =>
      said.map(({ film }) => pick(film)).find((value) => value !== undefined);
    const tones = first((film) => film.tones);
    const merged: Movie = {
      ...movie,
      ...(tones !== undefined && { tones }),
      directors: first(({ directors }) => (directors.length > 0 ? directors : undefined)) ?? movie.directors,
      cast: castOf(said) ?? movie.cast,
      runtime: agreedRuntime(said.flatMap(({ film }) => film.runtime ?? [])) ?? note?.runtime,
      language: first(({ language }) => language),
      votes: first(({ votes }) => votes),
      texts: said
        .filter(({ source }) => source !== noteSource)
        .flatMap(({ source, film }) => textsOf(source, film))
        .toSorted((a, b) => textKinds.indexOf(a.kind) - textKinds.indexOf(b.kind)),
    };
    return note === undefined ? merged : withNote(merged, note);
  });
}

type Origin = Pick<FactPointer, "source" | "licence">;
const noteSource: Origin = { source: notesSource, licence: notesLicence };

/** Notes know how long a short film is: their lengths need no witness. */
const saidByNote = (movie: Movie, note: WrittenNote): Said<Origin> => ({
  source: noteSource,
  film: factsOfNote(movie.id, note),
  shorts: true,
});

/** The cast of the first source that has any; those of a note, who are few, are followed by whom the next one names. */
function castOf(said: readonly Said<Origin>[]): readonly string[] | undefined {
  const [first, second] = said.filter(({ film }) => film.cast.length > 0);
  if (first?.source !== noteSource || second === undefined) return first?.film.cast;
  const known = new Set(first.film.cast.map(nameKey));
  return [...first.film.cast, ...second.film.cast.filter((name) => !known.has(nameKey(name)))];
}

/** Folding is slow, and casts are long: a name of plain letters is its own. */
const nameKey = (name: string): string => (/^[ -~]*$/u.test(name) ? name.toLowerCase() : foldTitle(name));

/** Without facts that cannot be; files of earlier versions may hold some. */
const possible = (film: FilmFacts): FilmFacts => ({
  ...film,
  runtime: possibleRuntime(film.runtime),
  votes: possibleVotes(film.votes),
  language: film.language === undefined ? undefined : languageNamed(film.language),
});

function textsOf({ source, licence }: Origin, { texts, article }: FilmFacts): FilmText[] {
  const from = article === undefined ? source : `${source}: ${article}`;
  return textKinds.flatMap((kind) => {
    const text = texts[kind];
    return text === undefined ? [] : [{ kind, text, source: from, licence }];
  });
}

/** What is joined to a data set as a whole: the version of its notes, the sum of its tag genome. */
interface Joined {
  readonly notes: string | undefined;
  readonly genome: string | undefined;
}

/** The version of a data set with all that is joined to it; without anything it is that of the data set. */
export function joinedVersion(version: string, pointers: readonly FactPointer[], joined: Joined): string {
  const wholes = (["notes", "genome"] as const).flatMap((name) =>
    joined[name] === undefined ? [] : [`${name} ${joined[name]}`],
  );
  if (pointers.length === 0 && wholes.length === 0) return version;
  const parts = pointers.map(({ source, licence, sums }) => JSON.stringify([source, licence, sums.sha256])).toSorted();
  return createHash("sha256")
    .update([version, ...parts, ...wholes].join("\n"))
    .digest("hex")
    .slice(0, 16);
}
