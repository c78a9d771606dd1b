/**
 * What the last evaluation of each model showed, task by task, in a sealed file of the home. Models are told apart as answers
 * that are remembered are: by place, name, and what a server of one's own has loaded.
 */
import { createHash } from "node:crypto";
import { type TaskName, TaskVerdict } from "@matinee/core";
import { z } from "zod";
import type { KeptJson } from "./kept-json.ts";

export interface Verdicts {
  /** Undefined where this model was never tried at it. */
  of(identity: () => Promise<string>, task: TaskName): Promise<TaskVerdict | undefined>;
  keep(identity: string, verdicts: readonly TaskVerdict[]): Promise<void>;
}

/** By the digest of a model's identity, which may hold the path of a file. */
const Kept = z.record(z.string(), z.array(TaskVerdict));

/** Without a file nothing is known, and nothing is kept. */
export function verdicts(file: KeptJson | undefined): Verdicts {
  // Read each time: an evaluation may have ended meanwhile, in another process.
  const all = async () => Kept.safeParse(await file?.read()).data ?? {};
  return {
    async of(identity, task) {
      const kept = await all();
      // Who was never tried is not asked who it is.
      if (Object.keys(kept).length === 0) return undefined;
      return kept[keyOf(await identity())]?.find((one) => one.task === task);
    },
    async keep(identity, shown) {
      const kept = await all();
      const key = keyOf(identity);
      const others = (kept[key] ?? []).filter(({ task }) => !shown.some((one) => one.task === task));
      await file?.write({ ...kept, [key]: [...others, ...shown] });
    },
  };
}

const keyOf = (identity: string): string => createHash("sha256").update(identity).digest("base64url");
