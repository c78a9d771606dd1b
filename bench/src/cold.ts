/**
 * `npm run eval:cold [-- --set ml-1m --only people|films --known 0,5]`: people whom no model has met, with 0 to 5 ratings and a written
 * description, and films that nobody has rated. Every step is compared with popularity person by person (randomisation test,
 * Holm over the whole table). Weights of blends are learned on parts of the training part.
 */
import { openCompute } from "@matinee/adapters";
import { type Dataset, quietRun, type Ratings } from "@matinee/core";
import {
  type Candidate,
  candidateOf,
  type Evaluation,
  ease,
  evaluate,
  facets,
  learnedBlend,
  likelyFame,
  newcomers,
  popularity,
  textVectors,
  unratedFilms,
} from "@matinee/engine";
import { byDescriptionOf, preparing, remembering, servedTo } from "./cold/candidates.ts";
import { descriptionsOf } from "./cold/people.ts";
import { printSteps } from "./cold/steps.ts";
import { describedRatings } from "./datasets.ts";
import { benchArguments } from "./report.ts";

const { json, data, options } = benchArguments(["set", "only", "known"]);
const parts = 2;
const set = options.set ?? "ml-100k";
/** With how many ratings people enter. */
const entering = (options.known ?? "0,1,2,3,4,5").split(",").map(Number);
const whole = await describedRatings(data, set);
if (whole !== undefined) {
  const compute = await openCompute();
  const run = { ...quietRun(), compute: async () => compute };
  const told = `${set}: ${whole.interactions.people} people, ${whole.catalog.size} films, ${whole.interactions.count} ratings`;
  if (options.only !== "films") {
    const evaluations: [string, Evaluation][] = [];
    for (const [at, candidates] of peopleSteps(whole).entries()) {
      const known = entering[at];
      const splitting = newcomers({ known, parts });
      evaluations.push([`${known}`, await evaluate(whole, { splitting, stars: false }, candidates, run)]);
      console.error(`Judged with ${known} ratings known.`);
    }
    printSteps("cold people", told, "ratings known", evaluations, json);
  }
  if (options.only !== "people") {
    const splitting = unratedFilms(0.2, [1, 2, 3]);
    const evaluation = await evaluate(whole, { splitting, stars: false }, filmSteps(), run);
    printSteps("cold films", told, "", [["ndcg@10", evaluation]], json);
  }
}

/** By ratings that are known. */
function peopleSteps(dataset: Dataset): readonly (readonly Candidate[])[] {
  const said = descriptionsOf(dataset);
  const prepared = preparing();
  const [fame, byFacts, byWords, byRatings, byTexts, byFacets] = [
    candidateOf(popularity, { votes: "raters" }),
    ...byDescriptionOf(said),
    candidateOf(ease, { rows: "exact" }, "ratings: EASE"),
    candidateOf(textVectors, {}, "ratings: likeness in texts"),
    candidateOf(facets, {}, "ratings: likeness in facets"),
  ].map(remembering);
  return entering.map((known) => {
    // The parts as `evaluate` makes them, for lists that are asked for ahead.
    const entering = [...newcomers({ known, parts }).folds(dataset.interactions, dataset.catalog.size)];
    const histories = new Map<number, Ratings>();
    for (const { test, histories: own } of entering)
      for (let person = 0; person < test.people; person++)
        if (test.of(person).items.length > 0 && own !== undefined) histories.set(person, own.of(person));
    const asked = [...histories.keys()];
    const historyOf = (person: number) =>
      histories.get(person) ?? { items: new Int32Array(), stars: new Float32Array() };
    const heard = known === 0 ? [byWords, fame] : [byWords, byRatings, byTexts, byFacets, fame];
    // Of each part a third, in other places than the parts themselves.
    const learnt = { validation: () => newcomers({ known, parts: 3, only: 0 }), most: 250 };
    return [
      fame,
      byFacts,
      byWords,
      ...(known === 0 ? [] : [byRatings]),
      servedTo("the list as served, with the description", asked, historyOf, said, prepared),
      learnedBlend("description and ratings, weights learned", heard, learnt),
    ];
  });
}

function filmSteps(): readonly Candidate[] {
  const kind = remembering(candidateOf(likelyFame, {}, "how well known films of that kind are"));
  const [byTexts, byFacets, byEase] = [
    candidateOf(textVectors, {}, "likeness in texts to one's films"),
    candidateOf(facets, {}, "likeness in facets to one's films"),
    candidateOf(ease, { history: "seen", rows: "exact" }, "EASE, through what is known of films"),
  ].map(remembering);
  return [
    candidateOf(popularity, { votes: "raters" }, "popularity, which knows none of them"),
    kind,
    byTexts,
    byFacets,
    byEase,
    learnedBlend("all four, weights learned", [byEase, kind, byTexts, byFacets], {
      validation: () => unratedFilms(0.2, [9]),
    }),
  ];
}
