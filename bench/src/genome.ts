/**
 * `npm run eval:genome [-- --set ml-1m --tune settings]`: the tag genome as a model, on the films that the sample of the genome knows and
 * the ratings that those have: lists of all of them (per-item 75/25, every test rating relevant), and of films that lost all
 * their ratings, ranked among themselves. Each row is compared with popularity person by person.
 */
import { join } from "node:path";
import { catalogOf, type Dataset, interactionsOf, quietRun } from "@matinee/core";
import {
  candidateOf,
  type Evaluation,
  ease,
  evaluate,
  learnedBlend,
  perItem,
  plainEase,
  popularity,
  type Splitting,
  tagGenome,
  textVectors,
  unratedFilms,
  validationOf,
} from "@matinee/engine";
import { remembering } from "./cold/candidates.ts";
import { printSteps } from "./cold/steps.ts";
import { benchHome, describedRatings } from "./datasets.ts";
import { evaluationReport } from "./evaluation-report.ts";
import { benchArguments, printReport, setOrSkip } from "./report.ts";

const fame = () => candidateOf(popularity, { votes: "raters" });
const byTexts = () => remembering(candidateOf(textVectors, {}, "texts (TF-IDF, reduced to vectors)"));
const byGenome = () => remembering(candidateOf(tagGenome));

const { json, data, options } = benchArguments(["set", "tune"]);
const set = options.set ?? "ml-latest-small";
const sample = setOrSkip(data, "tag-genome-sample");
const described = sample === undefined ? undefined : await describedRatings(data, set);
if (sample !== undefined && described !== undefined) {
  const name = `bench-${set}-described`;
  await benchHome().describe(name, { kind: "genome", path: join(data, "tag-genome-sample") }, quietRun());
  const whole = await knownFilms(await benchHome().open(name));
  if (options.tune !== undefined) await tune(whole);
  else await compare(whole);
}

async function compare(whole: Dataset): Promise<void> {
  const { catalog, interactions } = whole;
  const sizes = `${interactions.people} people, ${catalog.size} films, ${interactions.count} ratings`;
  const told = `${set}, films of the sample of the tag genome: ${sizes}`;
  const [known, unrated] = [await judged(whole, perItem(0.75, [1, 2, 3, 4])), await coldFilms(whole)];
  printSteps("genome", told, "", [["ndcg@10", known]], json);
  printSteps("genome, films without a rating", told, "", [["ndcg@10", unrated]], json);
}

/** What its settings bring on parts of the training part. */
async function tune(whole: Dataset): Promise<void> {
  const grid = [0, 0.5, 1, 2].flatMap((specificity) =>
    (["liking", "softened", "seen"] as const).map((history) =>
      candidateOf(tagGenome, { specificity, history }, `specificity ${specificity}, history ${history}`),
    ),
  );
  for (const fold of perItem(0.75).folds(whole.interactions, whole.catalog.size))
    for (const inner of [perItem(0.75), unratedFilms(0.2, [7, 8, 9])]) {
      const protocol = { splitting: validationOf(fold, inner), stars: false };
      const evaluation = await evaluate(whole, protocol, grid, quietRun());
      printReport(evaluationReport("genome, settings", set, whole, evaluation, ["ndcg@10"]), json);
    }
}

async function judged(whole: Dataset, splitting: Splitting): Promise<Evaluation> {
  const byRatings = remembering(candidateOf(ease, { ...plainEase, history: "seen", rows: "exact" }, "EASE λ=200"));
  const [texts, genome] = [byTexts(), byGenome()];
  const validation = () => perItem(0.75, [9]);
  return evaluate(
    whole,
    { splitting, stars: false },
    [
      fame(),
      byRatings,
      texts,
      genome,
      learnedBlend("EASE and popularity, weights learned", [byRatings, fame()], { validation }),
      learnedBlend("EASE, popularity and tag-genome, weights learned", [byRatings, fame(), genome], { validation }),
    ],
    quietRun(),
  );
}

function coldFilms(whole: Dataset): Promise<Evaluation> {
  const splitting = unratedFilms(0.2, [1, 2, 3]);
  return evaluate(whole, { splitting, stars: false }, [fame(), byTexts(), byGenome()], quietRun());
}

/** The films that the genome knows, and those of their raters' ratings that are theirs. */
async function knownFilms(data: Dataset): Promise<Dataset> {
  const genome = await data.genome?.();
  const rowOf = new Map(Array.from(genome?.movieIds ?? [], (id, row) => [data.catalog.itemOf(id), row]));
  const offsets = [0];
  const items: number[] = [];
  const stars: number[] = [];
  for (let person = 0; person < data.interactions.people; person++) {
    const own = data.interactions.of(person);
    own.items.forEach((item, at) => {
      const row = rowOf.get(item);
      if (row === undefined) return;
      items.push(row);
      stars.push(own.stars[at]);
    });
    if (items.length > (offsets.at(-1) ?? 0)) offsets.push(items.length);
  }
  const { personIds: _, personTraits: __, ...rest } = data;
  return {
    ...rest,
    version: `${data.version}+genome`,
    catalog: catalogOf([...rowOf.keys()].map((item) => data.catalog.movie(item ?? 0))),
    interactions: interactionsOf(Int32Array.from(offsets), Int32Array.from(items), Float32Array.from(stars)),
  };
}
