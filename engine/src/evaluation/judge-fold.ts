/** One fitted model over one fold: every judged person's list and stars, measured. */
import type { Dataset, Ratings, Scorer } from "@matinee/core";
import { type GenreShares, genreSharesOf } from "../dataset/genre-shares.ts";
import { raterCounts } from "../dataset/matrix.ts";
import { allBut, both } from "../math/row-set.ts";
import { topOf } from "../models/top-of.ts";
import { coverage, diversity, gini, miscalibration, novelty } from "./beyond-accuracy.ts";
import type { Judged } from "./candidate.ts";
import type { Cases } from "./cases.ts";
import type { Fold } from "./fold.ts";
import { listMetrics, rankedMetrics } from "./list-metrics.ts";
import { rankAmong, type Ties } from "./metrics.ts";
import { filmSegments, type Segments } from "./segments.ts";
import { meanDistance, meanSquare, type Reliability } from "./star-metrics.ts";

/** What is asked of every model. */
export interface Questions {
  readonly cutoffs: readonly number[];
  /** Test ratings below these stars are no wish fulfilled. */
  readonly relevantFrom: number;
  readonly ties: Ties;
  /** Whether lists are judged, and stars of those that tell them. */
  readonly lists: boolean;
  readonly stars: boolean;
  /** Whether models that read times are told when each rating was given that they are asked for. */
  readonly moments: boolean;
}

/** The length of lists that is looked at closely: the one nearest to ten. */
export const leadingCutoff = (cutoffs: readonly number[]): number =>
  cutoffs.toSorted((a, b) => Math.abs(a - 10) - Math.abs(b - 10))[0];

/** What is the same for every model of a fold. */
export interface Bench {
  readonly fold: Fold;
  readonly films: number;
  readonly raters: Float32Array;
  readonly genresOf: GenreShares;
  readonly segments: Segments;
  readonly questions: Questions;
  /** Stars that are told where a model cannot, and bounds of what can be told. */
  readonly stars: { readonly mean: number; readonly least: number; readonly most: number };
}

export function benchFor(data: Dataset, fold: Fold, questions: Questions): Bench {
  const films = data.catalog.size;
  return {
    fold,
    films,
    raters: raterCounts(fold.train, films),
    genresOf: genreSharesOf(data.catalog),
    segments: filmSegments(fold.train, films),
    questions,
    stars: starRange(fold),
  };
}

/** Measure → person → value. */
export class Measures {
  readonly cases = new Map<string, Cases & { readonly weights?: Float64Array }>();
  /** How often each film was shown in somebody's first k, by k. */
  readonly shown: ReadonlyMap<number, Float64Array>;
  /** Stars that a model could not tell. */
  unsaid = 0;
  readonly #people: number;

  constructor({ fold, films, questions }: Bench) {
    this.#people = fold.test.people;
    this.shown = new Map(questions.cutoffs.map((k) => [k, new Float64Array(films)]));
  }

  set(measure: string, person: number, value: number, weight?: number): void {
    let cases = this.cases.get(measure);
    if (cases === undefined) {
      const values = new Float64Array(this.#people).fill(Number.NaN);
      cases = weight === undefined ? { values } : { values, weights: new Float64Array(this.#people) };
      this.cases.set(measure, cases);
    }
    cases.values[person] = value;
    if (weight !== undefined && cases.weights !== undefined) cases.weights[person] = weight;
  }

  /** Figures of all lists together, by name. */
  whole({ films, fold, questions }: Bench): ReadonlyMap<string, number> {
    const figures = new Map<string, number>();
    if (!questions.lists || fold.negatives !== undefined) return figures;
    const rankable = fold.rankable === undefined ? films : bitsOf(fold.rankable);
    for (const [k, shown] of this.shown) {
      figures.set(`coverage@${k}`, coverage(shown, rankable));
      figures.set(`gini@${k}`, gini(fold.rankable === undefined ? shown : within(shown, fold.rankable)));
    }
    return figures;
  }
}

/** Measures one person; nothing where there is nothing to judge by. */
export function judgePerson(
  model: Judged,
  tells: boolean,
  person: number,
  bench: Bench,
  into: Measures,
  reliability: Reliability,
): void {
  const { fold, questions } = bench;
  const test = fold.test.of(person);
  if (test.items.length === 0) return;
  const history = (fold.histories ?? fold.train).of(person);
  const scorer = model.foldIn(history, person);
  const relevant = new Set(test.items.filter((_, at) => test.stars[at] >= questions.relevantFrom));
  if (questions.lists && relevant.size > 0) {
    const negatives = fold.negatives?.(person);
    if (negatives === undefined) judgeList(scorer, history, relevant, person, bench, into);
    else judgeRanks(scorer, relevant, negatives, person, questions, into);
  }
  if (!questions.stars || !tells) return;
  judgeStars(scorer, test, person, bench, into, reliability);
  const expected = model.expected?.(history, Array.from(test.items));
  if (expected === undefined) return;
  const held = expected.filter(({ low, high }, at) => low <= test.stars[at] && test.stars[at] <= high).length;
  const width = expected.reduce((sum, { low, high }) => sum + high - low, 0);
  into.set("interval-held", person, held / expected.length, expected.length);
  into.set("interval-width", person, width / expected.length, expected.length);
}

function judgeList(
  scorer: Scorer,
  history: Ratings,
  relevant: ReadonlySet<number>,
  person: number,
  bench: Bench,
  into: Measures,
): void {
  const { fold, films, raters, genresOf, segments, questions } = bench;
  const allowed = both(allBut(films, history.items), fold.rankable);
  const { rows } = topOf(scorer, Math.max(...questions.cutoffs), allowed);
  for (const [name, value] of Object.entries(listMetrics(rows, relevant, questions.cutoffs)))
    into.set(name, person, value);
  for (const [segment, belongs] of segments) {
    const own = new Set([...relevant].filter(belongs));
    if (own.size === 0) continue;
    for (const [name, value] of Object.entries(listMetrics(rows, own, [leadingCutoff(questions.cutoffs)])))
      if (/^(ndcg|recall)@/.test(name)) into.set(`${name} · ${segment}`, person, value);
  }
  for (const [k, shown] of into.shown) for (const row of rows.subarray(0, k)) shown[row]++;
  const k = leadingCutoff(questions.cutoffs);
  const list = rows.subarray(0, k);
  into.set(`novelty@${k}`, person, novelty(list, raters, fold.train.people));
  into.set(`diversity@${k}`, person, diversity(list, genresOf));
  into.set(`miscalibration@${k}`, person, miscalibration(history.items, list, genresOf));
}

function judgeRanks(
  scorer: Scorer,
  relevant: ReadonlySet<number>,
  negatives: Int32Array,
  person: number,
  { cutoffs, ties }: Questions,
  into: Measures,
): void {
  const scores = scorer.scores();
  const ranks = Array.from(relevant, (target) => rankAmong(scores, target, negatives, ties));
  for (const [name, value] of Object.entries(rankedMetrics(ranks, cutoffs))) into.set(name, person, value);
}

function judgeStars(
  scorer: Scorer,
  test: Ratings,
  person: number,
  { stars, questions }: Bench,
  into: Measures,
  reliability: Reliability,
): void {
  const timed = questions.moments && test.times !== undefined ? scorer.scoresAt?.(test.items, test.times) : undefined;
  const scores = timed === undefined ? scorer.scores() : undefined;
  const told = Float64Array.from(test.items, (item, at) => {
    const score = timed?.[at] ?? scores?.[item] ?? Number.NaN;
    if (Number.isNaN(score)) into.unsaid++;
    return Number.isNaN(score) ? stars.mean : Math.min(stars.most, Math.max(stars.least, score));
  });
  told.forEach((value, at) => {
    reliability.add(value, test.stars[at]);
  });
  const pairs = { told, given: test.stars };
  into.set("rmse", person, meanSquare(pairs), told.length);
  into.set("mae", person, meanDistance(pairs), told.length);
}

function starRange({ train }: Fold): Bench["stars"] {
  let [sum, least, most] = [0, 5, 0.5];
  for (let person = 0; person < train.people; person++)
    for (const stars of train.of(person).stars) {
      sum += stars;
      least = Math.min(least, stars);
      most = Math.max(most, stars);
    }
  return train.count === 0 ? { mean: 3, least: 0.5, most: 5 } : { mean: sum / train.count, least, most };
}

const within = (shown: Float64Array, rows: Uint32Array): Float64Array =>
  shown.filter((_, row) => ((rows[row >> 5] >>> (row & 31)) & 1) === 1);

function bitsOf(rows: Uint32Array): number {
  let bits = 0;
  for (let word of rows) for (; word !== 0; word &= word - 1) bits++;
  return bits;
}
