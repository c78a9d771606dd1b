/**
 * Trains networks of stars: of each person a part of the history is known and the rest is asked for, another part with
 * each pass, so that nobody's answer stands in the question. Some ratings are kept aside; once they are met no better, the
 * averaged weights that met them best stay. Sources: D. Liang et al., "Variational Autoencoders for Collaborative Filtering",
 * WWW 2018, for people who are met by a part of their history; L. Prechelt, "Early Stopping - But When?", 1998.
 */
import { everyPercent, type Interactions, type Ratings, type Run } from "@matinee/core";
import { randomAfter } from "../../math/random.ts";
import { adam } from "./adam.ts";
import { averagedWeights } from "./averaged.ts";
import { goOn, type Progress, type Remembered, remember } from "./checkpoint.ts";
import type { Parameter } from "./layers.ts";

/** A person of whom something is known and something is asked. */
export interface Asked {
  readonly known: Ratings;
  readonly asked: Int32Array;
}

export interface StarNet {
  readonly parameters: readonly Parameter[];
  /** What training moves beside its parameters, as running means: the very arrays. */
  readonly running?: readonly Float32Array[];
  /** Expected stars of all that is asked, person by person. */
  forward(people: readonly Asked[]): Float32Array;
  /** How the loss changes with each of them. */
  backward(change: Float32Array): void;
}

/** How the loss of a batch changes with each expected rating of what its people are asked for. */
export type Loss = (expected: Float32Array, stars: Float32Array, people: readonly Asked[]) => Float32Array;

export interface NetTraining {
  readonly epochs: number;
  readonly learningRate: number;
  /** Epochs without getting better until it ends. */
  readonly patience: number;
  /** Share of the ratings that is kept aside. */
  readonly validation: number;
  /** People in a batch. */
  readonly batch: number;
}

/** Mean squared error. */
export const squaredError: Loss = (expected, stars) =>
  expected.map((value, at) => (2 * (value - stars[at])) / expected.length);

interface Person extends Asked {
  readonly stars: Float32Array;
}

/**
 * Root mean squared error on what was kept aside, by epoch; the net holds the best averaged weights. After each epoch all that
 * it has come to is kept where the run keeps such, and a training that finds itself there goes on to the very same end.
 */
export async function trainNet(
  title: string,
  net: StarNet,
  interactions: Interactions,
  { epochs, learningRate, patience, validation, batch }: NetTraining,
  run: Run,
  loss: Loss = squaredError,
): Promise<readonly number[]> {
  const chance = { draw: randomAfter(run.seed, 0), taken: 0 };
  const random = () => {
    chance.taken++;
    return chance.draw();
  };
  const people = Array.from({ length: interactions.people }, (_, person) => interactions.of(person));
  const aside = people.map((own) => divided(own, () => random() >= validation));
  const judged = aside.filter(({ known, asked }) => known.items.length > 0 && asked.length > 0);
  const learnt = aside.map(({ known }) => known).filter(({ items }) => items.length > 1);
  const descent = adam(net.parameters, learningRate);
  const averaged = averagedWeights(net.parameters, 0.99);
  const batches = Math.ceil(learnt.length / batch);
  const takeEvery = Math.max(1, Math.round(batches / 32));
  const pause = everyPercent(run, title);
  const best = net.parameters.map(({ values }) => values.slice());
  const remembered: Remembered = {
    values: net.parameters.map(({ values }) => values),
    running: net.running ?? [],
    descent: descent.memory,
    averaged: averaged.memory,
    best,
  };
  let progress: Progress = { errors: [], taken: 0, bestError: Number.NaN, since: 0 };
  const before = await goOn(remembered, run);
  if (before !== undefined) {
    progress = before;
    chance.taken = before.taken;
    chance.draw = randomAfter(run.seed, before.taken);
    run.note?.(`It goes on after pass ${before.errors.length}, where it was stopped.`);
  }
  while (progress.errors.length < epochs && progress.since < patience) {
    const { errors } = progress;
    const order = shuffled(learnt, random);
    for (let at = 0; at < batches; at++) {
      pause(errors.length * batches + at, epochs * batches);
      const share = leastKnown + (mostKnown - leastKnown) * random();
      const some = order.slice(at * batch, (at + 1) * batch).map((own) => divided(own, () => random() < share));
      const stars = joined(some.map((person) => person.stars));
      if (stars.length === 0) continue;
      net.backward(loss(net.forward(some), stars, some));
      descent.step();
      if (at % takeEvery === 0) averaged.take();
    }
    const { bestError, since } = progress;
    const error = averaged.during(() => errorOn(net, judged, batch));
    // Without anything kept aside the last pass is the best one.
    const isBetter = errors.length === 0 || !(error >= bestError);
    if (isBetter)
      averaged.during(() => {
        for (const [which, kept] of best.entries()) kept.set(net.parameters[which].values);
      });
    if (judged.length > 0)
      run.learned?.({ pass: errors.length + 1, measure: "RMSE over ratings kept aside", value: error });
    progress = {
      errors: [...errors, error],
      taken: chance.taken,
      bestError: isBetter ? error : bestError,
      since: isBetter ? 0 : since + 1,
    };
    await remember(remembered, progress, run);
  }
  if (progress.errors.length > 0) for (const [which, { values }] of net.parameters.entries()) values.set(best[which]);
  return progress.errors;
}

/** How much of a history is known in training, at least and at most. */
const [leastKnown, mostKnown] = [0.3, 0.95];

function divided({ items, stars }: Ratings, isKnown: () => boolean): Person {
  const [known, asked]: [number[], number[]] = [[], []];
  for (const at of items.keys()) (isKnown() ? known : asked).push(at);
  const itemsAt = (places: readonly number[]) => Int32Array.from(places, (at) => items[at]);
  const starsAt = (places: readonly number[]) => Float32Array.from(places, (at) => stars[at]);
  return { known: { items: itemsAt(known), stars: starsAt(known) }, asked: itemsAt(asked), stars: starsAt(asked) };
}

/** NaN where nothing was kept aside. */
function errorOn(net: StarNet, people: readonly Person[], batch: number): number {
  let [squares, count] = [0, 0];
  for (let at = 0; at < people.length; at += batch) {
    const some = people.slice(at, at + batch);
    const stars = joined(some.map((person) => person.stars));
    net.forward(some).forEach((value, place) => {
      squares += (value - stars[place]) ** 2;
    });
    count += stars.length;
  }
  return Math.sqrt(squares / count);
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((value) => ({ value, chance: random() }))
    .sort((a, b) => a.chance - b.chance)
    .map(({ value }) => value);
}
