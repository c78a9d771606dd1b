/**
 * How long an answer may wait for what is asked elsewhere: the signal and the deadline that travel with a request. Most
 * answers are computed and never wait, so timer and signal are made only when a step asks for them.
 */
import type { Clock } from "@matinee/core";

export interface Wait {
  /** On the clock of whoever runs the engine; Infinity where there is none. */
  readonly deadline: number;
  /** Aborted at the deadline. */
  readonly signal: AbortSignal;
  /** What was promised; throws Late at the deadline. */
  atMost<T>(promised: PromiseLike<T>): Promise<T>;
}

/** What was waited for came too late. */
export class Late extends Error {
  constructor() {
    super("It took too long.");
    this.name = "Late";
  }
}

export interface Patience {
  readonly clock: Clock;
  /** Milliseconds that one answer may wait. */
  readonly milliseconds: number;
}

/** Waits from now on; without a clock nothing is ever late. */
export function waitOf(patience: Patience | undefined): Wait {
  const deadline = patience === undefined ? Number.POSITIVE_INFINITY : patience.clock.now() + patience.milliseconds;
  let controller: AbortController | undefined;
  const made = () => (controller ??= new AbortController());
  return {
    deadline,
    get signal() {
      return made().signal;
    },
    async atMost(promised) {
      if (patience === undefined) return promised;
      const { clock } = patience;
      let silence = (): void => undefined;
      const bell = new Promise<never>((_, reject) => {
        silence = clock.ring(Math.max(0, deadline - clock.now()), () => {
          const late = new Late();
          reject(late);
          made().abort(late);
        });
      });
      try {
        return await Promise.race([promised, bell]);
      } finally {
        silence();
      }
    },
  };
}
