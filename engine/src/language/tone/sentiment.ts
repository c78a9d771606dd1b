/**
 * How much somebody liked what they write about, from a list of words with how they judge: what is refused is turned, what is
 * strengthened counts more, and what stands behind "but" counts more than what stands before it. (The rules follow C. Hutto and
 * E. Gilbert, "VADER: a Parsimonious Rule-based Model for Sentiment Analysis of Social Media Text", ICWSM 2014.)
 */
import { foldWords } from "@matinee/text";
import { judgingWords } from "./judging-words.gen.ts";

const refusals = new Set(
  [
    "not no never neither nor without hardly barely scarcely lacks lacking isn wasn aren weren don doesn didn won wouldn couldn",
    "shouldn cannot ain nothing nobody none",
  ].flatMap((line) => line.split(" ")),
);
const strengthening = new Set(
  [
    "very really so extremely truly utterly absolutely incredibly deeply thoroughly remarkably totally completely most",
  ].flatMap((line) => line.split(" ")),
);
const weakening = new Set("somewhat slightly fairly rather almost little bit mildly kinda".split(" "));
const turns = new Set(["but", "however", "yet", "though", "although"]);

/** Words behind a refusal that it reaches. */
const reach = 3;
const refused = -0.7;
const longestPhrase = 5;
/** What "but" takes from what stands before it and gives to what stands behind. */
const [beforeTurn, behindTurn] = [0.5, 1.5];

const weights: ReadonlyMap<string, number> = new Map(judgingWords);

/** −1 (hated) … 1 (loved); 0 where nothing judges. */
export function sentimentOf(text: string): number {
  const words = foldWords(text.replace(/n['’]t\b/giu, " not ")).split(" ");
  const parts: number[] = [];
  let turnedAt = -1;
  let refusedTo = -1;
  let loud = 1;
  for (let at = 0; at < words.length; ) {
    const length = phraseAt(words, at);
    const word = words[at] ?? "";
    if (length > 0) {
      const own = weights.get(words.slice(at, at + length).join(" ")) ?? 0;
      parts.push(own * loud * (at < refusedTo ? refused : 1));
      loud = 1;
      at += length;
      continue;
    }
    if (turns.has(word)) turnedAt = parts.length;
    if (refusals.has(word)) refusedTo = at + 1 + reach;
    loud = strengthening.has(word) ? 1.3 : weakening.has(word) ? 0.7 : 1;
    at++;
  }
  const sum = parts.reduce((all, part, place) => all + part * shareOf(place, turnedAt), 0);
  return sum / Math.sqrt(sum * sum + softening);
}

/** Sums of this size count half. */
const softening = 15;

const shareOf = (place: number, turnedAt: number): number =>
  turnedAt < 0 ? 1 : place < turnedAt ? beforeTurn : behindTurn;

/** Words of the longest phrase that judges and begins here. */
function phraseAt(words: readonly string[], at: number): number {
  for (let length = Math.min(longestPhrase, words.length - at); length > 0; length--)
    if (weights.has(words.slice(at, at + length).join(" "))) return length;
  return 0;
}
