/** The text around a name, as far as it speaks for or against it. */
import type { Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";
import type { Cue } from "../signals.ts";
import type { Zone } from "../text.ts";
import type { TitleLookup } from "./title-lookup.ts";

/** What is known of the text around a name. */
export interface Setting {
  readonly words: readonly Word[];
  readonly zones: readonly Zone[];
  readonly lexicon: Lexicon;
  readonly lookup: TitleLookup;
  readonly startsCue: ReadonlyMap<number, Cue>;
  readonly endsCue: ReadonlyMap<number, Cue>;
  /** The text uses capitals inside its sentences, so a small letter means something. */
  readonly cased: boolean;
  /** True when the words are the whole name of a person. */
  readonly isPerson: (from: number, to: number) => boolean;
  /** True when the words at a place, behind commas and "and", surely name a film. */
  readonly filmFollows: (at: number) => boolean;
  /** The text puts titles in quotation marks, so what is not quoted is hardly one. */
  readonly quotes: boolean;
}
