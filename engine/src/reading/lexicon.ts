/** A language's word lists, made ready to be looked up. English stands behind every other language for genres and moods. */
import { Certification } from "@matinee/core";
import { entriesOf, expanded, nearStrings, type PhraseBook, phraseBook, type Word, wordSet } from "@matinee/text";
import { type ExamplePhrases, examplePhrasesOf } from "./example-phrases.ts";
import type { Meaning } from "./facets/meaning.ts";
import { meaningsOf, seriesOf } from "./facets/meanings-of.ts";
import { asEnglish, type InEnglish } from "./glosses/in-english.ts";
import { withFallback } from "./languages/detect.ts";
import type { Language, Trait } from "./languages/language.ts";
import { type SmallWords, smallWordsOf } from "./languages/small-words.ts";
import {
  type Compiled,
  compiled,
  feelingEntries,
  type GenrePhrase,
  genreEntries,
  isEmpty,
  namedEntries,
  type Signal,
  valued,
} from "./phrase-entries.ts";
import { type RefusalPhrases, refusalPhrasesOf } from "./refusal-phrases.ts";
import { type TimePhrases, timesOf } from "./time-phrases.ts";
import { countryNames } from "./wishes/country-names.ts";

export interface Lexicon extends TimePhrases, ExamplePhrases, RefusalPhrases, SmallWords {
  readonly code: string;
  readonly traits: ReadonlySet<Trait>;
  /** Phrases that tell feelings, wishes, turns. */
  readonly signals: PhraseBook<Signal>;
  readonly negators: PhraseBook<true>;
  readonly avoids: PhraseBook<true>;
  readonly wants: PhraseBook<true>;
  readonly likes: PhraseBook<true>;
  readonly unlikes: PhraseBook<true>;
  readonly newer: PhraseBook<true>;
  readonly modern: PhraseBook<true>;
  readonly older: PhraseBook<true>;
  readonly shorter: PhraseBook<true>;
  readonly longer: PhraseBook<true>;
  readonly thans: PhraseBook<true>;
  readonly mores: ReadonlySet<string>;
  readonly lesses: PhraseBook<true>;
  readonly comparatives: readonly string[];
  readonly positives: ReadonlySet<string>;
  readonly ors: ReadonlySet<string>;
  readonly turnWords: ReadonlySet<string>;
  readonly indifferent: PhraseBook<true>;
  readonly fineBehind: PhraseBook<true>;
  readonly complaints: Compiled<Language["complaints"]>;
  readonly seenAll: PhraseBook<true>;
  /** Phrases that ask for genres of MovieLens. */
  readonly genres: PhraseBook<GenrePhrase>;
  /** Moods and themes as the catalogue's texts say them. */
  readonly moods: PhraseBook<string>;
  /** Words of moods that plots use in another sense. */
  readonly otherSenses: ReadonlySet<string>;
  readonly qualityEndings: readonly string[];
  /** What people mean by what they say of a film, of their evening or of themselves. */
  readonly meanings: PhraseBook<Meaning>;
  /** Series that no catalogue of films has, by what films like them are like; read behind "like" alone. */
  readonly series: PhraseBook<Meaning>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly byPerson: PhraseBook<true>;
  readonly makersOf: PhraseBook<true>;
  readonly writersOf: PhraseBook<true>;
  readonly filmNouns: ReadonlySet<string>;
  readonly openNouns: ReadonlySet<string>;
  readonly inLanguage: PhraseBook<true>;
  readonly foreign: PhraseBook<true>;
  readonly noSubtitles: PhraseBook<true>;
  readonly avoidsNext: PhraseBook<true>;
  readonly smallTalk: PhraseBook<true>;
  readonly genreAdjectives: ReadonlySet<string>;
  readonly firstPerson: ReadonlySet<string>;
  readonly clauseOpeners: ReadonlySet<string>;
  readonly thirdPersons: ReadonlySet<string>;
  readonly goesOn: ReadonlySet<string>;
  readonly ratingWords: ReadonlySet<string>;
  readonly starNouns: ReadonlySet<string>;
  readonly pluralVerbs: ReadonlySet<string>;
  readonly storyPlaces: ReadonlySet<string>;
  readonly besideYear: ReadonlySet<string>;
  readonly studios: ReadonlySet<string>;
  readonly durationTails: ReadonlySet<string>;
  /** English names of languages. */
  readonly languages: PhraseBook<string>;
  /** ISO 3166 codes, joined by "+", of adjectives; of names; and what stands before a name. */
  readonly countries: PhraseBook<string>;
  readonly countryNames: PhraseBook<string>;
  readonly peoples: PhraseBook<string>;
  readonly fromCountry: PhraseBook<true>;
  readonly fromThere: PhraseBook<true>;
  readonly turning: PhraseBook<true>;
  readonly makes: PhraseBook<true>;
  readonly asks: PhraseBook<true>;
  readonly cities: PhraseBook<string>;
  readonly countsToo: PhraseBook<true>;
  readonly beforeCountry: ReadonlySet<string>;
  readonly besideNation: PhraseBook<true>;
  readonly nationEvents: PhraseBook<true>;
  readonly remembered: PhraseBook<true>;
  readonly thatDoes: ReadonlySet<string>;
  readonly fromElsewhere: PhraseBook<true>;
  readonly ratings: PhraseBook<Certification>;
  readonly ratingUnder: PhraseBook<true>;
  readonly ratingOver: PhraseBook<true>;
  readonly ratingBelow: PhraseBook<true>;
  readonly yearsOld: PhraseBook<true>;
  readonly ages: PhraseBook<true>;
  readonly children: PhraseBook<true>;
  readonly groups: PhraseBook<true>;
  readonly everybody: ReadonlySet<string>;
  readonly audience: ReadonlySet<string>;
  readonly otherOnes: PhraseBook<true>;
  readonly ratingScale: PhraseBook<true>;
  readonly fillers: ReadonlySet<string>;
  readonly joins: ReadonlySet<string>;
  readonly beforeTitle: ReadonlySet<string>;
  readonly afterTitle: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly tooMuch: PhraseBook<true>;
  readonly nounVerbs: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly copulas: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  /** Words that are no content of a wish. */
  readonly empty: ReadonlySet<string>;
  /** Titles that people say without meaning the film. */
  readonly sayings: PhraseBook<true>;
  /** The words of a text in English; undefined where nobody has said how. */
  readonly inEnglish: ((words: readonly Word[]) => InEnglish) | undefined;
  /** A word of a text in English, without what says nothing there; undefined where nobody has said how. */
  glossOf(words: readonly Word[], at: number): readonly string[] | undefined;
  /** Every word that some list knows. */
  readonly vocabulary: ReadonlySet<string>;
  /** The word of the phrases that is at most `most` slips away. */
  nearWord(word: string, most: number): string | undefined;
  /** Words that are in everybody's mouth, so that they are a title only with some evidence. */
  readonly ordinary: ReadonlySet<string>;
}

/** Compiles a language; costs a few milliseconds. */
export function lexiconOf(language: Language): Lexicon {
  const fillers = wordSet(language.fillers);
  const list = (phrases: readonly string[]): [string, true][] => entriesOf(true as const, phrases);
  const both = withFallback(language);
  const signals: [string, Signal][] = [
    ...feelingEntries(language.feelingsBefore, "before"),
    ...feelingEntries(language.feelingsAfter, "after"),
    ...entriesOf<Signal>({ kind: "turn" }, language.turns),
    ...entriesOf<Signal>({ kind: "wish" }, language.wishes),
    ...entriesOf<Signal>({ kind: "like" }, [...language.likes, ...language.makersOf, ...language.writersOf]),
    ...entriesOf<Signal>({ kind: "seen" }, language.seen),
    ...entriesOf<Signal>({ kind: "other" }, language.otherFeeling),
    ...entriesOf<Signal>({ kind: "same" }, language.sameFeeling),
  ];
  const empty = wordSet(language.markers, language.framing, language.fillers);
  const genres = both.flatMap((one) =>
    [...genreEntries(one.genres, false), ...genreEntries(one.tellingGenres, true)].filter(
      ([phrase]) => one === language || !isEmpty(phrase, empty),
    ),
  );
  const moods = both.flatMap((one) =>
    [...one.plainMoods.map((name) => [name, name] as const), ...namedEntries(one.moods)].filter(
      ([phrase]) => one === language || !isEmpty(phrase, empty),
    ),
  );
  const meant = meaningsOf(language, (phrase) => isEmpty(phrase, empty));
  const spoken = both.flatMap(({ languages }) => namedEntries(languages));
  const nations = both.flatMap((one) => [one.countries, one.countryNames, one.cities].flatMap(namedEntries));
  const borders = list([...language.ratingOver, ...language.runtime.under, ...language.runtime.given]);
  const spokenOf = (entries: readonly (readonly [string, unknown])[]) =>
    entries.flatMap(([phrase]) => expanded(phrase)).flatMap((norms) => (norms.length === 1 ? norms : []));
  const wordsIn = (entries: readonly (readonly [string, unknown])[]) =>
    entries.flatMap(([phrase]) => expanded(phrase).flat());
  // What a plot speaks of is told in many rare words: "Saltburn" is no "Saturn".
  const qualities = meant.filter(([, { kind }]) => kind !== "themes");
  const telling = [...new Set(wordsIn([...genres, ...moods, ...signals, ...qualities]))];
  const ordinary = new Set([
    ...empty,
    ...wordSet(...both.map(({ ordinary }) => ordinary)),
    ...spokenOf([...genres, ...moods, ...meant, ...spoken, ...signals]),
  ]);
  const spellings = telling.filter((word) => word.length >= 5);
  const near = nearStrings(spellings);
  return {
    code: language.code,
    glossOf: () => undefined,
    inEnglish: language.fallback.length === 0 ? asEnglish : undefined,
    traits: new Set(language.traits),
    vocabulary: new Set([...ordinary, ...telling, ...wordsIn(meant), ...wordsIn(nations), ...wordsIn(borders)]),
    nearWord: (word, most) => near.find(word, most).map(({ index }) => spellings[index])[0],
    signals: phraseBook(signals, fillers),
    negators: phraseBook(list(language.negators), fillers),
    avoids: phraseBook(list(language.avoids), fillers),
    wants: phraseBook(list(language.wants), fillers),
    likes: phraseBook(list(language.likes), fillers),
    unlikes: phraseBook(list(language.unlikes), fillers),
    newer: phraseBook(list(language.newer), fillers),
    modern: phraseBook(list(language.modern), fillers),
    older: phraseBook(list(language.older), fillers),
    shorter: phraseBook(list(language.shorter), fillers),
    longer: phraseBook(list(language.longer), fillers),
    thans: phraseBook(list(language.thans)),
    mores: wordSet(language.mores),
    lesses: phraseBook(list(language.lesses)),
    comparatives: language.comparatives,
    positives: wordSet(language.positives),
    ors: wordSet(language.ors),
    turnWords: wordSet(language.turns.filter((turn) => !turn.includes(" "))),
    indifferent: phraseBook(list(language.indifferent), fillers),
    fineBehind: phraseBook(list(language.fineBehind), fillers),
    complaints: compiled(language.complaints, list),
    seenAll: phraseBook(list(language.seenAll), fillers),
    genres: phraseBook(genres),
    moods: phraseBook(moods),
    qualityEndings: language.qualityEndings,
    otherSenses: wordSet(...both.map((one) => one.otherSenses)),
    meanings: phraseBook(meant, fillers),
    series: phraseBook(seriesOf(language)),
    clauseOpeners: wordSet(...both.map((one) => one.clauseOpeners)),
    thirdPersons: wordSet(...both.map((one) => one.thirdPersons)),
    goesOn: wordSet(...both.map((one) => one.goesOn)),
    ratingWords: wordSet(...both.map((one) => one.ratingWords)),
    starNouns: wordSet(...both.map((one) => one.starNouns)),
    pluralVerbs: wordSet(...both.map((one) => one.pluralVerbs)),
    storyPlaces: new Set(both.flatMap((one) => one.storyPlaces)),
    besideYear: wordSet(...both.map((one) => one.besideYear)),
    studios: wordSet(...both.map((one) => one.studios)),
    durationTails: wordSet(...both.map((one) => one.durationTails)),
    languages: phraseBook(spoken),
    countries: phraseBook(both.flatMap((one) => namedEntries(one.countries))),
    peoples: phraseBook(both.flatMap((one) => namedEntries(one.peoples))),
    countryNames: phraseBook(both.flatMap((one) => [...namedEntries(one.countryNames), ...countryNames(one.code)])),
    fromCountry: phraseBook(list(language.fromCountry)),
    turning: phraseBook(list(language.turning)),
    fromThere: phraseBook(list(language.fromThere)),
    makes: phraseBook(list(language.makes)),
    asks: phraseBook(list(language.asks)),
    cities: phraseBook(both.flatMap((one) => namedEntries(one.cities))),
    countsToo: phraseBook(list(language.countsToo)),
    beforeCountry: wordSet(language.beforeCountry),
    besideNation: phraseBook(list(language.besideNation)),
    nationEvents: phraseBook(list(language.nationEvents)),
    remembered: phraseBook(list(language.remembered)),
    thatDoes: wordSet(language.thatDoes),
    fromElsewhere: phraseBook(list(language.fromElsewhere)),
    ratings: phraseBook(
      both.flatMap((one) => Certification.options.flatMap((rating) => entriesOf(rating, one.ratings[rating] ?? []))),
    ),
    ratingUnder: phraseBook(list(language.ratingUnder)),
    ratingOver: phraseBook(list(language.ratingOver)),
    ratingBelow: phraseBook(list(language.ratingBelow)),
    yearsOld: phraseBook(list(language.yearsOld)),
    ages: phraseBook(list(language.ages)),
    children: phraseBook(list(language.children)),
    groups: phraseBook(list(language.groups)),
    everybody: wordSet(language.everybody),
    audience: wordSet(language.audience),
    otherOnes: phraseBook(both.flatMap((one) => list(one.otherOnes))),
    ratingScale: phraseBook(both.flatMap((one) => list(one.ratingScale))),
    ...smallWordsOf(both),
    ...timesOf(language),
    ...examplePhrasesOf(language),
    ...refusalPhrasesOf(both),
    numbers: new Map(
      valued(language.numbers).flatMap(([words, value]) => [...wordSet([words])].map((word) => [word, value])),
    ),
    byPerson: phraseBook(list(language.byPerson)),
    makersOf: phraseBook(list(language.makersOf)),
    writersOf: phraseBook(list(language.writersOf)),
    filmNouns: wordSet(language.filmNouns),
    openNouns: wordSet(language.openNouns),
    inLanguage: phraseBook(list(language.inLanguage)),
    foreign: phraseBook(list(language.foreign)),
    noSubtitles: phraseBook(list(language.noSubtitles)),
    avoidsNext: phraseBook(list(language.avoidsNext)),
    smallTalk: phraseBook(list(language.smallTalk)),
    genreAdjectives: wordSet(language.genreAdjectives),
    firstPerson: wordSet(language.firstPerson),
    fillers,
    joins: wordSet(language.joins),
    beforeTitle: wordSet(language.beforeTitle),
    afterTitle: wordSet(language.afterTitle),
    others: wordSet(language.others),
    adverbs: wordSet(language.adverbs),
    pronouns: wordSet(language.pronouns),
    tooMuch: phraseBook(list(language.tooMuch)),
    nounVerbs: wordSet(language.nounVerbs),
    places: wordSet(language.places),
    copulas: wordSet(language.copulas),
    subjects: wordSet(language.subjects),
    empty,
    sayings: phraseBook(list(language.ordinaryPhrases)),
    ordinary,
  };
}
