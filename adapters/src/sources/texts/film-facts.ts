/** What a source of texts says about one film of a data set. */
import type { FilmText, MovieId } from "@matinee/core";
import type { FilmTones } from "./film-tones.ts";

export type TextKind = FilmText["kind"];

export interface FilmFacts {
  readonly movieId: MovieId;
  readonly texts: Readonly<Partial<Record<TextKind, string>>>;
  /** Name of the article that the texts are from, where the source has articles. */
  readonly article: string | undefined;
  readonly directors: readonly string[];
  readonly cast: readonly string[];
  /** Minutes. */
  readonly runtime: number | undefined;
  /** English name. */
  readonly language: string | undefined;
  readonly votes: number | undefined;
  /** Absent where the source tells none. */
  readonly tones?: FilmTones | undefined;
}

export const noFacts: Omit<FilmFacts, "movieId"> = {
  texts: {},
  article: undefined,
  directors: [],
  cast: [],
  runtime: undefined,
  language: undefined,
  votes: undefined,
};
