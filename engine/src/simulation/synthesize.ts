/**
 * Ratings that nobody gave, in the shape of the real MovieLens sets: as many people, films and ratings, a few films that
 * nearly everybody has seen and a long tail, a few people who rate thousands, and tastes behind it all that a model can
 * find. For measuring speed and memory at sizes that cannot be shipped; always labelled as synthetic.
 *
 * Lists are lognormal above the twenty ratings that MovieLens asks for; fame falls as (rank + plateau)^−steepness; what a
 * person sees is bent towards what they like, by eight hidden traits; stars follow the same traits.
 */
import { everyPercent, quietRun, type Watch } from "@matinee/core";
import { gaussian, randomOf } from "../math/random.ts";

export interface Shape {
  readonly people: number;
  readonly films: number;
  readonly ratings: number;
  /** Of the most active person. */
  readonly most: number;
  readonly plateau: number;
  readonly steepness: number;
}

/** Counts of the real sets (GroupLens' readme files); fame was fitted to the shares of the most rated films. */
export const shapes = {
  "ml-100k": { people: 943, films: 1_682, ratings: 100_000, most: 737, plateau: 120, steepness: 2 },
  "ml-1m": { people: 6_040, films: 3_706, ratings: 1_000_209, most: 2_314, plateau: 250, steepness: 2 },
  "ml-20m": { people: 138_493, films: 26_744, ratings: 20_000_263, most: 9_254, plateau: 300, steepness: 2 },
  "ml-32m": { people: 200_948, films: 84_432, ratings: 32_000_204, most: 33_332, plateau: 300, steepness: 2 },
} as const satisfies Record<string, Shape>;

export type ShapeName = keyof typeof shapes;

/** Compressed rows by person, films ascending. */
export interface SyntheticRatings {
  readonly people: number;
  readonly films: number;
  readonly offsets: Int32Array;
  readonly items: Int32Array;
  /** 0.5 … 5.0 in steps of a half. */
  readonly stars: Float32Array;
  /** What the films are like, `traits` numbers for each. */
  readonly filmTraits: Float32Array;
}

const fewest = 20;
/** Spread of the logarithm of how much people rate. */
const activity = 1.35;
/** Hidden sides of films and people. */
export const traits = 8;
const traitSpread = 0.35;
const biasSpread = 0.4;
const noise = 0.7;
/** How strongly a liking of 1 bends what a person sees. */
const bend = 2.5;

/** The same shape and seed give the same bits. */
export function synthesize(shape: Shape, seed = 1, watch: Watch = quietRun()): SyntheticRatings {
  const report = everyPercent(watch, "drawing ratings");
  const random = randomOf(seed);
  const draw = popularityDraw(shape, random);
  const people = hidden(shape.people, random);
  const films = hidden(shape.films, random);
  const offsets = listOffsets(shape, random);
  const items = new Int32Array(shape.ratings);
  const stars = new Float32Array(shape.ratings);
  const seenBy = new Int32Array(shape.films).fill(-1);
  for (let person = 0; person < shape.people; person++) {
    report(offsets[person], shape.ratings);
    const list = items.subarray(offsets[person], offsets[person + 1]);
    fillList(list, person, seenBy, people, films, draw, random);
    for (let at = 0; at < list.length; at++)
      stars[offsets[person] + at] = starsOf(
        likingOf(people, person, films, list[at]),
        people,
        person,
        films,
        list[at],
        random,
      );
  }
  return { people: shape.people, films: shape.films, offsets, items, stars, filmTraits: films.traits };
}

/** Traits and a bias for each row. */
interface Hidden {
  readonly traits: Float32Array;
  readonly biases: Float32Array;
}

function hidden(rows: number, random: () => number): Hidden {
  return {
    traits: Float32Array.from({ length: rows * traits }, () => traitSpread * gaussian(random)),
    biases: Float32Array.from({ length: rows }, () => biasSpread * gaussian(random)),
  };
}

/** Where each person's list begins: lists of 20 and more, longest `most`, `ratings` in all. */
function listOffsets({ people, films, ratings, most }: Shape, random: () => number): Int32Array {
  const weights = Float64Array.from({ length: people }, () => Math.exp(activity * gaussian(random)));
  const room = Math.min(most, films) - fewest;
  const wanted = ratings - fewest * people;
  let scale = wanted / weights.reduce((sum, weight) => sum + weight, 0);
  // Cutting the longest lists lengthens the others; a few rounds settle it.
  for (let round = 0; round < 20; round++)
    scale *= wanted / weights.reduce((sum, weight) => sum + Math.min(room, weight * scale), 0);
  const offsets = new Int32Array(people + 1);
  let exact = 0;
  for (let person = 0; person < people; person++) {
    exact += fewest + Math.min(room, weights[person] * scale);
    offsets[person + 1] = Math.min(Math.round(exact), offsets[person] + room + fewest);
  }
  offsets[people] = ratings;
  return offsets;
}

/** Draws films by fame; films in no particular order of rows. */
function popularityDraw({ films, plateau, steepness }: Shape, random: () => number): () => number {
  const sums = new Float64Array(films);
  let total = 0;
  for (let rank = 0; rank < films; rank++) sums[rank] = total += (rank + plateau) ** -steepness;
  const rows = Int32Array.from({ length: films }, (_, row) => row);
  for (let rank = films - 1; rank > 0; rank--) {
    const other = Math.floor(random() * (rank + 1));
    [rows[rank], rows[other]] = [rows[other], rows[rank]];
  }
  // A guide table: where to begin looking for each 65,536th of the whole.
  const guide = new Int32Array(65_537);
  for (let part = 0, rank = 0; part <= 65_536; part++) {
    while (rank < films - 1 && sums[rank] < (total * part) / 65_536) rank++;
    guide[part] = rank;
  }
  return () => {
    const at = random();
    let rank = guide[Math.floor(at * 65_536)];
    while (rank < films - 1 && sums[rank] < at * total) rank++;
    return rows[rank];
  };
}

/** Fills a list with different films, ascending; marks them in `seenBy`. */
function fillList(
  list: Int32Array,
  person: number,
  seenBy: Int32Array,
  people: Hidden,
  films: Hidden,
  draw: () => number,
  random: () => number,
): void {
  let size = 0;
  for (let trial = 0; size < list.length && trial < 60 * list.length; trial++) {
    const film = draw();
    if (seenBy[film] === person) continue;
    if (random() * (1 + Math.exp(-bend * likingOf(people, person, films, film))) > 1) continue;
    seenBy[film] = person;
    list[size++] = film;
  }
  // Who has seen nearly all that is famous takes what is left, in order.
  for (let film = 0; size < list.length; film++) if (seenBy[film] !== person) list[size++] = film;
  list.sort();
}

function likingOf(people: Hidden, person: number, films: Hidden, film: number): number {
  let sum = 0;
  for (let trait = 0; trait < traits; trait++)
    sum += people.traits[person * traits + trait] * films.traits[film * traits + trait];
  return sum;
}

function starsOf(
  liking: number,
  people: Hidden,
  person: number,
  films: Hidden,
  film: number,
  random: () => number,
): number {
  const exact = 3.5 + people.biases[person] + films.biases[film] + liking + noise * gaussian(random);
  return Math.min(5, Math.max(0.5, Math.round(exact * 2) / 2));
}
