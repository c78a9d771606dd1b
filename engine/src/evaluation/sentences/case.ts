/** A sentence that nobody tuned on, and all that a person would understand from it. */
import { Certification, Feeling, languageNamed } from "@matinee/core";
import { z } from "zod";
import { genreNames } from "../../language/vocabulary.ts";
import { NamedFilm } from "../wordings/rule.ts";

/** "scary|scares": either will do. */
export const choicesOf = (name: string): readonly string[] => name.split("|");

const Choice = (isOne: (name: string) => boolean, what: string) =>
  z.string().refine((name) => choicesOf(name).every(isOne), `must be ${what}`);

const Signed = (name: z.ZodString) =>
  z
    .strictObject({ wanted: z.array(name).default([]), avoided: z.array(name).default([]) })
    .refine(({ wanted, avoided }) => wanted.length + avoided.length > 0, "says nothing");
export type Signed = z.infer<ReturnType<typeof Signed>>;

const feelings = ["none", ...Feeling.options];

const Film = NamedFilm.extend({
  /** "none": the person tells none. */
  feeling: Choice((name) => feelings.includes(name), `one of ${feelings.join(", ")}`).optional(),
  /** "like": films like it are asked for; "measure": more or less of something than it has. */
  role: z.enum(["like", "measure"]).optional(),
  seen: z.enum(["seen", "not-seen", "wants"]).optional(),
}).refine(
  ({ feeling, role }) => (feeling === undefined) === (role !== undefined),
  'needs "feeling" or "role", one of them',
);
export type ExpectedFilm = z.infer<typeof Film>;

const span = (least: string, most: string) =>
  z
    .strictObject({ [least]: z.int().optional(), [most]: z.int().optional() })
    .refine((range) => Object.keys(range).length > 0, `needs "${least}" or "${most}"`);

export const SentenceCase = z.strictObject({
  text: z.string().trim().min(3).max(600),
  language: z.enum(["en", "de", "fr", "es", "it", "pt", "ja"]),
  films: z.array(Film).min(1).optional(),
  /** Titles, as they stand in the text, of films that latest-small lacks: told as unknown, never taken for others. */
  unknown: z.array(z.string().min(1)).min(1).optional(),
  genres: Signed(Choice((name) => genreNames.includes(name), `one of ${genreNames.join(", ")}`)).optional(),
  facets: Signed(z.string()).optional(),
  people: Signed(z.string()).optional(),
  languages: Signed(Choice((name) => languageNamed(name) === name, "the English name of a language")).optional(),
  countries: Signed(Choice((name) => /^[A-Z]{2}$/.test(name), "an ISO 3166 code")).optional(),
  years: span("from", "to").optional(),
  runtime: span("min", "max").optional(),
  certification: z.strictObject({ max: Certification }).optional(),
  /** What may be understood besides: names of any sort, or "years", "runtime", "certification". */
  may: z.array(z.string().min(1)).default([]),
  /** Words of the text that are no wish, no person and no film. */
  not: z.array(z.string().min(1)).default([]),
  /** Why a case that was plainly wrong is read no more; its first score stays. */
  struck: z.string().min(10).optional(),
});
export type SentenceCase = z.infer<typeof SentenceCase>;
