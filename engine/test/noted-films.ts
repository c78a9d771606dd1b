/** The checkerboard with notes on its first films: the black ones are bleak and violent, the white ones cozy. */
import { catalogOf, type Dataset, type FilmNote } from "@matinee/core";
import { checkerboard, isBlack } from "./checkerboard.ts";

export const noteOf = (id: string, facets: FilmNote["facets"], levels: FilmNote["levels"] = {}): FilmNote => ({
  id,
  countries: ["US"],
  languages: ["English"],
  writers: [],
  places: [],
  facets,
  levels,
});

export function notedCheckerboard(noted = 12, films = 20): Dataset {
  const world = checkerboard(40, films);
  const movies = Array.from({ length: films }, (_, item) => {
    const movie = world.catalog.movie(item);
    if (item >= noted) return movie;
    // Some say nothing of violence, and whether a film is slow nothing else tells.
    const levels: FilmNote["levels"] = item < 2 ? {} : { violence: isBlack(item) ? 3 : 0 };
    const own: FilmNote["facets"] = isBlack(item) ? { bleak: 3, haunted: 2 } : { cozy: 3, picnic: 1 };
    return { ...movie, note: noteOf(`film-${item}`, item % 4 < 2 ? own : { ...own, slow: 2 }, levels) };
  });
  return { ...world, catalog: catalogOf(movies) };
}
