/**
 * Where a text tells nothing of how films should be but names some, these are what it goes by: "My residents loved The Best
 * Exotic Marigold Hotel. What else?", "He votes for Die Hard, I vote for Notting Hill. What's in between?"
 */
import type { Wish } from "@matinee/core";
import type { Felt } from "../mentions/feelings.ts";

/** Films as they are felt; those that others like, or that are only named, as examples where nothing else is to go by. */
export function withNamedExamples(felt: readonly Felt[], wish: Wish): readonly Felt[] {
  const isTold = tells(wish) || felt.some(({ role, feeling }) => role === "like" || isFor(feeling));
  if (isTold) return felt;
  return felt.map((one) =>
    one.feeling === undefined && one.seen !== "not-seen" && (one.theirs === undefined || isFor(one.theirs))
      ? { mention: one.mention, feeling: "liked", role: "like", assumed: true }
      : one,
  );
}

/** Whether it says what films should be like; when and where they were made, and how long they are, does not. */
const tells = ({ facets, genres, people, words }: Wish): boolean =>
  [...facets, ...genres, ...people, ...words].some(({ wanted }) => wanted);

const isFor = (feeling: Felt["feeling"]): boolean => feeling === "loved" || feeling === "liked";
