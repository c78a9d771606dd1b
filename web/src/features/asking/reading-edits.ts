/** Editing what was understood. A reading goes in, another comes out; it is sent back in place of the text. */
import type { Feeling, FilmMention, Place, Reading, Wish } from "../../api/types.ts";

export type NamedKind = "genres" | "languages" | "people";
export type SpanKind = "years" | "runtime";

/** One part of a reading, as a chip shows it. */
export type Part =
  | { readonly kind: "film"; readonly index: number }
  | { readonly kind: NamedKind; readonly index: number }
  | { readonly kind: "word"; readonly index: number }
  | { readonly kind: SpanKind };

export const emptyReading: Reading = {
  films: [],
  wish: { genres: [], languages: [], countries: [], facets: [], people: [], words: [] },
  hidden: [],
  unread: [],
  language: "en",
};

/** Names a part by what it is, not by its number, so that it stays itself when others go. */
export function partKey(reading: Reading, part: Part): string {
  const start = placeOf(reading, part)?.[0] ?? "by hand";
  switch (part.kind) {
    case "film":
      return `film ${reading.films[part.index]?.movieId} ${start}`;
    case "word":
      return `word ${reading.wish.words[part.index]?.text} ${start}`;
    case "years":
    case "runtime":
      return part.kind;
    default:
      return `${part.kind} ${reading.wish[part.kind][part.index]?.name} ${start}`;
  }
}

export const isBare = ({ films, wish }: Reading): boolean => films.length === 0 && partsOfWish(wish).length === 0;

/** All parts in the order in which the person said them; those added by hand come last. */
export const partsOf = (reading: Reading): readonly Part[] =>
  [...reading.films.map((_, index): Part => ({ kind: "film", index })), ...partsOfWish(reading.wish)].sort(
    (a, b) => (placeOf(reading, a)?.[0] ?? byHand) - (placeOf(reading, b)?.[0] ?? byHand),
  );

const byHand = Number.MAX_SAFE_INTEGER;

/** Where a part stands in the text that was read. */
export function placeOf(reading: Reading, part: Part): Place | undefined {
  const { films, wish } = reading;
  switch (part.kind) {
    case "film":
      return films[part.index]?.at;
    case "word":
      return wish.words[part.index]?.at;
    case "years":
    case "runtime":
      return wish[part.kind]?.at;
    default:
      return wish[part.kind][part.index]?.at;
  }
}

function partsOfWish(wish: Wish): readonly Part[] {
  const named = (["genres", "people", "languages"] as const).flatMap((kind) =>
    wish[kind].map((_, index): Part => ({ kind, index })),
  );
  const spans = (["years", "runtime"] as const).flatMap((kind): Part[] => (wish[kind] ? [{ kind }] : []));
  return [...named, ...spans, ...wish.words.map((_, index): Part => ({ kind: "word", index }))];
}

const drop = <T>(list: readonly T[], index: number): T[] => list.filter((_, i) => i !== index);
const put = <T>(list: readonly T[], index: number, change: (old: T) => T): T[] =>
  list.map((old, i) => (i === index ? change(old) : old));
const withWish = (reading: Reading, wish: Partial<Wish>): Reading => ({
  ...reading,
  wish: { ...reading.wish, ...wish },
});

export function remove(reading: Reading, part: Part): Reading {
  switch (part.kind) {
    case "film":
      return { ...reading, films: drop(reading.films, part.index) };
    case "word":
      return withWish(reading, { words: drop(reading.wish.words, part.index) });
    case "years":
    case "runtime":
      return withWish(reading, { [part.kind]: undefined });
    default:
      return withWish(reading, { [part.kind]: drop(reading.wish[part.kind], part.index) });
  }
}

export const feel = (reading: Reading, index: number, feeling: Feeling): Reading => ({
  ...reading,
  films: put(reading.films, index, ({ seen: _, ...film }) => ({ ...film, feeling, role: "history" })),
});

/** Another film of that name: the feeling and the place in the text stay. */
export const exchange = (
  reading: Reading,
  index: number,
  film: { readonly id: number; readonly title: string; readonly year?: number | undefined },
): Reading => ({
  ...reading,
  films: put(reading.films, index, ({ year: _, alternatives: __, ...old }) => ({ ...old, ...mentioned(film) })),
});

const mentioned = ({ id, title, year }: { id: number; title: string; year?: number | undefined }) => ({
  movieId: id,
  title,
  ...(year === undefined ? {} : { year }),
});

/** Wanted becomes to be avoided, and back. */
export function turn(reading: Reading, part: Part): Reading {
  if (part.kind === "word")
    return withWish(reading, {
      words: put(reading.wish.words, part.index, (word) => ({ ...word, wanted: !word.wanted })),
    });
  if (part.kind === "genres" || part.kind === "languages" || part.kind === "people")
    return withWish(reading, {
      [part.kind]: put(reading.wish[part.kind], part.index, (named) => ({ ...named, wanted: !named.wanted })),
    });
  return reading;
}

export const setYears = (reading: Reading, from: number | undefined, to: number | undefined): Reading =>
  withWish(reading, {
    years: from === undefined && to === undefined ? undefined : { ...reading.wish.years, from, to },
  });

export const setRuntime = (reading: Reading, min: number | undefined, max: number | undefined): Reading =>
  withWish(reading, {
    runtime: min === undefined && max === undefined ? undefined : { ...reading.wish.runtime, min, max },
  });

export function addFilm(
  reading: Reading,
  film: { readonly id: number; readonly title: string; readonly year?: number | undefined },
  feeling: Feeling = "loved",
): Reading {
  const mention: FilmMention = { ...mentioned(film), feeling, role: "history" };
  return { ...reading, films: [...reading.films.filter(({ movieId }) => movieId !== film.id), mention] };
}

export function addNamed(reading: Reading, kind: NamedKind, name: string): Reading {
  if (reading.wish[kind].some((named) => named.name.toLowerCase() === name.toLowerCase())) return reading;
  return withWish(reading, { [kind]: [...reading.wish[kind], { name, wanted: true }] });
}

export function addWord(reading: Reading, text: string): Reading {
  const word = text.trim().slice(0, 200);
  if (word === "" || reading.wish.words.some((old) => old.text.toLowerCase() === word.toLowerCase())) return reading;
  return withWish(reading, { words: [...reading.wish.words, { text: word, wanted: true, kind: "free" }] });
}
