/**
 * The ladder of what servers can do: hold an answer to a JSON schema, hold it to JSON, or write text. Where a server refuses a
 * rung, the one below is taken, and remembered: in the home where there is one, so that the next process does not find it anew.
 */
export const rungs = ["json_schema", "json_object", "text"] as const;
export type Rung = (typeof rungs)[number];

/** Where the rung of one place outlives the process. Neither ever rejects. */
export interface LastingRung {
  read(): Promise<Rung | undefined>;
  /** Undefined: forgets it. */
  write(rung: Rung | undefined): Promise<void>;
}

export interface Ladder {
  rung(): Rung;
  /** The same, once it is known what an earlier process found. */
  opened(): Promise<Rung>;
  /** The rung below a refused one, from now on; undefined where it was the last: the next call begins at the top. */
  down(refused: Rung): Rung | undefined;
  /** An answer came on this rung. */
  held(rung: Rung): void;
  /** An answer on this rung was no good: what an earlier process found may hold no more. */
  failed(rung: Rung): void;
}

export function ladder(lasting?: LastingRung): Ladder {
  let at = 0;
  let opening: Promise<void> | undefined;
  /** What stands in the home, as far as we know; undefined: nothing. */
  let kept: Rung | undefined;
  /** True while nothing but an earlier process says so. */
  let isUntried = false;

  async function read(): Promise<void> {
    kept = await lasting?.read();
    if (kept === undefined) return;
    at = Math.max(at, rungs.indexOf(kept));
    isUntried = true;
  }

  function keep(rung: Rung | undefined): void {
    if (kept === rung) return;
    kept = rung;
    void lasting?.write(rung);
  }

  function anew(): void {
    at = 0;
    isUntried = false;
    keep(undefined);
  }

  return {
    rung: () => rungs[at],
    async opened() {
      opening ??= read();
      await opening;
      return rungs[at];
    },
    down(refused) {
      const below = rungs.indexOf(refused) + 1;
      if (below >= rungs.length) {
        anew();
        return undefined;
      }
      // Calls that run beside each other step down once.
      at = Math.max(at, below);
      return rungs[below];
    },
    held(rung) {
      isUntried = false;
      // Every call begins at the top unless told: nothing has to be kept of that.
      keep(rung === rungs[0] ? undefined : rung);
    },
    failed(rung) {
      if (isUntried && rung === kept) anew();
    },
  };
}
