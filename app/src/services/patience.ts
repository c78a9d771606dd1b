/** How long one answer may wait for what it asks elsewhere, by the clock of this process. */
import type { Clock } from "@matinee/core";

const clock: Clock = {
  now: () => performance.now(),
  ring(after, bell) {
    const timer = setTimeout(bell, after);
    return () => clearTimeout(timer);
  },
};

/** Beyond two seconds people think that nothing happens; what is asked for is then made without the step that is late. */
export const patience = { clock, milliseconds: 2_000 };
