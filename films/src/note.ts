/**
 * The note on a film: facts, a plot, requests that it answers, facets and levels. In a file facets and levels stand
 * grouped by strength ("3": "heist tense"), which halves them; read, they are numbers by name.
 */
import { z } from "zod";

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

const Strengths = z
  .strictObject({ 3: z.string(), 2: z.string(), 1: z.string(), 0: z.string() })
  .partial()
  .transform((groups, context): Readonly<Record<string, number>> => {
    const pairs = Object.entries(groups).flatMap(([strength, words]) =>
      words.split(" ").map((name): [string, number] => [name, Number(strength)]),
    );
    const strengths = Object.fromEntries(pairs);
    for (const [name, strength] of pairs)
      if (strengths[name] !== strength || pairs.filter(([other]) => other === name).length > 1)
        context.addIssue({ code: "custom", message: `names ${JSON.stringify(name)} twice` });
    return strengths;
  });

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
    facets: Strengths,
    levels: Strengths,
  })
  .readonly();

export type Note = z.infer<typeof Note>;

/** What somebody says of a film's facets and levels alone. */
export const Rating = Note.unwrap().pick({ id: true, facets: true, levels: true });
export type Rating = z.infer<typeof Rating>;

const noteKeys = Object.keys(Note.unwrap().shape) as readonly (keyof Note)[]; // keys of its own shape

/** The line of a note: keys in one order, facets and levels in the order of the vocabulary. */
export function lineOf(note: Note, facets: Iterable<string>, levels: Iterable<string>): string {
  const known = noteKeys.filter((key) => note[key] !== undefined).map((key) => [key, note[key]]);
  return JSON.stringify({
    ...Object.fromEntries(known),
    facets: grouped(note.facets, facets),
    levels: grouped(note.levels, levels),
  });
}

function grouped(
  strengths: Readonly<Record<string, number>>,
  order: Iterable<string>,
): Readonly<Record<string, string>> {
  const names = [...order].filter((name) => strengths[name] !== undefined);
  const parts = Map.groupBy(names, (name) => String(strengths[name]));
  return Object.fromEntries([...parts].map(([strength, group]) => [strength, group.join(" ")]));
}
