/**
 * What was learned from many wordings, read from its data when it is first needed: words one by one (npm run learn:wordings)
 * and, in English, a few words together (bench/learn/sentence_model.py). Their log odds are added.
 */
import { type SentenceModel, sentenceModel } from "./sentence-model.ts";
import { sentences } from "./sentences.gen.ts";
import { type WordingReader, wordingReader } from "./wording-model.ts";
import { wordings } from "./wordings.gen.ts";

let words: WordingReader | undefined;
let together: SentenceModel | undefined;

export const learnedWordings = (): WordingReader => {
  words ??= wordingReader(wordings);
  return words;
};

/** Chosen on the wordings of bench/learn/held-out.txt: what each says, and what is added. */
const shares = { words: 0.3, together: 0.8, added: 0.3 };
/** Log odds of a label that no word speaks for. */
const unspoken = -9;

/** The labels that are at least so likely, likeliest first: by the words one by one and read together. */
export function likelyLabels(norms: readonly string[], least: number): readonly { label: string; chance: number }[] {
  together ??= sentenceModel(sentences);
  const read = together.read(norms);
  if (read === undefined) return learnedWordings().read(norms, least);
  const odds = new Map(
    learnedWordings()
      .read(norms, 0)
      .map(({ label, chance }) => [label, Math.log(chance / (1 - chance))]),
  );
  return together.labels
    .map((label, at) => {
      const ofWords = Math.max(unspoken, odds.get(label) ?? unspoken);
      const all = shares.words * ofWords + shares.together * read[at] + shares.added;
      return { label, chance: 1 / (1 + Math.exp(-all)) };
    })
    .filter(({ chance }) => chance >= least)
    .sort((one, other) => other.chance - one.chance);
}

/** Whether a word is one of those that people use for films, so that it is no slip of another. */
export const isUsedWord = (norm: string): boolean => learnedWordings().knows(norm);

/** Whether a word by itself hints at what films are like. */
export const isHint = (norm: string): boolean => learnedWordings().hints(norm).length > 0;
