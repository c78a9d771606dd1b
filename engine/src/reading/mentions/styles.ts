/** "Wes Anderson vibes, but not by him": the best known films of whoever is not wanted, as examples of what is. */
import type { Catalog, FilmMention, Wish } from "@matinee/core";
import { creditsOf } from "../../titles/credits.ts";
import { seriesNames } from "../../titles/series-names.ts";
import type { NamedText } from "../text.ts";
import type { Felt } from "./feelings.ts";

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

/**
 * "We've seen all the Harry Potters, something similar": series that are not wanted again, of which alone the text speaks where
 * it asks for more of the kind; none where it names other films that are liked.
 */
export function seriesResembled(
  { people }: Pick<Wish, "people">,
  { words, lexicon }: NamedText,
  felt: readonly Felt[],
  catalog: Catalog,
): string[] {
  const isAsked = words.some((_, at) => lexicon.anotherOfIt.at(words, at) !== undefined);
  const likes = felt.some(({ feeling, role }) => role === "like" || feeling === "liked" || feeling === "loved");
  if (!isAsked || likes || people.some(({ wanted }) => wanted)) return [];
  const { itemsOf } = seriesNames(catalog);
  return people.flatMap(({ name }) => (itemsOf(name).length > 1 ? [name] : []));
}
