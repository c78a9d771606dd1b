/**
 * The voices behind every list - words, taste, fame - as their parts: z-scores of single models over the whole
 * catalogue. Raw scores of different models are never added.
 */
import { type Catalog, isEmptyWish, noRatings, type Ratings, type Scorer, type Wish } from "@matinee/core";
import { spreadOf, toZScores, varies } from "../math/statistics.ts";
import { addAskedGenres } from "./asked-genres.ts";
import { addOrigins } from "./asked-origins.ts";
import { aversionTo, dislikedIn, onlyDislikes } from "./aversion.ts";
import { doubtChanceWords, isNamedByWords, quietenGuesses, softenPeaks } from "./chance-words.ts";
import { commonTraits, keepNear, sidesOf } from "./common-traits.ts";
import { describedOf } from "./described-weights.ts";
import { facetScores } from "./facet-wish.ts";
import { hasGenre } from "./genre-sets.ts";
import { addLeanings, hasFirm } from "./leanings.ts";
import { addLooseYears } from "./loose-years.ts";
import { neighboursOf } from "./neighbours.ts";
import type { Context, Heard, Voice } from "./slate.ts";
import { type Subject, subjectsOf } from "./subjects.ts";
import { tasteOf } from "./taste-weights.ts";
import { toldLines } from "./told-lines.ts";
import type { Models } from "./train.ts";
import { type Part, tuning } from "./weights.ts";
import { filmsOfPeople, isCovered, queryOf, tellsMuch, tellsStory } from "./wish-query.ts";

/** Does what is asked of a model; undefined where that fails. */
export type Attempt = <T>(what: Part | Voice | "people", ask: () => T) => T | undefined;

/** Asks every model that the request concerns; `attempt` goes on where one of them fails. */
export function hear(context: Context, attempt: Attempt = (_, ask) => ask()): Heard {
  const { wish, wishVector, history, like, models, catalog } = context;
  const parts = new Map<Part, Float32Array>();
  const add = (part: Part, scores: Float32Array): void => {
    const heard = zScores(scores, catalog.size);
    if (heard !== undefined) parts.set(part, heard);
  };
  /** Who could not be heard gives no reasons either. */
  const hears = (part: Part, ask: () => Scorer): Scorer | undefined =>
    attempt(part, () => {
      const scorer = ask();
      add(part, scorer.scores());
      return scorer;
    });
  const fame = attempt("fame", () => fameScores(context));
  if (fame !== undefined) parts.set("fame", fame);
  if (isTalk(context)) add("recent", recency(catalog));
  if (context.dials.popularity < 0) {
    hears("esteem", () => models.esteem.foldIn(noRatings));
    // Films better known than most step back; to be known to nobody is no merit.
    if (fame !== undefined)
      parts.set(
        "renown",
        fame.map((score) => Math.max(0, score)),
      );
  }

  let words: Scorer | undefined;
  let people: ReadonlyMap<number, readonly string[]> = new Map();
  let subjects: readonly Subject[] = [];
  if (!isEmptyWish(wish)) {
    const query = attempt("words", () => queryOf(like.length > 0 ? withoutMoodWords(wish) : wish, models.thesaurus));
    if (query !== undefined) {
      const lines = attempt("lines", () => toldLines(wish, catalog, models.thesaurus));
      if (lines !== undefined) parts.set("lines", lines);
      words = hears("exact", () => models.words.ask(query.words));
      hears("genres", () => models.genres.ask(query.genres));
      hears("meaning", () => models.vectors.ask(query.wanted));
      const { sentences } = models;
      if (wishVector !== undefined && sentences !== undefined) hears("sentences", () => sentences.ask(wishVector));
    }
    subjects = attempt("words", () => subjectsOf(context)) ?? subjects;
    const facets = attempt("facets", () =>
      facetScores(wish, models.facets, catalog, like.length > 0, history.items.length > 0, subjects),
    );
    if (facets !== undefined) {
      parts.set("facets", facets);
      const exact = parts.get("exact");
      if (isNamedByWords(exact, wish)) quietenGuesses(facets);
      else if (context.reading.remembered !== true) {
        doubtChanceWords(exact, facets);
        doubtChanceWords(parts.get("lines"), facets);
      }
    }
    people = attempt("people", () => filmsOfPeople(wish, true, models.credits)) ?? people;
  }

  const peers = attempt("peers", () => peersOf(context)?.scores());
  if (peers !== undefined) {
    add("peers", peers);
    const enjoyed = attempt("enjoyed", () => genresHad(catalog, likedGenres(wish)));
    if (enjoyed !== undefined) parts.set("enjoyed", enjoyed);
  }
  const named = withLike(history, like);
  const films = named.items.length > 0 ? named : lovedFilms(filmsWithFirm(people, wish));
  const speaksForNone = films.items.length === 0 || onlyDislikes(films);
  // Where nobody asks for anything, well-loved films do better than merely famous ones.
  if (speaksForNone && nothingSaid({ parts, people }) && Math.abs(context.dials.popularity - 0.5) <= 0.5)
    hears("esteem", () => models.esteem.foldIn(noRatings));
  if (films.items.length === 0) return { parts, words, people, subjects };
  if (speaksForNone) {
    const aversion = attempt("aversion", () => aversionTo(films, models));
    if (aversion !== undefined) parts.set("aversion", aversion);
    return { parts, words, people, subjects };
  }
  const taste = attempt("rated", () => {
    const scorer = models.taste.foldIn(films);
    // Who cannot say which film speaks for another (popularity) has nothing to say about likeness.
    if (like.length === 0 || scorer.because !== undefined) add("rated", scorer.scores());
    return scorer;
  });
  softenPeaks(parts.get("rated"), tuning.ratedKnee);
  const resembled = like.length > 0 ? withLike(noRatings, like) : films;
  const resemblance = hears(like.length > 0 ? "likeness" : "resemblance", () => models.vectors.foldIn(resembled));
  if (like.length > 0) hears("kinship", () => models.genres.ask(genresOf(like, context)));
  const traits = attempt("traits", () =>
    commonTraits(sidesOf(context), wish, models.facets, catalog, models.alike, dislikedIn(history)),
  );
  if (traits !== undefined) {
    keepNear(parts.get("facets"), traits);
    add("traits", traits);
  }
  if (resembled.items.length > 0) {
    const neighbours = attempt("neighbours", () => neighboursOf(resembled, models.alike, catalog.size));
    if (neighbours !== undefined) parts.set("neighbours", neighbours);
  }
  if (like.length > 0 || models.taste !== models.facets) hears("shape", () => models.facets.foldIn(resembled));
  return { parts, words, taste, resemblance, people, subjects };
}

/** Beside an example a facet says how its like should be; that a text has the very words ("a happy ending") is chance. */
const withoutMoodWords = (wish: Wish): Wish => ({
  ...wish,
  words: wish.words.filter((word) => word.kind !== "mood" || !word.wanted || !isCovered(wish, word)),
});

const filmsWithFirm = (people: Heard["people"], wish: Wish): number[] =>
  [...people].flatMap(([item, names]) => (hasFirm(names, wish) ? [item] : []));

/** Scores of the whole catalogue, which are ours, as z-scores; undefined when they have no spread. */
function zScores(scores: Float32Array, size: number, loudness = 1): Float32Array | undefined {
  if (scores.length !== size) throw new RangeError(`${scores.length} scores for ${size} films.`);
  return toZScores(scores, loudness) ? scores : undefined;
}

/** People who describe themselves alike. Who names films to resemble is known by those. */
const peersOf = ({ describes, traits = {}, wish, like, models }: Context): Scorer | undefined =>
  describes !== true || like.length > 0 ? undefined : models.peers?.ask({ traits, likes: likedGenres(wish) });

export const likedGenres = ({ genres }: Wish): readonly string[] =>
  genres.filter(({ wanted }) => wanted).map(({ name }) => name);

/** How many of some genres each film has. */
function genresHad(catalog: Catalog, genres: readonly string[]): Float32Array {
  const counts = new Float32Array(catalog.size);
  for (const genre of genres) {
    const has = hasGenre(catalog, [genre]);
    for (let item = 0; item < counts.length; item++) if (has(item)) counts[item]++;
  }
  return counts;
}

/** The share of taste that those have who describe themselves alike. */
export function shareOfPeers(item: number, { parts }: Heard, context: Context): number {
  if (!parts.has("peers")) return 0;
  let [own, all] = [0, 0];
  for (const [part, weight] of Object.entries(weightsOf("taste", parts, context))) {
    const spoken = weight * Math.max(0, parts.get(part as Part)?.[item] ?? 0);
    if (part === "peers") own = spoken;
    all += spoken;
  }
  return all === 0 ? 0 : own / all;
}

/** The same for everybody, so it is heard once. */
const famous = new WeakMap<Models, Float32Array | undefined>();

export function fameScores({ models, catalog }: Pick<Context, "models" | "catalog">): Float32Array | undefined {
  if (!famous.has(models)) {
    const scores = models.fame.foldIn(noRatings).scores();
    // Where all films are about equally known (the starter set), small differences must not be stretched to full size.
    const loudness = Math.min(1, spreadOf(scores).deviation / tuning.fameSpread);
    famous.set(models, zScores(scores, catalog.size, loudness));
  }
  return famous.get(models);
}

/** A voice as the weighted sum of its parts; empty when none of them speaks. */
export function voiceOf(name: Voice, { parts, people }: Heard, context: Context): Float32Array {
  const { catalog, wish } = context;
  const { size } = catalog;
  const talks = isTalk(context);
  const weights = talks ? tuning.talk[name] : weightsOf(madeOf(name, parts, context), parts, context);
  const spoken = Object.entries(weights).flatMap(([part, weight]) => {
    const scores = parts.get(part as Part);
    return scores === undefined ? [] : [{ scores, weight }];
  });
  if (spoken.length === 0 && (name !== "words" || isEmptyWish(wish))) return new Float32Array(0);
  const sum = new Float32Array(size);
  for (const { scores, weight } of spoken) for (let item = 0; item < size; item++) sum[item] += weight * scores[item];
  if (name === "words") {
    const each = talks ? tuning.talk.person : tuning.person;
    const leant = new Set(wish.people.filter(({ maybe }) => maybe === true).map(({ name }) => name));
    for (const [item, names] of people) for (const one of names) sum[item] += leant.has(one) ? tuning.leaning : each;
    addAskedGenres(sum, context, talks);
    addOrigins(sum, context);
    addLeanings(sum, context);
    addLooseYears(sum, context);
  }
  return varies(sum) ? sum : new Float32Array(0);
}

/**
 * Where nothing but ratings is brought, taste is made as its parts proved themselves for so many of them, and where somebody
 * describes themselves, for so many beside the description.
 */
function weightsOf(
  made: Made,
  parts: Heard["parts"],
  { wish, history, models }: Context,
): Readonly<Partial<Record<Part, number>>> {
  if (made === "taste" && parts.has("peers")) {
    const { peers, rated, resemblance, shape } = describedOf(history.items.length);
    return { peers, rated, resemblance, shape, aversion: tuning.taste.aversion };
  }
  if (made === "words" && parts.has("peers")) {
    const { words, enjoyed } = describedOf(history.items.length);
    // In the unit of the voice, which is as loud as `words` says.
    return { ...tuning.words, enjoyed: enjoyed / words };
  }
  if (made !== "taste" || !isEmptyWish(wish) || models.taste === models.facets) return tuning[made];
  const { resemblance, shape, neighbours } = tasteOf(history.items.length);
  return { ...tuning.taste, resemblance, shape, neighbours };
}

/** Whether two people talk, and nobody looks for what is little known. */
export const isTalk = ({ reading, dials }: Pick<Context, "reading" | "dials">): boolean =>
  reading.conversation === true && dials.popularity >= 0;

/** How much films are spoken of for being new: fades within a decade, and once more within two years. */
function recency(catalog: Catalog): Float32Array {
  const years = Array.from({ length: catalog.size }, (_, item) => catalog.movie(item).year ?? 0);
  const newest = years.reduce((most, year) => Math.max(most, year), 0);
  return Float32Array.from(years, (year) => Math.exp((year - newest) / 10) + Math.exp((year - newest) / 2) / 4);
}

/** What a voice is made of in this request. */
function madeOf(name: Voice, parts: Heard["parts"], { like, tellsTaste, dials, wish, reading }: Context): Made {
  if (name === "taste" && like.length > 0) return "alike";
  if (name === "words" && like.length > 0) return tellsMuch(wish) ? "toldBeside" : "beside";
  if (name === "words" && reading.remembered === true) return "remembered";
  if (name === "words" && tellsTaste) return tellsStory(wish) ? "storyBesideTaste" : "besideTaste";
  if (name !== "fame") return name;
  if (dials.popularity < 0) return "hidden";
  return parts.has("esteem") ? "loved" : "fame";
}
type Made =
  | Voice
  | "remembered"
  | "alike"
  | "beside"
  | "toldBeside"
  | "besideTaste"
  | "storyBesideTaste"
  | "hidden"
  | "loved";

/** Whether neither words nor taste spoke: all that is left is how films are known. */
export const nothingSaid = ({ parts, people }: Pick<Heard, "parts" | "people">): boolean =>
  people.size === 0 && [...parts.keys()].every((part) => ofFame.has(part));
const ofFame: ReadonlySet<Part> = new Set(["fame", "renown", "esteem", "aversion"]);

const genresOf = (films: Int32Array, { catalog, wish }: Context) =>
  Array.from(films).flatMap((film) =>
    catalog
      .movie(film)
      .genres.filter((text) => !wish.genres.some(({ name, wanted }) => name === text && !wanted))
      .map((text) => ({ text, weight: 1 })),
  );

/** "Something by Miyazaki" alone: those films are the history, so that what follows them resembles them. */
const lovedFilms = (items: readonly number[]): Ratings => ({
  items: Int32Array.from(items),
  stars: new Float32Array(items.length).fill(5),
});

/** A history with the films to resemble as loved ones, counted twice. */
function withLike({ items, stars }: Ratings, like: Int32Array): Ratings {
  if (like.length === 0) return { items, stars };
  const loved = new Float32Array(2 * like.length).fill(5);
  return { items: Int32Array.from([...items, ...like, ...like]), stars: Float32Array.from([...stars, ...loved]) };
}
