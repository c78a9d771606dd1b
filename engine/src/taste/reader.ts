/**
 * Reads a request without any language model: which films a person loved or hated, what they want to see, and what was
 * not understood. Everything comes from word lists and the catalogue's own titles and people.
 */
import type { Catalog, FilmMention, Movie, Reading } from "@matinee/core";
import type { Zone } from "./reading/evidence.ts";
import { type Felt, feelingsOf } from "./reading/feelings.ts";
import { namingOf } from "./reading/films.ts";
import { languageOf, languages } from "./reading/languages/detect.ts";
import type { Language } from "./reading/languages/language.ts";
import { type Lexicon, lexiconOf } from "./reading/lexicon.ts";
import { type Mention, mentionsOf } from "./reading/mentions.ts";
import { createPeople, type People } from "./reading/people.ts";
import { type Cue, cuesOf, insideOf, type Sentence, sentencesOf } from "./reading/signals.ts";
import { mendedWords } from "./reading/spelling.ts";
import { createTitleLookup, type TitleLookup } from "./reading/title-lookup.ts";
import { isCased, isClauseGap, type Quote, quotesOf, startsSentence, type Word, wordsOf } from "./reading/tokens.ts";
import { unknownNames } from "./reading/unknown-names.ts";
import { unreadOf } from "./reading/unread.ts";
import { wishOf } from "./reading/wish.ts";
import { zonesOf } from "./reading/zones.ts";

export interface Reader {
  /** Understands a text of any length and kind; never throws. Beyond 6,000 characters nothing is read. */
  read(text: string): Reading;
  /** Makes the word lists of further languages ready, one a step; the first request in each would do it otherwise. */
  ahead(): Iterable<void>;
}

const longestText = 6_000;

/** A reader for one catalogue; `popularity` is per row, higher for films that more people know. */
export function createReader(catalog: Catalog, popularity: Float32Array): Reader {
  const lookup = createTitleLookup(catalog, popularity);
  const lexicons = new Map<string, Lexicon>();
  const lexiconFor = (language: Language): Lexicon => {
    const known = lexicons.get(language.code) ?? lexiconOf(language);
    lexicons.set(language.code, known);
    return known;
  };
  // Most requests are in the first language; the other word lists are made ready by the first request that needs them.
  lexiconFor(languages[0]);
  const people = createPeople(catalog, lookup.fame);
  const { genreName, newest } = factsOf(catalog);
  return {
    *ahead() {
      for (const language of languages) yield void lexiconFor(language);
    },
    read(text) {
      const part = text.slice(0, longestText);
      const words = wordsOf(part);
      const quotes = quotesOf(part);
      const lexicon = lexiconFor(languageOf(words, insideOf(words, quotes)));
      const cased = isCased(words);
      // Titles are looked for in the words as written, everything else in words with their slips mended.
      const plain = mendedWords(words, lexicon, lookup, cased);
      const cues = cuesOf(plain, quotes, lexicon).filter((cue) => !beginsTitle(words, cue, lexicon, lookup));
      const sentences = sentencesOf(words, quotes);
      const zones = zonesOf(plain, sentences, cues, lexicon);
      const found = mentionsOf({ words, quotes, cues, zones, lexicon, lookup, people, cased });
      const named = unknownNames({ words: plain, cues, mentions: found.mentions, lexicon, people, cased });
      const unknown = [
        ...found.unknown,
        ...named.filter((name) => !found.unknown.some((quote) => overlap(name, quote))),
      ];
      const isPiece = insideOf(words, named);
      const mentions = found.mentions.filter(({ from, quoted }) => quoted || !isPiece(from));
      const felt = feelingsOf({ words: plain, sentences, cues, mentions, zones, lexicon });
      const films = filmsOf(felt, words, catalog);
      const told = { words: plain, sentences, cues, mentions, unknown, zones, lexicon, people };
      const wish = wishOf({
        words: plain,
        cues,
        lexicon,
        people,
        open: openWords(told),
        chatty: smallTalk(told),
        cased,
        example: exampleOf(felt, catalog),
        newest,
        genreName,
      });
      const parts = [...wish.people, ...wish.languages, ...wish.genres, ...wish.words].flatMap(({ at }) =>
        at ? [at] : [],
      );
      const isTold = (at: number) =>
        cased &&
        !lexicon.traits.has("capital nouns") &&
        zones[at] === "history" &&
        !parts.some(([start, end]) => words[at].start >= start && words[at].end <= end);
      const unread = unreadOf({ text, part, words, mentions, cues, isTold, lexicon, unknown });
      return { films, wish, unread, language: lexicon.code };
    },
  };
}

const overlap = (a: Quote, b: Quote): boolean => a.start < b.end && b.start < a.end;

/** Films as they are told to the outside; one that is named again with the same role counts once. */
function filmsOf(felt: readonly Felt[], words: readonly Word[], catalog: Catalog): FilmMention[] {
  const films: FilmMention[] = [];
  for (const { mention, feeling, role } of felt) {
    const { id, title, year } = catalog.movie(mention.item);
    if (films.length >= 200 || films.some((film) => film.movieId === id && film.role === role)) continue;
    const at: [number, number] = [words[mention.from].start, words[mention.to - 1].end];
    films.push({ movieId: id, title, ...(year === undefined ? {} : { year }), feeling, role, at });
  }
  return films;
}

/** The film that the wish compares with. */
function exampleOf(felt: readonly Felt[], catalog: Catalog): Movie | undefined {
  const like = felt.find(({ role }) => role === "like") ?? (felt.length === 1 ? felt[0] : undefined);
  return like === undefined ? undefined : catalog.movie(like.mention.item);
}

/** The catalogue's last year, and its own names for genres ("Children's" where it says so). */
function factsOf(catalog: Catalog): { newest: number; genreName: (name: string) => string | undefined } {
  const names = new Map<string, string>();
  let newest = 0;
  for (let item = 0; item < catalog.size; item++) {
    const { genres, year } = catalog.movie(item);
    if (year !== undefined && year > newest && year < 2100) newest = year;
    for (const name of genres) names.set(name.toLowerCase().replace(/[^a-z]/g, ""), name);
  }
  const genreName = (name: string) => {
    const key = name.toLowerCase().replace(/[^a-z]/g, "");
    return names.get(key) ?? names.get(`${key}s`);
  };
  return { newest: newest === 0 ? 2020 : newest, genreName };
}

/** "Love Actually but not cheesy" loves nothing yet. */
function beginsTitle(words: readonly Word[], { kind, from, to }: Cue, lexicon: Lexicon, lookup: TitleLookup): boolean {
  if (kind !== "feeling" || to !== from + 1 || !lexicon.nounVerbs.has(words[from].norm)) return false;
  if (!startsSentence(words, from)) return false;
  for (let end = to + 1; end <= Math.min(words.length, to + 4); end++) {
    const naming = namingOf(lookup, words, from, end, { edits: 0, quoted: false });
    if (naming?.kind === "title" && lookup.fame[naming.item] > 0.25) return true;
  }
  return false;
}

interface Told {
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  readonly cues: readonly Cue[];
  readonly mentions: readonly Mention[];
  /** Quoted parts that name no film of the catalogue. */
  readonly unknown: readonly Quote[];
  readonly zones: readonly Zone[];
  readonly lexicon: Lexicon;
  readonly people: People;
}

/** Words that may belong to the wish: no film, and nothing that is told of films. */
function openWords(told: Told): (at: number) => boolean {
  const { words, sentences, mentions, unknown, zones } = told;
  const open = new Uint8Array(words.length).fill(1);
  for (const mention of mentions) open.fill(0, mention.fullFrom, mention.fullTo);
  for (const { from, to } of sentences) {
    const [start, end] = [words[from].start, words[to - 1].end];
    const films =
      mentions.some((mention) => mention.from >= from && mention.from < to) ||
      unknown.some((quote) => quote.start >= start && quote.end <= end);
    const until = films ? tailOf({ from, to }, told) : to;
    for (let at = from; at < until; at++) if (films && zones[at] === "history") open[at] = 0;
  }
  openPeople(told, open);
  const isUnknown = insideOf(words, unknown);
  return (at) => open[at] === 1 && !isUnknown(at);
}

/** "I love Heat and Tom Hanks": somebody in a list of films is wished for. */
function openPeople({ words, cues, mentions, lexicon, people }: Told, open: Uint8Array): void {
  for (let at = 0; at < words.length; at++) {
    if (open[at] === 1 || mentions.some((mention) => at >= mention.fullFrom && at < mention.fullTo)) continue;
    const begins =
      isClauseGap(words[at].gap) || lexicon.joins.has(words[at - 1]?.norm ?? "") || cues.some((cue) => cue.to === at);
    if (!begins) continue;
    for (const to of [at + 3, at + 2]) {
      if (to > words.length || !people.isName(words, at, to)) continue;
      const next = words[to];
      if (next === undefined || isClauseGap(next.gap) || startsSentence(words, to) || lexicon.joins.has(next.norm))
        open.fill(1, at, to);
    }
  }
}

/** Where a sentence about films ends in a clause that names none and judges nothing, but asks: "…, 90s thriller". */
function tailOf({ from, to }: Sentence, { words, cues, mentions, lexicon, people }: Told): number {
  let start = to;
  for (let at = to - 1; at > from; at--) {
    if (mentions.some((mention) => at >= mention.fullFrom && at < mention.fullTo)) return start;
    if (cues.some((cue) => cue.kind === "feeling" && at >= cue.from && at < cue.to)) return start;
    const turns = cues.some((cue) => cue.kind === "turn" && cue.from === at);
    if (!turns && !isClauseGap(words[at].gap)) continue;
    const refuses = turns && lexicon.avoids.at(words, at + 1) !== undefined;
    if (words.slice(at, start).some((_, place) => isAsked(at + place, start, refuses))) start = at;
  }
  return start;

  /** A genre or decade; behind "but nothing with" also somebody or a mood. */
  function isAsked(at: number, end: number, refuses: boolean): boolean {
    if (lexicon.genres.at(words, at) !== undefined || lexicon.years.decades.at(words, at) !== undefined) return true;
    if (!refuses) return false;
    return lexicon.moods.at(words, at) !== undefined || (at + 2 <= end && people.isName(words, at, at + 2));
  }
}

/** Words of sentences, or of beginnings of sentences, that speak of the person and wish for nothing. */
function smallTalk({ words, sentences, cues, lexicon }: Told): (at: number) => boolean {
  const small = new Uint8Array(words.length);
  for (const { from, to } of sentences) {
    const inside = cues.filter((cue) => cue.from >= from && cue.from < to);
    const wish = inside.find((cue) => cue.kind === "wish" || cue.kind === "like");
    // What the lists know ends the small talk: "… where the butcher sells no beef" belongs to "a comedy".
    let named = from;
    while (named < to && lexicon.genres.at(words, named) === undefined) named++;
    const until = Math.min(named, wish?.from ?? (inside.some((cue) => cue.kind === "feeling") ? from : to));
    const personal = words.slice(from, until).some(({ norm }) => lexicon.firstPerson.has(norm));
    if (personal) small.fill(1, from, until);
  }
  return (at) => small[at] === 1;
}
