/** What was learned from many wordings (npm run learn:wordings), read from its data when it is first needed. */
import { type WordingReader, wordingReader } from "./wording-model.ts";
import { wordings } from "./wordings.gen.ts";

let reader: WordingReader | undefined;

export const learnedWordings = (): WordingReader => {
  reader ??= wordingReader(wordings);
  return reader;
};

/** Whether a word is one of those that people use for films, so that it is no slip of another. */
export const isUsedWord = (norm: string): boolean => learnedWordings().knows(norm);
