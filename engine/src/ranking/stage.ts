/**
 * One step of the pipeline, and how it is taken. A step that throws, is late, or gives what cannot be used is left out:
 * what stands in for it goes on, and the note that names it travels with the slate.
 */
import type { Note } from "@matinee/core";
import type { Context, Noted } from "./slate.ts";
import { Late } from "./wait.ts";

/** What a step adds to the slate; it may come with notes. */
type Given<Gives> = Gives & Partial<Noted>;

export interface Stage<Needs, Gives> {
  readonly name: string;
  /** The parts of the slate that are its own: nothing else that it gives is taken. */
  readonly gives: readonly (keyof Gives)[];
  /** Computes at once, or waits: then it heeds `context.wait`. */
  run(slate: Needs, context: Context): Given<Gives> | Promise<Given<Gives>>;
  /** Whether this can be what the step is for; may throw. */
  isSound(given: Gives, slate: Needs, context: Context): boolean;
  without(slate: Needs, context: Context): Without<Gives>;
}

export interface Without<Gives> {
  /** Goes in its place; undefined where nothing can honestly be shown. */
  readonly gives: Given<Gives> | undefined;
  /** The rest of the sentence `The step "name" failed …`. */
  readonly so: string;
}

/** There is no list; the notes say why. */
export class NothingToShow extends Error {
  readonly notes: readonly Note[];

  constructor(notes: readonly Note[]) {
    super("There is nothing to show.");
    this.notes = notes;
  }
}

/** The slate after the step, at once unless the step waits. Throws NothingToShow. */
export function after<Before extends Needs & Noted, Needs, Gives>(
  stage: Stage<Needs, Gives>,
  slate: Before,
  context: Context,
): (Before & Gives) | Promise<Before & Gives> {
  function checked(given: Given<Gives>): Before & Gives {
    if (!stage.isSound(given, slate, context)) throw new TypeError(`The step "${stage.name}" gave no sound result.`);
    return joined(stage, slate, given);
  }
  function skipped(cause: unknown): Before & Gives {
    context.onSkipped(stage.name, cause);
    const { gives, so } = insteadOf(stage, slate, context);
    const how = cause instanceof Late ? "took too long" : "failed";
    const notes: Note[] = [{ code: "stage-skipped", text: `The step "${stage.name}" ${how}${so}` }];
    if (gives === undefined) throw new NothingToShow([...slate.notes, ...notes]);
    return joined(stage, slate, { ...gives, notes: [...(gives.notes ?? []), ...notes] });
  }
  try {
    const given = stage.run(slate, context);
    return given instanceof Promise ? context.wait.atMost(given).then(checked).catch(skipped) : checked(given);
  } catch (cause) {
    return skipped(cause);
  }
}

/** A stand-in that fails as well leaves nothing to show. */
function insteadOf<Needs, Gives>(stage: Stage<Needs, Gives>, slate: Needs, context: Context): Without<Gives> {
  try {
    return stage.without(slate, context);
  } catch (cause) {
    context.onSkipped(stage.name, cause);
    return { gives: undefined, so: ", and nothing could take its place, so there is no list. Please ask again." };
  }
}

function joined<Before extends Noted, Gives>(
  { gives }: Pick<Stage<never, Gives>, "gives">,
  slate: Before,
  given: Given<Gives>,
): Before & Gives {
  const own = Object.fromEntries(gives.map((key) => [key, given[key]])) as Gives;
  return { ...slate, ...own, notes: given.notes === undefined ? slate.notes : [...slate.notes, ...given.notes] };
}
