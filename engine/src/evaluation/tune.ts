/**
 * Choosing settings by successive halving: many trials learn from few people, the better ones from more, the best from all.
 * Source: K. Jamieson and A. Talwalkar, "Non-stochastic Best Arm Identification and Hyperparameter Optimization", AISTATS 2016.
 */
import { randomOf } from "../math/random.ts";
import { type Fold, marked } from "./fold.ts";

/** What one setting may be. */
export type Choice =
  | { readonly among: readonly unknown[] }
  | { readonly from: number; readonly to: number; readonly scale: "linear" | "log"; readonly step?: number };

export type Space = Readonly<Record<string, Choice>>;
export type Settings = Readonly<Record<string, unknown>>;

/** So many different settings, the usual ones first; fewer where the space has no more. */
export function drawn(space: Space, usual: Settings, count: number, seed: number): readonly Settings[] {
  const random = randomOf(seed);
  const found = new Map<string, Settings>([[JSON.stringify(usual), usual]]);
  const names = Object.keys(space).sort();
  for (let attempt = 0; attempt < 50 * count && found.size < count; attempt++) {
    const settings = { ...usual, ...Object.fromEntries(names.map((name) => [name, oneOf(space[name], random)])) };
    found.set(JSON.stringify(settings), settings);
  }
  return [...found.values()].slice(0, count);
}

function oneOf(choice: Choice, random: () => number): unknown {
  if ("among" in choice) return choice.among[Math.floor(random() * choice.among.length)];
  const { from, to, scale, step } = choice;
  const drawn = scale === "log" ? from * (to / from) ** random() : from + (to - from) * random();
  if (step === undefined) return Math.min(to, Math.max(from, Number(drawn.toPrecision(3))));
  const [least, most] = [Math.ceil(from / step), Math.floor(to / step)];
  return step * Math.min(most, Math.max(least, Math.round(drawn / step)));
}

/** One rung: how many trials learn from which share of the people. */
export interface Rung {
  readonly trials: number;
  readonly share: number;
}

/** Of fewer people than one in so many a set says too little. */
const smallest = 27;

/** Rungs of successive halving: each has `factor` times fewer trials than the one before and as many times the people. */
export function rungsOf(trials: number, factor: number): readonly Rung[] {
  const steps = Math.max(0, Math.floor(Math.log(Math.min(trials, smallest)) / Math.log(factor) + 1e-9));
  return Array.from({ length: steps + 1 }, (_, step) => ({
    trials: Math.max(1, Math.floor(trials / factor ** step)),
    share: 1 / factor ** (steps - step),
  }));
}

/** What rungs cost, in trainings on all people. */
export const costOf = (rungs: readonly Rung[]): number =>
  rungs.reduce((sum, { trials, share }) => sum + trials * share, 0);

/** As many trials as cost no more than the budget, in trainings on all people; one at least. */
export function trialsWithin(budget: number, factor: number): number {
  const most = Math.floor(Math.log(smallest) / Math.log(factor) + 1e-9);
  const steps = Math.max(0, Math.min(most, Math.floor(budget) - 1));
  return Math.max(1, Math.floor((factor ** steps * budget) / (steps + 1)));
}

export interface Trial {
  readonly settings: Settings;
  readonly share: number;
  /** Higher is better. */
  readonly value: number;
}

export interface HalvingOptions {
  readonly trials: readonly Settings[];
  readonly factor: number;
  /** The value of a trial that learns from a share of the people; NaN where it failed. */
  readonly judge: (settings: Settings, share: number) => Promise<number>;
  /** What was judged before: it is not judged again. */
  readonly known?: readonly Trial[];
  /** Hears each new value as soon as it is there. */
  readonly judged?: (trial: Trial) => Promise<void>;
}

/** The trials of the last rung, best first. */
export async function successiveHalving({
  trials,
  factor,
  judge,
  known = [],
  judged,
}: HalvingOptions): Promise<readonly Trial[]> {
  const trialKey = (settings: Settings, share: number) => `${share.toPrecision(6)} ${JSON.stringify(settings)}`;
  const before = new Map(known.map((trial) => [trialKey(trial.settings, trial.share), trial.value]));
  let staying = trials;
  let ranked: readonly Trial[] = [];
  for (const { trials: count, share } of rungsOf(trials.length, factor)) {
    const rung: Trial[] = [];
    for (const settings of staying.slice(0, count)) {
      const there = before.get(trialKey(settings, share));
      const trial = { settings, share, value: there ?? (await judge(settings, share)) };
      if (there === undefined) await judged?.(trial);
      rung.push(trial);
    }
    ranked = rung.toSorted((a, b) => ranking(b.value) - ranking(a.value));
    staying = ranked.map(({ settings }) => settings);
  }
  return ranked;
}

const ranking = (value: number): number => (Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value);

/** A fold that learns from, and judges, a share of its people; those of a smaller share are among those of a larger one. */
export function amongSome(fold: Fold, share: number, seed: number): Fold {
  if (share >= 1) return fold;
  const random = randomOf(seed);
  const draws = Float64Array.from({ length: fold.train.people }, random);
  const only = (ratings: Fold["train"]) => {
    const marks = new Uint8Array(ratings.count);
    for (let person = 0, flat = 0; person < ratings.people; person++)
      for (let at = ratings.of(person).items.length; at > 0; at--) marks[flat++] = draws[person] < share ? 0 : 1;
    return marked(ratings, marks, 0);
  };
  return {
    ...fold,
    train: only(fold.train),
    test: only(fold.test),
    ...(fold.histories && { histories: only(fold.histories) }),
  };
}
