/**
 * A reading made better by what a language model found in the text: it adds what was missed and takes away words that say
 * nothing. What the built-in reader is sure of stays, and conditions are only added where it found none.
 */
import type { FilmMention, Named, Reading, Wish } from "@matinee/core";
import { placeOfQuote, type RequestParts } from "./tasks/read-request.ts";

/** How strongly a facet is meant that only a model found. */
const found = 0.7;

/** True where the built-in reader left nothing open that a model could read better. */
export function isConfident({ unread, wish, conversation }: Reading): boolean {
  const left = wish.words.filter(({ kind }) => kind === "free");
  return unread.length === 0 && left.length <= 1 && conversation === undefined;
}

/** Undefined where nothing is better. `named` finds films by title and never takes another film. */
export async function betterReading(
  text: string,
  built: Reading,
  parts: RequestParts,
  named: (title: string, year: number | undefined) => Promise<Named>,
): Promise<Reading | undefined> {
  const films = await mentioned(text, built.films, parts.films, named);
  const wish = wished(text, built.wish, parts);
  const unread = built.unread.filter(({ at }) => !films.some((film) => overlap(film.at, at)));
  const better: Reading = { ...built, films, wish, unread };
  return JSON.stringify(better) === JSON.stringify(built) ? undefined : better;
}

type Stretch = FilmMention["at"];

const overlap = (one: Stretch, other: Stretch): boolean =>
  one !== undefined && other !== undefined && one[0] < other[1] && other[0] < one[1];

async function mentioned(
  text: string,
  built: Reading["films"],
  parts: RequestParts["films"],
  named: (title: string, year: number | undefined) => Promise<Named>,
): Promise<FilmMention[]> {
  const films = [...built];
  for (const { quote, title, year, feeling, like } of parts) {
    const at = placeOfQuote(text, quote);
    const answer = await named(title, year ?? undefined);
    if (answer.kind !== "sure" || at === undefined) continue;
    const { movie } = answer;
    const known = films.findIndex(({ movieId }) => movieId === movie.id);
    const overlaps = films.some((film) => overlap(film.at, at));
    if (known >= 0) {
      const isUnsaid = films[known].feeling === undefined && films[known].theirs === undefined && !like;
      if (isUnsaid && feeling !== null) films[known] = { ...films[known], feeling };
    } else if (!overlaps)
      films.push({
        movieId: movie.id,
        title: movie.title,
        ...(movie.year !== undefined && { year: movie.year }),
        ...(feeling !== null && !like && { feeling }),
        role: like ? "like" : "history",
        at,
      });
  }
  return films;
}

function wished(text: string, built: Wish, parts: RequestParts): Wish {
  const at = (quote: string) => ({ at: placeOfQuote(text, quote) });
  const genres = parts.genres.filter(({ name }) => !built.genres.some((one) => one.name === name));
  const facets = parts.facets.filter(({ name }) => !built.facets.some((one) => one.name === name));
  const empty = parts.empty.flatMap((quote) => {
    const place = placeOfQuote(text, quote);
    return place === undefined ? [] : [place];
  });
  const saysNothing = (place: readonly [number, number] | undefined) =>
    place !== undefined && empty.some(([from, to]) => place[0] >= from && place[1] <= to);
  const { years, minutes } = parts;
  return {
    ...built,
    genres: [...built.genres, ...genres.map(({ quote, name, wanted }) => ({ name, wanted, ...at(quote) }))],
    facets: [
      ...built.facets,
      ...facets.map(({ quote, name, wanted }) => ({ name, wanted, weight: found, words: quote, ...at(quote) })),
    ],
    words: built.words.filter((word) => word.kind !== "free" || !saysNothing(word.at)),
    ...(built.years === undefined && years !== null && { years: { ...ends(years, "from", "to"), ...at(years.quote) } }),
    ...(built.runtime === undefined &&
      minutes !== null && { runtime: { ...ends(minutes, "min", "max"), ...at(minutes.quote) } }),
  };
}

const ends = <A extends string, B extends string>(
  { from, to }: { readonly from: number | null; readonly to: number | null },
  first: A,
  last: B,
) =>
  ({ ...(from !== null && { [first]: from }), ...(to !== null && { [last]: to }) }) as {
    readonly [key in A | B]?: number;
  };
