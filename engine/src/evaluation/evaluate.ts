/**
 * Judging models alike: `evaluate(data, protocol, candidates)` parts the ratings, lets every candidate learn from the same training
 * parts, and measures what it makes of the rest, person by person, so that figures have intervals and differences can be tested.
 */
import { type Dataset, everyPercent, type LearningPoint, MatineeError, type Run } from "@matinee/core";
import type { Candidate } from "./candidate.ts";
import { type Cases, type Estimate, estimatesOf } from "./cases.ts";
import type { Fold, Splitting } from "./fold.ts";
import { underGuard } from "./guarded.ts";
import { type Bench, benchFor, judgePerson, leadingCutoff, Measures, type Questions } from "./judge-fold.ts";
import { peopleSegments } from "./segments.ts";
import { Reliability, type ReliabilityBin } from "./star-metrics.ts";
import { checkFold, trainingPart } from "./training-part.ts";

export interface Protocol extends Partial<Questions> {
  readonly splitting: Splitting;
}

export interface EvaluateOptions {
  /** Milliseconds of any clock, where seconds are to be told; the engine has none of its own. */
  readonly now?: () => number;
  /** Lets others have their turn, as who hears Ctrl-C, after so many people. */
  readonly breathe?: () => Promise<void>;
  readonly batch?: number;
  /** Samples for intervals. */
  readonly rounds?: number;
}

export interface ModelEvaluation {
  readonly name: string;
  /** Measure → mean over folds, with its 95 % interval over people where it is a mean over people. */
  readonly figures: Readonly<Record<string, Estimate>>;
  /** Segment → measure → figure. */
  readonly segments: Readonly<Record<string, Readonly<Record<string, Estimate>>>>;
  /** Told against given stars, where it tells stars. */
  readonly reliability: readonly ReliabilityBin[];
  /** Of the first fold, where its way to learn tells. */
  readonly curve: readonly LearningPoint[];
  /** Of training in each fold; empty without a clock. */
  readonly seconds: readonly number[];
  /** Measure → fold → person; what paired tests compare. */
  readonly cases: ReadonlyMap<string, readonly Cases[]>;
}

export interface Evaluation {
  /** In words: all that decides the figures beside data and settings. */
  readonly protocol: string;
  readonly folds: readonly string[];
  /** People who were judged, in the mean of the folds. */
  readonly judged: number;
  readonly models: readonly ModelEvaluation[];
}

const usual: Questions = { cutoffs: [10], relevantFrom: 0, ties: "strictly", lists: true, stars: true, moments: false };

/** Throws "evaluate/nobody" where nobody is judged, "evaluate/leak", the signal's reason, and whatever a model throws. */
export async function evaluate(
  data: Dataset,
  { splitting, ...asked }: Protocol,
  candidates: readonly Candidate[],
  run: Run,
  options: EvaluateOptions = {},
): Promise<Evaluation> {
  const questions: Questions = { ...usual, ...definedOf(asked) };
  const tallies = candidates.map((candidate) => new Tally(candidate));
  const folds: string[] = [];
  let judged = 0;
  let isSampled = false;
  for (const fold of splitting.folds(data.interactions, data.catalog.size)) {
    checkFold(fold);
    folds.push(fold.name);
    judged += peopleIn(fold).length;
    isSampled ||= fold.negatives !== undefined;
    const bench = benchFor(data, fold, questions);
    for (const tally of tallies) {
      const task = `${tally.candidate.name}, ${fold.name}`;
      await underGuard(data, tally.candidate.name, () =>
        tally.judge(trainingPart(data, fold), bench, task, run, options),
      );
    }
  }
  if (judged === 0) throw new MatineeError("evaluate/nobody", `With ${splitting.name} nobody is left to be judged.`);
  return {
    protocol: inWords(splitting, questions, isSampled),
    folds,
    judged: judged / folds.length,
    models: tallies.map((tally) => tally.told(options.rounds)),
  };
}

/** What one candidate did over all folds. */
class Tally {
  readonly candidate: Candidate;
  readonly #cases = new Map<string, Cases[]>();
  readonly #wholes = new Map<string, number[]>();
  readonly #reliability = new Reliability();
  readonly #curve: LearningPoint[] = [];
  readonly #seconds: number[] = [];

  constructor(candidate: Candidate) {
    this.candidate = candidate;
  }

  async judge(part: Dataset, bench: Bench, task: string, run: Run, { now, breathe, batch = 200 }: EvaluateOptions) {
    const { candidate } = this;
    const start = now?.() ?? 0;
    const isFirst = this.#seconds.length === 0 && this.#cases.size === 0;
    const model = await candidate.fit(part, {
      ...run,
      learned: (point) => {
        if (isFirst) this.#curve.push(point);
      },
    });
    run.signal.throwIfAborted();
    if (now !== undefined) this.#seconds.push((now() - start) / 1000);
    const measures = new Measures(bench);
    const people = peopleIn(bench.fold);
    const report = everyPercent(run, `judging ${task}`);
    for (const [at, person] of people.entries()) {
      if (at % batch === 0) await breathe?.();
      report(at, people.length);
      judgePerson(model, candidate.tellsStars === true, person, bench, measures, this.#reliability);
    }
    for (const [measure, cases] of measures.cases) {
      put(this.#cases, measure, cases);
      if (!isTold(measure, leadingCutoff(bench.questions.cutoffs))) continue;
      for (const [segment, belongs] of peopleSegments(bench.fold))
        put(this.#cases, `${measure} · ${segment}`, {
          ...cases,
          values: cases.values.map((v, p) => (belongs(p) ? v : Number.NaN)),
        });
    }
    for (const [measure, value] of measures.whole(bench)) put(this.#wholes, measure, value);
    if (measures.cases.has("rmse")) put(this.#wholes, "unsaid", measures.unsaid / bench.fold.test.count);
  }

  told(rounds?: number): ModelEvaluation {
    const figures: Record<string, Estimate> = {};
    const segments: Record<string, Record<string, Estimate>> = {};
    const measures = [...this.#cases].map(([name, folds]) => ({ name, folds, isRoot: name.startsWith("rmse") }));
    for (const [at, estimate] of estimatesOf(measures, { ...(rounds !== undefined && { rounds }) }).entries()) {
      const [measure, segment] = measures[at].name.split(" · ");
      if (segment === undefined) figures[measure] = estimate;
      else segments[segment] = { ...segments[segment], [measure]: estimate };
    }
    for (const [measure, values] of this.#wholes) {
      const value = values.reduce((sum, one) => sum + one, 0) / values.length;
      figures[measure] = { value, low: Number.NaN, high: Number.NaN };
    }
    const isStars = this.#cases.has("rmse");
    if (isStars) figures["calibration-error"] = { value: this.#reliability.error, low: Number.NaN, high: Number.NaN };
    return {
      name: this.candidate.name,
      figures,
      segments,
      reliability: isStars ? this.#reliability.bins : [],
      curve: this.#curve,
      seconds: this.#seconds,
      cases: this.#cases,
    };
  }
}

/** Of segments only what compares is told, of lists of one length. */
const isTold = (measure: string, k: number): boolean =>
  ["rmse", "mae", `ndcg@${k}`, `recall@${k}`, `hit@${k}`].includes(measure);

function put<T>(all: Map<string, T[]>, name: string, value: T): void {
  const list = all.get(name);
  if (list === undefined) all.set(name, [value]);
  else list.push(value);
}

function peopleIn({ test }: Fold): number[] {
  const rows: number[] = [];
  for (let person = 0; person < test.people; person++) if (test.of(person).items.length > 0) rows.push(person);
  return rows;
}

function inWords({ name }: Splitting, questions: Questions, isSampled: boolean): string {
  const { cutoffs, relevantFrom, ties, lists, stars, moments } = questions;
  const relevant =
    relevantFrom > 0 ? `test ratings of ${relevantFrom} stars or more are relevant` : "every test rating is relevant";
  const among = isSampled
    ? `ranked among given films, ties count ${ties === "strictly" ? "against a film" : "by halves"}`
    : "every film that is not in the history is ranked";
  const parts = [
    name,
    ...(lists ? [`lists cut at ${cutoffs.join(", ")}`, relevant, among] : []),
    ...(stars ? ["stars by those that tell them"] : []),
    ...(moments ? ["models may read when the judged ratings were given"] : []),
    "95 % bootstrap intervals over people",
  ];
  return parts.join("; ");
}

const definedOf = (asked: Partial<Questions>): Partial<Questions> =>
  Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
