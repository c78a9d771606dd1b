/** What a language's lists become before they are books: phrases with what each of them means. */
import type { Feeling } from "@matinee/core";
import { entriesOf, expanded, type PhraseBook, phraseBook } from "@matinee/text";
import type { FeelingPhrases, FeelingSide, Language } from "./languages/language.ts";

/** What a phrase does to the words around it. */
export type Signal =
  | { readonly kind: "feeling"; readonly feeling: Feeling; readonly side: FeelingSide }
  | { readonly kind: "same" | "other" | "seen" | "wish" | "like" | "turn" };

export interface GenrePhrase {
  readonly names: readonly string[];
  /** The phrase says more than the genre, so it stays a word of the wish as well. */
  readonly telling: boolean;
}

/** The same phrases, each list as a book. */
export type Compiled<Lists> = { readonly [Name in keyof Lists]: PhraseBook<true> };

const feelings: readonly Feeling[] = ["loved", "hated", "disliked", "so-so", "liked"];

/** An English word that is a small word elsewhere: "war" in German is "was". */
export const isEmpty = (phrase: string, empty: ReadonlySet<string>): boolean =>
  expanded(phrase).some((norms) => norms.every((norm) => empty.has(norm)));

export const feelingEntries = (phrases: FeelingPhrases, side: FeelingSide): [string, Signal][] =>
  feelings.flatMap((feeling) => entriesOf<Signal>({ kind: "feeling", feeling, side }, phrases[feeling]));

export const genreEntries = (genres: Language["genres"], telling: boolean): [string, GenrePhrase][] =>
  Object.entries(genres).flatMap(([names, phrases]) => entriesOf({ names: names.split("+"), telling }, phrases));

export const namedEntries = (lists: Readonly<Record<string, readonly string[]>>): [string, string][] =>
  Object.entries(lists).flatMap(([name, phrases]) => entriesOf(name, phrases));

export const valued = (phrases: Readonly<Record<string, readonly string[]>>): [string, number][] =>
  Object.entries(phrases).flatMap(([value, list]) => entriesOf(Number(value), list));

export function withoutKey<Lists extends object, Key extends keyof Lists>(lists: Lists, key: Key): Omit<Lists, Key> {
  const { [key]: _, ...rest } = lists;
  return rest;
}

/** One book per list. */
export function compiled<Lists extends Readonly<Record<string, readonly string[]>>>(
  lists: Lists,
  list: (phrases: readonly string[]) => [string, true][],
): Compiled<Lists> {
  const books = Object.entries(lists).map(([name, phrases]) => [name, phraseBook(list(phrases))]);
  return Object.fromEntries(books) as Compiled<Lists>; // Object.fromEntries forgets the names
}
