/** What people of somebody's kind think of a film, in figures of the data set: told only where they are real people's. */
import type { Reason } from "@matinee/core";
import type { Context } from "../slate.ts";
import { likedGenres } from "../voices.ts";

export function fromPeers(item: number, { models, traits = {}, wish, realRatings }: Context, share: number): Reason[] {
  if (share <= 0 || !realRatings) return [];
  const thought = models.peers?.thought({ traits, likes: likedGenres(wish) }, item);
  if (thought === undefined) return [];
  const { group, data, share: theirs, others } = thought;
  const text = `Of the ${group} in ${data}, ${inHundred(theirs)} gave it four stars or more; of all others, ${inHundred(others)}.`;
  return [{ kind: "peers", text, weight: share }];
}

const inHundred = (share: number): string => `${Math.round(100 * share)} %`;
