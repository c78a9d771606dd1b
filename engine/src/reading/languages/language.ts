/** What the reader knows of one language: plain word lists of one shape, so that a new language is one new file. */
import { z } from "zod";
import {
  byName,
  byNumber,
  CareerPhrases,
  ClockPhrases,
  ComplaintPhrases,
  DescriptionPhrases,
  FollowUpPhrases,
  lines,
  RolePhrases,
  RuntimePhrases,
  TalkPhrases,
  YearPhrases,
} from "./phrase-lists.ts";
import { GrammarWords, NameWords, SpanWords, TitleWords, UnitWords } from "./small-word-lists.ts";

const Trait = z.enum([
  // Nouns have a capital, so that a capital is no sign of a name.
  "capital nouns",
  // An "'s" behind a name says whose something is.
  "possessive s",
  // All words of a title but the small ones have a capital.
  "capital titles",
  // An adjective may stand behind its noun.
  "adjectives behind nouns",
  // The lists know most words that people use, so that an unknown one is likely misspelt.
  "rich vocabulary",
  // Words stand without spaces between them, and are those of the lists.
  "no spaces",
  // What is said of something stands behind it.
  "verbs last",
]);
export type Trait = z.infer<typeof Trait>;

const FeelingPhrases = z
  .strictObject({
    loved: lines,
    liked: lines,
    "so-so": lines,
    disliked: lines,
    hated: lines,
  })
  .prefault({});
export type FeelingPhrases = z.infer<typeof FeelingPhrases>;

export const languageSchema = z.strictObject({
  /** ISO 639-1. */
  code: z.string().regex(/^[a-z]{2}$/),
  /** The language whose lists stand behind this one's for genres, moods and ordinary words. */
  fallback: z.array(z.string()).max(1).default([]),
  /** What rules have to know of how the language is written. */
  traits: z.array(Trait).default([]),
  /** Frequent small words by which the language is recognised; also never content of a wish. */
  markers: lines,
  /** More words that say nothing about a film: greetings, "movie", "please", "tonight". */
  framing: lines,
  /** Ordinary words that are never a film's title by themselves, unless quoted or capitalised. */
  ordinary: lines,
  /** Titles that people say without meaning the film: "the others", "about time". */
  ordinaryPhrases: lines,
  /** Words that may stand inside a phrase without changing it: "really", "quite". */
  fillers: lines,
  /** "not", "never": turn a feeling or a wish around. */
  negators: lines,
  /** "and", "or", "as well as". */
  joins: lines,
  /** Words that often stand right before a title ("the movie", "watched") and right after one ("was", "with"). */
  beforeTitle: lines,
  afterTitle: lines,
  /** Words that nearly never are a title by themselves: "it", "this". */
  pronouns: lines,
  /** Small words that now and then are one: "up", "once". */
  adverbs: lines,
  /** "but", "while": a new clause with a feeling of its own. */
  turns: lines,
  /** Words that are a feeling only behind a subject or at a border, else a noun: "love". */
  nounVerbs: lines,
  /** "too" before an adjective: a complaint. */
  tooMuch: lines,
  /** "in", "aboard": behind "but" they put a film elsewhere. */
  places: lines,
  /** "was", "are", "felt": a judgement stands behind them. */
  copulas: lines,
  /** "I", "we": after them a word that is both a verb and a preposition ("like") is the verb. */
  subjects: lines,
  /** Feelings whose films follow ("loved …"), and those whose films usually stand before ("… was great"). */
  feelingsBefore: FeelingPhrases,
  feelingsAfter: FeelingPhrases,
  /** What the film does to the person in the last clause: "too", "same for", keeping the last feeling. */
  sameFeeling: lines,
  /** "not so much", "less so": the opposite of the last feeling. */
  otherFeeling: lines,
  /** "have seen": the film is known, nothing more is said. */
  seen: lines,
  /** "looking for", "in the mood for": from here on the person says what they want. */
  wishes: lines,
  /** "like", "similar to": the films that follow are examples of what is wanted. */
  likes: lines,
  /** Words that make an example of the film before them: "Memento-like", "Heat vibes". */
  likeSuffixes: lines,
  /** What makes an example of the film that a sentence begins with: "Rocky for", "Jaws meets", "Emma with more". */
  likesBehind: lines,
  /** "meets", "minus": behind the film that a sentence begins with, even where its name is an everyday word. */
  crossings: lines,
  /** "Another" before a film, and what stands behind "a Rocky": one of a kind that is like it. */
  onesMore: lines,
  kindsBehind: lines,
  /** "A", "some" before "darker Rocky": one of its kind that has those qualities. */
  indefinites: lines,
  /** "After" before a film that somebody has seen; "another", "same again" behind one: like it. */
  afterFilm: lines,
  anotherOfIt: lines,
  /** "The one with": behind a film it tells which film is meant. */
  theOne: lines,
  /** "nothing like", "unlike": the films that follow are examples of what is not wanted. */
  unlikes: lines,
  /** "but newer", "older" than the example. */
  newer: lines,
  /** "A modern Casablanca", "for the present day": of our time. */
  modern: lines,
  older: lines,
  shorter: lines,
  longer: lines,
  /** "than": what a quality is compared with follows. */
  thans: lines,
  /** "Other", "different" before it: what follows "than" is not wanted. */
  others: lines,
  /** "more", "even more"; "less", "not as" before a quality that is compared. */
  mores: lines,
  lesses: lines,
  /** Endings of compared qualities: "funnier". */
  comparatives: lines,
  /** Words that only end like comparatives. */
  positives: lines,
  /** "or", "nor": a list that they end goes on being refused. */
  ors: lines,
  /** "I don't mind", "it need not be": what follows is neither wanted nor refused. */
  indifferent: lines,
  /** The same behind it: "violence is fine". */
  fineBehind: lines,
  /** "Of his", "him in": ask for somebody who was named before. */
  namesAgain: lines,
  /** "free" behind what is refused: "gore-free". */
  freeBehind: lines,
  /** "Zero", "at all" in what is refused: to the last bit. */
  entirely: lines,
  /** "Nothing", "too" before a refused quality: the film it is like is none to go by. */
  keepsAway: lines,
  /** "none of that": all that stands before it is refused. */
  noneOfThat: lines,
  /** "no" in "christmassy yes, sugary no": what stands before it in its clause is refused. */
  refusingEnds: lines,
  /** "without", "except" where they stand right behind what is refused, and end nothing: "violence-without film". */
  avoidsBehind: lines,
  complaints: ComplaintPhrases,
  /** "all", "every" behind "I have seen": known and not asked for. */
  seenAll: lines,
  /** "without", "nothing", "no": what follows is not wanted. */
  avoids: lines,
  /** "more", "with": what follows is wanted after all. */
  wants: lines,
  /** Genres by the names that MovieLens uses ("Comedy+Romance": both). */
  genres: byName,
  /** Phrases that ask for a genre and say more than it, so that they stay words of the wish too. */
  tellingGenres: byName,
  /** What a genre is called where nothing but its name is asked for: more than says it in a sentence. */
  genreNames: byName,
  /** Themes, as the catalogue's texts say them, that belong to a genre. */
  themeGenres: byName,
  /** Moods and themes that the catalogue's texts say in the same words. */
  plainMoods: lines,
  /** Moods and themes: the English word of the catalogue → how the language says it. */
  moods: byName,
  /** Words of moods that plots use in another sense ("light"): what is meant by them is never looked for as a word. */
  otherSenses: lines,
  /** How adjectives end: one that no list knows is told as not understood. */
  qualityEndings: lines,
  years: YearPhrases,
  spans: SpanWords,
  runtime: RuntimePhrases,
  clock: ClockPhrases,
  followUp: FollowUpPhrases,
  /** Number words: 2 → "two". */
  numbers: byNumber,
  /** "starring", "directed by": a person's name follows. */
  byPerson: lines,
  /** "The director of", "who wrote": a film follows, and its makers are meant. */
  makersOf: lines,
  writersOf: lines,
  careers: CareerPhrases,
  personRoles: RolePhrases,
  /** "film", "movie", "cinema": what an adjective of a wish stands beside. */
  filmNouns: lines,
  /** "something", "anything": stands for a film that is asked for. */
  openNouns: lines,
  /** "in" before a language; "foreign", "subtitled": any but English; "no subtitles": English. */
  inLanguage: lines,
  foreign: lines,
  noSubtitles: lines,
  /** Avoiding words that reach only the next word ("not too", "less"), not the whole rest of the clause. */
  avoidsNext: lines,
  /** Remarks that are no part of a wish: "with my wife", "on friday night". */
  smallTalk: lines,
  /** Genre words that are adjectives too ("musical talent"): a genre only where no other noun follows. */
  genreAdjectives: lines,
  /** "I", "my", "we": a sentence of small talk about the person. */
  firstPerson: lines,
  /** "because", "if": a clause begins behind them. */
  clauseOpeners: lines,
  /** "he", "they": somebody else feels. */
  thirdPersons: lines,
  /** Words that go on behind a number which is part of a name: "Rocky 4 was". */
  goesOn: lines,
  /** Words that make a number a rating: "rated", "stars". */
  ratingWords: lines,
  /** "stars" behind a number. */
  starNouns: lines,
  /** Verbs of several films at once: "Heat and Fargo were". */
  pluralVerbs: lines,
  /** Places of stories, as moods say them: "1940s Hollywood" is no year of release. */
  storyPlaces: lines,
  /** Words between a film's name and its year: "the Godzilla from 1998". */
  besideYear: lines,
  /** Names that people wish by and that are no titles. */
  studios: lines,
  /** Words behind a duration that add nothing: "two hours long". */
  durationTails: lines,
  /** Languages by their English names. */
  languages: byName,
  /** Adjectives of countries and regions by ISO 3166 codes ("SE+DK+NO"), names beyond Unicode's, and "from" before one. */
  countries: byName,
  countryNames: byName,
  /** Peoples, who stand for their films behind an article. */
  peoples: byName,
  /** "Turning", "she is" before an age. */
  turning: lines,
  /** "From down there": of the country that was named before. */
  fromThere: lines,
  /** "The Irish make"; "do the", "like the" before a people. */
  makes: lines,
  asks: lines,
  /** Cities by the countries whose films are "from" there. */
  cities: byName,
  /** "This month", "say" before the name of a country. */
  beforeCountry: lines,
  /** "Counts", "is fine" behind a country. */
  countsToo: lines,
  /** "Soviet era", "Scandinavian murder story", "Canadian, please": behind a nation that made the film. */
  besideNation: lines,
  /** "The one with", "what's that film where": one film is meant, and its plot follows; "who" behind somebody who does it. */
  remembered: lines,
  thatDoes: lines,
  /** "Revolution", "civil war" beside a nation: what films of any country tell of. */
  nationEvents: lines,
  fromCountry: lines,
  /** "anywhere but", before a country. */
  fromElsewhere: lines,
  /** How films are rated, by the ratings of the United States, and "or lower" behind one. */
  ratings: byName,
  ratingUnder: lines,
  /** "Worse than PG-13"; of what also borders a length, what leaves the rating itself out: "under R". */
  ratingOver: lines,
  ratingBelow: lines,
  /** "years old" behind an age, "aged" before one; children whose age is told; "for" before who watches. */
  yearsOld: lines,
  ages: lines,
  children: lines,
  /** "A class of", "a dozen" before an age of many; "everybody" before "from 15". */
  groups: lines,
  everybody: lines,
  audience: lines,
  /** "For people who hate boxing": they feel, nobody here. */
  otherOnes: lines,
  /** "Out of" between a mark and the highest one. */
  ratingScale: lines,
  talk: TalkPhrases,
  description: DescriptionPhrases,
  grammar: GrammarWords,
  names: NameWords,
  units: UnitWords,
  titles: TitleWords,
});
export type Language = z.infer<typeof languageSchema>;

export type FeelingSide = "before" | "after";
