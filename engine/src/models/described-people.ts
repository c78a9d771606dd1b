/**
 * What people see who describe themselves alike: a ridge regression from age, gender, occupation and enjoyed genres to films,
 * learned from people of whom a data set knows them. What somebody enjoys is told from a part of their ratings, and what they saw
 * from the others. Source: A. Hoerl, R. Kennard, "Ridge Regression: Biased Estimation for Nonorthogonal Problems",
 * Technometrics 12 (1970).
 */
import type { Algorithm, Artifact, Dataset, Saved, Scorer } from "@matinee/core";
import { z } from "zod";
import { genreRates, outstandingGenres } from "../dataset/outstanding-genres.ts";
import { invertPositive } from "../math/dense.ts";
import { randomOf } from "../math/random.ts";
import { groupInWords, kindOf, type SaidOfOneself, signsKnown, signsOf } from "./described/signs.ts";

const config = z.object({
  regularization: z.number().positive().max(1e6).default(40).describe("people who are taken to say nothing of a sign"),
  spoken: z
    .number()
    .min(0)
    .max(0.9)
    .default(0.3)
    .describe("share of a person's ratings that tell what they enjoy; what they see is learned from the others"),
});
type Config = z.infer<typeof config>;

/** That people of a kind think more of a film than others do. */
export interface ThoughtByPeers {
  /** "programmers" */
  readonly group: string;
  /** "MovieLens 100K" */
  readonly data: string;
  /** Shares of the group, and of all others, who gave it four stars or more. */
  readonly share: number;
  readonly others: number;
}

export interface DescribedPeople extends Saved {
  /** How likely somebody is to see each film who says this; undefined where nothing of it is known. */
  ask(said: SaidOfOneself): Scorer | undefined;
  /** The group of theirs that stands out most by what it thinks of the film; none where chance might do as much. */
  thought(said: SaidOfOneself, item: number): ThoughtByPeers | undefined;
}

/** Something that fewer people say is no kind of people. */
const fewest = 5;

export const describedPeople: Algorithm<Config, DescribedPeople> = {
  name: "described-people",
  config,
  async fit(data, { regularization, spoken }, run) {
    const people = describedIn(data, spoken, run.seed);
    const counts = new Map<string, number>();
    for (const { signs } of people) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    const known = [...counts.keys()].filter((sign) => (counts.get(sign) ?? 0) >= fewest).sort();
    const columnOf = new Map(known.map((sign, at) => [sign, at + 1]));
    const [films, width] = [data.catalog.size, known.length + 1];
    run.memory?.(8 * width * (width + 3 * films));
    const gram = new Float64Array(width * width);
    const seen = new Float64Array(width * films);
    const liked = new Float32Array(width * films);
    const sizes = new Float32Array(width);
    for (const { signs, others, person } of people) {
      run.signal.throwIfAborted();
      const columns = [0, ...signs.flatMap((sign) => columnOf.get(sign) ?? [])];
      const { items, stars } = data.interactions.of(person);
      for (const a of columns) {
        sizes[a]++;
        for (const b of columns) gram[a * width + b]++;
        for (const item of others) seen[a * films + item]++;
        for (const [at, item] of items.entries()) if (stars[at] >= highly) liked[a * films + item]++;
      }
    }
    // What all have in common, column 0, is not held back.
    for (let k = 0; k < width; k++) gram[k * width + k] += k === 0 ? 1e-6 : regularization;
    const weights = product(invertPositive(gram, width), seen, width, films);
    const [title] = data.label.split(":");
    return served({ meta: { signs: known, data: title }, arrays: { weights, liked, sizes } }, films);
  },
  load: (artifact, data) => served(artifact, data.catalog.size),
};

const highly = 4;

/** Everybody with their signs, and what they saw beside that of which they speak. */
function describedIn({ interactions, catalog, personTraits }: Dataset, spoken: number, seed: number) {
  const traits = personTraits?.() ?? [];
  const usual = genreRates(catalog, everyRating({ interactions }));
  return traits.flatMap((own, person) => {
    const { items, stars } = interactions.of(person);
    if (items.length === 0) return [];
    const random = randomOf(1000 * seed + person);
    const isSpoken = Array.from(items, () => random() < spoken);
    const likes = outstandingGenres(
      catalog,
      items.filter((_, at) => isSpoken[at] && stars[at] >= highly),
      usual,
    );
    return [{ person, signs: signsOf({ traits: own, likes }), others: items.filter((_, at) => !isSpoken[at]) }];
  });
}

function* everyRating({ interactions }: Pick<Dataset, "interactions">): Iterable<number> {
  for (let person = 0; person < interactions.people; person++) yield* interactions.of(person).items;
}

function product(inverse: Float64Array, seen: Float64Array, width: number, films: number): Float32Array {
  const weights = new Float32Array(width * films);
  const row = new Float64Array(films);
  for (let a = 0; a < width; a++) {
    row.fill(0);
    for (let b = 0; b < width; b++) {
      const share = inverse[a * width + b];
      for (let film = 0; film < films; film++) row[film] += share * seen[b * films + film];
    }
    weights.set(row, a * films);
  }
  return weights;
}

function served(artifact: Artifact, films: number): DescribedPeople {
  const signs = artifact.meta.signs as readonly string[]; // as it was saved
  const columnOf = new Map(signs.map((sign, at) => [sign, at + 1]));
  const [weights, liked, sizes] = ["weights", "liked", "sizes"].map((name) => artifact.arrays[name] as Float32Array);
  const known = (said: SaidOfOneself) => signsKnown(said, (sign) => columnOf.has(sign));
  return {
    ask(said) {
      const own = known(said);
      if (own.length === 0) return undefined;
      return {
        scores() {
          const scores = weights.slice(0, films);
          const kinds = new Set(own.map(kindOf));
          for (const [at, sign] of signs.entries()) {
            const isSaid = own.includes(sign);
            if (!isSaid && kinds.has(kindOf(sign))) continue;
            const [from, share] = [(at + 1) * films, isSaid ? 1 : sizes[at + 1] / sizes[0]];
            for (let film = 0; film < films; film++) scores[film] += share * weights[from + film];
          }
          return scores;
        },
      };
    },
    thought(said, item) {
      let best: ThoughtByPeers | undefined;
      let most = surely;
      for (const sign of known(said)) {
        const group = groupInWords(sign);
        const column = columnOf.get(sign) ?? 0;
        if (group === undefined || sizes[column] < tellingGroup) continue;
        const [own, all] = [liked[column * films + item], liked[item]];
        const [size, rest] = [sizes[column], sizes[0] - sizes[column]];
        const [share, others, whole] = [own / size, (all - own) / rest, all / sizes[0]];
        const surprise = (share - others) / Math.sqrt(whole * (1 - whole) * (1 / size + 1 / rest));
        if (!(surprise >= most) || share < muchMore * others) continue;
        most = surprise;
        best = { group, data: String(artifact.meta.data), share, others };
      }
      return best;
    },
    save: () => artifact,
  };
}

/** A group is spoken of from so many people on, where it thinks this much more of a film, by so many standard errors. */
const tellingGroup = 20;
const muchMore = 1.25;
const surely = 2.5;
