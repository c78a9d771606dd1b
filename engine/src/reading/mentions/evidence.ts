/**
 * How much speaks for a run of words being a film's name. What is seen - rare words, capitals, fame, a year beside it,
 * standing where a title stands; ordinary words, edits, fragments of longer names - is noted by name; the weights of all
 * that were learned from cases (evidence-weights.ts). Two points are enough.
 */

import { isClauseGap, isSentenceGap, startsSentence, type Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";
import type { Zone } from "../text.ts";
import { isHint } from "../wordings/learned-wordings.ts";
import { goesOn, isBounded, isCounting, isJudgedBeside, notePlace } from "./beside-name.ts";
import { isPicture, type LeftSide } from "./borders.ts";
import { isSmallWord } from "./film-names.ts";
import type { Naming } from "./films.ts";
import { isFragment } from "./fragments.ts";
import { hasTwin } from "./meant-names.ts";
import type { NameSearch } from "./name-search.ts";
import { isBehindMaker } from "./namesakes.ts";
import type { Tally } from "./tally.ts";

export const enough = 2;

/** Notes what the place before a name says; `isDated` of one with a year before it: "the 2006 Miami Vice". */
export function noteLeft(tally: Tally, { aligned, listed }: LeftSide, zone: Zone, isDated: boolean): void {
  tally.see(aligned || isDated ? "begins at a border" : "begins inside a clause");
  if (isDated && !aligned) tally.see("a year before it");
  if (zone === "history") tally.see("told of films");
  else if (listed) tally.see("in a list");
  else if (zone === "wish") tally.see("in a wish");
}

/** Notes what the words themselves say. */
export function noteWords(tally: Tally, search: NameSearch, naming: Naming, left: LeftSide): void {
  const { words, lexicon, lookup, zones, cased } = search;
  const { from, to, kind, distance } = naming;
  const single = to - from === 1;
  const first = words[from];
  const piece = kind === "part" || kind === "subtitle";
  const isNothing = lexicon.pronouns.has(first.norm) || lexicon.empty.has(first.norm);
  // "Anything but Marvel" is no Captain Marvel.
  if (kind === "part" && ((single && isNothing) || search.people.isStudio(words, from, to))) {
    tally.see("piece that says nothing");
    return;
  }
  const opensSentence = from === 0 || isSentenceGap(first.gap);
  // "American propaganda" names no film called "The American".
  const isNation = (lexicon.countries.at(words, from) ?? lexicon.languages.at(words, from))?.to === to;
  // "Arabic: Lebanon, Egypt", "old is fine", "up to 1958".
  const isPlace =
    lexicon.countryNames.at(words, from)?.to === to && (piece || (zones[from] !== "history" && !left.listed));
  // "Take me to Chicago or Casablanca", where no film is asked for by its name.
  const isCity = zones[from] === "wish" && !left.listed && !left.framed && lexicon.cities.at(words, from)?.to === to;
  const isFine = lexicon.ordinary.has(first.norm) && lexicon.fineBehind.at(words, to) !== undefined;
  // "Nobody with cancer" in small letters, where no film is told of.
  const isPronoun = lexicon.pronouns.has(first.norm) && !first.capital && standingOf(search, from, to, left) === "none";
  // "Like it", "her budgie" where names have capitals.
  const isSmallPronoun = cased && lexicon.pronouns.has(first.norm) && !first.capital;
  // "Under 90 minutes", "two and a half hours", "2015 and up".
  const isLimit =
    (kind !== "title" && !first.capital && lexicon.runtime.hours.at(words, from)?.to === to) ||
    (lexicon.runtime.under.at(words, from)?.to ?? 0) > to ||
    (/^\d/.test(words[from - 2]?.norm ?? "") &&
      ((lexicon.years.onwards.at(words, from - 1) ?? lexicon.years.orEarlier.at(words, from - 1))?.to ?? 0) >= to);
  // "Seen it 9 times", "7/10".
  const isCount =
    /^\d+$/.test(first.norm) && (isCounting(search, to) || search.cues.startingAt(from)?.kind === "feeling");
  // "Ten of their friends. Help.": an everyday word of a longer text that tells of no film.
  const asked = search.cues.endingAt(from)?.kind;
  const isAsked = asked === "like" || asked === "seen";
  // "rocky for kids": who writes no capitals names a film so.
  const isVaried =
    left.framed ||
    (!cased && from === 0 && !lexicon.ordinary.has(first.norm) && lexicon.likesBehind.at(words, to) !== undefined);
  const isEveryday =
    distance === 0 &&
    !(isAsked && !cased) &&
    !isVaried &&
    (kind === "title" ? (cased ? !opensSentence : single) : single || kind !== "article") &&
    words.length > 2 &&
    standingOf(search, from, to, left) === "none" &&
    ((single && cased && !first.capital) || everyday(words, from, to, lexicon));
  // "Help."
  const isCry =
    kind === "article" && opensSentence && lexicon.ordinary.has(first.norm) && isSentenceGap(words[to]?.gap ?? ".");
  if (
    single &&
    (isCry ||
      isNation ||
      isPlace ||
      (isCity && search.cues.endingAt(from) === undefined) ||
      isFine ||
      isPronoun ||
      isSmallPronoun ||
      isLimit ||
      isCount)
  ) {
    tally.see("piece that says nothing");
    return;
  }
  if (single && cased && opensSentence && first.capital && lexicon.ordinary.has(first.norm))
    tally.see("ordinary word that opens a sentence");
  // "An alien that's funny", "alien monsters": a lone word in small letters is hardly a name inside a clause.
  const content = words.slice(from, to).filter(({ norm }) => !isSmallWord(norm));
  const isSmall = content.length === 1 && !content[0].capital && !left.framed;
  if (isSmall && !left.aligned) tally.see("small word inside a clause");
  // "Halloween at ours": any sentence gives its first word a capital.
  const isTheme = single && opensSentence && !left.framed && themeOf(search, from, to) !== undefined;
  if ((isSmall || isTheme) && goesOn(search, to)) tally.see("small word goes on");
  if (isEveryday) tally.see(single ? "everyday word" : "everyday words");
  notePlace(tally, search, from, to);
  if (left.framed && !piece && distance === 0) tally.see("in a frame");
  if (kind === "title" && distance === 0 && isJudgedBeside(search, from, to)) tally.see("a verdict beside it");
  tally.see("fame", lookup.fame[naming.item]);
  tally.see("edits", distance);
  if (piece) {
    tally.see(
      kind === "part" ? (single ? "one word of a name" : "part of a name") : single ? "one-word subtitle" : "subtitle",
    );
    if (zones[from] !== "history" && !left.listed)
      tally.see(kind === "part" ? "part outside a list" : "subtitle outside a list");
  }
  const { capitals, small } = noteEachWord(tally, search, from, to);
  const capitalised = cased && capitals > 0 && small === 0 && !(opensSentence && single);
  const isLone = single && zones[from] === "open" && !left.listed;
  // "The Toy Story disc", "a Die Hard for …": no accident, wherever it stands.
  const isWhole = kind === "title" || kind === "alternative" || (kind === "article" && !single);
  const isOfSeries = lexicon.names.ofSeries.has(words[to]?.norm ?? "");
  if (capitalised && isWhole && distance === 0 && !single && !isOfSeries) tally.see("whole name with capitals");
  // "Finally got round to Zodiac": no sentence gives it its capital.
  const isShouted = first.raw.length > 2 && first.raw === first.raw.toUpperCase();
  const isOwn = single && capitalised && !opensSentence && !isShouted && kind === "title" && distance === 0;
  const isOrdinary = lexicon.ordinary.has(first.norm);
  if (
    isOwn &&
    !lexicon.empty.has(first.norm) &&
    !isSomebody(search, from, to) &&
    !(isOrdinary && lexicon.traits.has("capital nouns"))
  )
    tally.see(isOrdinary ? "ordinary word with a capital" : "whole word with a capital");
  if (capitalised) tally.see("capitals");
  else if (cased && small > 0) tally.see(isLone ? "lone word in small letters" : "small letters");
  if (isLone && !capitalised && !isBounded(search, from, to))
    tally.see(lexicon.ordinary.has(first.norm) ? "lone ordinary word" : "lone word");
  if (search.quotesTitles) tally.see(capitalised ? "unquoted with capitals" : "unquoted");
  if (isFragment(search, from, to) && !isBehindMaker(search, naming)) tally.see("fragment");
  const emphatic = capitalised && !opensSentence;
  const loose = piece || kind === "series" || distance > 0;
  if ((loose && search.people.isName(words, from, to)) || (single && isTheirs(search, from))) {
    tally.see("somebody's name");
    return;
  }
  if (emphatic && zones[from] === "history") return;
  if (loose && themeOf(search, from, to) !== undefined) tally.see("loose theme");
  noteDoubt(tally, search, from, to, left, emphatic);
}

/** Whether somebody or a part of the world is called so, or another word with a capital stands beside it: "Tom Hanks", "Paris". */
function isSomebody({ words, people, lexicon }: NameSearch, from: number, to: number): boolean {
  const isName = (at: number) =>
    (words[at]?.capital ?? false) && !isClauseGap(words[at].gap) && !startsSentence(words, at);
  return (
    people.isName(words, from, to) ||
    isName(from - 1) ||
    isName(to) ||
    [lexicon.countryNames, lexicon.cities].some((book) => book.at(words, from)?.to === to)
  );
}

/** "My neighbour Carol", "our friend Dave": somebody of the person's own. */
function isTheirs({ words, lexicon, cues }: NameSearch, from: number): boolean {
  const [owner, kin, { capital, gap }] = [words[from - 2], words[from - 1], words[from]];
  if (owner === undefined || !capital || gap !== " " || kin.gap !== " " || kin.capital) return false;
  if (cues.endingAt(from) !== undefined || lexicon.filmNouns.has(kin.norm) || lexicon.beforeTitle.has(kin.norm))
    return false;
  return lexicon.names.owners.has(owner.norm) && !isSmallWord(kin.norm);
}

/** Words that people say of films and evenings; with a capital that any sentence gives only the commonest. */
const everyday = (words: readonly Word[], from: number, to: number, lexicon: Lexicon): boolean =>
  words
    .slice(from, to)
    .every(({ norm, capital }, place) =>
      capital
        ? startsSentence(words, from + place) && lexicon.ordinary.has(norm)
        : lexicon.ordinary.has(norm) || isHint(norm),
    );

/** Notes each word by how rare it is; counts those that could have a capital and have it or not. */
function noteEachWord(tally: Tally, { words, lexicon }: NameSearch, from: number, to: number) {
  let capitals = 0;
  let small = 0;
  for (let at = from; at < to; at++) {
    const { norm, capital, gap, raw } = words[at];
    const digits = /^\d/.test(norm);
    if (isSmallWord(norm)) tally.see("small word");
    else if (digits) tally.see("number");
    else if (lexicon.ordinary.has(norm)) tally.see("ordinary word");
    else tally.see(norm.length >= 7 ? "long rare word" : "rare word");
    if (at > from && startsSentence(words, at)) tally.see("across sentences");
    else if (at > from && isClauseGap(gap)) tally.see("across clauses");
    if (digits || isSmallWord(norm)) continue;
    if (capital) capitals++;
    else if (/^\p{Ll}/u.test(raw)) small++;
  }
  return { capitals, small };
}

/** Notes what speaks against a name that is an everyday word, a saying or a theme; little where films are told of. */
function noteDoubt(
  tally: Tally,
  search: NameSearch,
  from: number,
  to: number,
  left: LeftSide,
  emphatic: boolean,
): void {
  const { words, lexicon, zones, cues } = search;
  const { norm, capital } = words[from];
  const place = standingOf(search, from, to, left);
  // "A film by Hitchcock", "with Keanu" ask for a person, though there are films of those names.
  const introduced = lexicon.names.introducers.has(words[from - 1]?.norm ?? "") && cues.endingAt(from) === undefined;
  if (introduced && place !== "list") tally.see("introduced as a person");
  const theme = themeOf(search, from, to);
  if (emphatic) {
    if (theme !== undefined) tally.see("theme in capitals");
    return;
  }
  if (to - from === 1) {
    // "The Big Lebowski and it was hilarious" goes on about the film before.
    const goesOn = left.listed && lexicon.copulas.has(words[to]?.norm ?? "");
    if (lexicon.pronouns.has(norm)) tally.see(place === "list" && !goesOn ? "pronoun in a list" : "pronoun");
    else if (lexicon.adverbs.has(norm)) {
      if (place === "loved") tally.see("adverb that is loved");
      else if (place === "none") tally.see(zones[from] === "history" && capital ? "adverb with a capital" : "adverb");
    } else if (lexicon.empty.has(norm))
      tally.see(
        place === "list" ? "empty word in a list" : search.cased && !capital ? "small empty word" : "empty word",
      );
    // "I loved 300", "Sin City and 300": ratings and counts are smaller.
    const isTold = place !== "none" && Number(norm) > mostRating;
    if (/^\d+$/.test(norm))
      tally.see(isTold ? "number that is told of" : norm.length === 4 ? "a year's number" : "lone number");
    else if (place === "none" && lexicon.numbers.has(norm)) tally.see("lone number");
  }
  const cue = cues.startingAt(from);
  if (cue !== undefined && cue.to >= to) tally.see(place === "list" ? "cue in a list" : "cue");
  const saying = lexicon.sayings.at(words, from);
  if (saying !== undefined && saying.to === to) tally.see(place === "none" ? "saying" : "saying among films");
  // "Hidden gems" begins like the film "Hidden" and goes on.
  if ((lexicon.moods.at(words, from)?.to ?? 0) > to) tally.see("begins a theme");
  if (theme === "genre") tally.see("genre");
  else if (theme === "mood") {
    const isJudged = place === "judged" || lexicon.joins.has(words[from - 1]?.norm ?? "");
    tally.see(place === "list" ? "theme in a list" : isJudged ? "theme that is judged" : "theme");
  }
}

/** Among films of a list; before "was great"; alone behind "loved"; or nowhere of the kind. */
function standingOf(
  search: NameSearch,
  from: number,
  to: number,
  left: LeftSide,
): "list" | "judged" | "loved" | "none" {
  const { words, lexicon, zones, cues } = search;
  if (zones[from] !== "wish" && (left.listed || search.filmFollows(to) || hasTwin(search, from, to))) return "list";
  if (isJudgedBeside(search, from, to)) return "judged";
  if (zones[from] !== "history") return "none";
  const next = words[to];
  const begins = from === 0 || left.aligned || isPicture(words[from - 1]);
  if (begins && next !== undefined && (lexicon.copulas.has(next.norm) || cues.startingAt(to)?.side === "after"))
    return "judged";
  const cue = cues.endingAt(from);
  const ends = next === undefined || isClauseGap(next.gap) || isSentenceGap(next.gap) || lexicon.joins.has(next.norm);
  return ends && cue?.kind === "feeling" && cue.side === "before" ? "loved" : "none";
}

/** What the words are when they are no title: a genre or language, a mood; also behind an article: "a true story". */
function themeOf({ words, lexicon }: NameSearch, from: number, to: number): "genre" | "mood" | undefined {
  const start =
    from + 1 < to && lexicon.names.articles.has(words[from].norm) && !isClauseGap(words[from + 1].gap)
      ? from + 1
      : from;
  // "For kids" is a genre, though "Kids" is a film.
  const around = from > 0 ? lexicon.genres.at(words, from - 1) : undefined;
  if (around !== undefined && around.to >= to) return "genre";
  const genre =
    lexicon.genres.at(words, start) ?? lexicon.languages.at(words, start) ?? lexicon.countries.at(words, start);
  const meant = lexicon.meanings.at(words, start);
  const mood = meant === undefined || meant.value.kind === "themes" ? lexicon.moods.at(words, start) : meant;
  if (mood !== undefined && mood.to >= to && (genre === undefined || genre.to < to)) return "mood";
  return genre !== undefined && genre.to >= to ? "genre" : undefined;
}

/** The highest number by which films are commonly rated. */
const mostRating = 100;
