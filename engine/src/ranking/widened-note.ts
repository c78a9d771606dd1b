/** What is said where too few films are known to have all that was asked for, so that the list goes on with those nearest to it. */
import type { Note, Wish } from "@matinee/core";
import { eveningFacets } from "../reading/facets/evening-facets.ts";
import { holds, isSaidByName } from "../reading/wishes/genre-names.ts";
import { filmsWithAll } from "./facet-passes.ts";
import { outrightWanted } from "./facet-wish.ts";
import { fewFilms, shownOf } from "./few-of-kind.ts";
import { hasGenre } from "./genre-sets.ts";
import { firm } from "./leanings.ts";
import { description, listed, withArticle } from "./reasons/joined-words.ts";
import type { Allowed, Context } from "./slate.ts";

/** A genre that is asked for by its name is met by films of it, whatever their notes call them; when to watch it no film lacks. */
export function widened({ allowed, asked: conditions }: Allowed, { wish, models, catalog, like, n }: Context): Note[] {
  // "Suitable for kids" asks for no genre of that name, beside one that was asked for.
  const ofEvenings = new Set(wish.facets.flatMap(({ name, at }) => (eveningFacets.has(name) && at ? [at.join()] : [])));
  const asked = firm(wish.genres).filter((genre) => genre.wanted && isSaidByName(genre, wish));
  const genres = like.length > 0 ? [] : asked.filter(({ at }) => !ofEvenings.has(at?.join() ?? ""));
  const isGenre = (at: Wish["facets"][number]["at"]) => genres.some((genre) => holds(at, genre.at));
  const facets = wish.facets.filter(({ name, at }) => !eveningFacets.has(name) && !isGenre(at));
  const outright = outrightWanted(facets, models.facets);
  const groups = [...Map.groupBy(genres, ({ at, name }) => at?.join() ?? name).values()].map((group) =>
    group.map(({ name }) => name),
  );
  if (outright.length === 0) return [];
  const having = filmsWithAll(outright, allowed.length);
  const ofGenres = groups.map((names) => hasGenre(catalog, names));
  const isShown = shownOf(allowed, n);
  let found = 0;
  for (let item = 0; item < allowed.length && found < n; item++)
    if (isShown(item) && having[item] === 1 && ofGenres.every((has) => has(item))) found++;
  if (found >= n) return [];
  const names = facets.filter(({ wanted, weight }) => wanted && weight === 1).map(({ name }) => name);
  const told = [
    `known to be “${withArticle(description(names))}”`,
    ...(groups.length === 0 ? [] : [`of the genre ${listed(groups.map((group) => group.join(" or ")))}`]),
  ];
  const text = `${fewFilms(found, conditions.length > 0)} ${told.join(" and ")}; the others are the nearest to it.`;
  return [{ code: "widened", text }];
}
