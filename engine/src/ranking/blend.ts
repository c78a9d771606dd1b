/** Blend: the voices' z-scores, weighted by what the request holds and by the person's dials, as one score. */
import { isEmptyWish } from "@matinee/core";
import { topRows } from "../math/top.ts";
import { onlyDislikes } from "./aversion.ts";
import { type Context, fits, type Slate, type Source, type Stage, sources, unsure } from "./slate.ts";
import { tuning } from "./weights.ts";

export const blend: Stage = {
  name: "blend",
  run(slate, context) {
    const weights = weightsOf(slate, context);
    const scores = new Float32Array(context.catalog.size);
    for (const source of sources) {
      const voice = slate.voices[source];
      const weight = weights[source];
      if (weight === 0) continue;
      for (let item = 0; item < voice.length; item++) scores[item] += weight * voice[item];
    }
    const best = (n: number, kind: number) =>
      Array.from(topRows(scores, Math.max(fewest, spare * n), (item) => slate.allowed[item] === kind));
    const sure = best(context.n, fits);
    // Films of which nobody knows whether they fit fill up what is left.
    const rows = sure.length < context.n ? [...sure, ...best(context.n - sure.length, unsure)] : sure;
    const unknownOf = (item: number) => {
      const movie = context.catalog.movie(item);
      return slate.asked.filter((fact) => movie[fact] === undefined);
    };
    const candidates = rows.map((item) => ({ item, score: scores[item], reasons: [], unknown: unknownOf(item) }));
    return { ...slate, candidates };
  },
};

/** How many films go on to the stages that look at each one: a choice for variety, bounded work for the rest. */
const fewest = 40;
const spare = 5;

/** How much each voice weighs for this request. */
export function weightsOf(
  { voices, heard }: Slate,
  { wish, history, like, dials, n }: Context,
): Readonly<Record<Source, number>> {
  const usual = tuning.mix[occasionOf()];
  // Fame turned down below 0 looks for hidden films, which the usual weight of a mere history (almost none) would mute.
  const fame =
    dials.popularity < 0 ? Math.max(usual.fame, 0.5) : dials.popularity > 1 ? Math.max(usual.fame, 0.3) : usual.fame;
  return { words: usual.words * dials.words, taste: usual.taste * dials.taste, fame: fame * dials.popularity };

  function occasionOf(): keyof typeof tuning.mix {
    if (like.length > 0) return isEmptyWish(wish) ? "like" : "likeBut";
    if (heard.people.size > 0 && heard.people.size < n && isEmptyWish({ ...wish, people: [] })) return "people";
    if (voices.words.length > 0 || !isEmptyWish(wish)) return "wish";
    if (onlyDislikes(history)) return "dislikes";
    return history.items.length > 0 ? "history" : "nothing";
  }
}
