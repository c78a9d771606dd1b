/** How many calls run at once; the others wait their turn, in order, as long as somebody waits for them. */

export interface Turns {
  /** Resolves when it is one's turn, to what gives it back; rejects with the signal's reason. */
  take(signal: AbortSignal): Promise<() => void>;
  /** True where one would have to wait. */
  isFull(): boolean;
}

export function turns(most: number): Turns {
  let running = 0;
  const waiting: (() => void)[] = [];
  // Whoever waits longest takes it over, so that nobody who comes in between is let in as well.
  const giveBack = () => {
    const next = waiting.shift();
    if (next === undefined) running--;
    else next();
  };
  return {
    isFull: () => running >= most,
    async take(signal) {
      signal.throwIfAborted();
      if (running < most) running++;
      else {
        const { promise, resolve, reject } = Promise.withResolvers<void>();
        const leave = () => {
          waiting.splice(waiting.indexOf(taken), 1);
          reject(signal.reason as Error);
        };
        const taken = () => {
          signal.removeEventListener("abort", leave);
          resolve();
        };
        waiting.push(taken);
        signal.addEventListener("abort", leave, { once: true });
        await promise;
      }
      let isOver = false;
      return () => {
        if (!isOver) giveBack();
        isOver = true;
      };
    },
  };
}
