/**
 * Vary: of many good films, first those that are not one film ten times. Source: J. Carbonell, J. Goldstein, "The use of
 * MMR, diversity-based reranking", SIGIR 1998; likeness is the cosine of text vectors, or of shared genres.
 */
import { isEmptyWish } from "@matinee/core";
import { seriesNames } from "../titles/series-names.ts";
import { calibrated } from "./calibrate.ts";
import { isBlank, ofManyKinds } from "./many-kinds.ts";
import { areUnsureLast } from "./mix.ts";
import type { Candidate, Context, Listened, Mixed } from "./slate.ts";
import type { Stage } from "./stage.ts";
import { nothingSaid } from "./voices.ts";

export const vary: Stage<Mixed & Listened, Mixed> = {
  name: "vary",
  gives: ["candidates"],
  run({ candidates, heard }, context) {
    const { n, dials } = context;
    if (dials.calibration) return { candidates: inShares(candidates, dials.calibration, context) };
    if (dials.variety === 0 || candidates.length <= 1) return { candidates };
    if (isBlank(heard, context)) return { candidates: ofManyKinds(candidates, n, context.catalog) };
    // Who wants films like one film wants them alike.
    const usual = context.like.length > 0 ? dials.variety * ofAKind : dials.variety;
    const variety = nothingSaid(heard) ? Math.max(dials.variety, mixedBill) : usual;
    const sure = candidates.filter(({ unknown }) => unknown.length === 0);
    const unsure = candidates.filter(({ unknown }) => unknown.length > 0);
    const first = varied(unsure, varied(sure, [], n, variety, context), n, variety, context);
    const isFirst = new Set(first);
    return { candidates: [...first, ...candidates.filter((candidate) => !isFirst.has(candidate))] };
  },
  isSound(given, { candidates }) {
    const films = new Set(given.candidates);
    const isWhole = films.size === given.candidates.length && films.size === candidates.length;
    return isWhole && candidates.every((film) => films.has(film)) && areUnsureLast(given.candidates);
  },
  without: (slate) => ({ gives: slate, so: ", so films of this list may be much like each other." }),
};

/** In the shares of the person's genres; films of which nobody knows whether they fit stay last. */
function inShares(candidates: readonly Candidate[], strength: number, context: Context): readonly Candidate[] {
  const sure = candidates.filter(({ unknown }) => unknown.length === 0);
  const unsure = candidates.filter(({ unknown }) => unknown.length > 0);
  return [...calibrated(sure, { ...context, strength }), ...unsure];
}

/** Somebody of whom nothing is known is shown films of many kinds. */
const mixedBill = 0.6;

/** How much of the variety is left where films are to resemble one. */
const ofAKind = 0.4;

/** What full variety costs a film that is the very likeness of one above it, in units of the blended score. */
const strength = 4;

/**
 * Maximal marginal relevance: greedy; each pick is weighed against its nearest film among those picked before. A film's
 * value only falls as more are picked, so a film is compared with them only while its last known value would still win
 * (M. Minoux, "Accelerated greedy algorithms", 1978): the same list for a fifth of the comparisons. The list goes on from
 * `before`.
 */
function varied(
  pool: readonly Candidate[],
  before: readonly Candidate[],
  n: number,
  variety: number,
  context: Context,
): Candidate[] {
  const { models, catalog } = context;
  const picked = [...before];
  /** For each of the pool: its likeness to the nearest of the first `compared` picks. */
  const nearest = new Float32Array(pool.length);
  const compared = new Uint32Array(pool.length);
  const open = new Set(pool.keys());
  const seriesOf = seriesUnasked(context);
  const counts = new Map<string, number>();
  /** Counts only grow, so that a film's value only falls. */
  const worthOf = (at: number) => {
    const more = Math.max(0, (counts.get(seriesOf(pool[at].item) ?? "") ?? 0) - mostOfSeries + 1);
    return pool[at].score - variety * strength * nearest[at] - ofSameSeries * more;
  };
  const pick = (candidate: Candidate) => {
    const series = seriesOf(candidate.item);
    if (series !== undefined) counts.set(series, (counts.get(series) ?? 0) + 1);
  };
  before.forEach(pick);
  const likeness = (a: number, b: number) =>
    0.7 * Math.max(0, models.vectors.cosine(a, b)) +
    0.3 * sharedGenres(catalog.movie(a).genres, catalog.movie(b).genres);
  while (picked.length < n && open.size > 0) {
    let best = -1;
    let bestValue = Number.NEGATIVE_INFINITY;
    for (const at of open) {
      while (compared[at] < picked.length && worthOf(at) > bestValue)
        nearest[at] = Math.max(nearest[at], likeness(pool[at].item, picked[compared[at]++].item));
      const value = worthOf(at);
      if (compared[at] === picked.length && value > bestValue) [best, bestValue] = [at, value];
    }
    open.delete(best);
    picked.push(pool[best]);
    pick(pool[best]);
  }
  return picked;
}

/** So many films of one series are enough where nobody asked for it, and what each further one costs. */
const mostOfSeries = 2;
const ofSameSeries = 12;

/** The series of a film, where a wish is told that names neither it nor a film to resemble, nor many loved films, and nobody talks. */
function seriesUnasked({ wish, like, catalog, tellsTaste, reading }: Context): (item: number) => string | undefined {
  if (isEmptyWish(wish) || like.length > 0 || tellsTaste || reading.conversation === true) return () => undefined;
  const { itemsOf } = seriesNames(catalog);
  const names = [...wish.people.map(({ name }) => name), ...wish.words.map(({ text }) => text)];
  const asked = new Set(names.flatMap((name) => itemsOf(name)));
  return (item) => (asked.has(item) ? undefined : catalog.movie(item).note?.series);
}

/** Jaccard overlap of two genre lists. */
function sharedGenres(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const shared = a.filter((genre) => b.includes(genre)).length;
  return shared / (a.length + b.length - shared);
}
