/**
 * What was learned from many wordings, read from its data when it is first needed: words one by one (npm run learn:wordings)
 * and, in English, a few words together (bench/learn/sentence_model.py). Their log odds are added.
 */
import { once } from "@matinee/core";
import { sentenceModel } from "./sentence-model.ts";
import { sentences } from "./sentences.gen.ts";
import { likeliest, wordingReader } from "./wording-model.ts";
import { wordings } from "./wordings.gen.ts";

export const learnedWordings = once(() => wordingReader(wordings));

/** The network that reads a few words together. */
export const learnedTogether = once(() => sentenceModel(sentences));

/** Where each label of the network stands. */
const placesOf = once(() => new Map(learnedTogether().labels.map((label, at) => [label, at])));

/** Where each label of the network stands among those of the words one by one. */
const rowsOf = once((): readonly (number | undefined)[] => {
  const { labels } = learnedWordings();
  return learnedTogether().labels.map((label) => {
    const row = labels.indexOf(label);
    return row < 0 ? undefined : row;
  });
});

/** Chosen on the wordings of bench/learn/held-out.txt: what each says, and what is added. */
const shares = { words: 0.3, together: 0.8, added: 0.3 };
/** Log odds of a label that no word speaks for. */
const unspoken = -9;

/** Log odds of the network's labels and of the words one by one, whose labels stand at `rows`, added by their shares. */
export const addedOdds = (
  ofWords: ArrayLike<number> | undefined,
  ofTogether: Float64Array,
  rows: readonly (number | undefined)[],
): Float64Array =>
  ofTogether.map((odds, at) => {
    const row = rows[at];
    const one = row === undefined ? unspoken : Math.max(unspoken, ofWords?.[row] ?? unspoken);
    return shares.words * one + shares.together * odds + shares.added;
  });

export interface Likely {
  readonly label: string;
  readonly chance: number;
}

/** What words mean or ("-gore") refuse, by one reading of them. */
export interface LearnedMeaning {
  /** Likeliest first, each from at least this chance on. */
  likely(least: number): readonly Likely[];
  /** Undefined of a label that the network does not know. */
  chance(label: string): number | undefined;
}

/** By the words one by one and read together. */
function learnedMeaning(odds: () => Float64Array): LearnedMeaning {
  const { labels } = learnedTogether();
  return {
    likely: (least) => likeliest(labels, odds(), least),
    chance(label) {
      const at = placesOf().get(label);
      return at === undefined ? undefined : 1 / (1 + Math.exp(-odds()[at]));
    },
  };
}

/** Undefined where the network knows none of the words. */
export type ReadWords = (norms: readonly string[]) => LearnedMeaning | undefined;

/** Words that are to be read. */
interface Run {
  readonly norms: readonly string[];
  readonly pieces: readonly number[];
  odds?: Float64Array;
}

/**
 * Readings of one text, where each run of words is read once, however often it is asked for. All runs that are known of are
 * read together when something is asked of one of them: so whoever has several names them all first.
 */
export function readingEachOnce(): ReadWords {
  const known = new Map<string, LearnedMeaning | undefined>();
  let waiting: Run[] = [];
  function readAll(): void {
    const read = learnedTogether().oddsOf(waiting.map(({ pieces }) => pieces));
    waiting.forEach((run, at) => {
      run.odds = addedOdds(learnedWordings().oddsOf(run.norms), read[at], rowsOf());
    });
    waiting = [];
  }
  function meaningOf(norms: readonly string[]): LearnedMeaning | undefined {
    const run: Run = { norms, pieces: learnedTogether().piecesOf(norms) };
    if (run.pieces.length === 0) return undefined;
    waiting.push(run);
    return learnedMeaning(() => {
      if (run.odds === undefined) readAll();
      return run.odds as Float64Array; // it was waiting
    });
  }
  return (norms) => {
    const key = norms.join(" ");
    if (!known.has(key)) known.set(key, meaningOf(norms));
    return known.get(key);
  };
}

/** Whether a word is one of those that people use for films, so that it is no slip of another. */
export const isUsedWord = (norm: string): boolean => learnedWordings().knows(norm);

/** Whether a word by itself hints at what films are like. */
export const isHint = (norm: string): boolean => learnedWordings().hints(norm).length > 0;
