/** Sequels: films of a series that continue one before them, and films called by the title of another and a number. */
import type { Catalog, Movie } from "@matinee/core";
import { foldWords, numbersAsDigits, withoutLeadingArticle } from "@matinee/text";
import { worlds } from "./known-names.gen.ts";

const known = new WeakMap<Catalog, Uint8Array>();

/** 1 for each film of a catalogue, by row, that continues another one there. Made once for a catalogue. */
export function laterParts(catalog: Catalog): Uint8Array {
  let parts = known.get(catalog);
  if (parts === undefined) {
    parts = marked(catalog);
    known.set(catalog, parts);
  }
  return parts;
}

function marked(catalog: Catalog): Uint8Array {
  const movies = Array.from({ length: catalog.size }, (_, item) => catalog.movie(item));
  const series = Map.groupBy(movies, ({ note }) => note?.series ?? "");
  const firsts = new Map<string, number>();
  for (const { title, year } of movies) {
    const key = nameOf(title).join(" ");
    firsts.set(key, Math.min(firsts.get(key) ?? Number.POSITIVE_INFINITY, year ?? Number.POSITIVE_INFINITY));
  }
  return Uint8Array.from(movies, (movie) => {
    const { note, year = 0 } = movie;
    const before = note?.series === undefined ? [] : series.get(note.series)!.filter((one) => (one.year ?? 0) < year);
    const isWorld = worlds.includes(note?.series ?? "");
    const continues = isWorld ? before.some((one) => sharesWord(movie, one)) : before.length > 0;
    return Number(continues || isNumbered(movie, firsts));
  });
}

/** Words of a title, without an article before it. */
const nameOf = (title: string): readonly string[] => withoutLeadingArticle(foldWords(title).split(" "));

/** In a world of several heroes only "Iron Man 2" continues "Iron Man". */
function sharesWord(one: Movie, other: Movie): boolean {
  const words = new Set(nameOf(other.title));
  return nameOf(one.title).some((word) => word.length >= longWord && words.has(word));
}
const longWord = 4;

/** "Rocky V", "Speed 2: Cruise Control": an earlier film bears the name before the number. */
function isNumbered({ title, year = 0 }: Movie, firsts: ReadonlyMap<string, number>): boolean {
  const words = nameOf(title);
  return words.some((word, at) => {
    if (at === 0 || !(Number(numbersAsDigits(["", word])[1]) > 1)) return false;
    return (firsts.get(words.slice(0, at).join(" ")) ?? Number.POSITIVE_INFINITY) < year;
  });
}
