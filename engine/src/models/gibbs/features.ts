/**
 * What is known of people and films whatever the stars, each kind a block of features with a precision of its own: who has
 * seen what, both ways, what people said of themselves, genres and time of films, and texts where they are wanted. Sets of
 * what was seen are as in Y. Koren, "Factorization Meets the Neighborhood", KDD 2008, and its turn to films in S. Rendle,
 * L. Zhang, Y. Koren, "On the Difficulty of Evaluating Baselines", 2019.
 */
import type { Artifact, Catalog, PersonTraits } from "@matinee/core";
import { joinedRows, type SparseMatrix } from "../../math/sparse.ts";
import { contentRows } from "../content-rows.ts";
import type { Features } from "./side.ts";

/** Columns of people: films seen first (or none), then the traits that somebody in the training part has. */
export interface PersonColumns {
  readonly films: number;
  readonly traits: readonly string[];
}

const noColumns: PersonColumns = { films: 0, traits: [] };

/** A person's features, as columns and values. */
export interface Known {
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

export function personColumns(
  films: number,
  people: readonly PersonTraits[] | undefined,
  { seen, traits }: { readonly seen: boolean; readonly traits: boolean },
): PersonColumns {
  const names = traits ? new Set((people ?? []).flatMap((person) => traitsIn(person))) : [];
  return { ...noColumns, films: seen ? films : 0, traits: [...names].sort() };
}

export function personKnown(
  { films, traits }: PersonColumns,
  seen: ArrayLike<number>,
  said: PersonTraits | undefined,
): Known {
  const places = films === 0 ? [] : Array.from(seen).sort((a, b) => a - b);
  const own = traitsIn(said ?? {})
    .map((trait) => traits.indexOf(trait))
    .filter((place) => place >= 0)
    .sort((a, b) => a - b);
  const values = new Float32Array(places.length + own.length).fill(1);
  values.fill(1 / Math.sqrt(Math.max(1, places.length)), 0, places.length);
  return { columns: Int32Array.from([...places, ...own.map((place) => films + place)]), values };
}

/** One kind for the films seen, and one for each kind of trait. */
export function personFeatures(columns: PersonColumns, known: readonly Known[]): Features {
  const kindNames = ["age", "gender", "occupation", "region"];
  const ofTraits = columns.traits.map((trait) => 1 + kindNames.indexOf(trait.slice(0, trait.indexOf(" "))));
  const matrix = joinedRows(
    columns.films + columns.traits.length,
    known.map((one) => one.columns),
    known.map(({ values }) => values),
  );
  return { matrix, kinds: Int32Array.from([...new Int32Array(columns.films), ...ofTraits]) };
}

/** Age in groups of five years, and of a postcode its first sign, which tells the part of a country. */
function traitsIn({ age, gender, occupation, postcode }: PersonTraits): readonly string[] {
  return [
    ...(age === undefined ? [] : [`age ${Math.floor(age / 5)}`]),
    ...(gender === undefined ? [] : [`gender ${gender}`]),
    ...(occupation === undefined ? [] : [`occupation ${occupation}`]),
    ...(postcode === undefined ? [] : [`region ${postcode.slice(0, 1)}`]),
  ];
}

/** Who has seen a film and how many, and what it is: genres, time, texts. */
export function filmFeatures(
  catalog: Catalog,
  raters: SparseMatrix,
  wanted: { readonly seen: boolean; readonly content: boolean },
  vectors: Artifact | undefined,
): Features {
  const content = wanted.content ? contentRows(catalog, vectors) : { width: 0, values: new Float32Array(0) };
  const texts = ((vectors?.arrays.films as Float32Array | undefined)?.length ?? 0) / Math.max(1, catalog.size);
  const people = wanted.seen ? raters.columns : 0;
  const count = wanted.seen ? 1 : 0;
  const indices: Int32Array[] = [];
  const values: Float32Array[] = [];
  for (let film = 0; film < catalog.size; film++) {
    const own = wanted.seen ? raters.indices.subarray(raters.offsets[film], raters.offsets[film + 1]) : [];
    const row = content.values.subarray(film * content.width, (film + 1) * content.width);
    const told = [...row.keys()].filter((k) => row[k] !== 0);
    indices.push(Int32Array.from([...own, ...(count ? [people] : []), ...told.map((k) => people + count + k)]));
    values.push(
      Float32Array.from([
        ...Array.from(own, () => 1 / Math.sqrt(own.length)),
        ...(count ? [Math.log1p(own.length) / 3] : []),
        ...told.map((k) => row[k]),
      ]),
    );
  }
  const kinds = new Int32Array(people + count + content.width).fill(2);
  kinds.fill(0, 0, people).fill(1, people, people + count);
  kinds.fill(3, people + count, people + count + texts);
  return { matrix: joinedRows(people + count + content.width, indices, values), kinds };
}
