/**
 * What a film feels like and how much people liked it, from what they write about it: tones of the vocabulary with strengths, and
 * a sentiment. Without a model, by words that hint at tones and words that judge.
 */
import type { Checked, Task } from "@matinee/core";
import { z } from "zod";
import { normsIn } from "../../reading/wordings/stems.ts";
import { wordHints } from "../../reading/wordings/word-hints.ts";
import { wordings } from "../../reading/wordings/wordings.gen.ts";
import { asMaterial, rules } from "../frame.ts";
import { sentencesOf } from "../grounded.ts";
import type { TaskMeasure } from "../measure.ts";
import { sentimentOf } from "../tone/sentiment.ts";
import { toneNames } from "../tone/tone-names.ts";
import { bearsOut } from "../traits.ts";

export interface ReviewedFilm {
  readonly title: string;
  readonly genres: readonly string[];
  readonly reviews: readonly string[];
}

const Tone = z.object({
  sentiment: z.number().describe("-1 hated … 1 loved"),
  tones: z
    .array(z.object({ name: z.string(), strength: z.number() }))
    .max(60)
    .default([]),
});
type Tone = z.infer<typeof Tone>;

/** What goes in: enough to tell a tone by. */
const [mostReviews, longestReview] = [12, 700];

const exampleTone = "tense";
const instructions = [
  "You tell what a film feels like from reviews of it: up to six tones, each with a strength from 1 (a little) to 3 (all through), and",
  "how much the reviewers liked it, from -1 to 1. Words of fear are praise in a horror film: tone and sentiment are two things.",
  `Tones: ${toneNames.join(", ")}. ${rules}`,
  'Example of material: {"title":"Alien","genres":["Horror"],"reviews":["So tense I could not breathe. A masterpiece."]}',
  `Example of an answer: {"sentiment":0.9,"tones":[{"name":"${exampleTone}","strength":3}]}`,
].join("\n");

export const tone: Task<ReviewedFilm, Tone> = {
  name: "tone",
  version: 2,
  answer: Tone,
  prompt: ({ title, genres, reviews }) => ({
    instructions,
    material: asMaterial({ title, genres, reviews: shortened(reviews) }),
    maxTokens: 200,
  }),
  check: held,
  offline: toneOf,
};

/** Against what somebody who knows the film wrote of it: strengths of all tones, 0 where none is told. */
export const heardWell: TaskMeasure<ReviewedFilm, Tone, Readonly<Record<string, number>>> = {
  words: "correlation of the strengths of all tones with those of the film's note (-1 to 1)",
  of({ tones }, { truth }) {
    const told = new Map(tones.map(({ name, strength }) => [name, strength]));
    return correlation(
      toneNames.map((name) => told.get(name) ?? 0),
      toneNames.map((name) => truth[name] ?? 0),
    );
  },
};

/** Pearson's; 0 where one of both is the same everywhere. */
function correlation(ones: readonly number[], others: readonly number[]): number {
  const centred = (values: readonly number[]) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.map((value) => value - mean);
  };
  const [a, b] = [centred(ones), centred(others)];
  const product = (x: readonly number[], y: readonly number[]) => x.reduce((sum, value, at) => sum + value * y[at], 0);
  const spread = Math.sqrt(product(a, a) * product(b, b));
  return spread === 0 ? 0 : product(a, b) / spread;
}

const known = new Set(toneNames);
const mostTones = 6;

/** The tone of the example is what a weak model hears in all films: it needs words of these reviews. */
function held({ sentiment, tones }: Tone, { reviews }: ReviewedFilm): Checked<Tone> {
  if (!(sentiment >= -1 && sentiment <= 1)) return { problem: "The sentiment is a number from -1 to 1." };
  const left = new Set(known);
  if (tones.some(({ name }) => name === exampleTone) && !bearsOut(shortened(reviews).join("\n"))(exampleTone))
    left.delete(exampleTone);
  const sound = tones
    .filter(({ name, strength }) => Number.isInteger(strength) && strength >= 1 && strength <= 3 && left.delete(name))
    .slice(0, mostTones);
  return { value: { sentiment, tones: sound }, dropped: tones.length - sound.length };
}

const shortened = (reviews: readonly string[]): string[] =>
  reviews.slice(0, mostReviews).map((review) => review.slice(0, longestReview));

let kept: ReturnType<typeof wordHints> | undefined;
const hints = () => {
  kept ??= wordHints(wordings.hints.split("\n"));
  return kept;
};

/** A tone that so large a share of the reviews hints at is a little there, clearly there, all through. */
const shares = [0.15, 0.35, 0.6];

function toneOf({ reviews }: ReviewedFilm): Tone {
  const some = shortened(reviews);
  if (some.length === 0) return { sentiment: 0, tones: [] };
  const counts = new Map<string, number>();
  for (const review of some) {
    const hinted = new Set<string>();
    for (const sentence of sentencesOf(review))
      for (const [name, strength] of hints().of(normsIn(sentence)))
        if (strength >= 0.5 && known.has(name)) hinted.add(name);
    for (const name of hinted) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const tones = [...counts]
    .map(([name, count]) => ({ name, share: count / some.length }))
    .sort((a, b) => b.share - a.share || (a.name < b.name ? -1 : 1))
    .map(({ name, share }) => ({ name, strength: shares.filter((least) => share >= least).length }))
    .filter(({ strength }) => strength > 0)
    .slice(0, mostTones);
  const sentiment = some.reduce((sum, review) => sum + sentimentOf(review), 0) / some.length;
  return { sentiment: Math.round(100 * sentiment) / 100, tones };
}
