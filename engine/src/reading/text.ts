/**
 * A text on its way through the reader. Each step adds what it found and changes nothing of what it was given: words,
 * then what they tell and ask, then the films that they name, then what may be wished for.
 */
import type { Quote, Word } from "@matinee/text";
import type { Lexicon } from "./lexicon.ts";
import type { Mention } from "./mentions/mention.ts";
import type { People } from "./people.ts";
import type { Places } from "./places.ts";
import type { Cue, Sentence } from "./signals.ts";

/** A text and its words. */
export interface TokenizedText {
  /** With slips mended where they are read for anything but names. */
  readonly words: readonly Word[];
  /** Parts that are names by their marks: between quotation marks, or before a year in brackets. */
  readonly quotes: readonly Quote[];
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
