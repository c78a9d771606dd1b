/**
 * What a person's own words ask for, beside what the built-in reader understood. Every part quotes the words that it comes
 * from: what quotes nothing of the text is dropped.
 */
import { type Checked, Feeling, type Task } from "@matinee/core";
import { foldWords } from "@matinee/text";
import { z } from "zod";
import { titleWords } from "../../titles/title-words.gen.ts";
import { asMaterial, rules } from "../frame.ts";
import { spanWords } from "../span-words.gen.ts";
import { facetNames, genreNames } from "../vocabulary.ts";

export interface RequestText {
  readonly text: string;
  /** ISO 639-1 code of its language, as far as it is known. */
  readonly language?: string | undefined;
}

const quote = z.string().max(200);
const part = z.object({ quote, name: z.string(), wanted: z.boolean().default(true) });
const span = z.object({ quote, from: z.number().nullable().default(null), to: z.number().nullable().default(null) });

export const RequestParts = z.object({
  films: z
    .array(
      z.object({
        quote,
        title: z.string().max(200),
        year: z.number().nullable().default(null),
        feeling: Feeling.nullable().default(null),
        like: z.boolean().default(false),
      }),
    )
    .max(40)
    .default([]),
  genres: z.array(part).max(20).default([]),
  facets: z.array(part).max(40).default([]),
  years: span.nullable().default(null),
  minutes: span.nullable().default(null),
  /** Words that say nothing about films. */
  empty: z.array(quote).max(40).default([]),
});
export type RequestParts = z.infer<typeof RequestParts>;

const nothing: RequestParts = { films: [], genres: [], facets: [], years: null, minutes: null, empty: [] };

const instructions = [
  "You read what a person writes to a film recommender. Find the films that are named, with what the person feels about",
  "each (loved, liked, so-so, disliked, hated, or null where nothing is said; like: true where films like it are asked for),",
  "the genres and facets that are asked for or refused (wanted: false), years of release and length in minutes, and words",
  "that say nothing about films. Every part quotes the person's words letter by letter. Leave out what is not said.",
  `Genres: ${genreNames.join(", ")}.`,
  `Facets: ${facetNames.join(", ")}.`,
  rules,
  'Example of material: {"text":"adored Heat, please no gore. from the eighties"}',
  'Example of an answer: {"films":[{"quote":"Heat","title":"Heat","year":null,"feeling":"loved","like":false}],"genres":[],',
  '"facets":[{"quote":"gore","name":"gore","wanted":false}],"years":{"quote":"eighties","from":1980,"to":1989},',
  '"minutes":null,"empty":["please"]}',
].join("\n");

export const readRequest: Task<RequestText, RequestParts> = {
  name: "read-request",
  version: 1,
  answer: RequestParts,
  prompt: ({ text }) => ({ instructions, material: asMaterial({ text }), maxTokens: 700 }),
  check: held,
  offline: () => nothing,
};

const genres = new Set(genreNames);
const facets = new Set(facetNames);

function held(answer: RequestParts, { text, language }: RequestText): Checked<RequestParts> {
  const isQuoted = (one: { readonly quote: string }) => placeOfQuote(text, one.quote) !== undefined;
  const films = answer.films.filter((film) => isQuoted(film) && sharesWord(film.quote, film.title));
  const named = answer.genres.filter((one) => isQuoted(one) && genres.has(one.name));
  const felt = answer.facets.filter((one) => isQuoted(one) && facets.has(one.name));
  const isTold = (one: z.infer<typeof span>, least: number, most: number) =>
    isQuoted(one) && tellsSpan(one.quote, language) && isSpan(one, least, most);
  const years = answer.years !== null && isTold(answer.years, 1870, 2100) ? answer.years : null;
  const minutes = answer.minutes !== null && isTold(answer.minutes, 1, 1000) ? answer.minutes : null;
  const empty = answer.empty.filter((one) => placeOfQuote(text, one) !== undefined);
  const value: RequestParts = { films, genres: named, facets: felt, years, minutes, empty };
  return { value, dropped: size(answer) - size(value) };
}

/** Where a quote stands in the text; undefined where it does not, or says nothing. */
export function placeOfQuote(text: string, quoted: string): [number, number] | undefined {
  const words = quoted.trim();
  if (words === "") return undefined;
  const start = text.toLowerCase().indexOf(words.toLowerCase());
  return start < 0 ? undefined : [start, start + words.length];
}

const small = new Set(titleWords.shared.map(foldWords));

/** A title that the quote itself names: a film that is only described is none that was named. */
function sharesWord(quoted: string, title: string): boolean {
  const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const said = new Set(wordsOf(quoted).map(beginning));
  const named = wordsOf(title);
  const telling = named.filter((word) => !small.has(foldWords(word)));
  // "Una" and "No" have no other word.
  return (telling.length > 0 ? telling : named).some((word) => said.has(beginning(word)));
}

const beginning = (word: string): string => word.slice(0, 4);

/** Whether a quote tells years or a length: by figures, or by words for decades and lengths in its language. */
function tellsSpan(quoted: string, language = "en"): boolean {
  if (/\p{N}/u.test(quoted)) return true;
  const words = foldWords(quoted).split(" ");
  const own = spanWords[language] ?? spanWords.en;
  return [language, ...own.fallback].some((code) => {
    const { parts, beginnings, endings } = spanWords[code] ?? own;
    return words.some(
      (word) =>
        parts.some((part) => word.includes(part)) ||
        beginnings.some((start) => word.startsWith(start)) ||
        endings.some((end) => word.endsWith(end)),
    );
  });
}

function isSpan({ from, to }: z.infer<typeof span>, least: number, most: number): boolean {
  const ends = [from, to].filter((end) => end !== null);
  return (
    ends.length > 0 &&
    ends.every((end) => Number.isInteger(end) && end >= least && end <= most) &&
    (from === null || to === null || from <= to)
  );
}

const size = (parts: RequestParts): number =>
  parts.films.length +
  parts.genres.length +
  parts.facets.length +
  parts.empty.length +
  [parts.years, parts.minutes].filter((one) => one !== null).length;
