/**
 * Simulated tastes: ratings that nobody gave, for tests of what learns from ratings.
 *
 * A person is a mixture of one or two archetypes (weights over genres, tags, decades and languages) with a few fancies of
 * their own. What they have seen follows fame, a power law, bent towards what they like; the stars follow how well a
 * film fits them, how good it is, and chance. The same films and the same seed give the same bits.
 */
import { gaussian, randomOf } from "../math/random.ts";
import { type Archetype, archetypes } from "./archetypes.ts";

/** What the simulation looks at in a film. */
export interface SimulatedFilm {
  readonly genres: readonly string[];
  readonly tags: readonly string[];
  readonly year: number;
  readonly directors: readonly string[];
  /** English name of the spoken language; undefined where nobody speaks. */
  readonly language?: string | undefined;
  /** 1 (for connoisseurs) … 5 (everybody has heard of it); without it, earlier in the list means better known. */
  readonly fame?: number | undefined;
}

export interface SimulationOptions {
  readonly people?: number;
  readonly seed?: number;
  /** The fewest and the most ratings of one person; a smaller catalogue bounds both. */
  readonly fewest?: number;
  readonly most?: number;
}

/** Ratings as columns, ordered by user, then item. */
export interface SimulatedRatings {
  /** Rows of people, 0 … people − 1. */
  readonly users: Int32Array;
  /** Rows of the film list. */
  readonly items: Int32Array;
  /** 0.5 … 5.0 in steps of a half. */
  readonly stars: Float32Array;
}

/** How steeply fame falls with rank: weight ∝ (rank + 12)^−0.9 resembles MovieLens' most rated films. */
const steepness = 0.9;
const plateau = 12;
/** How strongly liking bends what people choose to see, per standard deviation of fit. */
const selectivity = 1.1;

export function simulateRatings(films: readonly SimulatedFilm[], options: SimulationOptions = {}): SimulatedRatings {
  const { people = 600, seed = 1, fewest = 20, most = 150 } = options;
  if (!(fewest >= 1 && most >= fewest)) throw new RangeError(`Between ${fewest} and ${most} ratings is no range.`);
  const random = randomOf(seed);
  const world = worldOf(films, random);
  const users: number[] = [];
  const items: number[] = [];
  const stars: number[] = [];
  for (let person = 0; person < people; person++) {
    const fit = fitOf(world, random);
    const wanted = Math.round(fewest * (most / fewest) ** random());
    const seen = watch(world, fit, Math.min(wanted, films.length), random);
    const generosity = 2.75 + 0.3 * gaussian(random);
    const decisiveness = 0.5 + 0.3 * random();
    for (const item of seen) {
      const opinion = generosity + decisiveness * fit[item] + world.quality[item] + 0.4 * gaussian(random);
      users.push(person);
      items.push(item);
      stars.push(Math.min(5, Math.max(0.5, Math.round(opinion * 2) / 2)));
    }
  }
  return { users: Int32Array.from(users), items: Int32Array.from(items), stars: Float32Array.from(stars) };
}

/** Everything about the films that is the same for all people. */
interface World {
  /** Rows of the features of each film. */
  readonly features: readonly Int32Array[];
  readonly featureNames: readonly string[];
  /** Each archetype's weights by feature. */
  readonly tastes: readonly Float64Array[];
  /** How likely each film is to be met at all. */
  readonly reach: Float64Array;
  /** How much better than its kind each film is, in stars. */
  readonly quality: Float64Array;
}

function worldOf(films: readonly SimulatedFilm[], random: () => number): World {
  const rows = new Map<string, number>();
  const features = films.map((film) =>
    Int32Array.from(featuresOf(film), (name) => {
      const row = rows.get(name) ?? rows.size;
      rows.set(name, row);
      return row;
    }),
  );
  const prominence = films.map((film, item) => (film.fame ?? 5 - (4 * item) / films.length) + 0.4 * gaussian(random));
  const reach = new Float64Array(films.length);
  const byProminence = films.map((_, item) => item).sort((a, b) => prominence[b] - prominence[a] || a - b);
  byProminence.forEach((item, rank) => {
    reach[item] = (rank + plateau) ** -steepness;
  });
  return {
    features,
    featureNames: [...rows.keys()],
    tastes: archetypes.map((archetype) => weightsOf(archetype, rows)),
    reach,
    quality: Float64Array.from(prominence, (known) => 0.12 * (known - 3) + 0.25 * gaussian(random)),
  };
}

function featuresOf(film: SimulatedFilm): Set<string> {
  return new Set([
    ...film.genres.map((genre) => `genre:${genre}`),
    ...film.tags.map((tag) => `tag:${tag}`),
    ...film.directors.map((director) => `director:${director}`),
    `decade:${Math.floor(film.year / 10) * 10}`,
    ...(film.language === undefined ? [] : [`language:${film.language}`]),
    ...(film.language === undefined || film.language === "English" ? [] : ["language:other"]),
  ]);
}

function weightsOf(archetype: Archetype, rows: ReadonlyMap<string, number>): Float64Array {
  const weights = new Float64Array(rows.size);
  for (const [name, weight] of Object.entries(archetype.weights)) {
    const row = rows.get(name);
    if (row !== undefined) weights[row] = weight;
  }
  return weights;
}

/** A new person's fit with every film, with mean 0 and standard deviation 1 over the catalogue. */
function fitOf(world: World, random: () => number): Float64Array {
  const first = pick(world.tastes, random);
  const second = pick(world.tastes, random);
  const share = random() < 0.35 ? 0 : 0.3 + 0.5 * random();
  const weights = first.map((weight, feature) => weight + share * second[feature]);
  world.featureNames.forEach((name, feature) => {
    if (name.startsWith("genre:")) weights[feature] += 0.25 * gaussian(random);
  });
  addFancies(weights, world, random);
  return standardised(Float64Array.from(world.features, (features) => sumOf(weights, features)));
}

/** Loves a director and a few words of films that suit the person: overwrites `weights`. */
function addFancies(weights: Float64Array, world: World, random: () => number): void {
  const fit = standardised(Float64Array.from(world.features, (features) => sumOf(weights, features)));
  for (const item of watch(world, fit, Math.min(4, fit.length), random)) {
    for (const feature of world.features[item]) {
      const name = world.featureNames[feature];
      if (name.startsWith("director:")) weights[feature] += 0.9;
      if (name.startsWith("tag:") && random() < 0.3) weights[feature] += 0.6;
    }
  }
}

/** Draws `count` films without replacement, by reach and fit, in row order (Efraimidis & Spirakis 2006). */
function watch(world: World, fit: Float64Array, count: number, random: () => number): readonly number[] {
  const keys = fit.map(
    (liking, item) => -Math.log(1 - random()) / (world.reach[item] * Math.exp(selectivity * liking)),
  );
  const order = Array.from(keys, (_, item) => item).sort((a, b) => keys[a] - keys[b] || a - b);
  return order.slice(0, count).sort((a, b) => a - b);
}

/** The weights of a film's features, damped so that a film with many tags does not win by their number. */
function sumOf(weights: Float64Array, features: Int32Array): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature];
  return sum / Math.sqrt(features.length);
}

function standardised(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  const deviation = Math.sqrt(variance) || 1;
  return values.map((value) => (value - mean) / deviation);
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)];
}
