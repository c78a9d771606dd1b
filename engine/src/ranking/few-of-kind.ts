/** Where films of the genres or mainly of the country that were asked for run out, the list goes on with the nearest, and says so. */
import type { Note } from "@matinee/core";
import { isOfKind, kindsOf, ownGenres } from "./asked-genres.ts";
import { countOf } from "./conditions/allowed-films.ts";
import { countryName } from "./conditions/asked-conditions.ts";
import { farFrom } from "./conditions/film-countries.ts";
import { hasGenre } from "./genre-sets.ts";
import { firm } from "./leanings.ts";
import { type Context, fits } from "./slate.ts";

type Asked = Pick<Context, "wish" | "like" | "catalog" | "n" | "describes" | "reading">;

/** Films of a genre that was asked for beside an example stand first; where they run out, the list goes on with others. */
export function fewOfGenre(allowed: Uint8Array, { wish, like, catalog, n }: Asked): Note[] {
  const genres = firm(wish.genres).flatMap(({ name, wanted }) => (wanted ? [name] : []));
  if (genres.length === 0 || like.length === 0) return [];
  const isOf = hasGenre(catalog, genres);
  let found = 0;
  for (let item = 0; item < allowed.length && found < n; item++) if (allowed[item] !== 0 && isOf(item)) found++;
  if (found >= n) return [];
  const text = `${fewFilms(found, true)} of the genre ${genres.join(" or ")}; the others are the nearest to it.`;
  return [{ code: "widened", text }];
}

/** Films that a list of n holds: where so many fit for sure, none of which nobody knows whether it fits. */
export function shownOf(allowed: Uint8Array, n: number): (item: number) => boolean {
  const isFull = countOf(allowed, fits) >= n;
  return (item) => (isFull ? allowed[item] === fits : allowed[item] !== 0);
}

/** So few films that fit are of all the genres that were asked for by name, and mainly from the country. */
export function fewOfAll(allowed: Uint8Array, context: Asked): Note[] {
  const { wish, like, catalog, n, describes, reading } = context;
  if (like.length > 0 || describes === true || reading.conversation === true) return [];
  const kinds = kindsOf(ownGenres(wish));
  const codes = firm(wish.countries).flatMap(({ name, wanted }) => (wanted ? [name.toUpperCase()] : []));
  if (kinds.length + codes.length === 0) return [];
  const each = kinds.map((kind) => isOfKind(kind, catalog));
  const isExact = (item: number): boolean =>
    each.every((isOf) => isOf(item)) && (codes.length === 0 || farFrom(catalog, item, codes) === 0);
  const isShown = shownOf(allowed, n);
  let found = 0;
  let others = 0;
  for (let item = 0; item < allowed.length && found < n; item++) {
    if (!isShown(item)) continue;
    if (isExact(item)) found++;
    else others++;
  }
  if (found >= n || others === 0) return [];
  const names = kinds.map((kind) => kind.names.join(kind.either ? " or " : " and ")).join(" and ");
  const genres = names === "" ? [] : [`of the ${ownGenres(wish).length > 1 ? "genres" : "genre"} ${names}`];
  const where = codes.length === 0 ? [] : [`mainly from ${codes.slice(0, mostNamed).map(countryName).join(" or ")}`];
  const text = `${fewFilms(found, true)} ${[...genres, ...where].join(" and ")}; the others are the nearest to it.`;
  return [{ code: "widened", text }];
}
const mostNamed = 3;

/** "Only 3 films that fit are": of those that keep all conditions, where there are any. */
export function fewFilms(found: number, areAsked: boolean): string {
  const [one, more] = areAsked ? ["film that fits", "films that fit"] : ["film here", "films here"];
  return found === 0 ? `No ${one} is` : found === 1 ? `Only one ${one} is` : `Only ${found} ${more} are`;
}
