/** What genres that were asked for add to the voice of words. */
import type { Catalog, Wish } from "@matinee/core";
import { genreDegrees } from "./genre-degrees.ts";
import { hasGenre } from "./genre-sets.ts";
import { firm } from "./leanings.ts";
import type { Context } from "./slate.ts";
import { tuning } from "./weights.ts";
import { isFollowedUp } from "./wish-query.ts";

/**
 * Lowers films of other genres, in place: far where the list is to be like an example, and where a follow-up edits what was
 * asked for before, which stays. Where two people talk (`talks`), films gain by their share of what was said in passing.
 */
export function addAskedGenres(sum: Float32Array, context: Context, talks: boolean): void {
  const { wish, like, catalog, describes, tellsTaste } = context;
  const genres = firm(wish.genres).flatMap((genre) => (genre.wanted ? [genre.name] : []));
  if (talks) addShares(sum, genres, catalog, tuning.talk.genre);
  if (talks || genres.length === 0 || describes === true) return;
  const stays = like.length > 0 || isFollowedUp(wish);
  const other = stays ? tuning.otherGenreThanExample : tuning.otherGenre;
  // Beside many loved films a genre is one word of what is told, and any that was told will do.
  if (tellsTaste && !stays) {
    const has = hasGenre(catalog, genres);
    for (let item = 0; item < sum.length; item++) if (!has(item)) sum[item] += tuning.otherGenreBesideTaste;
    return;
  }
  const asked = askedOutright(wish);
  const missed = asked.map((kind) => missedOf(kind, catalog));
  for (let item = 0; item < sum.length; item++) {
    let missing = 0;
    for (const of of missed) missing += of(item);
    if (missing > 0) sum[item] += (other * missing) / asked.length;
  }
  if (!stays) for (const kind of asked) addDegrees(sum, kind, catalog, tuning.genreDegree / asked.length);
  // "Something scary", then "with a laugh in it": films that have all of the genres stand before those that have one.
  if (stays && genres.length > 1) addShares(sum, genres, catalog, -tuning.otherGenre);
}

/** Genres that one phrase asks for: all of them ("a romantic comedy"), or any ("a comedy or a thriller"). */
export interface AskedKind {
  readonly names: readonly string[];
  readonly either: boolean;
}

/** How much of a kind a film misses, 0 to 1: what is only one half of a romantic comedy misses half. */
function missedOf({ names, either }: AskedKind, catalog: Catalog): (item: number) => number {
  const each = names.map((name) => hasGenre(catalog, [name]));
  return (item) => {
    const missing = each.reduce((count, has) => count + (has(item) ? 0 : 1), 0);
    return either ? Number(missing === each.length) : missing / each.length;
  };
}

/** Whether a film is of a kind. */
export function isOfKind(kind: AskedKind, catalog: Catalog): (item: number) => boolean {
  const missed = missedOf(kind, catalog);
  return (item) => missed(item) === 0;
}

/**
 * Genres that were asked for, together where one phrase says them. What a theme brings along ("heist": crime) is left out where
 * another genre is asked for in so many words: a heist comedy is a comedy.
 */
function askedOutright(wish: Pick<Wish, "genres" | "facets">): AskedKind[] {
  const own = ownGenres(wish);
  return kindsOf(own.length > 0 ? own : firm(wish.genres).filter(({ wanted }) => wanted));
}

/** Genres by the phrases that ask for them. */
export function kindsOf(genres: readonly Wish["genres"][number][]): AskedKind[] {
  const phrases = Map.groupBy(genres, ({ at, name, either }) => at?.join() ?? (either ? "" : name));
  return [...phrases.values()].map((phrase) => ({
    names: phrase.map(({ name }) => name),
    either: phrase.every(({ either }) => either === true),
  }));
}

/** Genres that were asked for by their names, and not by a mood or a theme. */
export function ownGenres({ genres, facets }: Pick<Wish, "genres" | "facets">): readonly Wish["genres"][number][] {
  const themes = new Set(facets.map(({ at }) => at?.join()));
  return firm(genres).filter(({ at, wanted }) => wanted && (at === undefined || !themes.has(at.join())));
}

/** Films at the heart of a genre stand before those at its edge, and of others those that are near to it. */
function addDegrees(sum: Float32Array, { names, either }: AskedKind, catalog: Catalog, worth: number): void {
  const degrees = names.flatMap((name) => genreDegrees(catalog, name) ?? []);
  if (degrees.length === 0) return;
  for (let item = 0; item < sum.length; item++) {
    const each = degrees.map((degree) => degree[item]);
    sum[item] += worth * (either ? Math.max(...each) : each.reduce((total, degree) => total + degree, 0) / each.length);
  }
}

/** Each genre counts as far as a film has them all. */
function addShares(sum: Float32Array, genres: readonly string[], catalog: Catalog, worth: number): void {
  for (const genre of genres) {
    const has = hasGenre(catalog, [genre]);
    for (let item = 0; item < sum.length; item++) if (has(item)) sum[item] += worth / genres.length;
  }
}
