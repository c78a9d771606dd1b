/** A generated profile as a wish: what somebody's list begins with while hardly anything is known of what they rated. */
import { type Catalog, emptyWish, type Wish } from "@matinee/core";
import { facetNames } from "../language/vocabulary.ts";
import { genreNames } from "../reading/wishes/genre-names.ts";

export interface ProfileNames {
  readonly likes: readonly string[];
  readonly dislikes: readonly string[];
}

/** A guess about somebody weighs less than what they say. */
const weight = 0.5;
const facets = new Set(facetNames);

/** Names that are neither genres of these films nor facets say nothing; undefined where none is left. */
export function wishOfProfile({ likes, dislikes }: ProfileNames, catalog: Catalog): Wish | undefined {
  const genres = genreNames(catalog);
  const sides = [
    ...likes.map((name) => ({ name, wanted: true })),
    ...dislikes.map((name) => ({ name, wanted: false })),
  ];
  const wish: Wish = {
    ...emptyWish,
    genres: sides.filter(({ name }) => !facets.has(name) && genres.meantBy(name) !== undefined),
    facets: sides.filter(({ name }) => facets.has(name)).map((one) => ({ ...one, weight })),
  };
  return wish.genres.length + wish.facets.length === 0 ? undefined : wish;
}
