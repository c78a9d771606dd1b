/** Films that are known of and that a catalogue lacks: who names one is told so, and no film that is written nearly alike is taken for it. */
import { bareMovie, type Catalog, type Movie } from "@matinee/core";
import { knownFilms } from "./known-films.gen.ts";
import { nameKey } from "./naming/name-keys.ts";
import { titleNames } from "./title-names.ts";

/** The known films of which the catalogue has neither the id nor the title, a year apart at most. */
export function filmsBeyond(catalog: Catalog): readonly Movie[] {
  const ids = new Set<number>();
  const years = new Map<string, (number | undefined)[]>();
  for (let item = 0; item < catalog.size; item++) {
    const movie = catalog.movie(item);
    if (movie.imdbId !== undefined) ids.add(Number(movie.imdbId.replace(/^\D+/, "")));
    for (const { text } of titleNames(movie, ["unbracketed", "whole", "inOrder"])) {
      const { key } = nameKey(text);
      const known = years.get(key);
      if (known === undefined) years.set(key, [movie.year]);
      else known.push(movie.year);
    }
  }
  const isThere = (title: string, year: number) =>
    (years.get(nameKey(title).key) ?? []).some((own) => own === undefined || Math.abs(own - year) <= 1);
  return knownFilms.flatMap(([title, year, imdb, originalTitle], place) => {
    const alternativeTitles = originalTitle === undefined ? [] : [originalTitle];
    if ((imdb !== null && ids.has(imdb)) || [title, ...alternativeTitles].some((one) => isThere(one, year))) return [];
    return [{ ...bareMovie(-1 - place, title), year, alternativeTitles }];
  });
}
