/** What the reader knows of one language: plain word lists of one shape, so that a new language is one new file. */
import type { Feeling } from "@matinee/core";

/** Phrases separated by ";", in the notation of phrases.ts. */
export type Phrases = string;

export interface FeelingPhrases {
  readonly loved: Phrases;
  readonly liked: Phrases;
  readonly "so-so": Phrases;
  readonly disliked: Phrases;
  readonly hated: Phrases;
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
  /** Words that nearly never are a title by themselves: "it", "this", "more". */
  readonly pronouns: string;
  /** "but", "while": a new clause with a feeling of its own. */
  readonly turns: Phrases;
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
  /** "without", "nothing", "no": what follows is not wanted. */
  readonly avoids: Phrases;
  /** "more", "with": what follows is wanted after all. */
  readonly wants: Phrases;
  /** Genres by the names that MovieLens uses. */
  readonly genres: Readonly<Record<string, Phrases>>;
  /** Moods and themes: the English word of the catalogue → how the language says it. */
  readonly moods: Readonly<Record<string, Phrases>>;
  /** Languages by their English names. */
  readonly languages: Readonly<Record<string, Phrases>>;
}

export type FeelingSide = "before" | "after";
export type FeelingEntry = { readonly feeling: Feeling; readonly side: FeelingSide };
