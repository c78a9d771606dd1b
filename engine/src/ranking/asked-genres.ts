/** What genres that were asked for add to the voice of words. */
import type { Catalog, Wish } from "@matinee/core";
import { hasGenre } from "./genre-sets.ts";
import { firm } from "./leanings.ts";
import type { Context } from "./slate.ts";
import { tuning } from "./weights.ts";
import { isFollowedUp } from "./wish-query.ts";

/**
 * Lowers films of other genres, in place: far where the list is to be like an example, and where a follow-up edits what was
 * asked for before, which stays. Where two people talk (`talks`), films gain by their share of what was said in passing.
 */
export function addAskedGenres(sum: Float32Array, { wish, like, catalog, describes }: Context, talks: boolean): void {
  const genres = firm(wish.genres).flatMap((genre) => (genre.wanted ? [genre.name] : []));
  if (talks) addShares(sum, genres, catalog, tuning.talk.genre);
  if (talks || genres.length === 0 || describes === true) return;
  const stays = like.length > 0 || isFollowedUp(wish);
  const other = stays ? tuning.otherGenreThanExample : tuning.otherGenre;
  const groups = askedOutright(wish).map((names) => hasGenre(catalog, names));
  for (let item = 0; item < sum.length; item++) {
    const missing = groups.reduce((count, has) => count + (has(item) ? 0 : 1), 0);
    if (missing > 0) sum[item] += (other * missing) / groups.length;
  }
  // "Something scary", then "with a laugh in it": films that have all of the genres stand before those that have one.
  if (stays && genres.length > 1) addShares(sum, genres, catalog, -tuning.otherGenre);
}

/**
 * Genres that were asked for, together where one phrase says them. What a theme brings along ("heist": crime) is left out where
 * another genre is asked for in so many words: a heist comedy is a comedy.
 */
function askedOutright({ genres, facets }: Wish): string[][] {
  const asked = firm(genres).filter(({ wanted }) => wanted);
  const themes = new Set(facets.map(({ at }) => at?.join()));
  const isOwn = ({ at }: Wish["genres"][number]) => at === undefined || !themes.has(at.join());
  const own = asked.filter(isOwn);
  const phrases = Map.groupBy(own.length > 0 ? own : asked, ({ at, name }) => at?.join() ?? name);
  return [...phrases.values()].map((phrase) => phrase.map(({ name }) => name));
}

/** Each genre counts as far as a film has them all. */
function addShares(sum: Float32Array, genres: readonly string[], catalog: Catalog, worth: number): void {
  for (const genre of genres) {
    const has = hasGenre(catalog, [genre]);
    for (let item = 0; item < sum.length; item++) if (has(item)) sum[item] += worth / genres.length;
  }
}
