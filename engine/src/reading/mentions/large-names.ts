/**
 * Films that no catalogue row bears, known by their capitals where titles have them: "Knives Out was a blast", "Clue and
 * Knives Out", "If Beale Street Could Talk". Words of a language, and no name of somebody or of a place, are meant.
 */
import { isClauseGap, isSentenceGap, type Quote, startsSentence } from "@matinee/text";
import type { NamedText } from "../text.ts";
import { isToldOf } from "./borders.ts";
import { isSmallWord } from "./film-names.ts";
import { isLarge } from "./meant-names.ts";

/** Words of the longest name that is taken for one. */
const longest = 8;
/** So many large words are a title wherever they stand. */
const sure = 3;

/** Names in capitals that are told of, that stand in a list with a film, or that are long. */
export function largeNames(text: NamedText): Quote[] {
  const { words, mentions, lexicon, cased } = text;
  const found: Quote[] = [];
  if (!cased || !lexicon.traits.has("capital titles") || lexicon.traits.has("capital nouns")) return found;
  for (let at = 0; at < words.length; at++) {
    const end = largeEnd(text, at);
    if (end === undefined) continue;
    const isFilm = isSure(text, at, end) || isTold(text, at, end) || isBesideFilm(text, at, end);
    if (isFilm && !mentions.touches(at, end) && !isListed(text, at, end) && !isSomebody(text, at, end))
      found.push({ start: words[at].start, end: words[end - 1].end });
    at = end - 1;
  }
  return found;
}

/** Where a run of large words ends that begins at a border; undefined of fewer than two, and of words shouted. */
function largeEnd({ words, lexicon, cues }: NamedText, from: number): number | undefined {
  const inside = (at: number) =>
    at < words.length && at < from + longest && (at === from || /^(\s|['’-])$/.test(words[at].gap));
  if (!isLarge(words[from], lexicon) || (from > 0 && isLarge(words[from - 1], lexicon) && inside(from - 1)))
    return undefined;
  let end = from;
  while (inside(end) && (isLarge(words[end], lexicon) || (isSmallWord(words[end].norm) && inside(end + 1)))) end++;
  while (end > from && !isLarge(words[end - 1], lexicon)) end--;
  const large = words.slice(from, end).filter((word) => isLarge(word, lexicon));
  const isShouted = large.every(({ raw }) => raw === raw.toUpperCase());
  const isCue = cues.touches(from, from + 1) && startsSentence(words, from);
  return large.length < 2 || isShouted || isCue ? undefined : end;
}

/** Words of the language all, at least so many, not all of them small. */
function isSure({ words, lexicon }: NamedText, from: number, to: number): boolean {
  const name = words.slice(from, to);
  const large = name.filter((word) => isLarge(word, lexicon));
  const known = large.filter(({ norm }) => isSmallWord(norm) || lexicon.vocabulary.has(norm));
  return large.length >= sure && known.length >= large.length - 1 && known.some(({ norm }) => !isSmallWord(norm));
}

/** "Knives Out was a blast", "The Tribe I couldn't take", "American Honey floored me". */
function isTold({ words, lexicon, cues }: NamedText, from: number, to: number): boolean {
  const next = words[to];
  if (next === undefined || !(startsSentence(words, from) || isClauseGap(words[from].gap))) return false;
  if (isSentenceGap(next.gap) || isClauseGap(next.gap)) return false;
  if (!isWords({ words, lexicon }, from, to)) return false;
  const behind = cues.startingAt(to) ?? (lexicon.copulas.has(next.norm) ? cues.within(to + 1, to + 4)[0] : undefined);
  return (behind?.kind === "feeling" && behind.side === "after") || isToldOf(words, to, lexicon);
}

/** "Clue and Knives Out", "Carol, Moonlight, God's Own Country". */
function isBesideFilm({ words, lexicon, mentions }: NamedText, from: number, to: number): boolean {
  const joins = (at: number) => lexicon.joins.has(words[at]?.norm ?? "");
  const before = joins(from - 1) ? from - 1 : from;
  const behind = joins(to) ? to + 1 : to;
  const isList = (at: number) => (at !== from && at !== to ? true : /^[)"”]*\s*[,;/+]/.test(words[at]?.gap ?? ""));
  const ends = mentions.all.some(({ fullTo }) => fullTo === before) && isList(before);
  const begins = mentions.all.some(({ fullFrom }) => fullFrom === behind) && isList(behind);
  return (ends || begins) && isWords({ words, lexicon }, from, to);
}

/** Some word of the name is one of the language, so that nobody is called so. */
const isWords = ({ words, lexicon }: Pick<NamedText, "words" | "lexicon">, from: number, to: number): boolean =>
  words.slice(from, to).some(({ norm }) => !isSmallWord(norm) && lexicon.vocabulary.has(norm));

/** "Japanese Horror", "The Eighties", and a theme that is all of it: "Time Travel". */
function isListed({ words, lexicon }: NamedText, from: number, to: number): boolean {
  const { genres, languages, countries, countryNames, cities, ratings, years } = lexicon;
  const books = [genres, languages, countries, countryNames, cities, ratings, years.decades];
  if ((lexicon.moods.at(words, from)?.to ?? 0) >= to) return true;
  return words.slice(from, to).some((_, at) => books.some((book) => book.at(words, from + at) !== undefined));
}

/** Somebody is known there, or one of the person's own is told: "My Aunt Mary". */
function isSomebody({ words, people, cased, lexicon }: NamedText, from: number, to: number): boolean {
  if ([from - 1, from].some((at) => lexicon.names.owners.has(words[at]?.norm ?? ""))) return true;
  for (let at = from; at < to; at++) if (people.at(words, at, false, cased, lexicon) !== undefined) return true;
  return false;
}
