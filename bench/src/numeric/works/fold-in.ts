/** Fold-in on our side of bench:numeric: a history becomes taste, then its 100 best films. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Compute, catalogOf, type Dataset, interactionsOf, noRatings, type Recommender } from "@matinee/core";
import { ease, ials, isIn, randomOf, rowSet, topOf, topRows } from "@matinee/engine";
import { floats, integers } from "../files.ts";
import type { Order, Work } from "./work.ts";

const limit = 100;
const times = 60;

/** Where a model is loaded for its arrays alone. */
const nobody: Dataset = {
  name: "none",
  version: "",
  label: "nobody's ratings",
  simulated: true,
  catalog: catalogOf([]),
  interactions: interactionsOf(new Int32Array(1), noRatings.items, noRatings.stars),
};

/** ROWS WIDTH RATINGS */
export async function foldIn({ folder, numbers: [rows, width, size], compute }: Order): Promise<Work> {
  return foldInWork(factorModel(folder, width, await compute()), rows, size);
}

/** ROWS RATINGS */
export async function foldInWeights({ folder, numbers: [rows, size] }: Order): Promise<Work> {
  return foldInWork(weightModel(folder, rows), rows, size, weightedFilm(folder));
}

/** Films' factors as iALS has them. */
function factorModel(folder: string, width: number, compute: Compute): Recommender {
  const { unobserved, regularization, frequency } = ials.config.parse({}) as Readonly<Record<string, number>>;
  return ials.load(
    { meta: { width, unobserved, regularization, frequency }, arrays: { films: floats(join(folder, "vectors.f32")) } },
    nobody,
    compute,
  );
}

/** Weights of the most rated films as EASE has them: 1,000 for each. */
function weightModel(folder: string, films: number): Recommender {
  const [offsets, indices, modelled] = ["offsets", "indices", "modelled"].map((name) =>
    integers(join(folder, `${name}.i32`)),
  );
  const arrays = { offsets, indices, modelled, values: floats(join(folder, "values.f32")) };
  return ease.load({ meta: { films, history: "liking" }, arrays }, nobody);
}

/** A chance in [0, 1) → one of the films that have weights. */
function weightedFilm(folder: string): (share: number) => number {
  const modelled = integers(join(folder, "modelled.i32"));
  return (share) => modelled[Math.floor(share * modelled.length)];
}

/** The 95th percentile in seconds, and the list of a history as `dump` writes it. */
function foldInWork(
  model: Recommender,
  rows: number,
  size: number,
  filmOf = (share: number): number => Math.floor(share * rows),
): Work {
  const random = randomOf(1);
  const history = () => {
    const items = new Set<number>();
    while (items.size < size) items.add(filmOf(random()));
    return { items: Int32Array.from(items), stars: new Float32Array(size).fill(5) };
  };
  // What was seen never appears, so every list is asked for with a filter.
  const unseen = ({ items }: { readonly items: Int32Array }) => {
    const seen = new Set(items);
    return rowSet(rows, (row) => !seen.has(row));
  };
  return {
    async run() {
      const seconds = Array.from({ length: times }, () => {
        const ratings = history();
        const allowed = unseen(ratings);
        const start = performance.now();
        topOf(model.foldIn(ratings), limit, allowed);
        return (performance.now() - start) / 1000;
      });
      return { seconds: seconds.sort((a, b) => a - b)[Math.floor(times * 0.95)] };
    },
    /** Our lists, and those of a look at every film's score. */
    dump(target: string) {
      const found: number[] = [];
      const plain: number[] = [];
      for (let time = 0; time < times; time++) {
        const ratings = history();
        const allowed = unseen(ratings);
        const scorer = model.foldIn(ratings);
        found.push(...topOf(scorer, limit, allowed).rows);
        plain.push(...topRows(scorer.scores(), limit, (row) => isIn(allowed, row)));
      }
      writeFileSync(join(target, "best.i32"), Int32Array.from(found));
      writeFileSync(join(target, "plain.i32"), Int32Array.from(plain));
    },
  };
}
