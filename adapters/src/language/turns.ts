/** How many calls run at once; the others wait their turn, in order, as long as somebody waits for them. */

export interface Turns {
  /** Resolves when it is one's turn, to what gives it back; rejects with the signal's reason. */
  take(signal: AbortSignal): Promise<() => void>;
}

export function turns(most: number): Turns {
  let running = 0;
  const waiting: (() => void)[] = [];
  const giveBack = () => {
    running--;
    waiting.shift()?.();
  };
  return {
    async take(signal) {
      signal.throwIfAborted();
      if (running >= most) {
        const { promise, resolve, reject } = Promise.withResolvers<void>();
        const leave = () => {
          waiting.splice(waiting.indexOf(resolve), 1);
          reject(signal.reason as Error);
        };
        waiting.push(resolve);
        signal.addEventListener("abort", leave, { once: true });
        await promise;
        signal.removeEventListener("abort", leave);
      }
      running++;
      let isOver = false;
      return () => {
        if (!isOver) giveBack();
        isOver = true;
      };
    },
  };
}
