/** Films of a catalogue by what they are everywhere: the one way from an identity to a row. Never another film. */
import { type Catalog, type FilmIdentity, type FilmReference, type ItemIndex, sameByLinks } from "@matinee/core";
import { foldTitle } from "@matinee/text";
import type { Naming } from "./naming/naming.ts";

export interface FilmIdentities {
  /** The film that is surely meant; undefined where there is none, or it is not sure which. */
  itemOf(film: FilmReference): ItemIndex | undefined;
}

/** The index is made at the first identity that is looked up. */
export function filmIdentities(catalog: Catalog, naming: Pick<Naming, "exact">): FilmIdentities {
  let linked: ReadonlyMap<string | number, ItemIndex | "several"> | undefined;

  function byLinks({ imdbId, tmdbId }: FilmIdentity): ItemIndex | undefined {
    for (const id of [imdbId, tmdbId]) {
      if (id === undefined) continue;
      linked ??= linksOf(catalog);
      const item = linked.get(id);
      if (typeof item === "number") return item;
    }
    return undefined;
  }

  function byIdentity(film: FilmIdentity): ItemIndex | undefined {
    const { title, year } = film;
    const candidates = [() => byLinks(film), () => (title === undefined ? undefined : naming.exact(title, year))];
    for (const candidate of candidates) {
      const item = candidate();
      // Ids that differ speak against every other likeness: two films of one year may share their title.
      if (item !== undefined && sameByLinks(catalog.movie(item), film) !== false) return item;
    }
    return undefined;
  }

  /** Whether the film of a row is, for all that can be told without the index, the one of an identity. */
  function isThat(item: ItemIndex, film: FilmIdentity): boolean {
    const movie = catalog.movie(item);
    const same = sameByLinks(movie, film);
    if (same !== undefined || film.title === undefined) return same === true;
    const year = Math.abs((film.year ?? 0) - (movie.year ?? film.year ?? 0));
    const title = foldTitle(film.title);
    return year <= 1 && [movie.title, ...movie.alternativeTitles].some((own) => foldTitle(own) === title);
  }

  return {
    itemOf({ movieId, film }) {
      const item = movieId === undefined ? undefined : catalog.itemOf(movieId);
      if (film === undefined || (item !== undefined && isThat(item, film))) return item;
      return byIdentity(film);
    },
  };
}

/** Rows by IMDb id (text) and by TMDb id (number), which several films may share by mistake. */
function linksOf(catalog: Catalog): ReadonlyMap<string | number, ItemIndex | "several"> {
  const links = new Map<string | number, ItemIndex | "several">();
  for (let item = 0; item < catalog.size; item++) {
    const { imdbId, tmdbId } = catalog.movie(item);
    for (const id of [imdbId, tmdbId]) if (id !== undefined) links.set(id, links.has(id) ? "several" : item);
  }
  return links;
}
