/**
 * Fame: the floor that every other model has to beat, and one voice of the blend. A film's score is the logarithm of how
 * many people voted on it: the votes of a large outside source where the catalogue knows them (they reach far beyond a
 * small data set's own people), else the data set's raters, brought to the same scale. Source: "TopPop" of P. Cremonesi,
 * Y. Koren and R. Turrin, "Performance of Recommender Algorithms on Top-N Recommendation Tasks", RecSys 2010; the logarithm,
 * which keeps the order, is ours.
 */

import type { Algorithm, Dataset } from "@matinee/core";
import { z } from "zod";
import { raterCounts } from "../dataset/matrix.ts";
import { constant, loadConstant } from "./forms/constant.ts";

const config = z.object({
  votes: z
    .enum(["all", "raters"])
    .default("all")
    .describe("raters: only people of the data set count, as in published comparisons"),
  halfLife: z
    .number()
    .nonnegative()
    .max(1e6)
    .default(0)
    .describe("of raters: days after which a rating counts half, seen from the newest one; 0: all count alike"),
});

export const popularity: Algorithm<z.infer<typeof config>> = {
  name: "popularity",
  config,
  async fit(data, { votes, halfLife }, run) {
    run.memory?.(8 * data.catalog.size);
    const raters = halfLife > 0 ? fadedCounts(data, halfLife) : raterCounts(data.interactions, data.catalog.size);
    return constant(votes === "raters" ? raters : logVotes(data, raters));
  },
  load: loadConstant,
};

/** How many people rated each film, each fading with the time that has passed since; without times nothing fades. */
function fadedCounts({ interactions, catalog }: Dataset, halfLife: number): Float32Array {
  let newest = 0;
  for (let person = 0; person < interactions.people; person++)
    for (const time of interactions.of(person).times ?? []) newest = Math.max(newest, time);
  const counts = new Float32Array(catalog.size);
  for (let person = 0; person < interactions.people; person++) {
    const { items, times } = interactions.of(person);
    items.forEach((item, at) => {
      const days = times === undefined ? 0 : (newest - times[at]) / 86_400;
      counts[item] += 0.5 ** (days / halfLife);
    });
  }
  return counts;
}

/** log(1 + votes); films without outside votes get their raters times the usual number of votes per rater. */
function logVotes({ catalog }: Dataset, raters: Float32Array): Float32Array {
  let votes = 0;
  let rated = 0;
  for (let item = 0; item < catalog.size; item++) {
    const known = catalog.movie(item).votes;
    if (known === undefined || raters[item] === 0) continue;
    votes += Math.log1p(known);
    rated += Math.log1p(raters[item]);
  }
  const ratio = rated > 0 ? votes / rated : 1;
  return raters.map((count, item) => {
    const known = catalog.movie(item).votes;
    return known === undefined ? ratio * Math.log1p(count) : Math.log1p(known);
  });
}
