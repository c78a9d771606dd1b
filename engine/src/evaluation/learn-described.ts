/** How loud parts of a list are beside what somebody says of themselves, climbed on ratings that were held back. */
import type { Ratings } from "@matinee/core";
import type { Prepared } from "../engine.ts";
import { contextFor } from "../ranking/context.ts";
import { type BesideSaid, besideSaid, saidParts } from "../ranking/described-weights.ts";
import { hear, voiceOf } from "../ranking/voices.ts";
import { likesIn, traitsIn } from "../reading/description.ts";
import { climb } from "./climb.ts";

/** What somebody says of themselves, a few ratings, and films that they rated as well. */
export interface DescribedOccasion {
  readonly description: string;
  readonly history: Ratings;
  readonly held: Int32Array;
}

export interface LearnedDescribed {
  readonly weights: BesideSaid;
  /** NDCG@10 of these weights, and of those that it began with, on what they were learned from. */
  readonly ndcg: number;
  readonly before: number;
}

export function learnDescribed(
  prepared: Prepared,
  occasions: readonly DescribedOccasion[],
  start: BesideSaid,
): LearnedDescribed {
  const heard = occasions.map((occasion) => {
    const seen = new Set(occasion.history.items);
    return {
      parts: partsOf(prepared, occasion),
      allows: (item: number) => !seen.has(item),
      held: new Set(occasion.held),
    };
  });
  const { weights, ...found } = climb(heard, [1, ...besideSaid.map((part) => start[part])]);
  const named = Object.fromEntries(besideSaid.map((part, at) => [part, weights[at + 1]])) as BesideSaid; // of all parts
  return { weights: named, ...found };
}

function partsOf({ data, models, reader }: Prepared, { description, history }: DescribedOccasion): Float32Array[] {
  const ratings = Array.from(history.items, (item, at) => ({
    movieId: data.catalog.movie(item).id,
    rating: history.stars[at],
  }));
  const who = { describes: true, traits: traitsIn(description) };
  const reading = reader.read(likesIn(description));
  const context = contextFor(data, models, reading, { ratings, hidden: [], n: 10, ...who });
  const heard = hear(context);
  const said = new Float32Array(data.catalog.size);
  const words = voiceOf("words", heard, context);
  // The voice holds the enjoyed genres already, in its own unit.
  for (const [scores, weight] of [
    [words, saidParts.words] as const,
    [heard.parts.get("peers"), saidParts.peers] as const,
  ])
    for (let item = 0; item < (scores?.length ?? 0); item++) said[item] += weight * (scores?.[item] ?? 0);
  return [said, ...besideSaid.map((part) => heard.parts.get(part) ?? new Float32Array(data.catalog.size))];
}
