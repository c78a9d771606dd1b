/** What was seen and not understood, told kindly. */
import type { Reading } from "@matinee/core";
import { byStart, isClauseGap, isForeignScript, startsSentence } from "@matinee/text";
import { isListedUnspaced } from "./languages/unspaced.ts";
import { isSmallWord } from "./mentions/film-names.ts";
import { namesakeFilm } from "./mentions/namesakes.ts";
import { nearestTitles } from "./mentions/nearest-titles.ts";
import type { TitleLookup } from "./mentions/title-lookup.ts";
import { insideOf } from "./signals.ts";
import type { NamedText } from "./text.ts";
import type { Wished } from "./wishes/wished.ts";

/** Why a name was not read. */
export const unknownFilm = "No film of this name is in the catalogue.";

/** Why a quality was not read. */
const unknownQuality = "Not understood, so it is not looked for. Another word for it may help.";

/** Why somebody was not looked for. */
const unknownMaker = "Of who made a film only names are known here, so it is not looked for.";

/** Why a sentence was not read. */
const unknownScript = "Only titles are known in this script so far, not sentences.";

/** Why the rest of a text was not read. */
export const tooMuch = "Too much at once: the text was read up to here.";

type Unread = Reading["unread"];

/** Names that no film bears, words in scripts that are not read, and what lies beyond the longest text; `text` is the whole. */
export function unreadOf(
  told: NamedText,
  { wish, unknown: qualities, unanswered }: Wished,
  text: string,
  lookup: TitleLookup,
): Unread {
  const { words, written, mentions, cues, zones, lexicon, unknown, cased } = told;
  const unread: Unread = [];
  const tell = (start: number, end: number, why: string) =>
    unread.push({ text: text.slice(start, end), why, at: [start, end] });
  const { people, languages, countries, genres, certification } = wish;
  const read = [...people, ...languages, ...countries, ...genres, ...wish.words, certification];
  const places = read.flatMap((part) => (part?.at === undefined ? [] : [{ start: part.at[0], end: part.at[1] }]));
  const isWished = insideOf(words, places.sort(byStart));
  // Where films are told of, and not wished for. German nouns are all written large.
  const isTold = (at: number) =>
    cased && !lexicon.traits.has("capital nouns") && zones[at] === "history" && !isWished(at);
  const isUnknown = insideOf(words, unknown);
  for (const { start, end } of unknown) if (!isSpeech(told, start, end)) tell(start, end, unknownFilm);
  for (const { start, end } of qualities.slice(0, 20)) tell(start, end, unknownQuality);
  for (const { start, end } of unanswered.slice(0, 20)) tell(start, end, unknownMaker);
  const isRead = lexicon.traits.has("no spaces");
  const isForeign = (at: number) =>
    at < words.length &&
    mentions.at(at) === undefined &&
    isForeignScript(words[at].raw) &&
    !(isRead && (isListedUnspaced(words[at].norm) || isUnknown(at) || isWished(at)));
  for (let at = 0; at < words.length && unread.length < 50; at++) {
    if (!isForeign(at)) continue;
    const from = at;
    while (isForeign(at + 1)) at++;
    tell(words[from].start, words[at].end, isRead ? unknownQuality : unknownScript);
  }
  const isName = (at: number) =>
    at < words.length &&
    words[at].capital &&
    /^\p{Lu}/u.test(words[at].raw) &&
    !startsSentence(words, at) &&
    !lexicon.vocabulary.has(words[at].norm) &&
    isTold(at) &&
    mentions.at(at) === undefined &&
    !isUnknown(at);
  for (let at = 0; at < words.length && unread.length < 50; at++) {
    if (!isName(at)) continue;
    const from = at;
    while (isName(at + 1) && /^\s$/.test(words[at + 1].gap)) at++;
    const [before, next] = [words[from - 1], words[at + 1]];
    const begins = isClauseGap(words[from].gap) || lexicon.joins.has(before.norm) || cues.endingAt(from) !== undefined;
    const ends =
      next === undefined ||
      isClauseGap(next.gap) ||
      startsSentence(words, at + 1) ||
      lexicon.joins.has(next.norm) ||
      lexicon.copulas.has(next.norm);
    if (begins && ends) tell(words[from].start, words[at].end, unknownFilm);
  }
  const end =
    words.length < written.length
      ? { at: written[words.length].start, why: tooMuch }
      : { at: told.text.length, why: `Only the first ${told.text.length} characters were read.` };
  if (end.at < text.length)
    unread.push({ text: text.slice(end.at, end.at + 80), why: end.why, at: [end.at, text.length] });
  return unread.map((part) => {
    const nearest = part.why === unknownFilm ? nearestTitles(part.text, lookup) : [];
    const films = nearest.map((item) => namesakeFilm(lookup.catalog.movie(item)));
    return films.length === 0 ? part : { ...part, nearest: films };
  });
}

/** "'Too slow', he said", "'I'd have sent that back'": where names have capitals, small known words between quotation marks are somebody's. */
function isSpeech({ words, quotes, cased, lexicon }: NamedText, start: number, end: number): boolean {
  if (!cased || !quotes.some((quote) => quote.start === start && quote.end === end)) return false;
  const said = words.filter((word) => word.start >= start && word.end <= end);
  const isSmall = ({ raw, norm }: NamedText["words"][number]) => /^\p{Ll}/u.test(raw) || lexicon.firstPerson.has(norm);
  const speaks = said.some(({ norm }) => lexicon.firstPerson.has(norm) || lexicon.pronouns.has(norm));
  const isKnown = said.every(({ norm }) => lexicon.vocabulary.has(norm) || isSmallWord(norm));
  return said.length > 1 && said.slice(speaks ? 1 : 0).every(isSmall) && (speaks || isKnown);
}
