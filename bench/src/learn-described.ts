/**
 * `npm run learn:described`: the weights of engine/src/ranking/described-weights.ts, from the people of ml-100k whom `eval:cold`
 * learns from when it judges its first part. A third of them is met by models of the others, with a description and a few
 * ratings; the people of the first part are never looked at.
 */
import {
  type DescribedOccasion,
  learnDescribed,
  learnedDescribed,
  newcomers,
  prepare,
  spokenOf,
  trainingPart,
} from "@matinee/engine";
import { descriptionsOf } from "./cold/people.ts";
import { describedRatings } from "./datasets.ts";
import { benchArguments } from "./report.ts";

/** With how many ratings people enter, for each group of weights. */
const entering = [[0], [1, 2], [3, 5], [8, 12], [25, 40], [80]];

/** Fewer films say little of a list. */
const fewestHeld = 5;

const { data, options } = benchArguments(["set"]);
const whole = await describedRatings(data, options.set ?? "ml-100k");
if (whole !== undefined) {
  const films = whole.catalog.size;
  const [outer] = newcomers({ known: 0, parts: 2, only: 0 }).folds(whole.interactions, films);
  const part = trainingPart(whole, outer);
  for (const [at, counts] of entering.entries()) {
    const { upTo, ...usual } = learnedDescribed[at];
    const mostKnown = Math.max(5, ...counts);
    const said = descriptionsOf(part, (person) => spokenOf(part.interactions, person, 1, mostKnown));
    const occasions: DescribedOccasion[] = [];
    let prepared: Awaited<ReturnType<typeof prepare>> | undefined;
    for (const known of counts) {
      const [inner] = newcomers({ known, parts: 3, only: 0, mostKnown }).folds(part.interactions, films);
      prepared ??= await prepare(trainingPart(part, inner));
      for (let person = 0; person < inner.test.people; person++) {
        const held = inner.test.of(person).items;
        if (held.length < fewestHeld) continue;
        const history = (inner.histories ?? inner.train).of(person);
        occasions.push({ description: said.text(person), history, held });
      }
    }
    if (prepared === undefined || occasions.length === 0) continue;
    const { weights, ndcg, before } = learnDescribed(prepared, occasions, usual);
    const told = Object.entries(weights).map(([name, weight]) => `${name}: ${weight}`);
    const gain = `${occasions.length} people, NDCG@10 ${before.toFixed(4)} → ${ndcg.toFixed(4)}`;
    console.log(`{ upTo: ${upTo}, ${told.join(", ")} }, // ${gain}`);
  }
}
