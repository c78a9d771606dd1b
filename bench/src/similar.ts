/**
 * `npm run eval:similar`: pairs of films that people judged to be good recommendations for each other or not
 * (more-like-this), over ml-latest-small with texts and notes. The weight of facets is chosen on pairs that share no film
 * with those that it is judged by.
 */
import { readFileSync } from "node:fs";
import type { Catalog } from "@matinee/core";
import {
  alikeWeights,
  areaUnderCurve,
  type FilmPair,
  judgePairs,
  normalizeTitle,
  type PairParts,
  prepare,
} from "@matinee/engine";
import { describedDataset } from "./datasets.ts";
import { resampled } from "./intervals.ts";
import { benchArguments, type Metric, printReport, setOrSkip } from "./report.ts";

interface JudgedPair extends FilmPair {
  readonly isAlike: boolean;
  readonly parts: PairParts;
}

const { json, data } = benchArguments();
const file = setOrSkip(data, "more-like-this", "ratings.tsv");
const plain = file === undefined ? undefined : await describedDataset(data);
if (file !== undefined && plain !== undefined) {
  const dataset = plain;
  const { all, found } = pairsOf(file, dataset.catalog);
  const judged = judgePairs(await prepare(dataset), found);
  const pairs = found.map((pair, at) => ({ ...pair, parts: judged[at] }));
  const films = new Set(pairs.flatMap(({ one, other }) => [one, other]));
  const only = (part: keyof PairParts) => (pair: JudgedPair) => pair.parts[part];
  const isNoted = ({ one, other }: JudgedPair) =>
    dataset.catalog.movie(one).note !== undefined && dataset.catalog.movie(other).note !== undefined;
  const row = (model: string, score: (pair: JudgedPair) => number) => ({
    model,
    metrics: { AUC: curve(pairs, score), "AUC, both noted": curve(pairs.filter(isNoted), score) },
  });
  const { scores, weights } = chosenElsewhere(pairs);
  printReport(
    {
      name: "similar",
      data: [
        `more-like-this · ${found.length} of ${all} pairs with both films in ml-latest-small (${films.size} films)`,
        `${pairs.filter(isNoted).length} with notes on both`,
      ].join(", "),
      protocol: [
        "AUC of pairs judged OK against NOT_OK, mean of both directions",
        `chosen weight of facets by fold: ${weights.join(", ")}; 95 % bootstrap intervals over pairs`,
      ].join("; "),
      rows: [
        row("popularity", only("fame")),
        row("raters (EASE)", only("rated")),
        row("texts", only("likeness")),
        row("genres", only("kinship")),
        row("facets", only("shape")),
        row("named beside each other", only("neighbours")),
        row("raters, texts, genres", (pair) => blend(pair, 0)),
        row("the same + facets, weight chosen film-disjointly", (pair) => scores.get(pair) ?? Number.NaN),
        row("as served", (pair) => blend(pair, alikeWeights.shape)),
      ],
    },
    json,
  );
}

/** The parts as they are served, with another weight of facets. */
function blend({ parts }: JudgedPair, shape: number): number {
  const { rated, likeness, kinship } = alikeWeights;
  return rated * parts.rated + likeness * parts.likeness + kinship * parts.kinship + shape * parts.shape;
}

/** Folds of pairs by their first film; the weight is chosen on those pairs that share no film with the fold. */
function chosenElsewhere(pairs: readonly JudgedPair[]) {
  const scores = new Map<JudgedPair, number>();
  const weights: number[] = [];
  const firsts = [...new Set(pairs.map(({ one }) => one))];
  for (let fold = 0; fold < 5; fold++) {
    const own = new Set(firsts.filter((_, at) => at % 5 === fold));
    const test = pairs.filter(({ one }) => own.has(one));
    const met = new Set(test.flatMap(({ one, other }) => [one, other]));
    const train = pairs.filter(({ one, other }) => !met.has(one) && !met.has(other));
    const weight = best([0, 0.25, 0.5, 1, 1.5, 2, 3, 4], (shape) => area(train, (pair) => blend(pair, shape)));
    weights.push(weight);
    for (const pair of test) scores.set(pair, blend(pair, weight));
  }
  return { scores, weights };
}

function best(choices: readonly number[], worth: (choice: number) => number): number {
  return choices.reduce((most, choice) => (worth(choice) > worth(most) ? choice : most));
}

function area(pairs: readonly JudgedPair[], score: (pair: JudgedPair) => number): number {
  return areaUnderCurve(
    pairs.map(score),
    pairs.map(({ isAlike }) => isAlike),
  );
}

function curve(pairs: readonly JudgedPair[], score: (pair: JudgedPair) => number): Metric {
  return resampled(pairs, (some) => area(some, score));
}

/** Judged pairs whose films are found by title and year, a year more or less where it is not to be had. */
function pairsOf(path: string, catalog: Catalog) {
  const byName = new Map<string, number>();
  for (const off of [0, 1, -1])
    for (let item = 0; item < catalog.size; item++) {
      const { title, alternativeTitles, year } = catalog.movie(item);
      for (const name of [title, ...alternativeTitles]) {
        const key = `${normalizeTitle(name)}|${(year ?? 0) + off}`;
        if (!byName.has(key)) byName.set(key, item);
      }
    }
  const lines = readFileSync(path, "utf8").trim().split("\n").slice(1);
  const found = lines.flatMap((line) => {
    const [title, year, otherTitle, otherYear, judgement] = line.trim().split("\t");
    const one = byName.get(`${normalizeTitle(title)}|${year}`);
    const other = byName.get(`${normalizeTitle(otherTitle)}|${otherYear}`);
    return one === undefined || other === undefined ? [] : [{ one, other, isAlike: judgement === "OK" }];
  });
  return { all: lines.length, found };
}
