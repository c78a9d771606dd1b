/**
 * The note on a film: facts, a plot, requests that it answers, keywords, facets and levels. In a file facets and levels stand
 * grouped by strength ("3": "heist tense"), which halves them; read, they are numbers by name.
 */
import { z } from "zod";
import {
  facetGroups,
  type Groups,
  keywordsOf,
  levelGroups,
  levelsOf,
  notKnown,
  type Strengths,
  strengthsOf,
} from "./strengths.ts";

export const genres = [
  "Action",
  "Adventure",
  "Animation",
  "Children",
  "Comedy",
  "Crime",
  "Documentary",
  "Drama",
  "Fantasy",
  "Film-Noir",
  "Horror",
  "Musical",
  "Mystery",
  "Romance",
  "Sci-Fi",
  "Thriller",
  "War",
  "Western",
] as const;

const certifications = [
  "G",
  "PG",
  "PG-13",
  "R",
  "NC-17",
  "X",
  "M",
  "GP",
  "Approved",
  "Passed",
  "Not Rated",
  "TV-Y",
  "TV-Y7",
  "TV-G",
  "TV-PG",
  "TV-14",
  "TV-MA",
] as const;

export const origins = [
  "novel",
  "short story",
  "book",
  "article",
  "play",
  "musical",
  "opera",
  "poem",
  "song",
  "comic",
  "game",
  "toy",
  "series",
  "film",
  "true story",
  "fairy tale",
  "myth",
] as const;

/** Countries that made films and are no more; ISO 3166-3 keeps their codes. */
const past = new Set(["SU", "CS", "YU", "DD"]);
const regions = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
const tongues = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

const Name = z
  .string()
  .min(1)
  .max(90)
  .refine((name) => name === name.trim(), "begins or ends with a space");
const names = (most: number) => z.array(Name).min(1).max(most).readonly();
const Country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .refine((code) => past.has(code) || regions.of(code) !== undefined, "is no country of ISO 3166");
const Language = z
  .string()
  .regex(/^[a-z]{2,3}$/)
  .refine((code) => code === "xx" || tongues.of(code) !== undefined, "is no language of ISO 639");

/** Each name stands in one group alone. */
function onceEach(groups: Partial<Groups>, context: z.RefinementCtx): void {
  const names = Object.values(groups).flatMap((those = "") => those.split(" "));
  for (const name of new Set(names.filter((one, at) => names.indexOf(one) < at)))
    context.addIssue({ code: "custom", message: `names ${JSON.stringify(name)} twice` });
}

/** One to four plain words in small letters. */
const Keyword = z.string().regex(/^[\p{Ll}\p{N}'-]{2,}( [\p{Ll}\p{N}'-]+){0,3}$/u);

const Facets = z
  .strictObject({ 3: z.string(), 2: z.string(), 1: z.string(), 0: z.string() })
  .partial()
  .superRefine(onceEach)
  .transform((groups): Strengths => strengthsOf(groups as Groups)); // what is left out has no key

const Levels = z
  .strictObject({ 3: z.string(), 2: z.string(), 1: z.string(), [notKnown]: z.string() })
  .partial()
  .superRefine(onceEach)
  .transform((groups): Strengths => levelsOf(groups as Groups)); // what is left out has no key

export const Note = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*-\d{4}$/),
    title: Name,
    originalTitle: Name.optional(),
    otherTitles: names(8).optional(),
    year: z.int().min(1888).max(2027),
    movieId: z.int().positive().optional(),
    imdb: z
      .string()
      .regex(/^tt\d{7,8}$/)
      .optional(),
    tmdb: z.int().positive().optional(),
    countries: z.array(Country).min(1).max(8).readonly(),
    languages: z.array(Language).min(1).max(8).readonly(),
    runtime: z.int().min(4).max(900).optional(),
    certification: z.enum(certifications).optional(),
    genres: z.array(z.enum(genres)).min(1).max(8).readonly(),
    directors: names(20).optional(),
    writers: names(6).optional(),
    cast: names(6).optional(),
    studio: Name.optional(),
    series: Name.optional(),
    basedOn: z
      .strictObject({ kind: z.enum(origins), of: Name.optional(), by: Name.optional() })
      .readonly()
      .optional(),
    places: names(6).optional(),
    plot: z.string().min(40).max(280),
    asked: z.array(z.string().min(12).max(130)).min(3).max(5).readonly(),
    keywords: z.string().max(140).transform(keywordsOf).pipe(z.array(Keyword).min(3).max(10).readonly()).optional(),
    facets: Facets,
    levels: Levels,
  })
  .readonly();

export type Note = z.infer<typeof Note>;

/** What somebody says of a film's facets and levels alone. */
export const Rating = Note.unwrap().pick({ id: true, facets: true, levels: true });
export type Rating = z.infer<typeof Rating>;

const noteKeys = Object.keys(Note.unwrap().shape);

/** The line of a note: keys in one order, facets and levels in the order of the vocabulary. */
export function lineOf({ keywords, facets, levels, ...facts }: Note, order: Iterable<string>): string {
  const written: Readonly<Record<string, unknown>> = {
    ...facts,
    keywords: keywords?.join(", "),
    facets: facetGroups(facets, order),
    levels: levelGroups(levels),
  };
  return JSON.stringify(Object.fromEntries(noteKeys.map((key) => [key, written[key]])));
}
