/** How far words and guesses can be trusted beside each other: chance words, words that name a film, peaks. */
import type { Wish } from "@matinee/core";
import { topRows } from "../math/top.ts";
import { tuning } from "./weights.ts";
import { isGuessed } from "./wish-query.ts";

/**
 * Words count less for a film that has little of what is wished otherwise, in place: "eyes" in the story of a film that
 * nobody cries at is a chance word for somebody who wants to cry.
 */
export function doubtChanceWords(exact: Float32Array | undefined, facets: Float32Array): void {
  const most = facets.reduce((high, score) => Math.max(high, score), 0);
  if (exact === undefined || most === 0) return;
  for (let item = 0; item < exact.length; item++)
    if (exact[item] > 0) exact[item] *= tuning.chanceWord + (1 - tuning.chanceWord) * Math.max(0, facets[item] / most);
}

/**
 * Whether the words of a wish stand in the texts of one film, or a few, and hardly in any other ("a spinning top"), while of
 * how it should feel nothing was told.
 */
export function isNamedByWords(exact: Float32Array | undefined, { facets }: Wish): boolean {
  if (exact === undefined || facets.some((facet) => facet.wanted && !isGuessed(facet))) return false;
  const [first, ...others] = topRows(exact, fewNamed + 1);
  return exact[first] >= tuning.named.least && exact[first] >= tuning.named.timesOthers * exact[others.at(-1) ?? first];
}
const fewNamed = 3;

/** What is only guessed to be wanted says little beside words that name a film, in place. */
export function quietenGuesses(facets: Float32Array): void {
  for (let item = 0; item < facets.length; item++) if (facets[item] > 0) facets[item] *= tuning.named.guesses;
}

/**
 * Above the knee scores grow like a logarithm, in place: one film that all of a history's fans saw may stand 20
 * deviations out, and would drown every wish.
 */
export function softenPeaks(scores: Float32Array | undefined, knee: number): void {
  if (scores === undefined) return;
  for (let item = 0; item < scores.length; item++)
    if (scores[item] > 0) scores[item] = knee * Math.log1p(scores[item] / knee);
}
