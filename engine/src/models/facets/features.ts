/** What facets are guessed from: a film's genres, when it was made, what was written about it and who rated it. */
import type { Artifact, Dataset } from "@matinee/core";

export interface Features {
  /** How many numbers stand for a film. */
  readonly width: number;
  /** Writes a film's numbers. */
  write(item: number, into: Float64Array): void;
}

/** `vectors` are those of texts, where there are any. */
export function featuresOf({ catalog }: Dataset, vectors: Artifact | undefined): Features {
  const genres = new Map<string, number>();
  for (let item = 0; item < catalog.size; item++)
    for (const genre of catalog.movie(item).genres) if (!genres.has(genre)) genres.set(genre, genres.size);
  const texts = vectors?.arrays.films as Float32Array | undefined;
  const rank = Number(vectors?.meta.rank ?? 0);
  const [fromYear, fromTexts] = [1 + genres.size, 1 + genres.size + decades.length + 1];
  return {
    width: fromTexts + rank,
    write(item, into) {
      const { genres: own, year } = catalog.movie(item);
      into.fill(0);
      into[0] = 1;
      for (const genre of own) into[1 + (genres.get(genre) ?? 0)] = 1;
      if (year === undefined) into[fromYear] = 1;
      else for (const [at, decade] of decades.entries()) into[fromYear + 1 + at] = nearness(year, decade);
      for (let k = 0; k < rank; k++) into[fromTexts + k] = textScale * (texts?.[item * rank + k] ?? 0);
    },
  };
}

/** Years stand between the middles of two decades, so that no border cuts them. */
const decades = [1925, 1935, 1945, 1955, 1965, 1975, 1985, 1995, 2005, 2015, 2025];
const nearness = (year: number, decade: number) => Math.max(0, 1 - Math.abs(year - decade) / 10);

/** Numbers of a unit vector are small beside the 0 and 1 of genres. */
const textScale = 6;
