/**
 * What is known of films beside ratings, as rows of numbers whose inner products say how alike two of them are: words in
 * like company, genres (rare ones before common ones) and the time when they were made. Source of what is rare: K. Spärck
 * Jones, "A Statistical Interpretation of Term Specificity and Its Application in Retrieval", J. of Documentation 28 (1972).
 */
import type { Artifact, Catalog, Vectors } from "@matinee/core";

/** How much genres and time weigh beside texts. */
const genreWeight = 1.5;
const timeWeight = 1.5;

/** Years between two marks of time; a film stands between two, so that no border parts neighbours. */
const period = 5;

export function contentRows(catalog: Catalog, vectors: Artifact | undefined): Vectors {
  const texts = (vectors?.arrays.films as Float32Array | undefined) ?? new Float32Array(0);
  const rank = texts.length / Math.max(1, catalog.size);
  const genres = genreRarity(catalog);
  const places = new Map([...genres.keys()].map((genre, at) => [genre, rank + at]));
  const years = Array.from({ length: catalog.size }, (_, item) => catalog.movie(item).year);
  const known = years.filter((year) => year !== undefined);
  const first = known.reduce((least, year) => Math.min(least, year), Number.POSITIVE_INFINITY);
  const last = known.reduce((most, year) => Math.max(most, year), Number.NEGATIVE_INFINITY);
  const marks = known.length === 0 ? 0 : Math.floor((last - first) / period) + 2;
  const fromTime = rank + genres.size;
  const width = fromTime + marks;
  const values = new Float32Array(catalog.size * width);
  for (let item = 0; item < catalog.size; item++) {
    const row = values.subarray(item * width, (item + 1) * width);
    row.set(texts.subarray(item * rank, (item + 1) * rank));
    const own = [...new Set(catalog.movie(item).genres)];
    const length = Math.hypot(...own.map((genre) => genres.get(genre) ?? 0));
    for (const genre of own) row[places.get(genre) ?? 0] = (genreWeight * (genres.get(genre) ?? 0)) / (length || 1);
    const year = years[item];
    if (year === undefined) continue;
    const at = (year - first) / period;
    const after = at - Math.floor(at);
    const unit = timeWeight / Math.hypot(after, 1 - after);
    row[fromTime + Math.floor(at)] = (1 - after) * unit;
    row[fromTime + Math.floor(at) + 1] = after * unit;
  }
  return { rows: catalog.size, width, values };
}

/** ln(films / films of the genre): a genre that all have says nothing. */
function genreRarity(catalog: Catalog): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let item = 0; item < catalog.size; item++)
    for (const genre of new Set(catalog.movie(item).genres)) counts.set(genre, (counts.get(genre) ?? 0) + 1);
  return new Map([...counts].map(([genre, count]) => [genre, Math.log(catalog.size / count)]));
}
