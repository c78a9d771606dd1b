/**
 * A text as the network of feelings reads it: its words in English, its stops, and one sign for every film, so that what is
 * read of a film rests on nothing but what is said around it.
 */
import { isClauseGap, isSentenceGap } from "@matinee/text";
import type { NamedText } from "../../text.ts";
import type { Mention } from "../mention.ts";

/** Stands for a film, whichever it is; after the mask of J. Devlin et al., "BERT" (2019). */
export const filmSign = "[MASK]";

export interface SignedText {
  /** Words, stops and signs of films. */
  readonly tokens: readonly string[];
  /** Where the sign of a film stands among them. */
  readonly places: ReadonlyMap<Mention, number>;
}

export function signedText({ text, words, mentions, lexicon }: NamedText): SignedText {
  const english = lexicon.inEnglish?.(words);
  const tokens: string[] = [];
  const places = new Map<Mention, number>();
  const see = (gap: string) => {
    const stop = stopIn(gap);
    if (stop !== undefined && tokens.length > 0) tokens.push(stop);
  };
  for (let at = 0; at < words.length; at++) {
    see(words[at].gap);
    const film = mentions.at(at);
    if (film !== undefined) {
      places.set(film, tokens.length);
      tokens.push(filmSign);
      at = Math.max(at, film.fullTo - 1);
    } else if (english === undefined) tokens.push(words[at].norm);
    else for (const { norm } of english.words.slice(english.starts[at], english.starts[at + 1])) tokens.push(norm);
  }
  see(text.slice(words.at(-1)?.end ?? 0));
  return { tokens, places };
}

/** The stop that says most about what follows. */
function stopIn(gap: string): string | undefined {
  if (gap === " " || gap === "") return undefined;
  const found = "?!()".split("").find((sign) => gap.includes(sign));
  return found ?? (isSentenceGap(gap) ? "." : isClauseGap(gap) ? (gap.includes(":") ? ":" : ",") : undefined);
}
