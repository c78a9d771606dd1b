/**
 * Reads a request without any language model: which films a person loved or hated, what they want to see, and what was
 * not understood. Everything comes from word lists and the catalogue's own titles and people.
 */
import { type Catalog, type FilmMention, limits, type Reading, type SharedArrays, type Wish } from "@matinee/core";
import { effortOf, isCased, type Quote, quotesOf, startsSentence, type Word, wordsOf } from "@matinee/text";
import { seriesNames } from "../titles/series-names.ts";
import { type FollowedUp, type FollowUp, followUp, theList } from "./conversation/follow-up.ts";
import { keptPeople, keptTitles } from "./kept-look-ups.ts";
import { languageOf, languages } from "./languages/detect.ts";
import type { Language } from "./languages/language.ts";
import { type Lexicon, lexiconOf } from "./lexicon.ts";
import { datedNames } from "./mentions/dated-names.ts";
import { type Felt, ruledFeelings } from "./mentions/feelings.ts";
import { judgedFeelings } from "./mentions/felt/judge.ts";
import { namingOf } from "./mentions/films.ts";
import { type Learning, type Mention, mentionsOf } from "./mentions/mentions.ts";
import { namesakeFilm, namesakesOf } from "./mentions/namesakes.ts";
import { nearestTitles } from "./mentions/nearest-titles.ts";
import { createTitleLookup, type TitleLookup } from "./mentions/title-lookup.ts";
import { unknownNames } from "./mentions/unknown-names.ts";
import { openWords, smallTalk } from "./open-words.ts";
import { createPeople } from "./people.ts";
import { type Places, placesOf } from "./places.ts";
import { type Cue, cuesOf, insideOf, sentencesOf } from "./signals.ts";
import { mendedWords } from "./spelling.ts";
import { inPassing, isConversation, withoutReactions } from "./turns.ts";
import { tooMuch, unknownFilm, unreadOf } from "./unread.ts";
import { circumstancesOf, withoutCircumstances } from "./wishes/circumstances.ts";
import { exampleOf } from "./wishes/example.ts";
import { seriesAtWord } from "./wishes/series-at.ts";
import { withSoundSpans } from "./wishes/sound-spans.ts";
import { wishOf } from "./wishes/wish.ts";
import type { WishScene } from "./wishes/wish-scene.ts";
import { withMeantFacets } from "./wordings/meant-facets.ts";
import { zonesOf } from "./zones.ts";

export interface Reader {
  /** Understands a text of any length and kind; never throws. Beyond `limits.text` characters nothing is read. */
  read(text: string): Reading;
  /** Understands what is said to a list: the reading before it, edited. Never throws. */
  followUp(said: FollowUp): FollowedUp;
  /** Makes the word lists of further languages ready, one a step; the first request in each would do it otherwise. */
  ahead(): Iterable<void>;
}

/** Steps of looking for films in one text: several times what people's longest stories take. */
const mostSteps = 300_000;

export interface ReaderOptions {
  /** Steps of looking for films in one text. */
  readonly steps?: number;
  /** Somebody who learns from what is seen. */
  readonly learning?: Learning;
  /** Where what is filed of names lies, for all readers over this catalogue. */
  readonly shared?: SharedArrays;
}

/** A reader for one catalogue; `popularity` is per row, higher for films that more people know. */
export function createReader(
  catalog: Catalog,
  popularity: Float32Array,
  { steps = mostSteps, learning, shared }: ReaderOptions = {},
): Reader {
  const lookup = createTitleLookup(catalog, popularity, shared);
  const lexicons = new Map<string, Lexicon>();
  const lexiconFor = (language: Language): Lexicon => {
    const lexicon = lexicons.get(language.code) ?? lexiconOf(language);
    lexicons.set(language.code, lexicon);
    return lexicon;
  };
  // Most requests are in the first language; the other word lists are made ready by the first request that needs them.
  lexiconFor(languages[0]);
  const known = createPeople(catalog, lookup.fame);
  const { genreName, newest } = factsOf(catalog);
  const series = seriesNames(catalog);

  function languageIn(written: readonly Word[], quotes: readonly Quote[], usual?: string): Lexicon {
    return lexiconFor(languageOf(written, insideOf(written, quotes), usual));
  }

  const reader = {
    *ahead() {
      for (const language of languages) yield void lexiconFor(language);
    },
    followUp(said: FollowUp) {
      const text = said.text.slice(0, limits.text);
      const words = wordsOf(text);
      const lexicon = languageIn(words, quotesOf(text), said.previous.language);
      const read = (rest: string) => reader.read(rest, { usual: said.previous.language, example: theListAsExample });
      return followUp({ ...said, text }, words, lexicon, read);
    },
    read(text: string, { usual, example }: About = {}): Reading {
      const part = withStars(text.slice(0, limits.text));
      const written = wordsOf(part);
      const marked = quotesOf(part);
      const lexicon = languageIn(written, marked, usual);
      const cased = isCased(written);
      const effort = effortOf(steps);
      const titles = keptTitles(lookup, effort);
      const quotes = [...marked, ...datedNames(part, written, marked, lexicon, titles)].sort(byStart);
      // Titles are looked for in the words as written, everything else in words with their slips mended.
      const mended = mendedWords(written, lexicon, titles, cased);
      const people = keptPeople(known);
      const allCues = cuesOf(mended, quotes, lexicon).filter((cue) => !beginsTitle(written, cue, lexicon, titles));
      const told = placesOf(allCues, written.length);
      const talk = isConversation(part);
      const scene = {
        words: written,
        quotes,
        marked: marked.length > 0,
        talk,
        cues: told,
        lexicon,
        lookup: titles,
        people,
        effort,
        cased,
        learning,
      };
      const found = mentionsOf({ ...scene, zones: zonesOf(mended, sentencesOf(written, quotes), told, lexicon) });
      // Beyond the word at which the effort was spent nothing is understood.
      const words = mended.slice(0, found.readTo);
      const cues = placesOf(
        allCues.filter((cue) => cue.to <= words.length && !isInName(cue, found.mentions)),
        words.length,
      );
      const sentences = sentencesOf(words, quotes);
      const zones = zonesOf(words, sentences, cues, lexicon);
      const byName = placesOf(found.mentions, words.length, nameAndYear);
      const named = unknownNames({ words, cues, mentions: byName, lexicon, people, cased });
      const unknown = [...found.unknown, ...apartFrom(found.unknown, named, part.length)].sort(byStart);
      const isPiece = insideOf(words, named);
      const mentions = placesOf(
        found.mentions.filter(({ from, quoted }) => quoted || !isPiece(from)),
        words.length,
        nameAndYear,
      );
      const account = { words, sentences, cues, mentions, zones, lexicon };
      const felt = judgedFeelings(account, ruledFeelings(account), { talk });
      const measured = ({ item, from, to }: Mention) => ({ ...catalog.movie(item), from, to });
      const compared = exampleOf(felt, measured);
      const about = compared?.note?.facets ?? {};
      const open = openWords({ ...account, unknown, people });
      const {
        wish: said,
        measures,
        unknown: qualities,
        isRefused,
      } = wishOf({
        words,
        cues,
        lexicon,
        people,
        open,
        chatty: smallTalk(account),
        cased,
        example: compared ?? example,
        exampleHas: (facet) => (about[facet] ?? 0) >= 2,
        filmAt: (at) => {
          const mention = mentions.at(at);
          return mention?.fullFrom === at || mention?.from === at ? measured(mention) : undefined;
        },
        seriesAt: seriesAtWord(words, lexicon, series),
        newest,
        genreName,
      });
      const meantOf = (plain: Wish): Wish => {
        const isAway = circumstancesOf(plain, { words, sentences, cues, lexicon });
        const told = withoutCircumstances(plain, words, isAway);
        // What wordings hint at was learned from English ones: "con" is a swindle there alone.
        if (lexicon.code !== languages[0].code) return told;
        return withMeantFacets(told, {
          words,
          sentences,
          open,
          isAway,
          isRefused,
          resembles: compared?.isLike === true,
          isSettled: (at) => isLeftOpen(words, at, cues, lexicon),
        });
      };
      const wish = talk ? inPassing(said, part) : meantOf(withoutReactions(said, part));
      const films = filmsOf(
        felt.filter(({ mention }) => !measures.has(mention.from)),
        words,
        titles,
      );
      const places = [...wish.people, ...wish.languages, ...wish.genres, ...wish.words].flatMap(({ at }) =>
        at === undefined ? [] : [{ start: at[0], end: at[1] }],
      );
      const isWished = insideOf(words, places.sort(byStart));
      const isTold = (at: number) =>
        cased && !lexicon.traits.has("capital nouns") && zones[at] === "history" && !isWished(at);
      const end =
        words.length < written.length
          ? { at: written[words.length].start, why: tooMuch }
          : { at: part.length, why: `Only the first ${part.length} characters were read.` };
      const unread = unreadOf({ text, end, words, mentions, cues, isTold, lexicon, unknown, qualities }).map((part) => {
        const nearest = part.why === unknownFilm ? nearestTitles(part.text, titles) : [];
        return nearest.length === 0
          ? part
          : { ...part, nearest: nearest.map((item) => namesakeFilm(catalog.movie(item))) };
      });
      const reading = { films, wish, hidden: [], unread, language: lexicon.code };
      return withSoundSpans(talk ? { ...reading, conversation: talk } : reading, text);
    },
  };
  return reader;
}

/** What "less violent" compares with in a follow-up. */
const theListAsExample = { id: theList, from: -1, to: -1, isLike: true };

/** What is known when a text is read. */
interface About {
  /** The language that the person wrote in before: of a text without a sign of another. */
  readonly usual?: string;
  /** What "less violent" compares with where the text names no film. */
  readonly example?: WishScene["example"];
}

/** "Heat *****" rates with asterisks; the places of the text stay what they are. */
const withStars = (text: string): string =>
  text.replace(/(?<=[\p{L}\p{N}"”')][ :]{1,2})\*{1,5}(?=[\s,.;!)]|$)/gu, (stars) => "★".repeat(stars.length));

/** "I don't mind", "surprise me", "seen all of": nothing is asked for by what follows. */
function isLeftOpen(words: readonly Word[], at: number, cues: Places<Cue>, lexicon: Lexicon): boolean {
  const meant = lexicon.meanings.at(words, at);
  if (meant !== undefined && Object.keys(meant.value.facets).length === 0) return true;
  const isLeft = lexicon.indifferent.at(words, at) ?? lexicon.fineBehind.at(words, at);
  return isLeft !== undefined || cues.startingAt(at)?.kind === "seen";
}

const nameAndYear = ({ fullFrom, fullTo }: Mention) => ({ from: fullFrom, to: fullTo });

const byStart = (a: Quote, b: Quote): number => a.start - b.start || b.end - a.end;

/** The parts of a text of so many characters that overlap none of the others. */
function apartFrom(others: readonly Quote[], parts: readonly Quote[], length: number): Quote[] {
  const taken = new Uint8Array(length);
  for (const { start, end } of others) taken.fill(1, start, end);
  return parts.filter(({ start, end }) => !taken.subarray(start, end).includes(1));
}

/** Films as they are told to the outside; one that is named again with the same role counts once. */
function filmsOf(felt: readonly Felt[], words: readonly Word[], lookup: TitleLookup): FilmMention[] {
  const { catalog } = lookup;
  const films: FilmMention[] = [];
  for (const { mention, feeling, theirs, seen, role } of felt) {
    const { id, imdbId, tmdbId, title, year } = catalog.movie(mention.item);
    if (films.length >= 200 || films.some((film) => film.movieId === id && film.role === role)) continue;
    const at: [number, number] = [words[mention.from].start, words[mention.to - 1].end];
    const links = { ...(imdbId === undefined ? {} : { imdbId }), ...(tmdbId === undefined ? {} : { tmdbId }) };
    // A year, or words that tell it from others, leave nothing to choose.
    const isSure = mention.fullFrom < mention.from || mention.fullTo > mention.to;
    const others = isSure ? [] : namesakesOf(words, mention, lookup);
    const told = {
      ...(feeling !== undefined && { feeling }),
      ...(theirs !== undefined && { theirs }),
      ...(seen !== undefined && { seen }),
      ...(others.length > 0 && { alternatives: others.map((item) => namesakeFilm(catalog.movie(item))) }),
    };
    films.push({ movieId: id, ...links, title, ...(year === undefined ? {} : { year }), ...told, role, at });
  }
  return films;
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

/** The "gems" of "Uncut Gems" judge nothing. */
const isInName = ({ kind, from, to }: Cue, mentions: readonly Mention[]): boolean =>
  kind === "feeling" && mentions.some((mention) => from >= mention.from && to <= mention.to);

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
