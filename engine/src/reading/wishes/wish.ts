/**
 * What a person wants to see: genres, moods, years, runtime, languages, people and what is left over, each wanted or not.
 * The words are walked once; at each place the recogniser that reads furthest takes its part.
 */
import type { Wish } from "@matinee/core";
import { isClauseGap, isSentenceGap, startsSentence, type Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";
import { exceptions } from "../signals.ts";
import { WishDraft, type WishScene } from "./wish-draft.ts";

export function wishOf(scene: WishScene): Wish {
  const { words, lexicon, open } = scene;
  const draft = new WishDraft(scene);
  let avoiding: "no" | "next" | "on" = "no";
  let avoidedFrom = -1;
  /** "Less", "not too": only so much of it. */
  let degree = false;
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if ((isSentenceGap(word.gap) || isClauseGap(word.gap)) && !(at === avoidedFrom && /^\s*:/.test(word.gap)))
      avoiding = "no";
    if (!open(at)) {
      const told = scene.cues.startingAt(at);
      if (told?.kind === "feeling") avoiding = told.feeling === "hated" || told.feeling === "disliked" ? "on" : "no";
      at++;
      continue;
    }
    // "instead of horses and a killer bunny": a new article ends what is not wanted.
    if (avoiding === "on" && lexicon.joins.has(word.norm) && /^(a|an|the|some)$/.test(words[at + 1]?.norm ?? ""))
      avoiding = "no";
    const cue = scene.cues.startingAt(at);
    const named = draft.partAt(at);
    // The "love" of "I love trains" is no theme.
    const begins = at === 0 || startsSentence(words, at);
    const spoken = begins ? !isListed(words, cue?.to, lexicon) : lexicon.subjects.has(words[at - 1].norm);
    const tells = cue?.kind === "feeling" && cue.side === "before" && spoken;
    const part = tells && named !== undefined && named.to <= cue.to ? undefined : named;
    const avoid = lexicon.avoids.at(words, at);
    const remark = lexicon.smallTalk.at(words, at);
    // "I've never seen a western" refuses nothing.
    const refuses =
      avoid !== undefined &&
      avoid.to >= (remark?.to ?? 0) &&
      !isNotOnly(words, avoid.to) &&
      // "Like Heat except funny" wishes for what follows; "comedies except dark ones" does not.
      !(cue?.kind === "turn" && exceptions.has(word.norm) && at > 0 && !open(at - 1));
    if (refuses && avoid.to > (part?.to ?? 0)) {
      avoiding = lexicon.avoidsNext.at(words, at)?.to === avoid.to ? "next" : "on";
      degree = avoiding === "next" && (lexicon.negators.at(words, at)?.to ?? 0) < avoid.to;
      at = avoid.to;
      avoidedFrom = at;
      continue;
    }
    if (part !== undefined) {
      part.add({ wanted: avoiding === "no", degree: avoiding === "next" && degree, direct: at === avoidedFrom });
      at = part.to;
      if (avoiding === "next" && !lexicon.joins.has(words[at]?.norm ?? "")) avoiding = "no";
      continue;
    }
    if (remark !== undefined && remark.to > (cue?.to ?? 0)) {
      at = remark.to;
      continue;
    }
    // "Don't want anything too sad" refuses what is sad.
    const much = avoiding === "no" ? undefined : lexicon.tooMuch.at(words, at);
    if (much !== undefined) {
      at = much.to;
      continue;
    }
    // A judging adjective ("extraordinary") is content when it stands in a wish.
    const adjective = cue?.kind === "feeling" && cue.side === "after" && cue.to === at + 1;
    if (cue !== undefined && !adjective) {
      // "the worst musical ever" is what somebody wants to see staged.
      const attribute =
        /^(the|a|an)$/.test(words[cue.from].norm) || /^(the|a|an)$/.test(words[cue.from - 1]?.norm ?? "");
      if (cue.kind === "feeling" && !attribute)
        avoiding = cue.feeling === "hated" || cue.feeling === "disliked" ? "on" : "no";
      else if ((cue.kind === "wish" && at !== avoidedFrom) || cue.kind === "turn") avoiding = "no";
      at = Math.max(cue.to, at + 1);
      continue;
    }
    const want = lexicon.wants.at(words, at);
    if (want !== undefined) {
      // "Without lots of blood" goes on refusing.
      if (at !== avoidedFrom) avoiding = "no";
      at = want.to;
      continue;
    }
    if (draft.addFree(at, avoiding === "no") && avoiding === "next") avoiding = "no";
    at++;
  }
  return draft.wish();
}

const isNotOnly = (words: readonly Word[], to: number): boolean =>
  /^(only|just|matter|necessarily|nur|solo|seulement)$/.test(words[to]?.norm ?? "");

/** "Love, loss and war" lists nouns. */
const isListed = (words: readonly Word[], at: number | undefined, lexicon: Lexicon): boolean =>
  at === undefined || words[at] === undefined || isClauseGap(words[at].gap) || lexicon.joins.has(words[at].norm);
