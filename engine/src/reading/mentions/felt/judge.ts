/** What is felt about each film, from the rules and the learned model: each where it is the surer one. */
import type { Feeling, Seen } from "@matinee/core";
import type { Account, Draft, Felt } from "../feelings.ts";
import { featuresOf } from "./features.ts";
import { type Asked, chancesOf, choices, type FeltModel } from "./model.ts";
import * as learned from "./weights.gen.ts";

/** How sure the model has to be to speak against what a phrase told, against what was only taken for granted, and of the rest. */
const surely = { told: 0.95, assumed: 0.4, theirs: 0.5, seen: 0.5 };

/** The weights in use. */
export const feltModel: FeltModel = {
  feeling: weightsOf(learned.feeling),
  theirs: weightsOf(learned.theirs),
  seen: weightsOf(learned.seen),
};

function weightsOf(rows: Readonly<Record<string, readonly number[]>>) {
  return new Map(Object.entries(rows).map(([name, row]) => [name, Float64Array.from(row, (value) => value / 20)]));
}

export function judgedFeelings(account: Account, ruled: readonly Draft[], model: FeltModel = feltModel): Felt[] {
  return ruled.map((draft, index): Felt => {
    const { mention, role } = draft;
    // Films to be resembled, and ratings in stars and numbers, are told exactly.
    if (role === "like" || isRated(account, draft)) return draft;
    const features = featuresOf(account, ruled, index);
    const best = <What extends Asked>(what: What) => {
      const chances = chancesOf(model[what], features, choices[what].length);
      const at = chances.indexOf(Math.max(...chances));
      return { name: choices[what][at], chance: chances[at] };
    };
    const seen = best("seen");
    const saw = seen.chance < surely.seen ? draft.seen : seen.name === "untold" ? undefined : (seen.name as Seen); // our own table
    const feeling = best("feeling");
    const owner = best("theirs");
    const felt =
      feeling.chance < (draft.assumed ? surely.assumed : surely.told)
        ? draft.feeling
        : feeling.name === "none"
          ? undefined
          : (feeling.name as Feeling); // our own table
    if (owner.name === "theirs" && owner.chance >= surely.theirs)
      return { mention, role, theirs: draft.feeling ?? felt ?? "liked", ...(saw !== undefined && { seen: saw }) };
    return { mention, role, feeling: felt, ...(saw !== undefined && { seen: saw }) };
  });
}

function isRated({ cues, words }: Account, { mention, assumed }: Draft): boolean {
  if (assumed) return false;
  const cue = cues.startingAt(mention.fullTo) ?? cues.endingAt(mention.fullFrom);
  return cue?.kind === "feeling" && /^[\d★☆⭐]/u.test(words[cue.from].raw);
}
