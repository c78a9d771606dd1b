/** A catalogue with everything that its sources of texts say. */
import { createHash } from "node:crypto";
import type { FilmText, Movie } from "@matinee/core";
import type { FilmFacts } from "../sources/film-facts.ts";
import type { FactPointer } from "./fact-files.ts";
import { textKinds } from "./facts-table.ts";

export interface JoinedSource {
  readonly pointer: FactPointer;
  readonly facts: readonly FilmFacts[];
}

/** Adds all texts; other facts come from the first source that has them, so the surest source stands first. */
export function mergeFacts(movies: readonly Movie[], sources: readonly JoinedSource[]): readonly Movie[] {
  const byFilm = sources.map(({ pointer, facts }) => ({
    pointer,
    facts: new Map(facts.map((film) => [film.movieId, film])),
  }));
  return movies.map((movie) => {
    const said = byFilm.flatMap(({ pointer, facts }) => {
      const film = facts.get(movie.id);
      return film ? [{ pointer, film }] : [];
    });
    if (said.length === 0) return movie;
    const first = <T>(pick: (film: FilmFacts) => T | undefined): T | undefined =>
      said.map(({ film }) => pick(film)).find((value) => value !== undefined);
    return {
      ...movie,
      directors: first(({ directors }) => (directors.length > 0 ? directors : undefined)) ?? movie.directors,
      cast: first(({ cast }) => (cast.length > 0 ? cast : undefined)) ?? movie.cast,
      runtime: first(({ runtime }) => runtime),
      language: first(({ language }) => language),
      votes: first(({ votes }) => votes),
      texts: said
        .flatMap(({ pointer, film }) => textsOf(pointer, film))
        .toSorted((a, b) => textKinds.indexOf(a.kind) - textKinds.indexOf(b.kind)),
    };
  });
}

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
