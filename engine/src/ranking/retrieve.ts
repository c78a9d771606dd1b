/** Retrieve: every film that words, taste or fame can speak for - here the whole catalogue, since a row costs little. */
import { type Slate, type Stage, sources } from "./slate.ts";
import { listen, voiceOf } from "./voices.ts";

export const retrieve: Stage = {
  name: "retrieve",
  run(slate, context): Slate {
    const heard = listen(context);
    const [words, taste, fame] = sources.map((source) => voiceOf(source, heard, context));
    return { ...slate, voices: { words, taste, fame }, heard };
  },
};
