/** A language's word lists, made ready to be looked up. English stands behind every other language for genres and moods. */
import type { Feeling } from "@matinee/core";
import { en } from "./languages/en.ts";
import type { FeelingPhrases, FeelingSide, Language } from "./languages/language.ts";
import { entriesOf, expanded, type PhraseBook, phraseBook, wordSet } from "./phrases.ts";

/** What a phrase does to the words around it. */
export type Signal =
  | { readonly kind: "feeling"; readonly feeling: Feeling; readonly side: FeelingSide }
  | { readonly kind: "same" | "other" | "seen" | "wish" | "like" | "turn" };

export interface Lexicon {
  readonly code: string;
  /** Phrases that tell feelings, wishes, turns. */
  readonly signals: PhraseBook<Signal>;
  readonly negators: PhraseBook<true>;
  readonly avoids: PhraseBook<true>;
  readonly wants: PhraseBook<true>;
  readonly likes: PhraseBook<true>;
  /** Genre names of MovieLens. */
  readonly genres: PhraseBook<string>;
  /** Moods and themes as the catalogue's texts say them. */
  readonly moods: PhraseBook<string>;
  /** English names of languages. */
  readonly languages: PhraseBook<string>;
  readonly fillers: ReadonlySet<string>;
  readonly joins: ReadonlySet<string>;
  readonly beforeTitle: ReadonlySet<string>;
  readonly afterTitle: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  /** Words that are no content of a wish. */
  readonly empty: ReadonlySet<string>;
  /** Titles that people say without meaning the film. */
  readonly sayings: PhraseBook<true>;
  /** Words that are in everybody's mouth, so that they are a title only with some evidence. */
  readonly ordinary: ReadonlySet<string>;
}

const feelings: readonly Feeling[] = ["loved", "hated", "disliked", "so-so", "liked"];

/** Compiles a language; costs a few milliseconds. */
export function lexiconOf(language: Language): Lexicon {
  const fillers = wordSet(language.fillers);
  const list = (phrases: string): [string, true][] => entriesOf(true as const, phrases);
  const both = language === en ? [language] : [language, en];
  const signals: [string, Signal][] = [
    ...feelingEntries(language.feelingsBefore, "before"),
    ...feelingEntries(language.feelingsAfter, "after"),
    ...entriesOf<Signal>({ kind: "turn" }, language.turns),
    ...entriesOf<Signal>({ kind: "wish" }, language.wishes),
    ...entriesOf<Signal>({ kind: "like" }, language.likes),
    ...entriesOf<Signal>({ kind: "seen" }, language.seen),
    ...entriesOf<Signal>({ kind: "other" }, language.otherFeeling),
    ...entriesOf<Signal>({ kind: "same" }, language.sameFeeling),
  ];
  const genres = both.flatMap(({ genres }) =>
    Object.entries(genres).flatMap(([name, phrases]) => entriesOf(name, phrases)),
  );
  const moods = both.flatMap(({ moods }) =>
    Object.entries(moods).flatMap(([name, phrases]) => entriesOf(name, phrases)),
  );
  const spoken = both.flatMap(({ languages }) =>
    Object.entries(languages).flatMap(([name, phrases]) => entriesOf(name, phrases)),
  );
  const spokenOf = (entries: readonly (readonly [string, unknown])[]) =>
    entries.flatMap(([phrase]) => expanded(phrase)).flatMap((norms) => (norms.length === 1 ? norms : []));
  return {
    code: language.code,
    signals: phraseBook(signals, fillers),
    negators: phraseBook(list(language.negators), fillers),
    avoids: phraseBook(list(language.avoids), fillers),
    wants: phraseBook(list(language.wants), fillers),
    likes: phraseBook(list(language.likes), fillers),
    genres: phraseBook(genres),
    moods: phraseBook(moods),
    languages: phraseBook(spoken),
    fillers,
    joins: wordSet(language.joins),
    beforeTitle: wordSet(language.beforeTitle),
    afterTitle: wordSet(language.afterTitle),
    pronouns: wordSet(language.pronouns),
    subjects: wordSet(language.subjects),
    empty: wordSet(language.markers, language.framing, language.fillers),
    sayings: phraseBook(list(language.ordinaryPhrases)),
    ordinary: new Set([
      ...wordSet(language.markers, language.framing, language.fillers, language.ordinary),
      ...spokenOf([...genres, ...moods, ...spoken, ...signals]),
    ]),
  };
}

const feelingEntries = (phrases: FeelingPhrases, side: FeelingSide): [string, Signal][] =>
  feelings.flatMap((feeling) => entriesOf<Signal>({ kind: "feeling", feeling, side }, phrases[feeling]));
