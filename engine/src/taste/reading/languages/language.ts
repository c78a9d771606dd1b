/** What the reader knows of one language: plain word lists of one shape, so that a new language is one new file. */

/** Phrases separated by ";", in the notation of phrases.ts. */
export type Phrases = string;

export interface FeelingPhrases {
  readonly loved: Phrases;
  readonly liked: Phrases;
  readonly "so-so": Phrases;
  readonly disliked: Phrases;
  readonly hated: Phrases;
}

/** When films were made. */
export interface YearPhrases {
  readonly before: Phrases;
  readonly after: Phrases;
  readonly since: Phrases;
  readonly between: Phrases;
  /** "to" of "1970 to 1985", and "or" of "80s or 90s". */
  readonly to: Phrases;
  /** "or later", "onwards", after a year. */
  readonly onwards: Phrases;
  readonly orEarlier: Phrases;
  /** "from", "made in", "released in". */
  readonly from: Phrases;
  /** "set in", "during": the year belongs to the story. */
  readonly setting: Phrases;
  readonly decades: Readonly<Record<number, Phrases>>;
  /** Words behind or before the digits of a decade: "80er Jahre", "anni 80". */
  readonly decadeTail: Phrases;
  readonly decadeLead: Phrases;
  readonly early: Phrases;
  readonly middle: Phrases;
  readonly late: Phrases;
  readonly recent: Phrases;
  readonly old: Phrases;
  /** "old", "new": only beside a film word, a genre or a language. */
  readonly oldAdjective: Phrases;
  readonly recentAdjective: Phrases;
  readonly thisCentury: Phrases;
  /** "last", "past" before "ten years". */
  readonly last: Phrases;
  readonly yearUnit: Phrases;
  readonly decadeUnit: Phrases;
}

/** How long a film lasts. */
export interface RuntimePhrases {
  readonly hours: Phrases;
  readonly minutes: Phrases;
  /** "and a half" after hours. */
  readonly half: Phrases;
  /** Whole durations, by minutes: "an hour and a half". */
  readonly durations: Readonly<Record<number, Phrases>>;
  readonly under: Phrases;
  readonly over: Phrases;
  /** "I have", "I only got": the person's time. */
  readonly have: Phrases;
  readonly orLess: Phrases;
  readonly orMore: Phrases;
  readonly short: Phrases;
  readonly notLong: Phrases;
  readonly long: Phrases;
}

export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  /** Frequent small words by which the language is recognised; also never content of a wish. */
  readonly markers: string;
  /** More words that say nothing about a film: greetings, "movie", "please", "tonight". */
  readonly framing: string;
  /** Ordinary words that are never a film's title by themselves, unless quoted or capitalised. */
  readonly ordinary: string;
  /** Titles that people say without meaning the film: "the others", "about time". */
  readonly ordinaryPhrases: Phrases;
  /** Words that may stand inside a phrase without changing it: "really", "quite". */
  readonly fillers: string;
  /** "not", "never": turn a feeling or a wish around. */
  readonly negators: Phrases;
  /** "and", "or", "as well as". */
  readonly joins: string;
  /** Words that often stand right before a title ("the movie", "watched") and right after one ("was", "with"). */
  readonly beforeTitle: string;
  readonly afterTitle: string;
  /** Words that nearly never are a title by themselves: "it", "this". */
  readonly pronouns: string;
  /** Small words that now and then are one: "up", "once". */
  readonly adverbs: string;
  /** "but", "while": a new clause with a feeling of its own. */
  readonly turns: Phrases;
  /** Words that are a feeling only behind a subject or at a border, else a noun: "love". */
  readonly nounVerbs: string;
  /** "too" before an adjective: a complaint. */
  readonly tooMuch: Phrases;
  /** "in", "aboard": behind "but" they put a film elsewhere. */
  readonly places: string;
  /** "was", "are", "felt": a judgement stands behind them. */
  readonly copulas: string;
  /** "I", "we": after them a word that is both a verb and a preposition ("like") is the verb. */
  readonly subjects: string;
  /** Feelings whose films follow ("loved …"), and those whose films usually stand before ("… was great"). */
  readonly feelingsBefore: FeelingPhrases;
  readonly feelingsAfter: FeelingPhrases;
  /** What the film does to the person in the last clause: "too", "same for", keeping the last feeling. */
  readonly sameFeeling: Phrases;
  /** "not so much", "less so": the opposite of the last feeling. */
  readonly otherFeeling: Phrases;
  /** "have seen": the film is known, nothing more is said. */
  readonly seen: Phrases;
  /** "looking for", "in the mood for": from here on the person says what they want. */
  readonly wishes: Phrases;
  /** "like", "similar to": the films that follow are examples of what is wanted. */
  readonly likes: Phrases;
  /** Words that make an example of the film before them: "Memento-like", "Heat vibes". */
  readonly likeSuffixes: string;
  /** "nothing like", "unlike": the films that follow are examples of what is not wanted. */
  readonly unlikes: Phrases;
  /** "but newer", "older" than the example. */
  readonly newer: Phrases;
  readonly older: Phrases;
  /** "without", "nothing", "no": what follows is not wanted. */
  readonly avoids: Phrases;
  /** "more", "with": what follows is wanted after all. */
  readonly wants: Phrases;
  /** Genres by the names that MovieLens uses ("Comedy+Romance": both); phrases behind "//" stay words of the wish too. */
  readonly genres: Readonly<Record<string, Phrases>>;
  /** Moods and themes: the English word of the catalogue → how the language says it. */
  readonly moods: Readonly<Record<string, Phrases>>;
  readonly years: YearPhrases;
  readonly runtime: RuntimePhrases;
  /** Number words: "two" → 2. */
  readonly numbers: Readonly<Record<string, number>>;
  /** "starring", "directed by": a person's name follows. */
  readonly byPerson: Phrases;
  /** "film", "movie", "cinema": what an adjective of a wish stands beside. */
  readonly filmNouns: string;
  /** "in" before a language; "foreign", "subtitled": any but English; "no subtitles": English. */
  readonly inLanguage: Phrases;
  readonly foreign: Phrases;
  readonly noSubtitles: Phrases;
  /** Avoiding words that reach only the next word ("not too", "less"), not the whole rest of the clause. */
  readonly avoidsNext: Phrases;
  /** Remarks that are no part of a wish: "with my wife", "on friday night". */
  readonly smallTalk: Phrases;
  /** Genre words that are adjectives too ("musical talent"): a genre only where no other noun follows. */
  readonly genreAdjectives: string;
  /** "I", "my", "we": a sentence of small talk about the person. */
  readonly firstPerson: string;
  /** Languages by their English names. */
  readonly languages: Readonly<Record<string, Phrases>>;
}

export type FeelingSide = "before" | "after";
