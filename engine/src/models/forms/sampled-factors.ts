/**
 * Stars told as the mean over many samples of films' factors and of what people are drawn from: a history is fitted under
 * each sample, and never has to be one that was learned from. Source: R. Salakhutdinov and A. Mnih, "Bayesian
 * Probabilistic Matrix Factorization using Markov Chain Monte Carlo", ICML 2008.
 */
import { type Artifact, liking, type PersonTraits, type Ratings, type Recommender } from "@matinee/core";
import { normalBelow } from "../../math/normal.ts";
import { allBut } from "../../math/row-set.ts";
import { type PersonColumns, personKnown } from "../gibbs/features.ts";
import { monthOf, type Occasions, occasionsOf, type Seasons, weekOf } from "../gibbs/moments.ts";
import type { NoisePrior } from "../gibbs/noise.ts";
import { fitPerson, type PersonFit } from "../gibbs/person-fit.ts";
import type { Prior } from "../gibbs/side.ts";
import { rankedOf, topOf } from "../top-of.ts";
import { evidenceOf } from "./leanings.ts";

export interface Sample {
  /** Films × width, bias first. */
  readonly films: Float32Array;
  /** Of people. */
  readonly prior: Prior;
  readonly noise: NoisePrior;
  /** Between steps of stars; empty where stars are what is told. */
  readonly cuts: Float64Array;
  /** Precisions of what occasions add, kind by kind; empty where moments are not looked at, as the next two. */
  readonly occasions: Float64Array;
  readonly months: Float32Array;
  readonly weeks: Float32Array;
}

export interface SampledFactors {
  readonly mean: number;
  readonly width: number;
  readonly films: number;
  /** Stars that were given, ascending. */
  readonly steps: readonly number[];
  readonly columns: PersonColumns;
  readonly seasons: Seasons;
  readonly samples: readonly Sample[];
}

export function sampledFactors(model: SampledFactors): Recommender {
  const { width, films, samples } = model;

  function personFits(history: Ratings, traits: PersonTraits | undefined) {
    const known = personKnown(model.columns, history.items, traits);
    const isTimed = history.times !== undefined && samples.some(({ occasions }) => occasions.length > 0);
    const occasions = isTimed && history.times !== undefined ? occasionsOf(history.times) : [];
    const fits = samples.map((sample) => fitUnder(model, sample, known, history, occasions));
    return { occasions, fits };
  }

  /** Stars of films, each at its own time where times are given. */
  function starsOf(history: Ratings, traits: PersonTraits | undefined, items?: Int32Array, times?: Uint32Array) {
    const { occasions, fits } = personFits(history, traits);
    const stars = new Float32Array(items?.length ?? films);
    samples.forEach((sample, s) => {
      const { numbers, effects, sure, unsure } = fits[s];
      // Without times every film is as unsure as another: one curve tells the stars of all.
      const starsAt = times === undefined ? curveOf(model, sample, 1 / sure + unsure) : undefined;
      for (let at = 0; at < stars.length; at++) {
        const film = items?.[at] ?? at;
        let told = sample.films[film * width] + numbers[0];
        for (let k = 1; k < width; k++) told += numbers[k] * sample.films[film * width + k];
        let unknown = unsure;
        if (times !== undefined && sample.weeks.length > 0) {
          told += seasonal(model.seasons, sample, film, times[at]);
          occasions.forEach((own, kind) => {
            const group = own.find(times[at]);
            if (group >= 0) told += effects[kind][group];
            else unknown += 1 / sample.occasions[kind];
          });
        }
        stars[at] += (starsAt?.(told) ?? expectedStars(model, sample, told, 1 / sure + unknown)) / samples.length;
      }
    });
    return stars;
  }

  /** What each rating adds to a film's place: α t (d · A⁻¹ d_film), in the mean over samples. */
  function sharesOf(film: number, history: Ratings, traits: PersonTraits | undefined): Float64Array {
    const shares = new Float64Array(history.items.length);
    const { fits } = personFits(history, traits);
    samples.forEach((sample, s) => {
      const { solve, sure, targets } = fits[s];
      const shape = solve(designOf(sample.films, film, width));
      history.items.forEach((item, at) => {
        const design = designOf(sample.films, item, width);
        let sum = 0;
        for (let k = 0; k < width; k++) sum += design[k] * shape[k];
        shares[at] += (sure * targets[at] * sum) / samples.length;
      });
    });
    return shares;
  }

  return {
    foldIn: (history, traits) => ({
      scores: () => starsOf(history, traits),
      scoresAt: (items, times) => starsOf(history, traits, items, times),
      because(item, limit) {
        const shares = sharesOf(item, history, traits);
        const isDisliked = (at: number) => liking(history.stars[at]) < 0;
        return evidenceOf(item, history.items, isDisliked, (at) => shares[at], limit);
      },
    }),
    similar: (item, limit) => rankedOf(topOf({ scores: () => likenessTo(item, model) }, limit, allBut(films, [item]))),
    save: () => saved(model),
  };
}

function fitUnder(
  { mean, width, steps, seasons }: SampledFactors,
  sample: Sample,
  known: { readonly columns: Int32Array; readonly values: Float32Array },
  { items, stars, times }: Ratings,
  occasions: readonly Occasions[],
): PersonFit {
  const { prior, noise, cuts, films } = sample;
  const wide = prior.weights.length / width;
  const middle = prior.mean.map((value, k) => {
    let sum = value;
    known.columns.forEach((column, at) => {
      sum += prior.weights[k * wide + column] * known.values[at];
    });
    return sum;
  });
  const design = new Float64Array(items.length * width);
  items.forEach((item, at) => {
    design.set(designOf(films, item, width), at * width);
  });
  const isTimed = occasions.length > 0 && times !== undefined;
  const fixed = Float64Array.from(
    items,
    (item, at) => films[item * width] + (isTimed ? seasonal(seasons, sample, item, times[at]) : 0),
  );
  const given = Float64Array.from(stars, (value) => (cuts.length > 0 ? nearestStep(steps, value) : value - mean));
  return fitPerson(
    { middle, precision: prior.precision, noise, cuts, kinds: sample.occasions },
    { design, fixed, given, occasions },
  );
}

const seasonal = (seasons: Seasons, { months, weeks }: Sample, film: number, time: number): number =>
  months[monthOf(seasons, film, time)] + weeks[weekOf(seasons, time)];

/** Stars that are expected about a place: it lies below each cut point with some chance. */
function expectedStars({ mean, steps }: SampledFactors, { cuts }: Sample, told: number, variance: number): number {
  if (cuts.length === 0) return mean + told;
  const sharp = 1 / Math.sqrt(variance);
  let stars = steps[0];
  for (let cut = 0; cut < cuts.length; cut++)
    stars += (steps[cut + 1] - steps[cut]) * normalBelow(sharp * (told - cuts[cut]));
  return stars;
}

/** The same by straight lines between points that were computed, so near to each other that nobody sees it. */
function curveOf(model: SampledFactors, sample: Sample, variance: number): (told: number) => number {
  const { cuts } = sample;
  if (cuts.length === 0) return (told) => model.mean + told;
  const reach = 5 * Math.sqrt(variance);
  const [low, high] = [cuts[0] - reach, cuts[cuts.length - 1] + reach];
  const step = (high - low) / curvePoints;
  const points = Float64Array.from({ length: curvePoints + 2 }, (_, at) =>
    expectedStars(model, sample, low + at * step, variance),
  );
  return (told) => {
    const place = Math.min(curvePoints, Math.max(0, (told - low) / step));
    const at = Math.floor(place);
    return points[at] + (place - at) * (points[at + 1] - points[at]);
  };
}

const curvePoints = 256;

function nearestStep(steps: readonly number[], stars: number): number {
  let best = 0;
  steps.forEach((step, at) => {
    if (Math.abs(step - stars) < Math.abs(steps[best] - stars)) best = at;
  });
  return best;
}

const designOf = (films: Float32Array, film: number, width: number): Float64Array =>
  Float64Array.from(films.subarray(film * width, (film + 1) * width)).fill(1, 0, 1);

/** The cosine of the angle between films' factors, in the mean over samples. */
function likenessTo(item: number, { samples, width, films }: SampledFactors): Float32Array {
  const likeness = new Float32Array(films);
  for (const { films: rows } of samples) {
    const lengthOf = (film: number) => Math.hypot(...rows.subarray(film * width + 1, (film + 1) * width)) || 1;
    const own = lengthOf(item);
    for (let film = 0; film < films; film++) {
      let sum = 0;
      for (let k = 1; k < width; k++) sum += rows[item * width + k] * rows[film * width + k];
      likeness[film] += sum / (own * lengthOf(film) * samples.length);
    }
  }
  return likeness;
}

const arraysOf = ({ films, prior, cuts, occasions, months, weeks }: Sample) => ({
  films,
  cuts,
  occasions,
  months,
  weeks,
  mean: prior.mean,
  precision: prior.precision,
  weights: prior.weights,
});

function saved({ samples, ...facts }: SampledFactors): Artifact {
  const arrays = samples.flatMap((sample, s) =>
    Object.entries(arraysOf(sample)).map(([name, array]) => [`${name}${s}`, array] as const),
  );
  return { meta: { ...facts, noises: samples.map(({ noise }) => noise) }, arrays: Object.fromEntries(arrays) };
}

export function loadSampledFactors({ meta, arrays }: Artifact): Recommender {
  const { noises, ...facts } = meta as unknown as Omit<SampledFactors, "samples"> & { noises: readonly NoisePrior[] };
  const samples = noises.map((noise, s) => {
    const array = <A>(name: keyof ReturnType<typeof arraysOf>) => arrays[`${name}${s}`] as A; // as it was saved
    return {
      films: array<Float32Array>("films"),
      prior: {
        mean: array<Float64Array>("mean"),
        precision: array<Float64Array>("precision"),
        weights: array<Float32Array>("weights"),
      },
      noise,
      cuts: array<Float64Array>("cuts"),
      occasions: array<Float64Array>("occasions"),
      months: array<Float32Array>("months"),
      weeks: array<Float32Array>("weeks"),
    };
  });
  return sampledFactors({ ...facts, samples });
}
