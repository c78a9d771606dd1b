/** A model that does not begin to answer, or stops in the middle of it, is told by how long it has been silent. */
import { type FailureKind, ModelFailure } from "./failure.ts";
import type { ModelPlace } from "./place.ts";

export interface CallLimits {
  /** Milliseconds until the first token, and between two. */
  readonly firstToken: number;
  readonly stall: number;
  /** Bytes that come over the wire, and characters of the answer. */
  readonly bytes: number;
  readonly characters: number;
}
export const usualLimits: CallLimits = { firstToken: 6_000, stall: 3_000, bytes: 2_000_000, characters: 60_000 };

/** Those of a deadline in milliseconds: who gives a slow model more time means its first token, too. */
export const limitsWithin = (deadline: number): Pick<CallLimits, "firstToken" | "stall"> => ({
  firstToken: Math.max(usualLimits.firstToken, 0.75 * deadline),
  stall: Math.max(usualLimits.stall, 0.375 * deadline),
});

export interface Slowness {
  /** Aborted, with a ModelFailure, once it was silent for too long. */
  readonly signal: AbortSignal;
  /** It has said something. */
  heard(): void;
  end(): void;
}

export function slowness(place: ModelPlace, limits: Pick<CallLimits, "firstToken" | "stall">): Slowness {
  const tooSlow = new AbortController();
  const watch = (milliseconds: number, kind: FailureKind) =>
    setTimeout(() => tooSlow.abort(new ModelFailure(kind, place)), milliseconds);
  let timer = watch(limits.firstToken, "silent");
  return {
    signal: tooSlow.signal,
    heard() {
      clearTimeout(timer);
      timer = watch(limits.stall, "stalled");
    },
    end() {
      clearTimeout(timer);
      tooSlow.abort();
    },
  };
}
