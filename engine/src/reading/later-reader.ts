/** A reader that is made when a text is first read: most of what opens an engine reads none. */
import { once } from "@matinee/core";
import type { Reader } from "./reader.ts";

export function readerLater(make: () => Reader): Reader {
  const reader = once(make);
  return {
    read: (text) => reader().read(text),
    followUp: (said) => reader().followUp(said),
    *ahead() {
      yield void reader();
      yield* reader().ahead();
    },
  };
}
