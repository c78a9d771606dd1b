/**
 * Stars told as the mean over many draws of films' factors and of the prior of people: a history folds in by the middle of
 * what its ratings leave of its person, draw by draw, exactly.
 */
import { type Artifact, liking, type Ratings, type Recommender } from "@matinee/core";
import { solverOf } from "../../math/normal-equations.ts";
import { allBut } from "../../math/row-set.ts";
import { expected, type Prior, rowEquations } from "../gibbs-draws.ts";
import { placeIn, type SeenSpace } from "../gibbs-features.ts";
import { rankedOf, topOf } from "../top-of.ts";
import { evidenceOf } from "./leanings.ts";

export interface Sample {
  /** Films × width, bias first. */
  readonly films: Float32Array;
  /** Of people. */
  readonly prior: Prior;
  /** Of a rating. */
  readonly precision: number;
}

export interface SampledFactors {
  readonly mean: number;
  readonly width: number;
  readonly samples: readonly Sample[];
  readonly space: SeenSpace;
}

export function sampledFactors(model: SampledFactors): Recommender {
  const { mean, width, samples, space } = model;
  const films = (samples[0]?.films.length ?? 0) / width;

  /** A draw's equations of the person, solved. */
  function personIn({ films: rows, prior, precision }: Sample, { items, stars }: Ratings) {
    const middle = expected(prior, placeIn(space, items), 0, space.rank);
    const { matrix, target } = rowEquations(items, stars, rows, middle, prior, { mean, precision, width });
    const solve = solverOf(matrix);
    return { solve, person: solve(target) };
  }

  function scoresOf(history: Ratings): Float32Array {
    const scores = new Float32Array(films).fill(mean);
    for (const sample of samples) {
      const { person } = personIn(sample, history);
      const share = 1 / samples.length;
      for (let film = 0; film < films; film++) {
        const from = film * width;
        let sum = person[0] + sample.films[from];
        for (let k = 1; k < width; k++) sum += person[k] * sample.films[from + k];
        scores[film] += share * sum;
      }
    }
    return scores;
  }

  /** What each rating adds to a film's stars: α t (d · A⁻¹ d_film), in the mean over draws. */
  function sharesOf(film: number, history: Ratings): Float64Array {
    const { items, stars } = history;
    const shares = new Float64Array(items.length);
    for (const sample of samples) {
      const { solve } = personIn(sample, history);
      const shape = solve(designOf(sample.films, film, width));
      for (let at = 0; at < items.length; at++) {
        const design = designOf(sample.films, items[at], width);
        const left = stars[at] - mean - sample.films[items[at] * width];
        let sum = 0;
        for (let k = 0; k < width; k++) sum += design[k] * shape[k];
        shares[at] += (sample.precision * left * sum) / samples.length;
      }
    }
    return shares;
  }

  return {
    foldIn: (history) => ({
      scores: () => scoresOf(history),
      because(item, limit) {
        const shares = sharesOf(item, history);
        const isDisliked = (at: number) => liking(history.stars[at]) < 0;
        return evidenceOf(item, history.items, isDisliked, (at) => shares[at], limit);
      },
    }),
    similar: (item, limit) => rankedOf(topOf({ scores: () => likenessTo(item, model) }, limit, allBut(films, [item]))),
    save: () => saved(model),
  };
}

const designOf = (films: Float32Array, film: number, width: number): Float64Array =>
  Float64Array.from(films.subarray(film * width, (film + 1) * width)).fill(1, 0, 1);

/** The cosine of the angle between films' factors, in the mean over draws. */
function likenessTo(item: number, { samples, width }: SampledFactors): Float32Array {
  const films = (samples[0]?.films.length ?? 0) / width;
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

function saved({ mean, width, samples, space }: SampledFactors): Artifact {
  const arrays: Record<string, Float32Array | Float64Array> = { directions: space.directions };
  samples.forEach(({ films, prior }, at) => {
    arrays[`films${at}`] = films;
    arrays[`mean${at}`] = prior.mean;
    arrays[`precision${at}`] = prior.precision;
    arrays[`weights${at}`] = prior.weights;
  });
  return { meta: { mean, width, rank: space.rank, precisions: samples.map(({ precision }) => precision) }, arrays };
}

export function loadSampledFactors({ meta, arrays }: Artifact): Recommender {
  const samples = (meta.precisions as readonly number[]).map((precision, at) => ({
    films: arrays[`films${at}`] as Float32Array,
    precision,
    prior: {
      mean: arrays[`mean${at}`] as Float64Array,
      precision: arrays[`precision${at}`] as Float64Array,
      weights: arrays[`weights${at}`] as Float64Array,
    },
  }));
  const space = { rank: Number(meta.rank), directions: arrays.directions as Float32Array };
  return sampledFactors({ mean: Number(meta.mean), width: Number(meta.width), samples, space });
}
