/** Kinds of films that are told of for the sake of those who watch. */
import type { Feeling, Wish } from "@matinee/core";
import { audienceFacets } from "../facets/audience-facets.ts";
import type { WishedText } from "../wishes/wished-text.ts";
import type { ReadPart } from "./parts.ts";

/** "My dad loves war films, what can we watch": a kind that somebody loves for whose sake it is asked. */
export function isLovedByViewers({ kind, from }: ReadPart, { facets }: Wish, { words, cues }: WishedText): boolean {
  if (kind !== "genre" && kind !== "mood" && kind !== "facet") return false;
  const isLoved = cues.all.some((cue) => cue.kind === "feeling" && cue.to === from && isLiking(cue.feeling));
  if (!isLoved) return false;
  const start = words[from].start;
  return facets.some(
    ({ name, wanted, at }) => wanted && audienceFacets.has(name) && at !== undefined && at[1] <= start,
  );
}

const isLiking = (feeling: Feeling | undefined): boolean => feeling === "loved" || feeling === "liked";
