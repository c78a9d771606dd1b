/** What people mean by a phrase, in facets of films and in facts: one line of the lists in engine/words/facets. */
import { Certification } from "@matinee/core";
import { z } from "zod";

/** What a phrase speaks of: the film's mood, the person's evening, what is in it, its telling, its standing, a series that it is to be like, its subject. */
export const MeaningKind = z.enum(["moods", "occasions", "content", "telling", "standing", "series", "themes"]);
export type MeaningKind = z.infer<typeof MeaningKind>;

const wishedFor = z.record(z.string().min(1), z.boolean());

export const Meaning = z.strictObject({
  /** In the notation of phrases.ts. */
  phrases: z.array(z.string().min(1)).min(1),
  /** Facets and levels by name: how strongly they are meant, below zero where they are not wanted. */
  facets: z.record(z.string().min(1), z.number().min(-1).max(1)),
  /** Genres of MovieLens, wanted or not. */
  genres: wishedFor.optional(),
  /** Minutes. */
  runtime: z.strictObject({ min: z.int().positive().optional(), max: z.int().positive().optional() }).optional(),
  /** When films of that kind were made, inclusive, and by which countries (ISO 3166). */
  years: z.strictObject({ from: z.int().optional(), to: z.int().optional() }).optional(),
  countries: z.array(z.string().regex(/^[A-Z]{2}$/)).optional(),
  /** Rated no higher than this. */
  certification: Certification.optional(),
  /** Films of this rating are spoken of: not wanted, they set the highest rating below it. */
  rated: Certification.optional(),
  kind: MeaningKind,
});
export type Meaning = z.infer<typeof Meaning>;

/** The lists of one language. */
export interface Meanings {
  /** ISO 639-1. */
  readonly code: string;
  readonly meanings: readonly Meaning[];
}
