/**
 * Films that no catalogue row bears: "I loved Oppenheimer" in a catalogue of 2018. What stands where a title stands, and
 * is no word that people wish with, is told back as unknown instead of being searched for as a topic.
 */

import { byStart, isArticle, isClauseGap, isSentenceGap, type Quote, startsSentence, type Word } from "@matinee/text";
import { singularOf } from "../../titles/plurals.ts";
import type { Lexicon } from "../lexicon.ts";
import { type Cue, lastBefore } from "../signals.ts";
import type { NamedText } from "../text.ts";
import { isSmallWord } from "./film-names.ts";
import { largeNames } from "./large-names.ts";
import { isLarge } from "./meant-names.ts";

/** Words of the longest name that is taken for one. */
const longest = 8;

/**
 * Names behind "loved", "saw" and "like", and behind those in the same list. A film that was found inside a longer name
 * ("Once" in "Everything Everywhere All at Once") is none.
 */
export function unknownNames(text: NamedText): Quote[] {
  const { words, cues, mentions, lexicon } = text;
  const found: Quote[] = [];
  // A list is walked once, whichever of its phrases came upon it first.
  const listed = new Set<number>();
  // Where nouns are all written large, and small ones are not told from names.
  if (lexicon.traits.has("capital nouns")) return found;
  for (const cue of cues.all) {
    const judged = cue.side === "after" ? judgedName(text, cue) : undefined;
    if (judged !== undefined) found.push(judged);
    if (!isTelling(cue)) continue;
    for (let at: number | undefined = cue.to; at !== undefined; ) {
      const furthest = Math.min(words.length, at + longest);
      while (at < furthest && lexicon.beforeTitle.has(words[at].norm) && !words[at].capital) at++;
      const start: number = at;
      if (start > cue.to && listed.has(start)) break;
      listed.add(start);
      // "The Saw films" name "Saw".
      const bare =
        isArticle(words[start]?.norm ?? "") || lexicon.names.besideName.has(words[start]?.norm ?? "")
          ? start + 1
          : start;
      const known = mentions.at(start) ?? mentions.at(bare);
      const end = known?.fullTo ?? nameEnd(text, cue, start);
      if (end === undefined) break;
      const isSeries = cue.kind === "like" && lexicon.series.at(words, start)?.to === end;
      if (known === undefined && !isSeries) found.push({ start: words[start].start, end: words[end - 1].end });
      at = nextInList(words, end, lexicon);
    }
  }
  const isApart = ({ start, end }: Quote) => found.every((one) => one.end <= start || end <= one.start);
  const large = largeNames(text).filter(isApart);
  return [...found, ...large].sort(byStart);
}

const isTelling = ({ kind, side }: Cue): boolean =>
  kind === "like" || kind === "seen" || (kind === "feeling" && side === "before");

/** Where a name that begins at `start` ends; undefined when none does. */
function nameEnd(text: NamedText, cue: Cue, start: number): number | undefined {
  const { words, lexicon, people, cased, cues } = text;
  const isFree = (at: number) =>
    at < words.length &&
    at < start + longest &&
    (at === start || !(isClauseGap(words[at].gap) || isSentenceGap(words[at].gap))) &&
    !(lexicon.joins.has(words[at].norm) && !words[at].capital);
  if (start >= words.length || (start > cue.to && !isFree(start)) || isSentenceGap(words[start].gap)) return undefined;
  const article = isArticle(words[start].norm) ? 1 : 0;
  if (people.at(words, start + article, false, cased, lexicon) !== undefined) return undefined;
  let end = start;
  if (cased && lexicon.traits.has("capital titles")) {
    while (isFree(end) && (isLarge(words[end], lexicon) || (isSmallWord(words[end].norm) && isFree(end + 1)))) end++;
    while (end > start && !isLarge(words[end - 1], lexicon)) end--;
  } else if (cased) {
    // Only the first word of a title is written large: "Anatomie d'une chute".
    if (!isLarge(words[start], lexicon)) return undefined;
    while (isFree(end) && cues.startingAt(end) === undefined) end++;
  } else if (endsIn(words[cue.to - 1].norm, lexicon.grammar.pastEndings) || cue.kind === "like") {
    while (isFree(end) && cues.startingAt(end) === undefined && !lexicon.afterTitle.has(words[end].norm)) end++;
  }
  const content = words.slice(start, end).filter(({ norm }) => !isSmallWord(norm));
  if (content.length === 0) return undefined;
  // "The American", "The American Dreamers": with its article written large it is a title, whatever its words.
  const isTitle = cased && article === 1 && isTitled(words, start, end);
  if (!isTitle && isWished(words, start, end, lexicon)) return undefined;
  // "The Coens", "the Bonds"; and numbers alone.
  if (content.length === 1 && article === 1 && singularOf(content[0].norm) !== undefined) return undefined;
  if (content.every(({ norm }) => /^\d+$/.test(norm))) return undefined;
  const isStrange = ({ norm }: Word) => !lexicon.vocabulary.has(norm) && !/^\d/.test(norm) && norm.length > 3;
  return (cased ? content.some(({ norm }) => !lexicon.studios.has(norm)) : content.every(isStrange)) ? end : undefined;
}

/** A capital article inside a sentence, and capitals behind it. */
const isTitled = (words: readonly Word[], from: number, to: number): boolean =>
  words[from].capital &&
  from > 0 &&
  !startsSentence(words, from) &&
  words.slice(from + 1, to).every(({ norm, capital }) => capital || isSmallWord(norm));

/** "Oppenheimer was great", "Furiosa, meh": a strange name alone before a judgement. */
function judgedName({ words, cues, mentions, lexicon, people, cased }: NamedText, cue: Cue): Quote | undefined {
  const stops = ({ norm }: Word) => !lexicon.copulas.has(norm) && !lexicon.fillers.has(norm);
  const end = lastBefore(cue.from, stops, words) + 1;
  if (end < cue.from && isClauseGap(words[end].gap)) return undefined;
  let start = end;
  while (start > 0 && isLarge(words[start - 1], lexicon) && end - start < longest) {
    start--;
    if (isClauseGap(words[start].gap) || isSentenceGap(words[start].gap)) break;
  }
  const border = start === 0 || isClauseGap(words[start].gap) || isSentenceGap(words[start].gap);
  const name = words.slice(start, end);
  const strange = name.some(({ norm }) => norm.length > 3 && !lexicon.vocabulary.has(norm) && !/^\d/.test(norm));
  // "My Aunt Mary was great company".
  if (!border || !strange || lexicon.names.owners.has(words[start].norm) || isWished(words, start, end, lexicon))
    return undefined;
  if (mentions.touches(start, end) || cues.touches(start, end)) return undefined;
  if (people.at(words, start, false, cased, lexicon) !== undefined) return undefined;
  return { start: words[start].start, end: words[end - 1].end };
}

const endsIn = (norm: string, endings: ReadonlySet<string>): boolean =>
  [...endings].some((ending) => norm.endsWith(ending));

/** True where some list knows a part of the words: "Japanese films", "Horror", "PG". */
function isWished(words: readonly Word[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let at = from; at < to; at++)
    for (const book of [
      lexicon.genres,
      lexicon.moods,
      lexicon.languages,
      lexicon.countries,
      lexicon.countryNames,
      lexicon.ratings,
      lexicon.years.decades,
    ])
      if (book.at(words, at) !== undefined) return true;
  return false;
}

/** Where a list goes on behind a name: the word behind "and" or a comma. */
function nextInList(words: readonly Word[], end: number, lexicon: Lexicon): number | undefined {
  if (end >= words.length || isSentenceGap(words[end].gap)) return undefined;
  if (lexicon.joins.has(words[end].norm)) return end + 1;
  return /[,/+]/.test(words[end].gap) ? end : undefined;
}
