/** Asking again where a place was busy or broken for a moment: later each time, by chance, and only within the deadline. */
import { setTimeout as pause } from "node:timers/promises";
import { ModelFailure } from "./failure.ts";

export interface AgainOptions {
  readonly signal: AbortSignal;
  /** Milliseconds by performance.now() after which nobody waits. */
  readonly until: number;
  /** Milliseconds before the second try; doubled for each further one. */
  readonly pause?: number;
  readonly tries?: number;
  /** 0 … 1 */
  readonly random?: () => number;
  readonly clock?: Clock;
}

export interface Clock {
  /** Milliseconds, as performance.now(). */
  now(): number;
  /** Rejects once the signal is aborted. */
  pause(milliseconds: number, signal: AbortSignal): Promise<unknown>;
}

const usualClock: Clock = {
  now: () => performance.now(),
  pause: (milliseconds, signal) => pause(milliseconds, undefined, { signal }),
};

/** Milliseconds that a call needs at least: with less than that to go, none is begun. */
const least = 300;

export async function askingAgain<T>(
  work: () => Promise<T>,
  { signal, until, pause: first = 300, tries = 3, random = Math.random, clock = usualClock }: AgainOptions,
): Promise<T> {
  for (let tried = 1; ; tried++)
    try {
      return await work();
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof ModelFailure) || !error.passes || tried >= tries) throw error;
      const longer = first * 2 ** (tried - 1);
      // A place tells everybody the same time; whoever comes back at once then comes back with all the others.
      const wait = error.retryAfter === undefined ? longer * (0.5 + random()) : error.retryAfter + longer * random();
      if (clock.now() + wait + least > until) throw error;
      await clock.pause(wait, signal).catch(() => signal.throwIfAborted());
    }
}
