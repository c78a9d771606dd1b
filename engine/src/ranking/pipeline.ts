/** The way of one request: retrieve → filters → blend → diversify → explain. A stage that fails is skipped and named. */
import { MatineeError } from "@matinee/core";
import { blend } from "./blend.ts";
import { diversify } from "./diversify.ts";
import { explain } from "./explain.ts";
import { filter } from "./filters.ts";
import { retrieve } from "./retrieve.ts";
import { type Context, emptySlate, type Slate, type Stage } from "./slate.ts";

const stages: readonly Stage[] = [retrieve, filter, blend, diversify, explain];

/** Runs the stages in order. Without retrieval there is nothing to show, so its failure is the answer's. */
export async function runStages(context: Context, steps: readonly Stage[] = stages): Promise<Slate> {
  let slate = emptySlate;
  for (const stage of steps) {
    try {
      slate = await stage.run(slate, context);
    } catch (cause) {
      if (slate === emptySlate) throw new MatineeError("engine/failed", `The stage "${stage.name}" failed.`, { cause });
      const text = `The step "${stage.name}" failed and was left out of this list.`;
      slate = { ...slate, notes: [...slate.notes, { code: "stage-skipped", text }] };
    }
  }
  return slate;
}
