/** "Wes Anderson vibes, but not by him": the best known films of whoever is not wanted, as examples of what is. */
import type { Catalog, FilmMention } from "@matinee/core";
import { creditsOf } from "../../titles/credits.ts";

/** So many films stand for a style. */
const most = 3;

/** The films of a person that most people know, as films that the list is to be like. */
export function examplesOf(name: string, catalog: Catalog, fame: ArrayLike<number>): FilmMention[] {
  return [...creditsOf(catalog).filmsOf(name)]
    .sort((a, b) => fame[b] - fame[a])
    .slice(0, most)
    .map((item): FilmMention => {
      const { id, imdbId, tmdbId, title, year } = catalog.movie(item);
      return { movieId: id, imdbId, tmdbId, title, year, feeling: "liked", role: "like" };
    });
}
