/** Explain: why each film is in the list, from the same numbers that put it there. */
import type { Reason } from "@matinee/core";
import { fromFacts } from "./reasons/fact-sentences.ts";
import { fromFame, shareUnmoved } from "./reasons/fame-sentences.ts";
import { headlineOf } from "./reasons/headline.ts";
import { fromTaste, likedIn } from "./reasons/liked-film-sentences.ts";
import { fromPeers } from "./reasons/peer-group-sentences.ts";
import { fromWords } from "./reasons/wish-sentences.ts";
import type { Candidate, Context, Explained, Listened, Mixed } from "./slate.ts";
import type { Stage } from "./stage.ts";
import { shareOfPeers } from "./voices.ts";

export const explain: Stage<Listened & Mixed, Explained> = {
  name: "explain",
  gives: ["reasons", "headlines"],
  run(slate, context) {
    const speaks = likedIn(context);
    const reasons = slate.candidates.map((candidate) => reasonsOf(candidate, slate, context, speaks));
    const headlines = slate.candidates.map(({ item }, at) =>
      headlineOf(item, reasons[at], context, slate.heard.subjects),
    );
    return { reasons, headlines };
  },
  isSound: ({ reasons, headlines }, { candidates }) =>
    reasons.length === candidates.length && headlines.length === candidates.length && reasons.every(Array.isArray),
  without: ({ candidates }) => ({
    gives: { reasons: candidates.map(() => []), headlines: candidates.map(() => undefined) },
    so: ", so these films come without reasons.",
  }),
};

function reasonsOf(
  { item, shares, unknown }: Candidate,
  slate: Listened,
  context: Context,
  speaks: (film: number) => boolean,
): Reason[] {
  const byPeers = shares.taste * shareOfPeers(item, slate.heard, context);
  const unmoved = (shares.taste - byPeers) * shareUnmoved(item, slate);
  const reasons = [
    ...fromWords(item, slate, context, shares.words, unknown.length === 0),
    ...fromFacts(item, context),
    ...fromTaste(item, slate, context, shares.taste - byPeers - unmoved, speaks),
    ...fromPeers(item, context, byPeers),
    ...fromFame(item, slate, context, shares.fame + unmoved),
  ]
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 5);
  // What says hardly anything is told only where nothing else is.
  return reasons.filter(({ weight }, at) => at === 0 || weight > 0.01);
}
