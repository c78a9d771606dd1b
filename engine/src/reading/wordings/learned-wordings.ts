/**
 * What was learned from many wordings, read from its data when it is first needed: words one by one (npm run learn:wordings)
 * and, in English, a few words together (bench/learn/sentence_model.py). Their log odds are added.
 */
import { sentenceModel } from "./sentence-model.ts";
import { sentences } from "./sentences.gen.ts";
import { likeliest, type WordingReader, wordingReader } from "./wording-model.ts";
import { wordings } from "./wordings.gen.ts";

let words: WordingReader | undefined;
let together: ReturnType<typeof readTogether> | undefined;

export const learnedWordings = (): WordingReader => {
  words ??= wordingReader(wordings);
  return words;
};

/** The network, and where each of its labels stands among those of the words one by one. */
function readTogether() {
  const { labels, read } = sentenceModel(sentences);
  const row = new Map(learnedWordings().labels.map((label, at) => [label, at]));
  return { labels, read, rows: labels.map((label) => row.get(label)) };
}

/** Chosen on the wordings of bench/learn/held-out.txt: what each says, and what is added. */
const shares = { words: 0.3, together: 0.8, added: 0.3 };
/** Log odds of a label that no word speaks for. */
const unspoken = -9;

/** The labels that are at least so likely, likeliest first: by the words one by one and read together. */
export function likelyLabels(norms: readonly string[], least: number): readonly { label: string; chance: number }[] {
  together ??= readTogether();
  const { labels, rows, read } = together;
  const ofClause = read(norms);
  if (ofClause === undefined) return learnedWordings().read(norms, least);
  const odds = learnedWordings().oddsOf(norms);
  const all = ofClause.map((together, at) => {
    const row = rows[at];
    const ofWords = row === undefined ? unspoken : Math.max(unspoken, odds?.[row] ?? unspoken);
    return shares.words * ofWords + shares.together * together + shares.added;
  });
  return likeliest(labels, all, least);
}

/** Whether a word is one of those that people use for films, so that it is no slip of another. */
export const isUsedWord = (norm: string): boolean => learnedWordings().knows(norm);

/** Whether a word by itself hints at what films are like. */
export const isHint = (norm: string): boolean => learnedWordings().hints(norm).length > 0;
