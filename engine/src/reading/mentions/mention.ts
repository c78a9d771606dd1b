/** A run of words that names a film. */
import type { ItemIndex } from "@matinee/core";

export interface Mention {
  readonly item: ItemIndex;
  /** The name's words [from, to); with a year that belongs to it [fullFrom, fullTo). */
  readonly from: number;
  readonly to: number;
  readonly fullFrom: number;
  readonly fullTo: number;
  readonly quoted: boolean;
  /** A part of a series that its place alone names: "the third one". */
  readonly isPart?: boolean;
  /** All films of the series, where it stands for them all: "all of Bourne". */
  readonly series?: readonly ItemIndex[];
  /** True where words behind the name are meant to tell which film it is, and told it from none of its namesakes. */
  readonly isUntold?: boolean;
}
