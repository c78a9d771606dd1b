/**
 * What each piece of evidence for a film's name weighs, learned from names that are films and names that are not: logistic
 * regression, held near the weights that it starts from, so that what the cases say little about stays where it is.
 * Source: O. Chapelle, L. Li, "An Empirical Evaluation of Thompson Sampling", NIPS 2011 (Gaussian prior, Laplace).
 */

import { foldWords, isArticle } from "@matinee/text";
import { enough } from "../reading/mentions/evidence.ts";
import { type Evidence, evidenceWeights } from "../reading/mentions/evidence-weights.ts";
import type { CandidateName } from "../reading/mentions/name-search.ts";
import type { EvidenceWeights } from "../reading/mentions/tally.ts";
import type { Reader } from "../reading/reader.ts";

/** A name that stood in a text: what was seen of it, and whether it is a film there. */
export interface JudgedName {
  readonly evidence: ReadonlyMap<Evidence, number>;
  readonly isFilm: boolean;
}

/**
 * The names of a text of which `films` are the films. Of those that overlap a right one only the longest right one counts:
 * it is the one that the reader should take.
 */
export function judgedNames(candidates: readonly CandidateName[], films: ReadonlySet<number>): JudgedName[] {
  const longest = (a: CandidateName, b: CandidateName) => b.end - b.start - (a.end - a.start);
  const right: CandidateName[] = [];
  const isApart = (one: CandidateName) => right.every(({ start, end }) => one.start >= end || start >= one.end);
  for (const one of candidates.filter(({ item }) => films.has(item)).toSorted(longest))
    if (isApart(one)) right.push(one);
  const wrong = candidates.filter((one) => !films.has(one.item) && isApart(one));
  return [
    ...right.map(({ evidence }) => ({ evidence, isFilm: true })),
    ...wrong.map(({ evidence }) => ({ evidence, isFilm: false })),
  ];
}

/**
 * The names of a text in which films stand at these places, [start, end) in characters, the catalogue's or not. What else is
 * called as words of one of them are is judged only where the catalogue has no film of the whole name.
 */
export function judgedPlaces(
  candidates: readonly CandidateName[],
  films: readonly (readonly [number, number])[],
  text: string,
): JudgedName[] {
  const isWhole = ({ start, end }: CandidateName, [from, to]: readonly [number, number]) =>
    end === to && start >= from && (start === from || isArticle(foldWords(text.slice(from, start))));
  const right = films.flatMap((place) => {
    const [whole] = candidates.filter((one) => isWhole(one, place)).toSorted((a, b) => a.start - b.start);
    return whole === undefined ? [] : [{ place, evidence: whole.evidence }];
  });
  const isApart = ({ start, end }: CandidateName) => right.every(({ place: [from, to] }) => start >= to || from >= end);
  return [
    ...right.map(({ evidence }) => ({ evidence, isFilm: true })),
    ...candidates.filter(isApart).map(({ evidence }) => ({ evidence, isFilm: false })),
  ];
}

/** How much a name of no film counts beside a film: texts name more films than they seem to, and a false film hurts more. */
const falseNames = 1.7;

export interface EvidenceLearning {
  readonly steps?: number;
  /** Standard deviation of the belief that the weights to start from are right. */
  readonly trust?: number;
}

/** Maximum of the posterior, climbed by Newton steps of each weight by itself (its own curvature). */
export function learnEvidence(
  names: readonly JudgedName[],
  { steps = 200, trust = 0.6 }: EvidenceLearning = {},
): EvidenceWeights {
  const weights: Record<Evidence, number> = { ...evidenceWeights };
  // What a rule leaves out is no evidence for the others.
  const open = names.filter(({ evidence }) => !evidence.has("piece that says nothing"));
  const all = Object.keys(weights) as Evidence[]; // the keys of our own table
  for (let step = 0; step < steps; step++) {
    const slope = new Map<Evidence, number>();
    const curve = new Map<Evidence, number>();
    for (const { evidence, isFilm } of open) {
      const chance = 1 / (1 + Math.exp(enough - pointsOf(evidence, weights)));
      const counts = isFilm ? 1 : falseNames;
      let width = 0;
      for (const times of evidence.values()) width += Math.abs(times);
      for (const [name, times] of evidence) {
        slope.set(name, (slope.get(name) ?? 0) + counts * times * ((isFilm ? 1 : 0) - chance));
        // The rows' width bounds how far weights that move together may go, wherever they are (D. Böhning's lower bound).
        curve.set(name, (curve.get(name) ?? 0) + (counts * Math.abs(times) * width) / 4);
      }
    }
    for (const name of all) {
      const pull = (evidenceWeights[name] - weights[name]) / trust ** 2;
      weights[name] += ((slope.get(name) ?? 0) + pull) / ((curve.get(name) ?? 0) + 1 / trust ** 2);
    }
  }
  return weights;
}

export interface EvidenceFit {
  /** Mean negative log-likelihood. */
  readonly loss: number;
  /** Films whose points are not enough, and names of no film whose points are. */
  readonly missed: number;
  readonly false: number;
}

export function evidenceFit(names: readonly JudgedName[], weights: EvidenceWeights): EvidenceFit {
  let [loss, missed, wrong] = [0, 0, 0];
  for (const { evidence, isFilm } of names) {
    const points = pointsOf(evidence, weights) - enough;
    loss += Math.log1p(Math.exp(isFilm ? -points : points)) / names.length;
    if (isFilm && points < 0) missed++;
    if (!isFilm && points >= 0) wrong++;
  }
  return { loss, missed, false: wrong };
}

function pointsOf(evidence: ReadonlyMap<Evidence, number>, weights: EvidenceWeights): number {
  let points = 0;
  for (const [name, times] of evidence) points += weights[name] * times;
  return points;
}

/** Candidates of one text, heard by a reader that was made with this as its `learning`. */
export function candidatesHeard(): {
  readonly learning: { readonly weights: EvidenceWeights; onCandidate(candidate: CandidateName): void };
  read(reader: Reader, text: string): readonly CandidateName[];
} {
  let heard: CandidateName[] = [];
  return {
    learning: { weights: evidenceWeights, onCandidate: (candidate) => heard.push(candidate) },
    read(reader, text) {
      heard = [];
      reader.read(text);
      return heard;
    },
  };
}
