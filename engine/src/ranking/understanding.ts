/** What of a text was not understood, told kindly: parts of it, or all. */
import { isEmptyWish, type Note, type Reading } from "@matinee/core";
import { unreadable } from "../reading/failsafe-reader.ts";
import { tooMuch, unknownFilm } from "../reading/unread.ts";
import { turnsPopularity } from "./popularity-dial.ts";
import type { Context } from "./slate.ts";

/** `areKnown` tells whether any film knows the words of the wish: words that none knows are read but say nothing. */
export function understanding({ reading, text }: Pick<Context, "reading" | "text">, areKnown: boolean): Note[] {
  if (text === undefined) return [];
  if (text.trim() === "") return [nothingAsked];
  if (reading.unread.some(({ why }) => why === unreadable)) return [notReadable];
  const isKnown = areKnown || reading.wish.words.some(({ text }) => turnsPopularity(text));
  const silent = !isKnown && reading.films.length === 0 && isEmptyWish({ ...reading.wish, words: [] });
  const missing = reading.unread.filter(({ why }) => why === unknownFilm);
  const cut = reading.unread.filter(({ why }) => why === tooMuch);
  const unread = reading.unread.filter(({ why }) => why !== unknownFilm && why !== tooMuch);
  const notes: Note[] = [];
  if (missing.length > 0) notes.push({ code: "not-understood", text: `Not in this catalogue: ${listed(missing)}.` });
  if (silent && reading.leftOpen !== true) notes.push(missing.length > 0 ? nothingElse : nothingUnderstood);
  else if (unread.length > 0) notes.push({ code: "not-understood", text: `Not understood: ${listed(unread)}.` });
  if (cut.length > 0)
    notes.push({ code: "text-cut", text: `Too much at once: nothing was read from ${listed(cut)} on.` });
  return notes;
}

const listed = (parts: Reading["unread"]): string =>
  parts
    .slice(0, 5)
    .map(({ text }) => `“${shortened(text)}”`)
    .join(", ");

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

const nothingUnderstood: Note = {
  code: "nothing-understood",
  text: "Nothing in these words was understood, so here are well-loved films of many kinds. Name a film, a genre, a mood or a decade.",
};

const nothingElse: Note = {
  code: "nothing-understood",
  text: "That is all that was understood, so here are well-loved films of many kinds. Name another film, a genre, a mood or a decade.",
};

const nothingAsked: Note = {
  code: "nothing-understood",
  text: "There were no words to understand, so here are well-loved films of many kinds. Name a film, a genre, a mood or a decade.",
};

const notReadable: Note = {
  code: "not-understood",
  text: "These words could not be read, which is our mistake, so this list does without them. Other words may help.",
};
