/** Blend: the voices' z-scores, weighted by what the request holds and by the person's dials, as one score. */
import { isEmptyWish } from "@matinee/core";
import { type Context, type Slate, type Source, type Stage, sources } from "./slate.ts";
import { tuning } from "./weights.ts";

export const blend: Stage = {
  name: "blend",
  run(slate, context) {
    const weights = weightsOf(slate, context);
    const speaking = sources.filter((source) => weights[source] !== 0 && slate.voices[source].length > 0);
    return {
      ...slate,
      candidates: slate.candidates.map((candidate) => ({
        ...candidate,
        score: speaking.reduce((sum, source) => sum + weights[source] * slate.voices[source][candidate.item], 0),
      })),
    };
  },
};

/** How much each voice weighs for this request. */
export function weightsOf(
  { voices }: Slate,
  { wish, history, like, dials }: Context,
): Readonly<Record<Source, number>> {
  const heard = voices.words.length > 0;
  const usual =
    like.length > 0
      ? tuning.like
      : heard || !isEmptyWish(wish)
        ? tuning.wish
        : history.items.length > 0
          ? tuning.history
          : tuning.nothing;
  // Fame turned down below 0 looks for hidden films, which the usual weight of a mere history (almost none) would mute.
  const fame =
    dials.popularity < 0 ? Math.max(usual.fame, 0.5) : dials.popularity > 1 ? Math.max(usual.fame, 0.3) : usual.fame;
  return { words: usual.words * dials.words, taste: usual.taste * dials.taste, fame: fame * dials.popularity };
}
