/** What is asked at every door, and what every door answers: the same objects for library, CLI, API and page. */
import { z } from "zod";
import { FilmLinks, filmReference, namesFilm, namesNoFilm } from "./identity.ts";
import { EditedReading, Reading, Wish } from "./reading.ts";
import { ascending } from "./span.ts";

export const limits = { text: 4_000, n: 100, ratings: 5_000, query: 200, bodyBytes: 1_000_000 } as const;

export const Stars = z.number().min(0.5, "a rating is 0.5 to 5 stars").max(5, "a rating is 0.5 to 5 stars");

/** A rating of a film by its id, by its identity, or both. */
export const Rating = z.object({ ...filmReference, rating: Stars }).refine(namesFilm, namesNoFilm);
export type Rating = z.infer<typeof Rating>;

const Hidden = z.union([z.int().nonnegative(), z.object(filmReference).refine(namesFilm, namesNoFilm)]);

/** Conditions that a film must meet; films of which a fact is unknown come after all that are known to fit, marked so. */
export const Filters = z
  .object({
    genres: z
      .array(z.string().max(40))
      .max(20)
      .describe("at least one of these genres, in any spelling: drama, science fiction, romcom"),
    withoutGenres: z.array(z.string().max(40)).max(20).describe("none of these genres"),
    years: ascending(z.object({ from: z.int().optional(), to: z.int().optional() }), "from", "to").describe(
      "inclusive; films of unknown year come last",
    ),
    runtime: ascending(
      z.object({ min: z.int().nonnegative().optional(), max: z.int().positive().optional() }),
      "min",
      "max",
    ).describe("minutes, inclusive; films of unknown runtime come last"),
    languages: z
      .array(z.string().max(40))
      .max(20)
      .describe("one of these, by English name or ISO 639 code; films of unknown language come last"),
  })
  .partial();
export type Filters = z.infer<typeof Filters>;

const dials = {
  words: z.number().min(0).max(2),
  taste: z.number().min(0).max(2),
  popularity: z.number().min(-1).max(2).describe("below 0: hidden films first"),
  variety: z.number().min(0).max(1).describe("0: nearest matches; 1: as different from each other as they can be"),
  calibration: z
    .number()
    .min(0)
    .max(1)
    .describe("1: genres in the shares that they have among the films that were rated; as usual 0"),
};

/** How the list leans: weights of the three voices - words, taste and fame (`popularity`) -, 0 (silent) … 1 (usual) … 2 (loud), and its spread. */
export const Dials = z.object({
  words: dials.words.default(1),
  taste: dials.taste.default(1),
  popularity: dials.popularity.default(1),
  variety: dials.variety.default(0.25),
  calibration: dials.calibration.optional(),
});
export type Dials = z.infer<typeof Dials>;

const common = {
  filters: Filters.optional(),
  dials: z.object(dials).partial().optional().describe("what is not named is as usual for the request"),
  n: z.int().min(1).max(limits.n).default(10),
  hidden: z
    .array(Hidden)
    .max(limits.ratings)
    .default([])
    .describe("films that must not appear, by id or named as in a rating: seen, or not tonight"),
};

/** How a language model judges the films of a list: each by a score with a reason, or all by one order. */
export const ModelOrder = z.enum(["score", "rank"], "must be score or rank");
export type ModelOrder = z.infer<typeof ModelOrder>;

export const AskRequest = z.object({
  text: z.string().max(limits.text, `a request has at most ${limits.text} characters`),
  ratings: z.array(Rating).max(limits.ratings).default([]),
  /** A reading that the person has edited; when given, the text is not read again. */
  reading: EditedReading.optional(),
  previous: EditedReading.optional().describe(
    "the reading of the answer before: the text follows it up (“less violent”, “more like the second”, “seen that one”)",
  ),
  shown: z
    .array(Hidden)
    .max(limits.n)
    .default([])
    .describe("the films of the answer before, in its order: what “the second” and “shorter” speak of"),
  language: z
    .object({
      model: z.string().max(200).optional().describe("one of those that the operator allows; offline: none"),
      weight: z.number().min(0).max(100).optional().describe("0: the list without a model; 100: its judgement alone"),
      order: ModelOrder.optional().describe("score: each film with a reason; rank: all of them in one order"),
    })
    .optional()
    .describe("the language model for this request, where Matinee has one"),
  ...common,
});
export type AskRequest = z.infer<typeof AskRequest>;

export const RecommendRequest = z.object({
  ratings: z.array(Rating).max(limits.ratings).default([]),
  wish: z
    .union([z.string().max(limits.text, `a wish has at most ${limits.text} characters`), Wish])
    .optional()
    .describe("a sentence, or an edited wish"),
  description: z
    .string()
    .max(limits.text, `a description has at most ${limits.text} characters`)
    .optional()
    .describe("of a person, in words: “Enjoys sci-fi and action”; a wish, where none is named"),
  ...common,
});
export type RecommendRequest = z.infer<typeof RecommendRequest>;

const names = z.array(z.string()).optional();

/** What a film note knows; each field is absent where nobody knows it. */
const Noted = z.object({
  countries: names.describe("ISO 3166 codes, as FR; SU, YU, CS and DD for countries that are no more"),
  languages: names.describe("English names of all that are spoken, the main one first"),
  certification: z.string().optional().describe("as films are rated in the United States: PG-13"),
  writers: names,
  studio: z.string().optional(),
  series: z.string().optional(),
  basedOn: z
    .object({ kind: z.string(), of: z.string().optional(), by: z.string().optional() })
    .optional()
    .describe("what it was made of: a novel, a true story, another film"),
  facets: names.describe("what it feels like and is about, strongest first: heist, slow-burn"),
  levels: z.record(z.string(), z.int().min(0).max(3)).optional().describe("violence, gore, sadness and others, 0 to 3"),
});

/** A film as people see it in a list. */
export const MovieCard = z.object({
  id: z.int().nonnegative(),
  ...FilmLinks.shape,
  title: z.string(),
  year: z.int().optional(),
  genres: z.array(z.string()),
  runtime: z.int().optional(),
  language: z.string().optional(),
  directors: z.array(z.string()),
  cast: z.array(z.string()),
  alternativeTitles: z.array(z.string()),
  tags: z.array(z.string()),
  description: z.object({ text: z.string(), source: z.string(), licence: z.string() }).optional(),
  ...Noted.shape,
});
export type MovieCard = z.infer<typeof MovieCard>;

/** One reason, computed from the models: which of my films, which of my words, with what weight. */
export const Reason = z.object({
  kind: z.enum(["film", "words", "facet", "fact", "genre", "person", "peers", "fame"]),
  text: z.string(),
  /** Share of the film's whole score, −1 … 1. */
  weight: z.number(),
  movieId: z.int().optional(),
  words: z.array(z.string()).optional(),
  /** Names of the facets and levels that it speaks of, which the film's note has. */
  facets: z.array(z.string()).optional(),
});
export type Reason = z.infer<typeof Reason>;

/** A fact of a film that a request can ask about and a catalogue may not know. */
export const Fact = z.enum(["year", "runtime", "language", "country", "certification", "content"]);
export type Fact = z.infer<typeof Fact>;

/** Expected stars, and where the stars that a person will really give should lie. */
export const StarRange = z.object({
  stars: z.number(),
  low: z.number(),
  high: z.number(),
  share: z.number().describe("how many of such ranges hold the stars that are given then: 0.8"),
});
export type StarRange = z.infer<typeof StarRange>;

export const Pick = z.object({
  movie: MovieCard,
  score: z.number(),
  headline: z.string().optional().describe("one sentence on why, as a friend would say it; every part of it is true"),
  reasons: z.array(Reason),
  /** Where the score came from; the three add up to 1. */
  shares: z.object({ words: z.number(), taste: z.number(), fame: z.number() }),
  fame: z
    .enum(["very well known", "well known", "known to some", "hardly known"])
    .optional()
    .describe("how well known the film is, by its rank among the films of the data set"),
  expected: StarRange.optional().describe("stars, where enough is known of the person and others have rated"),
  unknown: z
    .array(Fact)
    .optional()
    .describe("what the request asks about and nobody knows of this film, which comes after all that are known to fit"),
});
export type Pick = z.infer<typeof Pick>;

/** Something the person should know about how this answer came about. */
export const Note = z.object({
  code: z.enum([
    "nothing-understood",
    "not-understood",
    "unknown-film",
    "stage-skipped",
    "widened",
    "few-films",
    "simulated",
    "stars-meanwhile",
    "text-cut",
    "unknown-facts",
    "language-model",
    "profile",
  ]),
  text: z.string(),
});
export type Note = z.infer<typeof Note>;

/** A condition of the wish without which more films would fit: an offer that only the person can take. */
export const Relaxation = z.object({
  condition: z
    .enum(["years", "runtime", "languages", "countries", "certification", "genres", "people", "facets"])
    .describe("the field of the wish"),
  names: z.array(z.string()).optional().describe("its entries in that field, where the field is a list"),
  wanted: z.boolean().optional().describe("whether those entries are wanted or not"),
  text: z.string().describe("the condition in words: “from 1990–1999”"),
  films: z.int().nonnegative().describe("how many films would be known to fit without it"),
});
export type Relaxation = z.infer<typeof Relaxation>;

export const Versions = z.object({
  matinee: z.string(),
  data: z.object({ name: z.string(), version: z.string(), label: z.string(), simulated: z.boolean() }),
  models: z.record(z.string(), z.string()),
});
export type Versions = z.infer<typeof Versions>;

/** What a language model did for an answer. */
export const LanguagePart = z.object({
  reading: z.string().optional().describe("the model that read the request beside the built-in reader"),
  matching: z.string().optional().describe("the model that told which of several films of a name is meant"),
  scoring: z.string().optional().describe("the model that scored films against the wish, or put them in order"),
  order: z.literal("rank").optional().describe("there where it put them in order"),
  weight: z.number().optional().describe("how much its scores count, 0 to 100"),
  moved: z
    .array(
      z.object({
        movieId: z.int(),
        from: z.int().positive().optional().describe("its place before; absent where it was not on the list"),
        to: z.int().positive(),
        why: z.string().describe("the model's reason, which nobody has checked beyond that it agrees with its score"),
      }),
    )
    .default([]),
});
export type LanguagePart = z.infer<typeof LanguagePart>;

export const Answer = z.object({
  picks: z.array(Pick),
  reading: Reading,
  /** What a follow-up changed, in words for people. */
  changes: z.array(z.string()).optional(),
  dials: Dials,
  notes: z.array(Note),
  relax: z
    .array(Relaxation)
    .optional()
    .describe("where fewer films are known to fit than were asked for: what could be let go, the most fruitful first"),
  language: LanguagePart.optional().describe("absent where no language model had a part in it"),
  versions: Versions,
});
export type Answer = z.infer<typeof Answer>;

export const SearchRequest = z.object({
  q: z.string().max(limits.query).default(""),
  limit: z.coerce.number().int().min(1).max(100).default(10),
});
export type SearchRequest = z.infer<typeof SearchRequest>;

export const Movies = z.object({ movies: z.array(MovieCard) });
export type Movies = z.infer<typeof Movies>;

export const SimilarRequest = z.object({
  id: z.coerce.number().int().nonnegative(),
  n: z.coerce.number().int().min(1).max(limits.n).default(10),
});
export type SimilarRequest = z.infer<typeof SimilarRequest>;

/** Films like one film; the same picks with reasons, without a reading. */
export const SimilarAnswer = z.object({
  movie: MovieCard,
  picks: z.array(Pick),
  notes: z.array(Note),
  versions: Versions,
});
export type SimilarAnswer = z.infer<typeof SimilarAnswer>;
