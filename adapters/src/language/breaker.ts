/** Whether a place is left in peace: after some failures in a row nobody asks it for a while, then one tries. */

export interface Breaker {
  /** False while it rests; after that true for one who tries, until it is told how that went. */
  mayAsk(): boolean;
  went(well: boolean): void;
}

export interface BreakerOptions {
  readonly failures?: number;
  /** Milliseconds of rest. */
  readonly rest?: number;
  readonly now?: () => number;
}

export function breaker({ failures = 4, rest = 20_000, now = () => performance.now() }: BreakerOptions = {}): Breaker {
  let inRow = 0;
  let restsUntil = 0;
  return {
    mayAsk() {
      if (inRow < failures) return true;
      if (now() < restsUntil) return false;
      restsUntil = now() + rest;
      return true;
    },
    went(well) {
      inRow = well ? 0 : inRow + 1;
      if (inRow >= failures) restsUntil = now() + rest;
    },
  };
}
