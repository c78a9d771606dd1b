/** A text in which names of films are looked for. */
import type { ItemIndex } from "@matinee/core";
import type { CuedText } from "../text.ts";
import type { Evidence } from "./evidence-weights.ts";
import type { EvidenceWeights } from "./tally.ts";
import type { TitleLookup } from "./title-lookup.ts";

export interface NameSearch extends CuedText, Learning {
  readonly lookup: TitleLookup;
  /** True when the words at a place, behind commas and "and", surely name a film. */
  readonly filmFollows: (at: number) => boolean;
  /** The text puts titles in quotation marks, so what is not quoted is hardly one. */
  readonly quotesTitles: boolean;
}

/** The weights of what is seen, and who hears of every candidate: for learning them. */
export interface Learning {
  readonly weights: EvidenceWeights;
  readonly onCandidate?: ((candidate: CandidateName) => void) | undefined;
}

/** A run of words that is a name of a film, as [start, end) in the text, and what was seen of it. */
export interface CandidateName {
  readonly item: ItemIndex;
  readonly start: number;
  readonly end: number;
  readonly evidence: ReadonlyMap<Evidence, number>;
}
