/** "Surprise me": the mood that it is read as, in all languages. It tells no story: a list is asked for that nobody expects. */
import type { Wish } from "@matinee/core";

export const surprise = "surprise";

export const wantsSurprise = ({ words }: Pick<Wish, "words">): boolean =>
  words.some(({ text, wanted }) => text === surprise && wanted);
