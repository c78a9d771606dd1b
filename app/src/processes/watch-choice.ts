/** Hears when another process puts another model to use: the file that says so is small, so it is simply looked at. */
import { MatineeError, type ModelStore } from "@matinee/core";

/** Milliseconds between two looks. */
const pause = 1_000;

/** What changes with each choice, and when the file that says so is damaged or mended. */
export async function markOfChoice(models: Pick<ModelStore, "choice">, data: string): Promise<string | undefined> {
  try {
    return (await models.choice(data))?.since;
  } catch (error) {
    if (!(error instanceof MatineeError)) throw error;
    return error.code;
  }
}

/** Tells at each change from the mark `known` on; never keeps a thread alive. */
export function watchChoice(
  models: Pick<ModelStore, "choice">,
  data: string,
  known: string | undefined,
  tell: () => void,
  every = pause,
): void {
  let last = known;
  const lookLater = () => setTimeout(() => void look(), every).unref();
  async function look(): Promise<void> {
    const now = await markOfChoice(models, data);
    if (now !== last) tell();
    last = now;
    lookLater();
  }
  lookLater();
}
