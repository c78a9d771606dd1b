/**
 * The way of one request: listen → allow → mix → vary → cut → explain. Only `mix` adds films, only `cut` takes any away.
 * Whatever step fails, as many films come as were asked for - unless nobody can tell any more which films may be shown.
 */
import { allow } from "./conditions/allowed-films.ts";
import { cut } from "./cut.ts";
import { explain } from "./explain.ts";
import { listen } from "./listen.ts";
import { mix } from "./mix.ts";
import type { Context, Slate } from "./slate.ts";
import { after, NothingToShow } from "./stage.ts";
import { vary } from "./vary.ts";

/** The steps of every list, by name and in their order. */
export const stages = { listen, allow, mix, vary, cut, explain } as const;
export type Stages = typeof stages;

/** What is shown of a slate. */
export type Shown = Pick<Slate, "candidates" | "reasons" | "headlines" | "notes" | "relax">;

/** Takes all steps. Never throws for a step's sake. */
export async function runStages(context: Context, steps: Stages = stages): Promise<Shown> {
  try {
    const heard = await after(steps.listen, { notes: [] }, context);
    const allowed = await after(steps.allow, heard, context);
    const mixed = await after(steps.mix, allowed, context);
    const varied = await after(steps.vary, mixed, context);
    const cut = await after(steps.cut, varied, context);
    return await after(steps.explain, cut, context);
  } catch (error) {
    if (error instanceof NothingToShow)
      return { candidates: [], reasons: [], headlines: [], notes: error.notes, relax: [] };
    throw error;
  }
}
