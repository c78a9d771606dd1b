/** A catalogue with everything that its sources of texts say. */
import { createHash } from "node:crypto";
import { type FilmText, languageNamed, type Movie, possibleRuntime, possibleVotes } from "@matinee/core";
import type { FilmFacts } from "../sources/texts/film-facts.ts";
import { agreedRuntime, believed, tellsOfShorts } from "./believed-facts.ts";
import type { FactPointer } from "./fact-files.ts";
import { textKinds } from "./facts-table.ts";

export interface JoinedSource {
  readonly pointer: FactPointer;
  readonly facts: readonly FilmFacts[];
}

/**
 * Adds the texts of all sources that tell of this film and no other; lengths are those that are believed and agree. Other
 * facts come from the first source that has them, so the surest source stands first.
 */
export function mergeFacts(movies: readonly Movie[], sources: readonly JoinedSource[]): readonly Movie[] {
  const byFilm = sources.map(({ pointer, facts }) => ({
    pointer,
    shorts: tellsOfShorts(facts),
    facts: new Map(facts.map((film) => [film.movieId, film])),
  }));
  return movies.map((movie) => {
    const all = byFilm.flatMap(({ pointer, shorts, facts }) => {
      const film = facts.get(movie.id);
      return film ? [{ source: pointer, film: possible(film), shorts }] : [];
    });
    const said = believed(movie, all);
    if (said.length === 0) return movie;
    const first = <T>(pick: (film: FilmFacts) => T | undefined): T | undefined =>
      said.map(({ film }) => pick(film)).find((value) => value !== undefined);
    return {
      ...movie,
      directors: first(({ directors }) => (directors.length > 0 ? directors : undefined)) ?? movie.directors,
      cast: first(({ cast }) => (cast.length > 0 ? cast : undefined)) ?? movie.cast,
      runtime: agreedRuntime(said.flatMap(({ film }) => film.runtime ?? [])),
      language: first(({ language }) => language),
      votes: first(({ votes }) => votes),
      texts: said
        .flatMap(({ source, film }) => textsOf(source, film))
        .toSorted((a, b) => textKinds.indexOf(a.kind) - textKinds.indexOf(b.kind)),
    };
  });
}

/** Without facts that cannot be; files of earlier versions may hold some. */
const possible = (film: FilmFacts): FilmFacts => ({
  ...film,
  runtime: possibleRuntime(film.runtime),
  votes: possibleVotes(film.votes),
  language: film.language === undefined ? undefined : languageNamed(film.language),
});

function textsOf({ source, licence }: FactPointer, { texts, article }: FilmFacts): FilmText[] {
  const from = article === undefined ? source : `${source}: ${article}`;
  return textKinds.flatMap((kind) => {
    const text = texts[kind];
    return text === undefined ? [] : [{ kind, text, source: from, licence }];
  });
}

/** The version of a data set with its texts; without texts it is the version of the data set. */
export function joinedVersion(version: string, pointers: readonly FactPointer[]): string {
  if (pointers.length === 0) return version;
  const parts = pointers.map(({ source, licence, sums }) => JSON.stringify([source, licence, sums.sha256])).toSorted();
  return createHash("sha256")
    .update([version, ...parts].join("\n"))
    .digest("hex")
    .slice(0, 16);
}
