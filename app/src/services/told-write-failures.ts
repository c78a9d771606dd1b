/** A store of models that goes on where it cannot be written, and says so once. */
import { MatineeError } from "@matinee/core";
import type { ModelPlace } from "@matinee/engine";

/** Keeping models is a courtesy to the next start: where they cannot be written, this start goes on and says so once. */
export function withWriteFailuresTold(store: ModelPlace["store"], notice: (text: string) => void): ModelPlace["store"] {
  let told = false;
  return {
    ...store,
    async keep(facts, artifact) {
      try {
        await store.keep(facts, artifact);
      } catch (error) {
        if (!(error instanceof MatineeError)) throw error;
        if (!told) notice(`Trained models are not kept: ${error.message} ${error.hint}`);
        told = true;
      }
    },
  };
}
