/**
 * Retrieve: every film that any of the three voices - words, taste, fame - can speak for, each voice as z-scores over
 * the whole catalogue. Raw scores of different models are never added; a voice of several models is itself a weighted
 * sum of z-scores, brought back to spread 1.
 */
import { isEmptyWish, noRatings, type Ratings } from "@matinee/core";
import { addZScores, spreadOf } from "../math/statistics.ts";
import type { Context, Scorers, Stage } from "./slate.ts";
import { tuning } from "./weights.ts";
import { filmsOf, queryOf } from "./wish-query.ts";

export const retrieve: Stage = {
  name: "retrieve",
  run(slate, context) {
    const { words, scorers: wordScorers } = listenToWords(context);
    const { taste, scorers: tasteScorers } = listenToTaste(context);
    const fame = new Float32Array(context.catalog.size);
    addZScores(fame, context.models.fame.foldIn(context.history).scores(), 1);
    return { ...slate, voices: { words, taste, fame }, scorers: { ...wordScorers, ...tasteScorers } };
  },
};

const silent = new Float32Array(0);

/** What the wish says: words, genres, meaning, people. */
function listenToWords({ wish, models, catalog }: Context): { words: Float32Array; scorers: Scorers } {
  if (isEmptyWish(wish)) return { words: silent, scorers: {} };
  const query = queryOf(wish);
  const words = new Float32Array(catalog.size);
  const scorer = models.words.ask(query.words);
  if (query.words.length > 0) {
    addZScores(words, scorer.scores(), tuning.words.exact);
    const wanted = query.words.filter((word) => word.weight > 0);
    if (wanted.length > 0) addZScores(words, models.vectors.ask(wanted).scores(), tuning.words.meaning);
  }
  if (query.genres.length > 0) addZScores(words, models.genres.ask(query.genres).scores(), tuning.words.genres);
  const people = filmsOf(
    catalog,
    wish.people.filter((person) => person.wanted).map((person) => person.name),
  );
  for (const [item, names] of people) words[item] += tuning.words.person * names.length;
  if (spreadOf(words).deviation === 0) return { words: silent, scorers: {} };
  return { words, scorers: { words: scorer, people } };
}

/** What the history says, and the films that the person asks to resemble. */
function listenToTaste({ history, like, models, catalog }: Context): { taste: Float32Array; scorers: Scorers } {
  const films = withLike(history, like);
  if (films.items.length === 0) return { taste: silent, scorers: {} };
  const taste = new Float32Array(catalog.size);
  const people = models.taste.foldIn(films);
  const resemblance = models.vectors.foldIn(like.length > 0 ? withLike(noRatings, like) : films);
  addZScores(taste, people.scores(), 1);
  addZScores(taste, resemblance.scores(), like.length > 0 ? tuning.taste.likeness : tuning.taste.resemblance);
  return { taste, scorers: { taste: people, resemblance } };
}

/** A history with the films to resemble as loved ones, twice as loud as the rest. */
function withLike({ items, stars }: Ratings, like: Int32Array): Ratings {
  if (like.length === 0) return { items, stars };
  return {
    items: Int32Array.from([...items, ...like, ...like]),
    stars: Float32Array.from([...stars, ...Array.from(like, () => 5), ...Array.from(like, () => 5)]),
  };
}
