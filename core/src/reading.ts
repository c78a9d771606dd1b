/**
 * What was understood of a person's own words. Every part carries `at`, its place in the text as [start, end) in UTF-16
 * units; a part that a person added by hand has none. The structure is meant to be edited and sent back.
 */
import { z } from "zod";
import { FilmLinks } from "./identity.ts";
import { ascending } from "./span.ts";

export const Place = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);
export type Place = z.infer<typeof Place>;

export const Feeling = z.enum(["loved", "liked", "so-so", "disliked", "hated"]);
export type Feeling = z.infer<typeof Feeling>;

/** The stars that a feeling stands for. */
export const starsOf: Readonly<Record<Feeling, number>> = {
  loved: 5,
  liked: 4,
  "so-so": 3,
  disliked: 1.5,
  hated: 0.5,
};

/** Whether the person has seen a film; apart from what they think of it. */
export const Seen = z.enum(["seen", "not-seen", "wants"]);
export type Seen = z.infer<typeof Seen>;

/** A film that a name may mean as well. */
export const NamesakeFilm = z.object({ movieId: z.int(), title: z.string(), year: z.int().optional() });
export type NamesakeFilm = z.infer<typeof NamesakeFilm>;

export const FilmMention = z.object({
  movieId: z.int(),
  ...FilmLinks.shape,
  title: z.string(),
  year: z.int().optional(),
  /** Left out where none is told: a film may be seen, or only named. */
  feeling: Feeling.optional(),
  /** What somebody else feels about it, told instead of the person's own feeling. */
  theirs: Feeling.optional(),
  /** "wants": not seen, and wants to; left out where it is not told and no feeling tells it. */
  seen: Seen.optional(),
  /** Other films of the name, the best known first; left out where there is none. */
  alternatives: z.array(NamesakeFilm).max(5).optional(),
  /** "like": the person asks for films like this one; "history": the person tells what they think of it. */
  role: z.enum(["history", "like"]).default("history"),
  at: Place.optional(),
});
export type FilmMention = z.infer<typeof FilmMention>;

/** In place of a place in a text that a follow-up left behind: facets and words with the same number were one phrase there. */
const Phrase = z.int().nonnegative();

/** "With Cary Grant maybe": films that have it come first among those that fit, and no film is left out for it. */
const maybe = z.literal(true).optional();

const named = z.object({ name: z.string().min(1).max(100), wanted: z.boolean(), maybe, at: Place.optional() });

const WishGenre = named.extend({
  /** One of several of the same place ("a comedy or a thriller"), of which any will do. */
  either: z.literal(true).optional(),
});

/** What somebody does in a film; who wrote the book that it is based on writes. */
export const PersonRole = z.enum(["directs", "plays", "writes"]);
export type PersonRole = z.infer<typeof PersonRole>;

/** Somebody of the films, a studio or a series. */
export const WishPerson = named.extend({
  /** Only films in which they do that; left out where any part will do. */
  role: PersonRole.optional(),
});
export type WishPerson = z.infer<typeof WishPerson>;

export const WishWord = z.object({
  text: z.string().min(1).max(200),
  wanted: z.boolean().default(true),
  /** "mood": a word of our mood and theme list; "free": a word that was left over. */
  kind: z.enum(["mood", "free"]).default("free"),
  at: Place.optional(),
  phrase: Phrase.optional(),
});
export type WishWord = z.infer<typeof WishWord>;

/** A quality that films have in some degree: a facet or a level of content of the film notes. */
export const WishFacet = z.object({
  name: z.string().min(1).max(60),
  wanted: z.boolean(),
  /** 1: said outright; less where an occasion or a mood only suggests it. */
  weight: z.number().min(0).max(1).default(1),
  /** The film it is compared with: more of it than there where wanted, less where not. */
  than: z.int().optional(),
  /** That film was named by nobody: it stands for the list that was shown ("funnier", said after it). */
  thanList: z.literal(true).optional(),
  /** Its words compare by themselves ("funnier"); left out where they do not. */
  comparative: z.literal(true).optional(),
  /** That film is none to go by: "nothing too dark like Heat" keeps away from it. */
  thanRefused: z.literal(true).optional(),
  /** Refused to the last bit ("zero deaths"); left out where a little of it would do. */
  entirely: z.literal(true).optional(),
  /** Refused only where there is much of it: "not too gory" leaves a film with some of it. */
  tooMuch: z.literal(true).optional(),
  /** The person's own words for it, for chips and reasons. */
  words: z.string().max(200).optional(),
  at: Place.optional(),
  phrase: Phrase.optional(),
});
export type WishFacet = z.infer<typeof WishFacet>;

/** Films for everybody first: what may be seen from which age on, as films are rated in the United States. */
export const Certification = z.enum(["G", "PG", "PG-13", "R"]);
export type Certification = z.infer<typeof Certification>;

/** Years that no film is to be of, inclusive. */
const RefusedYears = ascending(z.object({ from: z.int(), to: z.int() }), "from", "to");

export const Wish = z.object({
  genres: z.array(WishGenre).max(40).default([]),
  /**
   * Inclusive. `about`: told loosely ("recent", "not too old"), so that films of some years beyond follow where few fit.
   * `without`: years that are refused, wherever they lie ("nothing from the 90s").
   */
  years: ascending(
    z.object({
      from: z.int().optional(),
      to: z.int().optional(),
      maybe,
      about: z.literal(true).optional(),
      without: z.array(RefusedYears).max(10).optional(),
      at: Place.optional(),
    }),
    "from",
    "to",
  ).optional(),
  /** Minutes, inclusive; `under`: all but `max` itself ("under two hours"). */
  runtime: ascending(
    z.object({
      max: z.int().positive().optional(),
      min: z.int().nonnegative().optional(),
      under: z.literal(true).optional(),
      at: Place.optional(),
    }),
    "min",
    "max",
  ).optional(),
  languages: z.array(named).max(20).default([]),
  /** ISO 3166 codes of countries. */
  countries: z.array(named).max(40).default([]),
  /** Rated no higher than `max`, and where `min` is told no lower: "R-rated comedies"; what is stricter than R counts as R then. */
  certification: z.object({ max: Certification, min: Certification.optional(), at: Place.optional() }).optional(),
  facets: z.array(WishFacet).max(100).default([]),
  people: z.array(WishPerson).max(40).default([]),
  words: z.array(WishWord).max(200).default([]),
});
export type Wish = z.infer<typeof Wish>;

export const emptyWish: Wish = { genres: [], languages: [], countries: [], facets: [], people: [], words: [] };

/** A film that is not to be shown, and why. */
export const HiddenFilm = z.object({
  movieId: z.int(),
  ...FilmLinks.shape,
  title: z.string(),
  year: z.int().optional(),
  why: z.enum(["seen", "shown", "not-tonight"]),
});
export type HiddenFilm = z.infer<typeof HiddenFilm>;

export const Reading = z.object({
  films: z.array(FilmMention).max(200).default([]),
  wish: Wish.prefault({}),
  /** Films that a follow-up took off the list: seen, shown before, or not tonight. */
  hidden: z.array(HiddenFilm).max(1_000).default([]),
  /** Parts of the text that were seen but not understood, each with a reason for people. */
  unread: z
    .array(
      z.object({
        text: z.string(),
        why: z.string(),
        /** Films whose titles are near to a title that is not there, nearest first. */
        nearest: z.array(NamesakeFilm).max(5).optional(),
        at: Place.optional(),
      }),
    )
    .default([]),
  /** The text holds two people's turns: what is said in passing tilts the list and sets no conditions. */
  conversation: z.literal(true).optional(),
  /** Something was said to be all the same: "I don't mind violence" wishes for nothing, and was understood. */
  leftOpen: z.literal(true).optional(),
  /** One film is half remembered, and its plot is told: its words are looked for. */
  remembered: z.literal(true).optional(),
  /** ISO 639-1 code of the language that the text seems to be in. */
  language: z.string().default("en"),
});
export type Reading = z.infer<typeof Reading>;

/** A reading as it is sent back: films may be named without the id that they have in the data set that answers. */
export const EditedReading = Reading.extend({
  films: z
    .array(FilmMention.partial({ movieId: true }))
    .max(200)
    .default([]),
  hidden: z
    .array(HiddenFilm.partial({ movieId: true }))
    .max(1_000)
    .default([]),
});
export type EditedReading = z.infer<typeof EditedReading>;

/** True when a wish asks for nothing. */
export function isEmptyWish(wish: Wish): boolean {
  return (
    [wish.genres, wish.languages, wish.countries, wish.facets, wish.people, wish.words].every(
      (part) => part.length === 0,
    ) &&
    wish.years === undefined &&
    wish.runtime === undefined &&
    wish.certification === undefined
  );
}
