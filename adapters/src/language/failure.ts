/** What goes wrong between us and a model, each with a sentence for people. Nothing of a request is kept: it may hold a key. */
import { type ModelPlace, spokenPlace } from "./place.ts";

/** Kind → what the model's place did, in words that follow its name, and how it is treated. */
const kinds = {
  unreachable: { words: "cannot be reached", again: true, counts: true },
  "refused-key": { words: "does not accept the key", again: false, counts: true },
  "unknown-model": { words: "knows no such model, or nothing is at this address", again: false, counts: true },
  busy: { words: "is asked too often", again: true, counts: false },
  broken: { words: "has troubles of its own", again: true, counts: true },
  refused: { words: "does not take this request", again: false, counts: false },
  late: { words: "took too long", again: false, counts: true },
  silent: { words: "did not begin to answer in time", again: false, counts: true },
  stalled: { words: "stopped in the middle of its answer", again: true, counts: true },
  unfinished: { words: "did not finish its answer", again: true, counts: false },
  "cut-off": { words: "did not come to the end of its answer", again: false, counts: false },
  "too-long": { words: "answered at a length that nobody asked for", again: false, counts: false },
  empty: { words: "answered with nothing", again: true, counts: false },
  "no-json": { words: "did not answer in the shape that was asked for", again: false, counts: false },
  unfit: { words: "answered with what does not hold", again: false, counts: false },
  unsound: { words: "is not used", again: false, counts: true },
  "no-package": {
    words: "needs node-llama-cpp, which is not installed; matinee doctor tells how",
    again: false,
    counts: true,
  },
  loading: { words: "is still being loaded", again: false, counts: false },
  unloadable: { words: "could not be loaded", again: false, counts: true },
  crashed: { words: "broke down over its answer", again: false, counts: true },
  overfull: { words: "cannot read this much at once", again: false, counts: false },
  resting: { words: "failed several times and is left in peace for a while", again: false, counts: false },
  crowded: { words: "is busy with earlier requests", again: false, counts: false },
  spent: { words: "has used up what may be spent today", again: false, counts: false },
} as const;
export type FailureKind = keyof typeof kinds;

export interface FailureDetails {
  readonly retryAfter?: number | undefined;
  /** What is wrong, where the kind alone does not tell. */
  readonly words?: string | undefined;
}

export class ModelFailure extends Error {
  readonly kind: FailureKind;
  /** Milliseconds after which it may be asked again, where it says so. */
  readonly retryAfter: number | undefined;

  constructor(kind: FailureKind, place: ModelPlace, { retryAfter, words }: FailureDetails = {}) {
    super(sentenceOf(kind, place, words));
    this.name = "ModelFailure";
    this.kind = kind;
    this.retryAfter = retryAfter;
  }

  /** True where the same request may go well the next time. */
  get passes(): boolean {
    return kinds[this.kind].again;
  }

  /** True where nobody was asked. */
  get isOurs(): boolean {
    return this.kind === "resting" || this.kind === "crowded" || this.kind === "spent";
  }

  /** True where it tells something about the place, and not about one answer. */
  get isOfPlace(): boolean {
    return kinds[this.kind].counts;
  }
}

function sentenceOf(kind: FailureKind, place: ModelPlace, words: string = kinds[kind].words): string {
  if (kind === "refused-key" && place.key === undefined)
    return `The language model ${spokenPlace(place)} wants a key in ${place.keyName}, and there is none.`;
  const more = kind === "refused-key" ? ` in ${place.keyName}` : "";
  return `The language model ${spokenPlace(place)} ${words}${more}.`;
}
