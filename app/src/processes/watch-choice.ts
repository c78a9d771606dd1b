/** Hears when another process puts another model or encoder to use: the files that say so are small, so they are simply looked at. */
import { type DataHome, MatineeError } from "@matinee/core";

interface Chosen {
  readonly models: Pick<DataHome["models"], "choice">;
  readonly encoders: Pick<DataHome["encoders"], "mark">;
}

/** Milliseconds between two looks. */
const pause = 1_000;

/** What changes with each choice, and when a file that says so is damaged or mended. */
export async function markOfChoice({ models, encoders }: Chosen, data: string): Promise<string> {
  const encoder = await encoders.mark();
  try {
    return `${(await models.choice(data))?.since ?? ""} ${encoder}`;
  } catch (error) {
    if (!(error instanceof MatineeError)) throw error;
    return `${error.code} ${encoder}`;
  }
}

/** Tells at each change from the mark `known` on; never keeps a thread alive. */
export function watchChoice(chosen: Chosen, data: string, known: string, tell: () => void, every = pause): void {
  let last = known;
  const lookLater = () => setTimeout(() => void look(), every).unref();
  async function look(): Promise<void> {
    const now = await markOfChoice(chosen, data);
    if (now !== last) tell();
    last = now;
    lookLater();
  }
  lookLater();
}
