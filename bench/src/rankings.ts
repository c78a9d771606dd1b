/**
 * `npm run eval:quest | eval:ncf | eval:microsoft [-- --tune --without-texts]`: three published protocols of ranking, each with
 * popularity and EASE as others report them, and Matinee's best beside them. Settings were chosen with `--tune`, which parts
 * the training part of the first fold once more and never looks at a test part. TMDb's texts are used for measuring alone.
 */
import { openCompute } from "@matinee/adapters";
import { quietRun } from "@matinee/core";
import {
  type Candidate,
  candidateOf,
  ease,
  evaluate,
  ials,
  leaveOneOut,
  type Protocol,
  perItem,
  plainEase,
  popularity,
  validationOf,
} from "@matinee/engine";
import { blendOf } from "./blend.ts";
import { describedRatings, ratingsDataset } from "./datasets.ts";
import { evaluationReport } from "./evaluation-report.ts";
import { leftOutFold, type Published, questFolds } from "./published-folds.ts";
import { benchArguments, printReport } from "./report.ts";

/** As H. Steck's paper has it. */
const plain = { ...plainEase, history: "seen", rows: "exact" };
const seen = { history: "seen", rows: "exact" };

interface Ranking {
  readonly set: string;
  readonly measures: readonly string[];
  /** λ of the EASE that others report. */
  readonly regularization: number;
  /** Weighted EASE, and factors beside it. */
  readonly weighted: Readonly<Record<string, number>>;
  readonly factors: Readonly<Record<string, number>>;
  /** How loud the factors are beside EASE. */
  readonly loudness: number;
  /** How the training part is parted for choosing. */
  readonly validation: Parameters<typeof validationOf>[1];
  readonly protocol: Partial<Omit<Protocol, "splitting">>;
  published(folder: string, data: NonNullable<Awaited<ReturnType<typeof ratingsDataset>>>): Published | undefined;
}

const rankings: Readonly<Record<string, Ranking>> = {
  quest: {
    set: "ml-1m",
    measures: ["ndcg@10", "recall@10"],
    regularization: 238.56,
    weighted: { damping: 0.7, scaling: 0.25, regularization: 300, dropout: 0.2, content: 5 },
    factors: { dimensions: 64, epochs: 8, unobserved: 0.3, regularization: 0.008 },
    loudness: 0.4,
    validation: perItem(0.8),
    protocol: {},
    published: questFolds,
  },
  ncf: {
    set: "ml-1m",
    measures: ["hit@10", "ndcg@10"],
    regularization: 500,
    weighted: { damping: 0.5, scaling: 0.25, regularization: 400, dropout: 0.2, content: 10 },
    factors: { dimensions: 128, epochs: 8, unobserved: 0.1, regularization: 0.01 },
    loudness: 1,
    validation: leaveOneOut("random"),
    protocol: {},
    published: leftOutFold,
  },
  microsoft: {
    set: "ml-100k",
    measures: ["ndcg@10"],
    regularization: 200,
    weighted: { damping: 0.5, scaling: 0.1, regularization: 500, dropout: 0.2, content: 5 },
    factors: { dimensions: 64, epochs: 8, unobserved: 0.2, regularization: 0.02 },
    loudness: 1.5,
    validation: perItem(0.9, [7, 8, 9]),
    protocol: {},
    published: (_, data) => ({ data, splitting: perItem(0.75, [1, 2, 3, 4, 5, 6]) }),
  },
};

/** What `--tune` tries, one setting at a time. */
const tried: Readonly<Record<string, readonly number[]>> = {
  damping: [0.3, 0.5, 0.7],
  scaling: [0.15, 0.2, 0.25, 0.3],
  regularization: [150, 200, 300, 400, 500],
  dropout: [0.1, 0.2, 0.35],
  content: [5, 10, 20, 40],
};

const { json, data, flags, rest } = benchArguments([], { flags: ["tune", "without-texts"], files: true });
const name = rest[0] ?? "";
const ranking = rankings[name];
if (ranking === undefined) throw new RangeError(`Which protocol? ${Object.keys(rankings).join(", ")}.`);
const whole = await (flags["without-texts"] ? ratingsDataset : describedRatings)(data, ranking.set);
const published = whole && ranking.published(data, whole);
if (published !== undefined) await (flags.tune ? tune(published, ranking) : judge(published, ranking));

async function judge({ data: set, splitting }: Published, asked: Ranking): Promise<void> {
  const { regularization, weighted, factors, loudness } = asked;
  const best = { algorithm: ease, settings: { ...seen, ...weighted }, weight: 1 };
  const two = [1, 2].map((seed) => ({ algorithm: ials, settings: factors, weight: loudness / 2, seed }));
  const candidates: Candidate[] = [
    candidateOf(popularity, { votes: "raters" }),
    candidateOf(ease, { ...plain, regularization }, `EASE λ=${regularization}`),
    candidateOf(ease, { ...seen, ...weighted, content: 0 }, "EASE, people and films weighted"),
    candidateOf(ease, { ...seen, ...weighted }, "the same with what is known of films"),
    blendOf("iALS", [{ ...two[0], weight: 1 }], { seenOnly: true }),
    blendOf("both, two seeds of iALS", [best, ...two], { seenOnly: true }),
  ];
  await compare({ data: set, splitting }, asked, candidates);
}

/** One setting at a time, from what is declared. */
async function tune({ data: set, splitting }: Published, asked: Ranking): Promise<void> {
  const [first] = splitting.folds(set.interactions, set.catalog.size);
  const candidates = Object.entries(tried).flatMap(([setting, values]) =>
    values
      .filter((value) => value !== asked.weighted[setting])
      .map((value) => candidateOf(ease, { ...seen, ...asked.weighted, [setting]: value }, `EASE ${setting} ${value}`)),
  );
  const declared = candidateOf(ease, { ...seen, ...asked.weighted }, "EASE as declared");
  const { negatives: _, ...unsampled } = first;
  await compare({ data: set, splitting: validationOf(unsampled, asked.validation) }, asked, [declared, ...candidates]);
}

async function compare(
  { data: set, splitting }: Published,
  { measures, protocol, set: called }: Ranking,
  candidates: readonly Candidate[],
): Promise<void> {
  const compute = await openCompute();
  const run = { ...quietRun(), compute: async () => compute };
  const evaluation = await evaluate(set, { splitting, stars: false, ...protocol }, candidates, run);
  printReport(evaluationReport(name, called, set, evaluation, measures), json);
}
