/** Editing what was understood. A reading goes in, another comes out; it is sent back in place of the text. */
import type { Feeling, FilmMention, Reading, Wish } from "../../api/types.ts";
import type { NamedKind, Part } from "./parts.ts";

export type Certification = NonNullable<Wish["certification"]>["max"];
export type WhyHidden = Reading["hidden"][number]["why"];

export const emptyReading: Reading = {
  films: [],
  wish: { genres: [], languages: [], countries: [], facets: [], people: [], words: [] },
  hidden: [],
  unread: [],
  language: "en",
};

const drop = <T>(list: readonly T[], indexes: readonly number[]): T[] => list.filter((_, i) => !indexes.includes(i));
const put = <T>(list: readonly T[], index: number, change: (old: T) => T): T[] =>
  list.map((old, i) => (i === index ? change(old) : old));
const withWish = (reading: Reading, wish: Partial<Wish>): Reading => ({
  ...reading,
  wish: { ...reading.wish, ...wish },
});

export function remove(reading: Reading, part: Part): Reading {
  const { films, wish, hidden } = reading;
  switch (part.kind) {
    case "film":
      return { ...reading, films: drop(films, [part.index]) };
    case "hidden":
      return { ...reading, hidden: drop(hidden, part.indexes) };
    case "word":
      return withWish(reading, { words: drop(wish.words, [part.index]) });
    case "phrase":
      return withWish(reading, {
        facets: drop(wish.facets, part.facets),
        words: drop(wish.words, part.words),
        genres: drop(wish.genres, part.genres),
      });
    case "countries":
      return withWish(reading, { countries: drop(wish.countries, part.indexes) });
    case "years":
    case "runtime":
    case "certification":
      return withWish(reading, { [part.kind]: undefined });
    default:
      return withWish(reading, { [part.kind]: drop(wish[part.kind], [part.index]) });
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

/** Wanted becomes to be avoided, and back; what one phrase means turns together. */
export function turn(reading: Reading, part: Part): Reading {
  const { wish } = reading;
  switch (part.kind) {
    case "word":
      return withWish(reading, { words: turned(wish.words, [part.index]) });
    case "phrase":
      return withWish(reading, {
        facets: turned(wish.facets, part.facets),
        words: turned(wish.words, part.words),
        genres: turned(wish.genres, part.genres),
      });
    case "countries":
      return withWish(reading, { countries: turned(wish.countries, part.indexes) });
    case "genres":
    case "languages":
    case "people":
      return withWish(reading, { [part.kind]: turned(wish[part.kind], [part.index]) });
    default:
      return reading;
  }
}

const turned = <T extends { readonly wanted: boolean }>(list: readonly T[], indexes: readonly number[]): T[] =>
  list.map((entry, i) => (indexes.includes(i) ? { ...entry, wanted: !entry.wanted } : entry));

export const setCertification = (reading: Reading, max: Certification): Reading =>
  withWish(reading, { certification: { ...reading.wish.certification, max, min: undefined } });

/** Why a film stays out of the list. */
export const setWhy = (reading: Reading, index: number, why: WhyHidden): Reading => ({
  ...reading,
  hidden: put(reading.hidden, index, (film) => ({ ...film, why })),
});

export const setYears = (reading: Reading, from: number | undefined, to: number | undefined): Reading =>
  withWish(reading, {
    years: from === undefined && to === undefined ? undefined : { ...reading.wish.years, from, to, about: undefined },
  });

export const setRuntime = (reading: Reading, min: number | undefined, max: number | undefined): Reading =>
  withWish(reading, {
    runtime:
      min === undefined && max === undefined ? undefined : { ...reading.wish.runtime, under: undefined, min, max },
  });

export function addFilm(
  reading: Reading,
  film: { readonly id: number; readonly title: string; readonly year?: number | undefined },
  feeling: Feeling = "loved",
): Reading {
  const mention: FilmMention = { ...mentioned(film), feeling, role: "history" };
  return { ...reading, films: [...reading.films.filter(({ movieId }) => movieId !== film.id), mention] };
}

export function addNamed(reading: Reading, kind: NamedKind | "countries", name: string): Reading {
  if (reading.wish[kind].some((named) => named.name.toLowerCase() === name.toLowerCase())) return reading;
  return withWish(reading, { [kind]: [...reading.wish[kind], { name, wanted: true }] });
}

export function addWord(reading: Reading, text: string): Reading {
  const word = text.trim().slice(0, 200);
  if (word === "" || reading.wish.words.some((old) => old.text.toLowerCase() === word.toLowerCase())) return reading;
  return withWish(reading, { words: [...reading.wish.words, { text: word, wanted: true, kind: "free" }] });
}
