/**
 * What the last evaluation of each model showed, task by task, in a sealed file of the home. A model is told from others by its place
 * and name; where another one is loaded there now than was tried, nothing is known of it.
 */
import { createHash } from "node:crypto";
import { type TaskName, TaskVerdict } from "@matinee/core";
import { z } from "zod";
import type { KeptJson } from "./kept-json.ts";

/** Whose verdicts are meant. */
export interface Judged {
  readonly identity: string;
  /** What a server of one's own has loaded just now; undefined where it does not say. */
  loaded(): Promise<string | undefined>;
}

export interface Verdicts {
  /** Undefined where this model was never tried at it. */
  of(model: Judged, task: TaskName): Promise<TaskVerdict | undefined>;
  keep(model: Judged, verdict: TaskVerdict): Promise<void>;
}

/** By digests: an identity may hold the path of a file, and so may what a server says. */
const Kept = z.record(z.string(), z.object({ loaded: z.string().optional(), verdicts: z.array(TaskVerdict) }));

/** Without a file nothing is known, and nothing is kept. */
export function verdicts(file: KeptJson | undefined): Verdicts {
  // Read each time: an evaluation may have ended meanwhile, in another process.
  const all = async () => Kept.safeParse(await file?.read()).data ?? {};
  const loadedNow = async ({ loaded }: Judged) => {
    const name = await loaded();
    return name === undefined ? undefined : hashOf(name);
  };
  return {
    async of(model, task) {
      const tried = (await all())[hashOf(model.identity)];
      // Who was never tried is not asked what it has loaded.
      if (tried === undefined) return undefined;
      const now = tried.loaded === undefined ? undefined : await loadedNow(model);
      if (now !== undefined && now !== tried.loaded) return undefined;
      return tried.verdicts.find((one) => one.task === task);
    },
    async keep(model, verdict) {
      const kept = await all();
      const key = hashOf(model.identity);
      const before = kept[key];
      const loaded = (await loadedNow(model)) ?? before?.loaded;
      const ofSame = before !== undefined && before.loaded === loaded ? before.verdicts : [];
      const others = ofSame.filter(({ task }) => task !== verdict.task);
      const now = { ...(loaded !== undefined && { loaded }), verdicts: [...others, verdict] };
      await file?.write({ ...kept, [key]: now });
    },
  };
}

const hashOf = (identity: string): string => createHash("sha256").update(identity).digest("base64url");
