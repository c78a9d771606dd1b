/**
 * Which rung of the ladder each place was found to stand on, in a sealed file of the home: under digests of address and model, no
 * key in them, for some days; servers learn.
 */
import { createHash } from "node:crypto";
import { z } from "zod";
import type { KeptJson } from "./kept-json.ts";
import { type LastingRung, rungs } from "./rung.ts";

export interface KeptRungs {
  /** Of the place with this identity. */
  of(identity: string): LastingRung;
}

/** Digest of a place, its rung, and when that was found (milliseconds since 1970); the oldest first. */
const Kept = z.array(z.tuple([z.string(), z.enum(rungs), z.number()]));

const longest = 3 * 24 * 60 * 60 * 1000;
/** Places that are remembered. */
const most = 50;

export function keptRungs(file: KeptJson, now: () => number = Date.now): KeptRungs {
  const all = async () => {
    const kept = Kept.safeParse(await file.read().catch(() => undefined)).data ?? [];
    // A clock that was set back makes nothing last for ever.
    return kept.filter(([, , at]) => Math.abs(now() - at) <= longest);
  };
  let turn: Promise<void> = Promise.resolve();
  return {
    of(identity) {
      const key = createHash("sha256").update(identity).digest("base64url");
      return {
        async read() {
          return (await all()).find(([of]) => of === key)?.[1];
        },
        write(rung) {
          turn = turn.then(async () => {
            const others = (await all()).filter(([of]) => of !== key);
            const row: z.infer<typeof Kept> = rung === undefined ? [] : [[key, rung, now()]];
            // A home that cannot be written to is no reason to answer nobody.
            await file.write([...others, ...row].slice(-most)).catch(() => undefined);
          });
          return turn;
        },
      };
    },
  };
}
