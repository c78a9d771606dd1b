/** Languages of the wanted films: "in French", "a Korean thriller", "foreign", "no subtitles". */

import { isClauseGap, isSentenceGap, type Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";
import { isOfEvent } from "./nation-events.ts";

export interface LanguageFound {
  /** English names. */
  readonly names: readonly string[];
  readonly wanted: boolean;
  readonly to: number;
}

/** Reads a language that begins at the word `at`; "Russian spies" are spies, not a language. */
export function languageAt(words: readonly Word[], at: number, lexicon: Lexicon): LanguageFound | undefined {
  const plain = lexicon.noSubtitles.at(words, at);
  if (plain !== undefined) return { names: ["English"], wanted: true, to: plain.to };
  const foreign = lexicon.foreign.at(words, at);
  if (foreign !== undefined) return { names: ["English"], wanted: false, to: foreign.to };
  const elsewhere = lexicon.fromElsewhere.at(words, at);
  const left = elsewhere === undefined ? undefined : lexicon.languages.at(words, elsewhere.to);
  if (left !== undefined) return { names: left.value.split("+"), wanted: false, to: left.to };
  const into = lexicon.inLanguage.at(words, at);
  const inside = into === undefined ? undefined : lexicon.languages.at(words, into.to);
  if (inside !== undefined && !isClauseGap(words[into!.to].gap))
    return { names: inside.value.split("+"), wanted: true, to: skipNoun(words, inside.to, lexicon) };
  const language = lexicon.languages.at(words, at);
  if (language === undefined || isOfEvent(words, at, language.to, lexicon)) return undefined;
  // "Italian is fine too".
  const isFine = (at === 0 || isClauseGap(words[at].gap)) && lexicon.countsToo.at(words, language.to) !== undefined;
  const stands = standsForFilm(words, at, language.to, lexicon) || isDenied(words, at, language.to, lexicon);
  if (!stands && !isFine) return undefined;
  return { names: language.value.split("+"), wanted: true, to: language.to };
}

const skipNoun = (words: readonly Word[], to: number, lexicon: Lexicon): number =>
  words[to] !== undefined && lexicon.filmNouns.has(words[to].norm) && !isClauseGap(words[to].gap) ? to + 1 : to;

/** "That's not American and not Japanese", "neither Danish nor Swedish": said of the film, whatever follows. */
export function isDenied(words: readonly Word[], at: number, to: number, lexicon: Lexicon): boolean {
  if (lexicon.avoidsBehind.at(words, to) !== undefined) return true;
  const next = words[to];
  const before = words[at - 1];
  if (before === undefined || next === undefined || isClauseGap(words[at].gap)) return false;
  const denies = lexicon.negators.at(words, at - 1) !== undefined || lexicon.ors.has(before.norm);
  return denies && (lexicon.joins.has(next.norm) || lexicon.ors.has(next.norm) || lexicon.turnWords.has(next.norm));
}

/** What films feel or are told like, which no person or place is: "gloomy", "epics", not "spies". */
function toldAt(words: readonly Word[], at: number, lexicon: Lexicon) {
  const meant = words[at] === undefined ? undefined : lexicon.meanings.at(words, at);
  return meant === undefined || meant.value.kind === "themes" ? undefined : meant;
}

/** Nothing follows, or what the film is to have: "epics with all the colours". */
const endsPhrase = (next: Word | undefined, { grammar }: Lexicon): boolean =>
  next === undefined || isClauseGap(next.gap) || isSentenceGap(next.gap) || grammar.opensDetails.has(next.norm);

/** Facets that say what kind of a story it is. */
const storyKinds: ReadonlySet<string> = new Set([
  ..."cat-and-mouse coming-of-age falling-in-love ghost haunted-place heist home-invasion journey martial-arts monster noir".split(
    " ",
  ),
  ..."possession revenge road-trip slasher survival sword-fights time-travel underdog vampire whodunnit zombie".split(
    " ",
  ),
]);

/** Words of the longest phrase that asks. */
const longestWish = 4;

/** "I'd like …", "looking for …": behind words that ask. */
function isAskedFor(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  for (let from = Math.max(0, at - longestWish); from < at; from++) {
    const signal = lexicon.signals.at(words, from);
    if (signal?.to === at && signal.value.kind === "wish") return true;
  }
  return false;
}

/** Languages that are listed as one: "French, Italian or Spanish". */
const mostJoined = 8;

/** An adjective of nation speaks of the film beside a film word or a genre, or where its phrase ends. */
export function standsForFilm(words: readonly Word[], at: number, to: number, lexicon: Lexicon, joined = 0): boolean {
  const next = words[to];
  if (next === undefined || isClauseGap(next.gap) || isSentenceGap(next.gap)) return true;
  if (
    lexicon.filmNouns.has(next.norm) ||
    lexicon.besideNation.at(words, to) !== undefined ||
    lexicon.genres.at(words, to) !== undefined ||
    lexicon.years.recent.at(words, to) !== undefined
  )
    return true;
  const before = words[at - 1];
  const begins = before === undefined || isClauseGap(words[at].gap) || isSentenceGap(words[at].gap);
  // "Japanese with live people in it", "I'd like Japanese with …".
  if ((begins || isAskedFor(words, at, lexicon)) && (endsPhrase(next, lexicon) || lexicon.turnWords.has(next.norm)))
    return true;
  // "Something Mexican for …", "one Irish …".
  if (before !== undefined && !isClauseGap(words[at].gap) && lexicon.openNouns.has(before.norm)) return true;
  if (lexicon.joins.has(next.norm)) {
    const other =
      joined < mostJoined ? (lexicon.languages.at(words, to + 1) ?? lexicon.countries.at(words, to + 1)) : undefined;
    if (other !== undefined) return standsForFilm(words, to + 1, other.to, lexicon, joined + 1);
    return toldAt(words, to + 1, lexicon) !== undefined;
  }
  const told = toldAt(words, to, lexicon);
  const mood = told ?? lexicon.moods.at(words, to);
  if (
    mood !== undefined &&
    (endsPhrase(words[mood.to], lexicon)
      ? told !== undefined
      : lexicon.filmNouns.has(words[mood.to].norm) || lexicon.genres.at(words, mood.to) !== undefined)
  )
    return true;
  // "A Greek road movie": a theme that a film word ends is a kind of film.
  const theme = lexicon.meanings.at(words, to);
  if (theme !== undefined && theme.to > to + 1 && lexicon.filmNouns.has(words[theme.to - 1].norm)) return true;
  // "Korean revenge": how a story goes is made there; who is in it ("Russian spies") may be from anywhere.
  const [facet = ""] = Object.keys(theme?.value.facets ?? {});
  if (theme !== undefined && begins && storyKinds.has(facet) && endsPhrase(words[theme.to], lexicon)) return true;
  // "Spanish ghost stories".
  const behind = theme?.to ?? to + 1;
  if (theme !== undefined && behind < words.length && lexicon.besideNation.at(words, behind) !== undefined) return true;
  return (
    before !== undefined &&
    !isClauseGap(words[at].gap) &&
    (lexicon.filmNouns.has(before.norm) || lexicon.genres.at(words, at - 1) !== undefined)
  );
}
