/** Hears when another process puts another model to use: the file that says so is small, so it is simply looked at. */
import type { ModelChoice, ModelStore } from "@matinee/core";

/** Milliseconds between two looks. */
const pause = 1_000;

/** Tells at each change from `known` on; never keeps a thread alive. */
export function watchChoice(
  models: Pick<ModelStore, "choice">,
  data: string,
  known: ModelChoice | undefined,
  tell: () => void,
  every = pause,
): void {
  let last = known?.since;
  const lookLater = () => setTimeout(() => void look(), every).unref();
  async function look(): Promise<void> {
    const now = (await models.choice(data))?.since;
    if (now !== last) tell();
    last = now;
    lookLater();
  }
  lookLater();
}
