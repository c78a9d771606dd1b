/** Where films of the genres or mainly of the country that were asked for run out, the list goes on with the nearest, and says so. */
import type { Note } from "@matinee/core";
import { ownGenres } from "./asked-genres.ts";
import { countryName } from "./conditions/asked-conditions.ts";
import { farFrom } from "./conditions/film-countries.ts";
import { hasGenre } from "./genre-sets.ts";
import type { Candidate, Context } from "./slate.ts";

type Asked = Pick<Context, "wish" | "like" | "catalog" | "n" | "describes" | "reading">;

/** Films of a genre that was asked for beside an example stand first; where they run out, the list goes on with others. */
export function fewOfGenre(allowed: Uint8Array, { wish, like, catalog, n }: Asked): Note[] {
  const genres = wish.genres.flatMap(({ name, wanted }) => (wanted ? [name] : []));
  if (genres.length === 0 || like.length === 0) return [];
  const isOf = hasGenre(catalog, genres);
  let found = 0;
  for (let item = 0; item < allowed.length && found < n; item++) if (allowed[item] !== 0 && isOf(item)) found++;
  if (found >= n) return [];
  const fits =
    found === 0
      ? "No film that fits is"
      : found === 1
        ? "Only one film that fits is"
        : `Only ${found} films that fit are`;
  const text = `${fits} of the genre ${genres.join(" or ")}; the others come as near to it as they do.`;
  return [{ code: "widened", text }];
}

/** What films of a list are not, though it was asked for in so many words. */
export const widenedTo = (shown: readonly Candidate[], context: Asked): Note[] => [
  ...otherGenres(shown, context),
  ...otherCountries(shown, context),
];

function otherGenres(shown: readonly Candidate[], { wish, like, catalog, describes, reading }: Asked): Note[] {
  const names = [...new Set(ownGenres(wish).map(({ name }) => name))];
  if (names.length === 0 || like.length > 0 || describes === true || reading.conversation === true) return [];
  const each = names.map((name) => hasGenre(catalog, [name]));
  const found = shown.filter(({ item }) => each.every((has) => has(item))).length;
  const genres = names.length > 1 ? `the genres ${names.join(" and ")}` : `the genre ${names.join("")}`;
  return told(found, shown.length, `of ${genres}`, "come as near to it as they do");
}

function otherCountries(shown: readonly Candidate[], { wish, catalog }: Asked): Note[] {
  const codes = wish.countries.flatMap(({ name, wanted }) => (wanted ? [name.toUpperCase()] : []));
  if (codes.length === 0) return [];
  const known = shown.filter(({ unknown }) => !unknown.includes("country"));
  const found = known.filter(({ item }) => farFrom(catalog, item, codes) === 0).length;
  const where = codes.slice(0, mostNamed).map(countryName).join(" or ");
  return told(found, known.length, `mainly from ${where}`, "were made there in part, or for the world");
}
const mostNamed = 3;

function told(found: number, shown: number, what: string, others: string): Note[] {
  if (found >= shown) return [];
  const these = shown === 1 ? "this film" : "these films";
  const are =
    found === 0 ? `None of ${these} is` : found === 1 ? `Only one of ${these} is` : `Only ${found} of ${these} are`;
  return [{ code: "widened", text: `${are} ${what}; ${found === 0 ? "they" : "the others"} ${others}.` }];
}
