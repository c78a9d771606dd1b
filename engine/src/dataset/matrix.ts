/** Ratings and film texts as sparse matrices. */
import type { Catalog, Interactions } from "@matinee/core";
import type { SparseMatrix } from "../math/sparse.ts";
import { type FieldWeights, filmTerms } from "./film-text.ts";

/** People × films with 1 where a person rated a film, whatever the stars. */
export function seenMatrix(interactions: Interactions, films: number): SparseMatrix {
  const matrix = starMatrix(interactions, films);
  matrix.values.fill(1);
  return matrix;
}

/** People × films with the stars that they gave. */
export function starMatrix(interactions: Interactions, films: number): SparseMatrix {
  const { people, count } = interactions;
  const offsets = new Int32Array(people + 1);
  const indices = new Int32Array(count);
  const values = new Float32Array(count);
  let at = 0;
  for (let person = 0; person < people; person++) {
    const { items, stars } = interactions.of(person);
    indices.set(items, at);
    values.set(stars, at);
    at += items.length;
    offsets[person + 1] = at;
  }
  return { rows: people, columns: films, offsets, indices, values };
}

/** How many people rated each film. */
export function raterCounts(interactions: Interactions, films: number): Float32Array {
  const counts = new Float32Array(films);
  for (let person = 0; person < interactions.people; person++)
    for (const item of interactions.of(person).items) counts[item]++;
  return counts;
}

/** Films × terms with weighted counts; `terms` names the columns. Terms of fewer than `minFilms` films are left out. */
export function termMatrix(
  catalog: Catalog,
  weights: FieldWeights,
  minFilms = 1,
): { matrix: SparseMatrix; terms: readonly string[] } {
  const bags: Map<string, number>[] = [];
  const films = new Map<string, number>();
  for (let item = 0; item < catalog.size; item++) {
    const bag = filmTerms(catalog.movie(item), weights);
    for (const term of bag.keys()) films.set(term, (films.get(term) ?? 0) + 1);
    bags.push(bag);
  }
  const terms = [...films].filter(([, count]) => count >= minFilms).map(([term]) => term);
  const columnOf = new Map(terms.map((term, column) => [term, column]));
  const offsets = new Int32Array(bags.length + 1);
  const indices: number[] = [];
  const values: number[] = [];
  bags.forEach((bag, item) => {
    for (const [term, count] of bag) {
      const column = columnOf.get(term);
      if (column === undefined) continue;
      indices.push(column);
      values.push(count);
    }
    offsets[item + 1] = indices.length;
  });
  return {
    matrix: {
      rows: bags.length,
      columns: terms.length,
      offsets,
      indices: Int32Array.from(indices),
      values: Float32Array.from(values),
    },
    terms,
  };
}
