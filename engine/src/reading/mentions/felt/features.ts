/**
 * What is seen around a film where somebody tells what they feel about it: the words before and behind it and behind the
 * list that it stands in, phrases of the word lists, negations, and what the rules make of all that.
 */
import { isClauseGap, isSentenceGap } from "@matinee/text";
import { smallWordsOfAll } from "../../languages/small-words.ts";
import type { NamedText } from "../../text.ts";
import type { Felt } from "../feelings.ts";
import { isSmallWord } from "../film-names.ts";
import type { Mention } from "../mention.ts";

/** Words on each side that are looked at. */
const reach = 12;

/** Names of all that is seen of the film at `index` among those of its text. */
export function featuresOf(text: NamedText, felt: readonly Felt[], index: number): Set<string> {
  const { words, lexicon, cues } = text;
  const { mention, feeling, seen, assumed, role } = felt[index];
  const seenHere = new Set<string>();
  const see = (name: string) => void seenHere.add(name);
  const told = role === "like" ? "like" : (feeling ?? "none");
  see(`rule ${told}`);
  see(`rule ${told} ${assumed ? "assumed" : "told"}`);
  if (seen !== undefined) see(`rule ${seen}`);

  const list = listAround(text, felt, index);
  const left = before(text, list.from);
  const right = behind(text, list.to);
  const own = behind(text, mention.fullTo);
  if (list.count > 1) see(`in a list of ${Math.min(3, list.count)}`);
  noteWords(see, "L", left);
  noteWords(see, "R", right);
  if (own.length > 0 && list.count > 1) noteWords(see, "O", own.slice(0, 3));
  for (const norm of [...left, ...right]) see(`B ${norm}`);
  noteBigrams(see, [...left.toReversed(), "·", ...right]);
  const negations = [...left, ...right].filter((norm) => negates(norm)).length;
  if (negations > 0) see(`negations ${Math.min(3, negations)}`);
  if (left.length === 0) see("first");
  if (right.length === 0) {
    see("last");
    noteWords(see, "N", nextSentence(text, list.to));
  }
  const mark = words[list.to]?.gap ?? "";
  if (mark.includes("?")) see("asked");
  const opened = felt[index - 1]?.mention.fullTo ?? 0;
  const closed = felt[index + 1]?.mention.from ?? words.length;
  for (const cue of cues.within(Math.max(opened, list.from - reach), Math.min(closed, list.to + reach))) {
    if (cue.from >= mention.from && cue.from < mention.fullTo) continue;
    const side = cue.from < mention.from ? "before" : "behind";
    see(`cue ${side} ${cue.kind} ${cue.feeling ?? ""}`);
    see(`cue ${cue.kind} ${cue.feeling ?? ""}`);
  }
  if ([...left, ...right].some((norm) => lexicon.thirdPersons.has(norm))) see("third person");
  if (left.some((norm) => lexicon.firstPerson.has(norm))) see("first person");
  return seenHere;
}

/** Two of them say yes; of all languages, as the weights were learned. */
export const negates = (norm: string): boolean =>
  smallWordsOfAll().grammar.negations.has(norm) ||
  [...smallWordsOfAll().grammar.negatedEndings].some((ending) => norm.length > ending.length && norm.endsWith(ending));

function noteWords(see: (name: string) => void, side: string, norms: readonly string[]): void {
  norms.forEach((norm, place) => {
    see(`${side} ${norm}`);
    if (place < 2) see(`${side}${place + 1} ${norm}`);
  });
}

function noteBigrams(see: (name: string) => void, norms: readonly string[]): void {
  for (let at = 1; at < norms.length; at++) see(`${norms[at - 1]} ${norms[at]}`);
}

/** Films joined by commas and "and" alone are told of together. */
function listAround({ words, lexicon }: NamedText, felt: readonly Felt[], index: number) {
  const joined = (one: Mention, next: Mention) => {
    for (let at = one.fullTo; at < next.fullFrom; at++)
      if (!lexicon.joins.has(words[at].norm) && !isSmallWord(words[at].norm)) return false;
    return !isSentenceGap(words[next.fullFrom].gap) && next.fullFrom - one.fullTo <= 2;
  };
  let [first, last] = [index, index];
  while (first > 0 && joined(felt[first - 1].mention, felt[first].mention)) first--;
  while (last + 1 < felt.length && joined(felt[last].mention, felt[last + 1].mention)) last++;
  return { from: felt[first].mention.fullFrom, to: felt[last].mention.fullTo, count: last - first + 1 };
}

/** Words before a place, the nearest first, to the film or the sentence before. */
function before({ words, mentions }: NamedText, to: number): string[] {
  const norms: string[] = [];
  for (let at = to; at > 0 && norms.length < reach; at--) {
    if (isSentenceGap(words[at]?.gap ?? "")) break;
    if (mentions.at(at - 1) !== undefined) {
      norms.push("FILM");
      break;
    }
    if (isClauseGap(words[at]?.gap ?? "")) norms.push(",");
    norms.push(words[at - 1].norm);
  }
  return norms;
}

/** Words behind a place, to the next film or the sentence's end. */
function behind({ words, mentions }: NamedText, from: number): string[] {
  const norms: string[] = [];
  for (let at = from; at < words.length && norms.length < reach; at++) {
    if (mentions.at(at) !== undefined) {
      norms.push("FILM");
      break;
    }
    if (isSentenceGap(words[at].gap)) break;
    if (isClauseGap(words[at].gap)) norms.push(",");
    norms.push(words[at].norm);
  }
  return norms;
}

/** "Donnie Darko? Not so much.": the first words of the sentence that goes on. */
function nextSentence({ words, mentions }: NamedText, from: number): string[] {
  const norms: string[] = [];
  for (let at = from; at < words.length && norms.length < 5; at++) {
    if (mentions.at(at) !== undefined || (at > from && isSentenceGap(words[at].gap))) break;
    norms.push(words[at].norm);
  }
  return norms;
}
