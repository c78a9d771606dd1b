/** Films that nobody made, to go with ratings that nobody gave: numbered, and of the genres that their hidden traits name. */
import { bareMovie, type Movie } from "@matinee/core";
import { randomOf } from "../math/random.ts";
import { type SyntheticRatings, traits } from "./synthesize.ts";

/** For each trait: what a film is that has much of it, and what one is that has the opposite. */
const sides = [
  ["Action", "Drama"],
  ["Comedy", "Thriller"],
  ["Romance", "Horror"],
  ["Sci-Fi", "War"],
  ["Fantasy", "Crime"],
  ["Children", "Film-Noir"],
  ["Adventure", "Documentary"],
  ["Musical", "Western"],
] as const;

/** A trait beyond this shows as a genre; every film has at least that of its strongest one. */
const clear = 0.45;
const mostGenres = 3;

export function syntheticFilms({ films, filmTraits }: SyntheticRatings, seed = 1): Movie[] {
  const random = randomOf(seed);
  return Array.from({ length: films }, (_, film) => ({
    ...bareMovie(film + 1, `Synthetic film ${film + 1}`),
    // Most films are recent, as in MovieLens.
    year: 2023 - Math.floor(93 * random() ** 2.5),
    genres: genresOf(filmTraits.subarray(film * traits, (film + 1) * traits)),
  }));
}

function genresOf(own: Float32Array): string[] {
  const strongest = Array.from(own.keys()).sort((a, b) => Math.abs(own[b]) - Math.abs(own[a]));
  return strongest
    .filter((trait, place) => place === 0 || (place < mostGenres && Math.abs(own[trait]) > clear))
    .map((trait) => sides[trait][own[trait] > 0 ? 0 : 1]);
}
