/** Questions about one person: which stars to expect for a film, and who somebody of the data set is. */
import { z } from "zod";
import { limits, MovieCard, Note, Pick, Rating, StarRange, Stars, Versions } from "./answer.ts";
import { filmReference, namesFilm, namesNoFilm } from "./identity.ts";

/** A person's id in the data set; where nobody has any, their number, from 1. */
const Person = z.string().trim().min(1).max(64);

export const PredictRequest = z
  .object({
    ...filmReference,
    ratings: z
      .array(Rating)
      .max(limits.ratings)
      .default([])
      .describe("of the person, where they are nobody of the data set"),
    person: z
      .union([Person, z.int().transform(String)])
      .optional()
      .describe("somebody of the data set, by id; their rating of this very film is not looked at"),
    description: z
      .string()
      .max(limits.text, `a description has at most ${limits.text} characters`)
      .optional()
      .describe("of a person, in words: “Enjoys sci-fi and action”; films that fit it count as liked"),
  })
  .refine(namesFilm, namesNoFilm);
export type PredictRequest = z.infer<typeof PredictRequest>;

export const Prediction = z.object({
  movie: MovieCard,
  ...StarRange.shape,
  known: z.int().describe("ratings of the person that it rests on"),
  given: Stars.optional().describe("what this person of the data set gave it, where they did"),
  model: z.string(),
  notes: z.array(Note),
});
export type Prediction = z.infer<typeof Prediction>;

export const PersonRequest = z.object({
  person: Person,
  limit: z.coerce.number().int().min(1).max(limits.n).default(5),
});
export type PersonRequest = z.infer<typeof PersonRequest>;

const Rated = z.object({
  movie: MovieCard,
  rating: Stars,
  on: z.iso.datetime().optional().describe("when, where the data set knows it"),
});
export type Rated = z.infer<typeof Rated>;

export const PersonAnswer = z.object({
  profile: z.object({
    person: Person,
    ratings: z.int(),
    mean: z.number().describe("of the stars that were given"),
    genres: z.array(z.object({ name: z.string(), films: z.int(), mean: z.number() })).describe("most rated first"),
  }),
  topRated: z.array(Rated),
  recentFavourites: z.array(Rated).describe("rated 4 or more, the latest first; empty where nobody knows when"),
  picks: z.array(Pick),
  notes: z.array(Note),
  versions: Versions,
});
export type PersonAnswer = z.infer<typeof PersonAnswer>;
