/**
 * The voices behind every list - words, taste, fame - as their parts: z-scores of single models over the whole
 * catalogue. Raw scores of different models are never added.
 */
import { isEmptyWish, noRatings, type Ratings, type Scorer } from "@matinee/core";
import { addZScores, spreadOf } from "../math/statistics.ts";
import { aversionTo, onlyDislikes } from "./aversion.ts";
import { hasGenre } from "./genre-sets.ts";
import type { Context, Source, Voices } from "./slate.ts";
import type { Models } from "./train.ts";
import { type Part, tuning } from "./weights.ts";
import { filmsOfPeople, queryOf } from "./wish-query.ts";

/** Asks every model that the request concerns. */
export function listen(context: Context): Voices {
  const { wish, history, like, models } = context;
  const parts = new Map<Part, Float32Array>();
  const hear = (part: Part, scores: Float32Array) => {
    const heard = new Float32Array(scores.length);
    if (addZScores(heard, scores, 1).deviation > 0) parts.set(part, heard);
  };
  const fame = fameOf(models);
  if (fame !== undefined) parts.set("fame", fame);
  if (context.dials.popularity < 0) {
    hear("esteem", models.esteem.foldIn(noRatings).scores());
    // Films better known than most step back; to be known to nobody is no merit.
    if (fame !== undefined)
      parts.set(
        "renown",
        fame.map((score) => Math.max(0, score)),
      );
  }

  let words: Scorer | undefined;
  let people: ReadonlyMap<number, readonly string[]> = new Map();
  if (!isEmptyWish(wish)) {
    const query = queryOf(wish, models.thesaurus);
    words = models.words.ask(query.words);
    hear("exact", words.scores());
    hear("genres", models.genres.ask(query.genres).scores());
    hear("meaning", models.vectors.ask(query.wanted).scores());
    people = filmsOfPeople(wish, true, models.people);
  }

  const named = withLike(history, like);
  const films = named.items.length > 0 ? named : lovedFilms([...people.keys()]);
  if (films.items.length === 0) return { parts, words, people };
  if (onlyDislikes(films)) {
    const aversion = aversionTo(films, models);
    if (aversion !== undefined) parts.set("aversion", aversion);
    return { parts, words, people };
  }
  const taste = models.taste.foldIn(films);
  const resemblance = models.vectors.foldIn(like.length > 0 ? withLike(noRatings, like) : films);
  // Who cannot say which film speaks for another (popularity) has nothing to say about likeness.
  if (like.length === 0 || taste.because !== undefined) hear("rated", taste.scores());
  softenPeaks(parts.get("rated"), tuning.ratedKnee);
  hear(like.length > 0 ? "likeness" : "resemblance", resemblance.scores());
  if (like.length > 0) hear("kinship", models.genres.ask(genresOf(like, context)).scores());
  return { parts, words, taste, resemblance, people };
}

/** The same for everybody, so it is heard once. */
const famous = new WeakMap<Models, Float32Array | undefined>();

function fameOf(models: Models): Float32Array | undefined {
  if (!famous.has(models)) {
    const scores = models.fame.foldIn(noRatings).scores();
    const heard = new Float32Array(scores.length);
    // Where all films are about equally known (the starter set), small differences must not be stretched to full size.
    const loudness = Math.min(1, spreadOf(scores).deviation / tuning.fameSpread);
    famous.set(models, addZScores(heard, scores, loudness).deviation > 0 ? heard : undefined);
  }
  return famous.get(models);
}

/** A voice as the weighted sum of its parts; empty when none of them speaks. */
export function voiceOf(source: Source, { parts, people }: Voices, context: Context): Float32Array {
  const { catalog, wish } = context;
  const { size } = catalog;
  const weights = tuning[madeOf(source, context)];
  const spoken = Object.entries(weights).flatMap(([part, weight]) => {
    const scores = parts.get(part as Part);
    return scores === undefined ? [] : [{ scores, weight }];
  });
  if (spoken.length === 0 && (source !== "words" || isEmptyWish(wish))) return new Float32Array(0);
  const sum = new Float32Array(size);
  for (const { scores, weight } of spoken) for (let item = 0; item < size; item++) sum[item] += weight * scores[item];
  if (source === "words") {
    for (const [item, names] of people) sum[item] += tuning.person * names.length;
    const genres = wish.genres.filter((genre) => genre.wanted).map((genre) => genre.name);
    const asked = hasGenre(catalog, genres);
    if (genres.length > 0) for (let item = 0; item < size; item++) if (!asked(item)) sum[item] += tuning.otherGenre;
  }
  return spreadOf(sum).deviation > 0 ? sum : new Float32Array(0);
}

/** What a voice is made of in this request. */
function madeOf(source: Source, { like, dials }: Context): "words" | "taste" | "alike" | "fame" | "hidden" {
  if (source === "taste" && like.length > 0) return "alike";
  return source === "fame" && dials.popularity < 0 ? "hidden" : source;
}

/**
 * Above the knee scores grow like a logarithm, in place: one film that all of a history's fans saw may stand 20
 * deviations out, and would drown every wish.
 */
function softenPeaks(scores: Float32Array | undefined, knee: number): void {
  if (scores === undefined) return;
  for (let item = 0; item < scores.length; item++)
    if (scores[item] > 0) scores[item] = knee * Math.log1p(scores[item] / knee);
}

const genresOf = (films: Int32Array, { catalog }: Context) =>
  Array.from(films).flatMap((film) => catalog.movie(film).genres.map((text) => ({ text, weight: 1 })));

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
