/** Where a text tells feelings and wishes: signal phrases with negations, and the zone that each word stands in. */
import type { Feeling } from "@matinee/core";
import type { Match } from "@matinee/text";
import { isClauseGap, isSentenceGap, type Quote, startsSentence, type Word } from "@matinee/text";
import type { FeelingSide } from "./languages/language.ts";
import type { Lexicon } from "./lexicon.ts";
import { isSmallWord } from "./mentions/film-names.ts";
import { listedRatings, ratingAt } from "./mentions/rating-signs.ts";
import type { Signal } from "./phrase-entries.ts";

export interface Cue {
  readonly kind: "feeling" | "same" | "other" | "seen" | "wish" | "like" | "turn" | "negator";
  /** Words [from, to). */
  readonly from: number;
  readonly to: number;
  readonly feeling?: Feeling;
  readonly side?: FeelingSide;
}

/** Words [from, to). */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** What a feeling becomes under "not"; verbs ("didn't love") and adjectives ("wasn't amazing") alike. */
const negated: Readonly<Record<Feeling, Feeling>> = {
  loved: "so-so",
  liked: "disliked",
  "so-so": "disliked",
  disliked: "so-so",
  hated: "so-so",
};

/** Signals from left to right, with negation applied; nothing inside quotation marks is one. */
export function cuesOf(words: readonly Word[], quotes: readonly Quote[], lexicon: Lexicon): Cue[] {
  const cues: Cue[] = [];
  const isQuoted = insideOf(words, quotes);
  // End of the phrase that stands around: the "good" of "so bad it's good" judges nothing.
  let meant = 0;
  const listed = listedRatings(words, lexicon);
  for (let at = 0; at < words.length; ) {
    const rated = listed.get(at);
    if (rated !== undefined && !isQuoted(at)) {
      const to = words[at + 1]?.gap === "." ? at + 2 : at + 1;
      cues.push({ kind: "feeling", from: at, to, feeling: rated, side: "after" });
      at = to;
      continue;
    }
    const cue = isQuoted(at) ? undefined : cueAt(words, at, lexicon);
    // "Rated PG" rates no film.
    const rating = lexicon.ratings.at(words, at)?.to ?? 0;
    // The "in the middle" of "in the Middle Ages" judges nothing.
    const isCut =
      cue !== undefined && cue.to > cue.from + 2 && (lexicon.meanings.at(words, cue.to - 1)?.to ?? 0) > cue.to;
    const isInside =
      cue !== undefined && (cue.to <= Math.max(meant, rating) || isCut) && !isVerbOfFilms(words, cue, lexicon);
    if (
      cue !== undefined &&
      !isQuoted(cue.to - 1) &&
      !isInside &&
      !isOfOthers(words, cue, lexicon) &&
      !isMeasured(words, cue, lexicon) &&
      !isAskedBeside(words, cue, cues, lexicon)
    )
      cues.push(cue);
    meant = Math.max(meant, lexicon.meanings.at(words, at)?.to ?? 0);

    at = isInside ? at + 1 : (cue?.to ?? at + 1);
  }
  return cues;
}

/** "I love film", "love film noir", but "a love film". */
export function isVerbOfFilms(words: readonly Word[], { kind, from, to }: Cue, lexicon: Lexicon): boolean {
  if (kind !== "feeling" || to !== from + 1 || !lexicon.nounVerbs.has(words[from].norm)) return false;
  if (!lexicon.filmNouns.has(words[to]?.norm ?? "") || isClauseGap(words[to].gap)) return false;
  const isLonger = (lexicon.genres.at(words, to)?.to ?? 0) > to + 1;
  return isLonger || (from > 0 && !isSentenceGap(words[from].gap) && lexicon.subjects.has(words[from - 1].norm));
}

/**
 * "Less soppy than The Notebook", "as odd as Her" measure by a film that nothing is told of, and so does "… but less soppy",
 * which asks for what is.
 */
function isMeasured(words: readonly Word[], { kind, from, to }: Cue, lexicon: Lexicon): boolean {
  if (kind !== "feeling") return false;
  const compares = lexicon.mores.has(words[from - 1]?.norm ?? "") || lexicon.lesses.at(words, from - 1)?.to === from;
  if (compares && isTurnedTo(words, from - 1, lexicon)) return true;
  if (lexicon.thans.at(words, to) === undefined) return false;
  const isEqual =
    lexicon.grammar.asMuch.has(words[from - 1]?.norm ?? "") && !lexicon.copulas.has(words[from - 2]?.norm ?? "");
  return isEqual || compares;
}

/** "… but a bit less", "…, only more": a "but" or a comma stands before the word `at`. */
function isTurnedTo(words: readonly Word[], at: number, { turnWords, fillers, grammar }: Lexicon): boolean {
  let first = at;
  while (first > 0 && first > at - 3 && !isClauseGap(words[first].gap) && isDegree(words[first - 1].norm)) first--;
  if (first === 0 || isClauseGap(words[first].gap) || isSentenceGap(words[first].gap)) return true;
  return turnWords.has(words[first - 1].norm);

  function isDegree(norm: string): boolean {
    return !turnWords.has(norm) && (fillers.has(norm) || grammar.degrees.has(norm) || grammar.notOnly.has(norm));
  }
}

/** "For people who can't stand boxing" tells of nobody's film. */
const isOfOthers = (words: readonly Word[], { kind, from }: Cue, lexicon: Lexicon): boolean =>
  kind === "feeling" && lexicon.otherOnes.at(words, from - 2)?.to === from;

function cueAt(words: readonly Word[], at: number, lexicon: Lexicon): Cue | undefined {
  const rating = ratingAt(words, at, lexicon);
  if (rating !== undefined) {
    const heading = /^\s?[:=]/.test(words[rating.to]?.gap ?? "");
    return { kind: "feeling", from: at, to: rating.to, feeling: rating.feeling, side: heading ? "before" : "after" };
  }
  const unlike = lexicon.unlikes.at(words, at);
  if (unlike !== undefined) return { kind: "like", from: at, to: unlike.to, feeling: "disliked" };
  const signal = lexicon.signals.at(words, at);
  // "Menos largas que dos horas" tells a length, though "menos" alone refuses.
  if (signal !== undefined && (lexicon.runtime.under.at(words, at)?.to ?? 0) > signal.to) return undefined;
  const much = lexicon.tooMuch.at(words, at);
  // "Nothing too dark" is no complaint about a film.
  const refused = at > 0 && (lexicon.avoids.at(words, at - 1)?.to ?? 0) > at;
  if (much !== undefined && !refused && much.to + 1 > (signal?.to ?? 0) && isComplaint(words, much.to, lexicon))
    return { kind: "feeling", from: at, to: much.to + 1, feeling: "disliked", side: "after" };
  const negator = lexicon.negators.at(words, at);
  if (signal !== undefined && signal.to >= (negator?.to ?? 0)) return plainCue(words, at, signal, lexicon);
  if (negator === undefined) return undefined;
  let next = negator.to;
  while (next < words.length && next < negator.to + 3 && lexicon.fillers.has(words[next].norm)) next++;
  const under = next < words.length && !isBroken(words, negator.to, next) ? lexicon.signals.at(words, next) : undefined;
  // "Nothing rated R" refuses films of a rating.
  if (under?.value.kind !== "feeling" || lexicon.ratings.at(words, next) !== undefined)
    return { kind: "negator", from: at, to: negator.to };
  const cue = plainCue(words, next, under, lexicon);
  if (cue === undefined) return { kind: "negator", from: at, to: negator.to };
  if (cue.kind === "like") return { kind: "like", from: at, to: cue.to, feeling: "disliked" };
  return { ...cue, from: at, feeling: negated[under.value.feeling] };
}

/** "like" is a feeling after "I" and "didn't", else it introduces an example. */
function plainCue(words: readonly Word[], at: number, signal: Match<Signal>, lexicon: Lexicon): Cue | undefined {
  const { value, to } = signal;
  if (value.kind === "like" && words[at].gap === "-") return { kind: "same", from: at, to };
  // "Except funny", "except it's funny", "anywhere except America", "but not French" name no film.
  if (turnsTo(words, at, to, lexicon)) return { kind: "turn", from: at, to };
  if (value.kind !== "feeling") return { kind: value.kind, from: at, to };
  // "R-rated" rates nothing.
  if (value.side === "before" && words[at].gap === "-") return undefined;
  // "Anything as good as Heat" compares; "Heat was as good as ever" judges.
  if (
    value.side === "after" &&
    lexicon.likes.at(words, at)?.to === to &&
    (!lexicon.copulas.has(words[at - 1]?.norm ?? "") ||
      words.slice(Math.max(0, at - 2), at).some(({ norm }) => lexicon.grammar.whats.has(norm)))
  )
    return { kind: "like", from: at, to };
  if (value.side === "after" && to === at + 1 && !isJudgement(words, at, lexicon)) return undefined;
  // "Love story like Titanic" loves nothing yet.
  if (to === at + 1 && lexicon.nounVerbs.has(words[at].norm) && (lexicon.genres.at(words, at)?.to ?? 0) > to)
    return undefined;
  if (to === at + 1 && lexicon.nounVerbs.has(words[at].norm) && isNoun(words, at, lexicon)) return undefined;
  // "Kinda like Heat" begins with nobody who likes it.
  if (lexicon.likes.at(words, to - 1)?.to === to) {
    const before = lastBefore(at, ({ norm }) => !lexicon.fillers.has(norm), words);
    if (words[at].gap === "-") return { kind: "same", from: at, to };
    // "Not that I didn't like Heat" has its subject inside.
    const hasSubject = words.slice(at, to).some(({ norm }) => lexicon.subjects.has(norm));
    if (hasSubject) return { kind: "feeling", from: at, to, feeling: value.feeling, side: value.side };
    if (before < 0 || !lexicon.subjects.has(words[before].norm) || isSentenceGap(words[before + 1].gap))
      return { kind: "like", from: at, to };
  }
  return { kind: "feeling", from: at, to, feeling: value.feeling, side: value.side };
}

/** Whether a phrase [at, to) that sets films apart elsewhere stands before what they are to be, or not to be. */
function turnsTo(words: readonly Word[], at: number, to: number, lexicon: Lexicon): boolean {
  const { grammar, turnWords, countries, countryNames, languages, moods } = lexicon;
  const isNation = [countries, countryNames, languages].some((book) => book.at(words, to) !== undefined);
  if (!grammar.exceptions.has(words[at].norm)) return turnWords.has(words[at].norm) && isNation;
  let first = to;
  while (first < Math.min(words.length, to + mostLinks) && isLink(words[first], lexicon)) first++;
  return isNation || moods.at(words, first) !== undefined;
}
/** "That it is". */
const mostLinks = 3;
const isLink = ({ norm }: Word, { pronouns, copulas }: Lexicon): boolean => pronouns.has(norm) || copulas.has(norm);

/** "Like Rocky, but it's funny" asks for what is: the quality stands behind a turn away from an example. */
function isAskedBeside(
  words: readonly Word[],
  { kind, side, from }: Cue,
  before: readonly Cue[],
  lexicon: Lexicon,
): boolean {
  const [like, turn] = before.slice(-2);
  if (kind !== "feeling" || side !== "after" || turn?.kind !== "turn" || like?.kind !== "like") return false;
  const links = words.slice(turn.to, from);
  const isOne = links.length > 0 && links.length <= mostLinks && links.every((word) => isLink(word, lexicon));
  const isThere = !words.slice(like.to, from).some(({ gap }) => isSentenceGap(gap));
  return isOne && isThere && like.feeling === undefined && lexicon.moods.at(words, from) !== undefined;
}

/** "too dark", but neither "good too" nor "too many". */
function isComplaint(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const word = words[at];
  if (word === undefined || isClauseGap(word.gap) || isSentenceGap(word.gap) || word.capital) return false;
  return !lexicon.joins.has(word.norm) && !lexicon.empty.has(word.norm) && lexicon.negators.at(words, at) === undefined;
}

/** An adjective judges behind "was" or at the end of its phrase; in "killer robots" it tells of robots. */
function isJudgement(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const next = words[at + 1];
  if (next === undefined || isClauseGap(next.gap) || isSentenceGap(next.gap)) return true;
  // "Ok so my flatmates …" opens a text.
  if (at === 0) return false;
  if (lexicon.joins.has(next.norm) || lexicon.afterTitle.has(next.norm) || lexicon.filmNouns.has(next.norm))
    return true;
  const before = lastBefore(at, ({ norm }) => !lexicon.fillers.has(norm) || lexicon.copulas.has(norm), words);
  return before >= 0 && lexicon.copulas.has(words[before].norm) && !isClauseGap(words[before + 1].gap);
}

/** "fall in love", "young love", "Liebe": neither behind a subject nor at a border. */
function isNoun(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  if (startsSentence(words, at)) return false;
  if (lexicon.traits.has("capital nouns")) return words[at].capital;
  if (isClauseGap(words[at].gap)) return false;
  // "Still a big old love".
  if (words.slice(Math.max(0, at - 3), at).some(({ norm }) => lexicon.grammar.indefinite.has(norm))) return true;
  const stops = ({ norm, gap }: Word) => !lexicon.fillers.has(norm) || isClauseGap(gap);
  const before = Math.max(0, lastBefore(at, stops, words));
  return isSmallWord(words[before].norm) || lexicon.moods.at(words, before) !== undefined;
}

/** Whether a word stands inside quotation marks. */
export function insideOf(words: readonly Word[], quotes: readonly Quote[]): (at: number) => boolean {
  const quoteOf = quoteByWord(words, quotes);
  return (at) => quoteOf[at] >= 0;
}

/** For each word the quote that it stands in, −1 for none; quotes come in order. */
function quoteByWord(words: readonly Word[], quotes: readonly Quote[]): Int32Array {
  const inside = new Int32Array(words.length).fill(-1);
  let quote = 0;
  words.forEach((word, at) => {
    while (quote < quotes.length && quotes[quote].end <= word.start) quote++;
    if (quote < quotes.length && word.start >= quotes[quote].start && word.end <= quotes[quote].end) inside[at] = quote;
  });
  return inside;
}

const isBroken = (words: readonly Word[], from: number, to: number): boolean => {
  for (let at = from; at <= to && at < words.length; at++)
    if (isClauseGap(words[at].gap) || isSentenceGap(words[at].gap)) return true;
  return false;
};

/** Words of the longest sentence; what goes on without a full stop is taken as several. */
const longestSentence = 200;

/** Fillers and the like that may stand between a phrase and the word it hangs on. */
const longestFill = 8;

/** The last word before `at` at which a look back stops, −1 where the text begins; it goes back over a few words only. */
export function lastBefore(at: number, stops: (word: Word) => boolean, words: readonly Word[]): number {
  let before = at - 1;
  while (before >= 0 && before >= at - longestFill && !stops(words[before])) before--;
  return before;
}

/** Sentences as runs of words [from, to); a full stop inside quotation marks or after "Mr" ends none. */
export function sentencesOf(words: readonly Word[], quotes: readonly Quote[]): Sentence[] {
  const sentences: Sentence[] = [];
  const quoteOf = quoteByWord(words, quotes);
  let from = 0;
  for (let at = 1; at <= words.length; at++) {
    if (at < words.length && at - from < longestSentence) {
      if (!startsSentence(words, at)) continue;
      const word = words[at];
      if (quoteOf[at] >= 0 && quoteOf[at] === quoteOf[at - 1]) continue;
      // A mark inside the quotation marks of a title ends no sentence: "Saved!", and "Monsters, Inc." is …
      const closed = quoteOf[at - 1] >= 0;
      if (
        closed &&
        /^[.!?…]+["”»'’*_]+(,|\s+$)/u.test(word.gap) &&
        (/^[.!?…]+["”»'’*_]+,/u.test(word.gap) || /^\p{Ll}/u.test(word.raw))
      )
        continue;
    }
    sentences.push({ from, to: at });
    from = at;
  }
  return sentences;
}
