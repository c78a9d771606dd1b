/**
 * Where two people talk, everyday words are hardly ever a film: one that is written in small letters, a pronoun, a slip of
 * the pen needs a phrase before it that names films.
 */
import { isArticle, isClauseGap, isSentenceGap, type Word, wordsOf } from "@matinee/text";
import { creditsOf, directs, plays } from "../../titles/credits.ts";
import type { Lexicon } from "../lexicon.ts";
import { isKindOfFilm } from "../series-meant.ts";
import { isHint, isUsedWord } from "../wordings/learned-wordings.ts";
import type { LeftSide } from "./borders.ts";
import { isSmallWord } from "./film-names.ts";
import type { Naming } from "./films.ts";
import type { NameSearch } from "./name-search.ts";

/** A capital at the beginning, and not "I". */
export const isLarge = ({ raw, norm }: Word, { grammar }: Lexicon): boolean =>
  /^[\p{Lu}\p{N}]/u.test(raw) && !grammar.capitals.has(norm);

/** Whether the words [from, to), so many slips from a title, are meant as its name. */
export function isMeant({ words, lexicon, cues }: NameSearch, from: number, to: number, distance: number): boolean {
  const run = words.slice(from, to);
  const isPlain = ({ norm }: Word) => isSmallWord(norm) || lexicon.empty.has(norm) || lexicon.ordinary.has(norm);
  if (run.length === 1 && (lexicon.pronouns.has(run[0].norm) || cues.startingAt(from) !== undefined)) return false;
  const opens = from === 0 || isSentenceGap(words[from].gap);
  if (run.some((word, at) => isLarge(word, lexicon) && !(at === 0 && opens)) && !(distance > 0 && run.every(isPlain)))
    return true;
  const cue = cues.endingAt(from);
  const isNamed = cue?.kind === "seen" || cue?.kind === "like" || (cue?.kind === "feeling" && cue.side === "before");
  if (run.length > 1 && distance === 0 && !run.every(isPlain)) return true;
  return isNamed && distance === 0 && !run.every(({ norm }) => isSmallWord(norm) || lexicon.empty.has(norm));
}

/**
 * "In love with the town at 3am", "they drive to Portugal": whether an ordinary word in small letters, alone or behind an article,
 * is no name where names have capitals. One that is asked for or told of and ends there may be: "I've seen heat."
 */
export function isOrdinary(
  { words, lexicon, cased, cues }: NameSearch,
  from: number,
  to: number,
  left: LeftSide,
): boolean {
  const run = words.slice(from, to);
  // "Nothing perks me up like a coffin".
  const isOfVerb =
    run.length === 1 && lexicon.adverbs.has(run[0].norm) && lexicon.grammar.objects.has(words[from - 1]?.norm ?? "");
  if (isOfVerb && !run[0].capital) return true;
  const usesCapitals = cased || isLarge(words[0], lexicon);
  if (!usesCapitals || run.some(({ raw }) => !/^\p{Ll}/u.test(raw))) return false;
  const content = run.filter(({ norm }) => !isSmallWord(norm));
  const isPlain = ({ norm }: Word) => lexicon.ordinary.has(norm) || isUsedWord(norm) || isHint(norm);
  if (content.length > 1 || !content.every(isPlain)) return false;
  const cue = cues.endingAt(from);
  if (cue === undefined && left.listed) return false;
  const next = words[to];
  const ends = next === undefined || isClauseGap(next.gap) || isSentenceGap(next.gap) || lexicon.joins.has(next.norm);
  return cue === undefined || !(ends || cues.startingAt(to)?.kind === "turn" || lexicon.filmNouns.has(next.norm));
}

/** "Old or new", "like a fresh start": everyday words in small letters are hardly ever a film that the catalogue lacks. */
export function isEverydayStranger({ words, lexicon, lookup }: NameSearch, { item, from, to }: Naming): boolean {
  const isPlain = ({ norm }: Word) =>
    isSmallWord(norm) || lexicon.ordinary.has(norm) || isUsedWord(norm) || isHint(norm);
  return item >= lookup.catalog.size && words.slice(from, to).every((word) => !word.capital && isPlain(word));
}

/**
 * "A scary movie for tonight": whether the words of the wish [from, to) say what kind of film is wanted, though a film is
 * called so: one that is told of, or stands alone behind "loved", "seen" or "like", is meant.
 */
export function isKindAsked({ words, lexicon, cues, zones }: NameSearch, from: number, to: number): boolean {
  if (!isKindOfFilm(words, from, to, lexicon)) return false;
  if (isArticle(words[from].norm) || lexicon.indefinites.has(words[from - 1]?.norm ?? "")) return true;
  const isTold = cues.startingAt(to)?.side === "after" || lexicon.copulas.has(words[to]?.norm ?? "");
  const cue = cues.endingAt(from);
  const isNamed = cue?.kind === "seen" || cue?.kind === "like" || (cue?.kind === "feeling" && cue.side === "before");
  return !isTold && !isNamed && zones[from] !== "history";
}

/** Films of somebody who is asked for by the last name alone. */
const leastOfCareer = 3;

/** "Hitchcock, in colour": who made and played in many films is meant by a last name, and not a film about them that fewer know. */
export function isSomebodyMeant({ words, lexicon, people, cased, cues, lookup }: NameSearch, named: Naming): boolean {
  const { from, to, item } = named;
  if (to - from > 1 || cues.endingAt(from)?.kind === "seen") return false;
  const found = people.at(words, from, false, cased, lexicon);
  if (found?.to !== to || wordsOf(found.name).length < 2) return false;
  const theirs = creditsOf(lookup.catalog).filmsOf(found.name, directs | plays);
  const isKnown = [...theirs].some((film) => lookup.fame[film] > lookup.fame[item]);
  return isKnown && theirs.size >= leastOfCareer && !theirs.has(item);
}

/** "It was great, Her was boring": who begins a text with it and goes on in the same way speaks of two films. */
export function hasTwin({ words, lexicon }: NameSearch, from: number, to: number): boolean {
  if (from > 0 || !words[from].capital || !lexicon.copulas.has(words[to]?.norm ?? "")) return false;
  for (let at = to + 2; at < Math.min(words.length - 1, to + 8); at++)
    if (isClauseGap(words[at].gap) && isLarge(words[at], lexicon)) return lexicon.copulas.has(words[at + 1].norm);
  return false;
}
