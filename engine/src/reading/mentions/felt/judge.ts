/** What is felt about each film, from the rules and the learned model: each where it is the surer one. */
import { type Feeling, once, type Seen } from "@matinee/core";
import type { NamedText } from "../../text.ts";
import type { Felt } from "../feelings.ts";
import { featuresOf } from "./features.ts";
import { type Asked, chancesOf, choices, type FeltModel, type FeltWeights } from "./model.ts";
import * as learned from "./weights.gen.ts";

/**
 * How sure the model has to be to speak against what a phrase told, against a bare refusal ("no", "not"), against what was
 * only taken for granted; and of the rest.
 */
const surely = { told: 0.95, refused: 0.45, assumed: 0.4, theirs: 0.5, seen: 0.5 };

/** Where two people talk, the least chance that a film was disliked for it to be taken so. */
const overheard = { told: 0.12, assumed: 0.6 };

const isNegative = (feeling: string | undefined): boolean => feeling === "disliked" || feeling === "hated";

/** The weights in use, made ready where a text names a film. */
const feltModel = once(
  (): FeltModel => ({
    feeling: weightsOf(learned.feeling, choices.feeling.length),
    theirs: weightsOf(learned.theirs, choices.theirs.length),
    seen: weightsOf(learned.seen, choices.seen.length),
  }),
);

/** Rows as "name, tab, twentieths": thirty thousand in one array, since one of its own weighs as much as forty weights. */
function weightsOf(packed: string, count: number): Pick<FeltWeights, "get"> {
  const rows = packed.split("\n");
  const places = new Map<string, number>();
  const weights = new Int16Array(rows.length * count);
  rows.forEach((row, place) => {
    const tab = row.indexOf("\t");
    places.set(row.slice(0, tab), place);
    weights.set(
      row
        .slice(tab + 1)
        .split(",")
        .map(Number),
      place * count,
    );
  });
  return {
    get(name) {
      const place = places.get(name);
      if (place === undefined) return undefined;
      return Array.from(weights.subarray(place * count, (place + 1) * count), (value) => value / 20);
    },
  };
}

export function judgedFeelings(text: NamedText, ruled: readonly Felt[], given?: FeltModel): Felt[] {
  if (ruled.length === 0) return [];
  const model = given ?? feltModel();
  return ruled.map((rule, index): Felt => {
    const { mention, role, assumed } = rule;
    // Films to be resembled, and ratings in stars and numbers, are told exactly.
    if (role === "like" || isRated(text, rule)) return rule;
    const features = featuresOf(text, ruled, index);
    const best = <What extends Asked>(what: What) => {
      const chances = chancesOf(model[what], features, choices[what].length);
      const at = chances.indexOf(Math.max(...chances));
      const against = choices[what].reduce((sum, one, place) => sum + (isNegative(one) ? chances[place] : 0), 0);
      return { name: choices[what][at], chance: chances[at], against };
    };
    const seen = best("seen");
    const saw = seen.chance < surely.seen ? rule.seen : seen.name === "untold" ? undefined : (seen.name as Seen); // our own table
    const feeling = best("feeling");
    const owner = best("theirs");
    const told = feeling.name === "none" ? undefined : (feeling.name as Feeling); // our own table
    // A bare "no" may be none; how bad the film was, it does not tell.
    const isRefusal = isNegative(rule.feeling) && isNegative(told) && !assumed;
    const isSure = feeling.chance >= thresholdOf(text, rule) && !isRefusal;
    const heard = isSure ? told : rule.feeling;
    const against = feeling.against < (isNegative(rule.feeling) ? overheard.told : overheard.assumed);
    // Where two people talk, a word in passing is oftener no verdict.
    const felt = text.talk && isNegative(heard) && against ? (isNegative(told) ? undefined : told) : heard;
    if (owner.name === "theirs" && owner.chance >= surely.theirs)
      return {
        mention,
        role,
        assumed,
        theirs: rule.feeling ?? felt ?? "liked",
        ...(saw !== undefined && { seen: saw }),
      };
    // Who tells what they feel about a film has seen it.
    const tells = felt !== undefined && (!assumed || (feeling.name === felt && feeling.chance >= surely.seen));
    const met = saw ?? (tells ? "seen" : undefined);
    return { mention, role, assumed, feeling: felt, ...(met !== undefined && { seen: met }) };
  });
}

function thresholdOf({ cues, sentences }: NamedText, { mention, feeling, assumed }: Felt): number {
  if (assumed) return surely.assumed;
  if (feeling !== "disliked" && feeling !== "hated") return surely.told;
  const sentence = sentences.find(({ from, to }) => mention.from >= from && mention.from < to);
  const tellers = sentence === undefined ? [] : cues.within(sentence.from, sentence.to);
  return tellers.some((cue) => cue.feeling === feeling) ? surely.told : surely.refused;
}

function isRated({ cues, words }: NamedText, { mention, assumed }: Felt): boolean {
  if (assumed) return false;
  const cue = cues.startingAt(mention.fullTo) ?? cues.endingAt(mention.fullFrom);
  return cue?.kind === "feeling" && /^[\d★☆⭐]/u.test(words[cue.from].raw);
}
