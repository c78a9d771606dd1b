/**
 * People who are told of first and asked for later: "I was an extra for Robert Altman once; a stack of Altman, please",
 * "my grandmother met Sidney Poitier. As many films of his as you have".
 */
import type { Wish } from "@matinee/core";
import { isArticle, isSentenceGap } from "@matinee/text";
import type { WishedText } from "../wishes/wished-text.ts";
import type { ReadPart } from "./parts.ts";

/** Words [from, to). */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Letters of the shortest part of a name that stands for the whole: the "Lee" of "Ang Lee" does, the "Jr" of nobody. */
const shortest = 3;

/** Where somebody is named again behind the part, by the whole name or by one word of it. */
export function namedAgain({ from, to }: ReadPart, { words, cased, people, mentions }: WishedText): readonly Span[] {
  if (!people.isName(words, from, to)) return [];
  const name = words.slice(from, to).map(ownNorm);
  const spans: Span[] = [];
  for (let at = to; at < words.length; at++) {
    let end = at;
    while (end < words.length && name.includes(ownNorm(words[end])) && (!cased || words[end].capital)) end++;
    if (end === at || mentions.at(at) !== undefined) continue;
    const isShort = end === at + 1 && ownNorm(words[at]).length < shortest;
    // "Emma Thompson" is no second "Emma Stone".
    const isOther =
      (end < words.length && words[end].gap === " " && people.isName(words, at, end + 1)) ||
      (words[at].gap === " " && people.isName(words, at - 1, end));
    if (!isShort && !isOther) spans.push({ from: at, to: end });
    at = end;
  }
  return spans;
}

const ownNorm = ({ raw, norm }: WishedText["words"][number]): string =>
  /['’]s$/.test(raw) ? norm.replace(/s$/, "") : norm;

/** "As many of his", "him in something small": whether the text asks for the one named before by no name, in a later sentence or clause. */
export function isAskedByPronoun({ to }: ReadPart, { words, lexicon, people }: WishedText): boolean {
  for (let at = to; at < words.length; at++) {
    if (lexicon.namesAgain.at(words, at) !== undefined) return true;
    // Of whom a pronoun speaks behind another name is not known.
    if (isSentenceGap(words[at].gap) && people.isName(words, at, at + 2)) return false;
  }
  return false;
}

/** Whether nothing but "or", "and" and articles stands between two names. */
export function areListed(one: Span, other: Span, { words, lexicon }: WishedText): boolean {
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  if (second.from <= first.to || isSentenceGap(words[second.from].gap)) return false;
  return words.slice(first.to, second.from).every(({ norm }) => lexicon.joins.has(norm) || isArticle(norm));
}

/** "Not one of the Bond films with Daniel Craig": of what is refused for somebody in it, others are asked for. */
export function refusedWithin(people: Wish["people"], { words, lexicon }: WishedText): Wish["people"] {
  const isFilms = (norm: string) => lexicon.filmNouns.has(norm) || lexicon.names.ofSeries.has(norm);
  const isWith = (from: number, to: number): boolean => {
    const between = words.filter(({ start, end, norm }) => start >= from && end <= to && !isFilms(norm));
    return between.length === 1 && lexicon.grammar.opensDetails.has(between[0].norm);
  };
  const told = people.map((one) => ({ ...one }));
  for (const of of told)
    for (const who of told)
      if (!of.wanted && of.at !== undefined && who.at !== undefined && isWith(of.at[1], who.at[0])) {
        of.wanted = true;
        who.wanted = false;
      }
  return told;
}
