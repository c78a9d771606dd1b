/** What is felt about each film, from the rules and the learned model: each where it is the surer one. */
import { Feeling, type Seen } from "@matinee/core";
import type { NamedText } from "../../text.ts";
import { isAskedAgain, isInFrame } from "../examples.ts";
import type { Felt } from "../feelings.ts";
import type { Mention } from "../mention.ts";
import { featuresOf } from "./features.ts";
import { type Heard, heardOf, shares } from "./heard.ts";
import { type Asked, choices, type FeltModel, feltModel } from "./model.ts";
import { saidChances } from "./network.ts";
import {
  isOnlySeen,
  isOwnPraise,
  isOwnVerdict,
  isToldAtOnce,
  isTwiceDenied,
  isUnlikened,
  ownFeeling,
} from "./plainly-told.ts";
import { said } from "./said.ts";

/**
 * How sure the model has to be to speak against what a phrase told, against a bare refusal ("no", "not"), against what was
 * only taken for granted; and of the rest: to take a film for an example of what is wanted where no phrase says so, and to
 * take one for none.
 */
export const surely = {
  told: 0.8,
  refused: 0.45,
  assumed: 0.35,
  theirs: 0.8,
  seen: 0.5,
  like: 0.7,
  unlike: 0.995,
  unseen: 0.9,
};

/** Up to here the network does not take a film for a model. */
const leastLiked = 0.05;

/** Where two people talk, the least chance that a film was disliked for it to be taken so. */
const overheard = { told: 0.12, assumed: 0.6 };

const isPositive = (feeling: string | undefined): boolean => feeling === "loved" || feeling === "liked";
const isNegative = (feeling: string | undefined): boolean => feeling === "disliked" || feeling === "hated";

export function judgedFeelings(
  text: NamedText,
  ruled: readonly Felt[],
  given?: FeltModel,
  sure: typeof surely = surely,
  mix: typeof shares = shares,
): Felt[] {
  if (ruled.length === 0) return [];
  const model = given ?? feltModel();
  const network = saidChances(text);
  return ruled.map((read, index): Felt => {
    // Ratings in stars and numbers are told exactly.
    if (isRated(text, read)) return { ...read, seen: read.seen ?? "seen" };
    if (isUnlikened(text, read)) return read;
    if (isTwiceDenied(text, read)) return { ...read, feeling: "liked", seen: read.seen ?? "seen" };
    // The words of such a part tell the model nothing.
    if (read.role === "history" && !read.assumed && (read.mention.isPart || isToldAtOnce(text, read)))
      return { ...read, seen: read.seen ?? "seen" };
    const heard = heardOf(model, featuresOf(text, ruled, index), network.get(read.mention), {
      around: mix.around,
      network: read.assumed ? mix.network : mix.told,
    });
    if (isOnlySeen(text, read) && !isFelt(heard, network.get(read.mention))) return read;
    const [told, likened] = heard.role;
    // "I've heard of Dune but never got around to it" asks for nothing.
    const unseen = heard.seen[choices.seen.indexOf("not-seen")];
    const isUnseen = read.assumed && told > sure.seen && unseen >= sure.unseen;
    const isJudged =
      read.role === "like" &&
      (isJudgedBehind(text, read, network.get(read.mention)) ||
        (isFelt(heard, network.get(read.mention)) && !isPlainModel(text, ruled, read)));
    if (read.role === "like" && told < sure.unlike && !isUnseen && !isJudged) return read;
    const { mention } = read;
    // "I saw Jaws without the kids": who tells of having seen it asks for nothing like it.
    if (read.role === "history" && read.seen === undefined && likened >= sure.like)
      return { mention, feeling: "liked", role: "like", assumed: false };
    const rule: Felt = read.role === "like" ? { mention, role: "history", assumed: true } : read;
    const { role, assumed } = rule;
    const best = <What extends Asked>(what: What) => {
      const chances = heard[what];
      const at = likeliest(choices[what], chances);
      const against = choices[what].reduce((sum, one, place) => sum + (isNegative(one) ? chances[place] : 0), 0);
      return { name: choices[what][at], chance: chances[at], against };
    };
    const seen = best("seen");
    const saw = seen.chance < sure.seen ? rule.seen : seen.name === "untold" ? undefined : (seen.name as Seen); // our own table
    const feeling = best("feeling");
    const owner = best("theirs");
    const verdict = feeling.name === "none" ? undefined : (feeling.name as Feeling); // our own table
    // A bare "no" may be none; how bad the film was, it does not tell.
    const isRefusal = isNegative(rule.feeling) && isNegative(verdict) && !assumed;
    // "Never boring" is hardly lukewarm.
    const least = verdict === "so-so" && !assumed ? sure.told : thresholdOf(text, rule, sure);
    const isSure =
      feeling.chance >= least &&
      !isRefusal &&
      !(isNegative(verdict) && isOwnPraise(text, read)) &&
      !isBacked(text, rule, network.get(mention));
    const meant = isSure ? verdict : rule.feeling;
    const against = feeling.against < (isNegative(rule.feeling) ? overheard.told : overheard.assumed);
    // Where two people talk, a word in passing is oftener no verdict.
    const felt = text.talk && isNegative(meant) && against ? (isNegative(verdict) ? undefined : verdict) : meant;
    const beside = besideFilm(text, mention);
    const theirs = beside ?? rule.feeling ?? felt ?? "liked";
    const own = owner.name === "theirs" ? ownFeeling(text, mention, theirs) : undefined;
    if (owner.name === "theirs" && (own ?? owner.chance >= sure.theirs) && !isOwnVerdict(text, rule)) {
      if (own !== undefined)
        return { mention, role, assumed, ...(beside !== undefined && { theirs }), feeling: own, seen: "seen" };
      return {
        mention,
        role,
        assumed,
        theirs,
        ...(saw !== undefined && { seen: saw }),
      };
    }
    // Who tells what they feel about a film has seen it.
    const tells = felt !== undefined && (!assumed || (feeling.name === felt && feeling.chance >= sure.seen));
    const met = saw ?? (tells ? "seen" : undefined);
    return { mention, role, assumed, feeling: felt, ...(met !== undefined && { seen: met }) };
  });
}

/** From here on the network tells a feeling, and both models together a side, and that nothing like the film is wanted. */
const surelyFelt = { network: 0.6, together: 0.6, history: 0.95 };

/** "Watched Manchester by the Sea, cried like a baby", "The Babadook ruined me, in the good way. Another one …". */
function isFelt({ feeling, role }: Heard, read: Float64Array | undefined): boolean {
  if (read === undefined || read[said.indexOf("like")] > leastLiked || role[0] < surelyFelt.history) return false;
  const sumOf = (names: readonly string[], chances: Float64Array, isMeant: (name: string) => boolean) =>
    names.reduce((sum, name, at) => sum + (isMeant(name) ? chances[at] : 0), 0);
  const isTold = (name: string) => Feelings.includes(name);
  return (
    sumOf(said, read, isTold) >= surelyFelt.network &&
    [isPositive, isNegative].some((isSide) => sumOf(choices.feeling, feeling, isSide) >= surelyFelt.together)
  );
}
const Feelings: readonly string[] = Feeling.options;

/**
 * "After Heat I want another", "like Heat", "a Heat kind of film": words around the film alone make a model of it; and so does
 * one like it that is asked for behind a film of which a sentence tells nothing.
 */
function isPlainModel(text: NamedText, ruled: readonly Felt[], { mention }: Felt): boolean {
  const { words, sentences, lexicon } = text;
  const films = ruled.map((one) => one.mention);
  const sentence = sentences.find(({ from, to }) => mention.from >= from && mention.from < to);
  const isTold = words
    .slice(sentence?.from, sentence?.to)
    .some(({ norm }) => lexicon.firstPerson.has(norm) || lexicon.copulas.has(norm));
  return !isTold || !isAskedAgain(text, mention) || isInFrame(text, films, mention);
}

/** What the phrase beside the film tells, where another one tells what the person feels. */
function besideFilm({ cues }: NamedText, { fullFrom, fullTo }: Mention): Feeling | undefined {
  const near = [0, 1, 2, 3];
  const told = [
    ...near.map((back) => cues.endingAt(fullFrom - back)),
    ...near.map((ahead) => cues.startingAt(fullTo + ahead)),
  ];
  return told.find((cue) => cue?.kind === "feeling")?.feeling;
}

/** "We tried Mulholland Drive. I loved it. Next one…": a judgement behind it, and nothing that the network takes for a model. */
function isJudgedBehind(
  { cues, mentions, words }: NamedText,
  { mention }: Felt,
  read: Float64Array | undefined,
): boolean {
  if (read === undefined || read[said.indexOf("like")] > leastLiked) return false;
  const next = mentions.within(mention.fullTo, words.length)[0]?.fullFrom ?? words.length;
  return cues
    .within(mention.fullTo, next)
    .some(
      ({ kind, side, feeling }) =>
        kind === "feeling" && side === "after" && (feeling === "loved" || feeling === "hated"),
    );
}

/** "Heat? Couldn't stand it": the phrase that speaks against a film is what the network hears, and nothing turns it. */
function isBacked(
  { cues, sentences }: NamedText,
  { feeling, assumed, mention }: Felt,
  read: Float64Array | undefined,
): boolean {
  if (assumed || read === undefined || !isNegative(feeling) || !isNegative(said[likeliest(said, read)])) return false;
  const sentence = sentences.find(({ from, to }) => mention.from >= from && mention.from < to);
  return sentence !== undefined && cues.within(sentence.from, sentence.to).every(({ kind }) => kind !== "negator");
}

/** The likeliest one of the likeliest side: loved or liked together are likelier than either. */
function likeliest(names: readonly string[], chances: Float64Array): number {
  const sideOf = (name: string) => (isPositive(name) ? "for" : isNegative(name) ? "against" : name);
  const sums = Map.groupBy(names.keys(), (at) => sideOf(names[at]));
  const sumOf = (places: readonly number[]) => places.reduce((sum, at) => sum + chances[at], 0);
  const [side] = [...sums.values()].toSorted((a, b) => sumOf(b) - sumOf(a));
  return side.reduce((best, at) => (chances[at] > chances[best] ? at : best));
}

function thresholdOf({ cues, sentences }: NamedText, { mention, feeling, assumed }: Felt, sure: typeof surely): number {
  if (assumed) return sure.assumed;
  if (feeling !== "disliked" && feeling !== "hated") return sure.told;
  const sentence = sentences.find(({ from, to }) => mention.from >= from && mention.from < to);
  const tellers = sentence === undefined ? [] : cues.within(sentence.from, sentence.to);
  return tellers.some((cue) => cue.feeling === feeling) ? sure.told : sure.refused;
}

/** "Arrival 9/10", "The Perfect Storm (corny)", "Tenet I had a fever, call it 7": stars, numbers and what stands in brackets. */
function isRated({ cues, words, sentences, mentions }: NamedText, { mention, assumed, feeling }: Felt): boolean {
  if (assumed) return false;
  const isNumber = (at: number) => /^[\d★☆⭐]/u.test(words[at].raw);
  const cue = cues.startingAt(mention.fullTo) ?? cues.endingAt(mention.fullFrom);
  if (cue?.kind === "feeling" && isNumber(cue.from)) return true;
  if (cue?.feeling === feeling && cue?.from === mention.fullTo && words[cue.from].gap.includes("(")) return true;
  const sentence = sentences.find(({ from, to }) => mention.from >= from && mention.from < to);
  const to = sentence?.to ?? mention.fullTo;
  const next = mentions.within(mention.fullTo, to)[0]?.fullFrom ?? to;
  return cues.within(mention.fullTo, next).some((one) => one.feeling === feeling && isNumber(one.from));
}
