/**
 * The ladder of what servers can do: hold an answer to a JSON schema, hold it to JSON, or write text. Where a server refuses a
 * rung, the one below is taken, and remembered for as long as the process lives.
 */
export const rungs = ["json_schema", "json_object", "text"] as const;
export type Rung = (typeof rungs)[number];

export interface Ladder {
  rung(): Rung;
  /** The rung below a refused one, from now on; undefined where it was the last. */
  down(refused: Rung): Rung | undefined;
}

export function ladder(): Ladder {
  let at = 0;
  return {
    rung: () => rungs[at],
    down(refused) {
      const below = rungs.indexOf(refused) + 1;
      if (below >= rungs.length) return undefined;
      // Calls that run beside each other step down once.
      at = Math.max(at, below);
      return rungs[below];
    },
  };
}
