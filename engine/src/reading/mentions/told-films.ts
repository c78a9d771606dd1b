/** Films of a text as they are told to the outside. */
import type { FilmMention } from "@matinee/core";
import type { Word } from "@matinee/text";
import type { Felt } from "./feelings.ts";
import { namesakeFilm, namesakesOf } from "./namesakes.ts";
import type { TitleLookup } from "./title-lookup.ts";

/** A film that is named again with the same role counts once. */
export function toldFilms(felt: readonly Felt[], words: readonly Word[], lookup: TitleLookup): FilmMention[] {
  const { catalog } = lookup;
  const films: FilmMention[] = [];
  for (const { mention, feeling, theirs, seen, role } of felt) {
    const isAll = mention.series !== undefined && role === "history" && seen !== "not-seen";
    const items = isAll ? mention.series : [mention.item];
    const at: [number, number] = [words[mention.from].start, words[mention.to - 1].end];
    // A year, or words that tell it from others, leave nothing to choose.
    const isSure = mention.isUntold !== true && (mention.fullFrom < mention.from || mention.fullTo > mention.to);
    const others = isAll || isSure ? [] : namesakesOf(words, mention, lookup).filter((item) => item < catalog.size);
    const told = {
      ...(feeling !== undefined && { feeling }),
      ...(theirs !== undefined && { theirs }),
      ...(seen !== undefined && { seen }),
      ...(others.length > 0 && { alternatives: others.map((item) => namesakeFilm(catalog.movie(item))) }),
    };
    for (const [place, item] of items.entries()) {
      const { id, imdbId, tmdbId, title, year } = catalog.movie(item);
      if (films.length >= 200 || films.some((film) => film.movieId === id && film.role === role)) continue;
      const links = { ...(imdbId === undefined ? {} : { imdbId }), ...(tmdbId === undefined ? {} : { tmdbId }) };
      const named = { movieId: id, ...links, title, ...(year === undefined ? {} : { year }), ...told, role };
      // Its name stands in the text once.
      films.push(place === 0 ? { ...named, at } : named);
    }
  }
  return films;
}
