/**
 * The ladder of what servers can do: hold an answer to a JSON schema, hold it to JSON, or write text. Where a server refuses a
 * rung, the one below is taken, and remembered for as long as the process lives.
 */
import type { ModelPlace } from "./place.ts";

/**
 * "json_with_schema" is plain JSON with the schema beside it, `{"type": "json_object", "schema": …}`: llama-cpp-python knows no other
 * way to hold an answer to one. A server that does not know it refuses it, or takes it for plain JSON.
 */
const rungs = ["json_schema", "json_with_schema", "json_object", "text"] as const;
export type Rung = (typeof rungs)[number];

export interface Ladder {
  rung(): Rung;
  /** The rung below a refused one, from now on; undefined where it was the last. */
  down(refused: Rung): Rung | undefined;
}

/** OpenAI and Google know nothing beside plain JSON. */
export function ladder({ provider }: Pick<ModelPlace, "provider">): Ladder {
  const known = rungs.filter((rung) => rung !== "json_with_schema" || provider === "compatible");
  let at = 0;
  return {
    rung: () => known[at],
    down(refused) {
      const below = known.indexOf(refused) + 1;
      if (below >= known.length) return undefined;
      // Calls that run beside each other step down once.
      at = Math.max(at, below);
      return known[below];
    },
  };
}
