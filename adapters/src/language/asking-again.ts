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
}

/** Milliseconds that a call needs at least: with less than that to go, none is begun. */
const least = 300;

export async function askingAgain<T>(
  work: () => Promise<T>,
  { signal, until, pause: first = 300, tries = 3, random = Math.random }: AgainOptions,
): Promise<T> {
  for (let tried = 1; ; tried++)
    try {
      return await work();
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof ModelFailure) || !error.passes || tried >= tries) throw error;
      const wait = error.retryAfter ?? first * 2 ** (tried - 1) * (0.5 + random());
      if (performance.now() + wait + least > until) throw error;
      await pause(wait, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
}
