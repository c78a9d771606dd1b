/** Who looks on while a model is trained: how long it takes, with what, how much memory, and what is done differently. */
import { type Compute, type DeviceKind, MatineeError, type Run } from "@matinee/core";
import type { Circumstances, ModelPlace } from "@matinee/engine";
import { version } from "../version.ts";
import { statingMemory } from "./stated-memory.ts";

/** What to compute with, for at most so many bytes; `note` hears what is done differently from what was asked. */
export type OpenCompute = (budget: number | undefined, note: (text: string) => void) => Promise<Compute | undefined>;

/** Who computed where nothing faster was needed. */
export const plainly = "plain TypeScript";

export interface Onlooker {
  /** Whether somebody asked for the model; then too little memory is refused. */
  readonly asked: boolean;
  /** The most bytes that it may take; without it, what is free. */
  readonly budget?: number | undefined;
  readonly openCompute: OpenCompute;
  /** Without it, the processor. */
  readonly device?: DeviceKind | undefined;
  /** For the person who waits, if there is one. */
  readonly told?: { readonly name: string; readonly tell: (text: string) => void };
}

/** For each model that is trained a look of its own. */
export const watchedBy =
  ({ asked, budget, openCompute, device = "cpu", told: listener }: Onlooker): ModelPlace["watch"] =>
  (run) => {
    const start = performance.now();
    const notes: string[] = [];
    let opened: Compute | undefined;
    const used = new Set<string>();
    let stated = 0;
    const state = (bytes: number, most: number) => {
      stated = Math.max(stated, bytes);
      listener?.tell(
        `${listener.name} takes at most ${megabytes(bytes)} beside the data; ${megabytes(most)} may be used.`,
      );
    };
    const note = (text: string) => {
      notes.push(text);
      listener?.tell(text);
    };
    const watched: Run = {
      ...run,
      device,
      note,
      memory(bytes) {
        const most = budget ?? process.availableMemory();
        if (asked && bytes > most) throw tooLittle(listener?.name ?? "This model", bytes, most);
        state(bytes, most);
      },
      async compute() {
        opened ??= await openCompute(budget, note);
        const found = opened;
        return (
          found &&
          statingMemory(
            found,
            (bytes) => state(bytes, found.budget),
            (by) => void used.add(by),
          )
        );
      },
    };
    const told = (): Circumstances => ({
      trained: new Date().toISOString(),
      seconds: Math.round(performance.now() - start) / 1000,
      computedBy: [...used].join("; ") || plainly,
      memory: stated,
      notes,
      matinee: version,
      asked,
    });
    return { run: watched, told };
  };

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1e6).toLocaleString("en")} MB`;

const tooLittle = (name: string, bytes: number, budget: number): MatineeError =>
  new MatineeError(
    "compute/too-little-memory",
    `${name} needs ${megabytes(bytes)} of memory, and ${megabytes(budget)} may be used.`,
  );
