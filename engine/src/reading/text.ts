/**
 * A text on its way through the reader, which is one way: its words (tokens.ts), what they tell and ask (cued-text.ts), the
 * films that they name (mentions/named-text.ts), what is felt about those, and what is wished for (wishes/wished-text.ts).
 * Each step takes the text of the step before and adds what it found.
 */
import type { Quote, Word } from "@matinee/text";
import type { Lexicon } from "./lexicon.ts";
import type { Mention } from "./mentions/mention.ts";
import type { People } from "./people.ts";
import type { Places } from "./places.ts";
import type { Cue, Sentence } from "./signals.ts";

/** A text and its words. */
export interface TokenizedText {
  readonly text: string;
  /** All words as they were written: names are looked for in them. */
  readonly written: readonly Word[];
  /** The same with their slips mended; from the films on only those up to which the effort lasted. */
  readonly words: readonly Word[];
  /** Parts that are names by their marks: between quotation marks, or before a year in brackets. */
  readonly quotes: readonly Quote[];
  /** It has quotation marks. */
  readonly marked: boolean;
  readonly sentences: readonly Sentence[];
  /** Of the text's language. */
  readonly lexicon: Lexicon;
  /** The text uses capitals inside its sentences, so that a small letter means something. */
  readonly cased: boolean;
  /** It holds two people's turns. */
  readonly talk: boolean;
  /** Whom the catalogue knows. */
  readonly people: People;
}

/** What is being told where a word stands. */
export type Zone = "open" | "history" | "wish";

/** A text, and what its words tell and ask. */
export interface CuedText extends TokenizedText {
  readonly cues: Places<Cue>;
  readonly zones: readonly Zone[];
}

/** A text, and the films that it names. */
export interface NamedText extends CuedText {
  /** By their names with years. */
  readonly mentions: Places<Mention>;
  /** Names that no film of the catalogue bears. */
  readonly unknown: readonly Quote[];
}
