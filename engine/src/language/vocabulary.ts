/** The names that a model may use for what films are and feel like: those that the built-in reader knows. */
import { meanings } from "../reading/facets/meanings.gen.ts";

/** As MovieLens has them. */
export const genreNames: readonly string[] = [
  "Action",
  "Adventure",
  "Animation",
  "Children",
  "Comedy",
  "Crime",
  "Documentary",
  "Drama",
  "Fantasy",
  "Film-Noir",
  "Horror",
  "Musical",
  "Mystery",
  "Romance",
  "Sci-Fi",
  "Thriller",
  "War",
  "Western",
];

/** Facets and levels of content, in the order of the alphabet. */
export const facetNames: readonly string[] = [
  ...new Set(meanings.flatMap((one) => one.meanings.flatMap(({ facets }) => Object.keys(facets)))),
].sort();
