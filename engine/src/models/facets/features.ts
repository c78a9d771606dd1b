/** What facets are guessed from: a film's genres, when it was made, what was written about it and who rated it. */
import type { Artifact, Dataset } from "@matinee/core";
import { decades, nearness } from "../decades.ts";
import { raterFactors } from "./raters.ts";
import { unnotedVectors } from "./unnoted.ts";

export interface Features {
  /** How many numbers stand for a film. */
  readonly width: number;
  /** Writes a film's numbers. */
  write(item: number, into: Float64Array): void;
}

/** `vectors` are those of texts, where there are any. */
export function featuresOf(data: Dataset, vectors: Artifact | undefined, seed: number): Features {
  const { catalog } = data;
  const genres = new Map<string, number>();
  for (let item = 0; item < catalog.size; item++)
    for (const genre of catalog.movie(item).genres) if (!genres.has(genre)) genres.set(genre, genres.size);
  const texts = unnotedVectors(catalog, vectors);
  const raters = raterFactors(data, seed);
  const fromYear = 1 + genres.size;
  const fromTexts = fromYear + 1 + decades.length;
  const fromRaters = fromTexts + texts.rank;
  return {
    width: fromRaters + raters.rank,
    write(item, into) {
      const { genres: own, year } = catalog.movie(item);
      into.fill(0);
      into[0] = 1;
      for (const genre of own) into[1 + (genres.get(genre) ?? 0)] = 1;
      if (year === undefined) into[fromYear] = 1;
      else for (const [at, decade] of decades.entries()) into[fromYear + 1 + at] = nearness(year, decade);
      for (let k = 0; k < texts.rank; k++) into[fromTexts + k] = texts.rows[item * texts.rank + k];
      for (let k = 0; k < raters.rank; k++) into[fromRaters + k] = raters.rows[item * raters.rank + k];
    },
  };
}
