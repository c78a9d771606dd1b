/**
 * English words for the words of another language: the longest listed phrase first, a word as it is written, without its
 * accents, without its ending, or taken apart. A word that none of this knows is left to the caller.
 */
import { apart, isClauseGap, isSentenceGap, normOf, type Word, withoutUmlauts } from "@matinee/text";
import type { GlossList } from "./gloss-list.ts";

/** What stands for the words [from, to). */
export interface Gloss {
  readonly to: number;
  /** Norms; none where English says nothing there. Undefined where the word is not known. */
  readonly english: readonly string[] | undefined;
}

export interface Glosses {
  /** The gloss that begins at a word. */
  at(words: readonly Word[], at: number): Gloss;
}

/** Shorter stems are too often another word's. */
const shortestStem = 4;
/** Shorter parts of a word that is taken apart. */
const shortestPart = 3;
const shortestWhole = 8;
/** Glosses of words are remembered so many at a time. */
const mostKept = 20_000;

/** Phrases of which the English words refuse something are left to be read word by word. */
export function glossesOf(
  { endings, joints, silent, lines }: GlossList,
  refuses: (english: readonly string[]) => boolean,
): Glosses {
  const phrases = new Map<string, readonly string[]>();
  /** By the very spelling, where accents alone tell two words apart. */
  const spelled = new Map<string, readonly string[]>();
  const plain = new Map<string, readonly string[]>();
  const stems = new Map<string, readonly string[]>();
  const longest = new Map<string, number>();
  const shortFirst = endings.map(normOf).toSorted((a, b) => a.length - b.length);
  const stemsIn = (norm: string): string[] =>
    ["", ...shortFirst]
      .filter((ending) => norm.endsWith(ending) && norm.length - ending.length >= shortestStem)
      .map((ending) => norm.slice(0, norm.length - ending.length));
  const put = <Value>(map: Map<string, Value>, key: string, value: Value) => {
    if (!map.has(key)) map.set(key, value);
  };

  function file(form: string, english: readonly string[]): void {
    const norms = apart(form)
      .split(/[\s-]+/)
      .map(normOf)
      .filter(Boolean);
    if (norms.length === 0 || (norms.length > 1 && refuses(english))) return;
    put(phrases, norms.join(" "), english);
    longest.set(norms[0], Math.max(longest.get(norms[0]) ?? 1, norms.length));
    if (norms.length > 1) return;
    put(spelled, form, english);
    put(plain, normOf(withoutUmlauts(form)), english);
    for (const stem of stemsIn(norms[0])) put(stems, stem, english);
  }
  for (const word of silent) file(word, []);
  for (const line of lines.split("\n")) {
    const [forms, english = ""] = line.split(" > ");
    const norms = english.split(" ").map(normOf).filter(Boolean);
    for (const form of forms.split("|")) file(form, norms);
  }

  const ofStem = (norm: string) => {
    for (const stem of stemsIn(norm)) {
      const found = stems.get(stem);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const ofPart = (norm: string) => (norm.length < shortestPart ? undefined : (phrases.get(norm) ?? ofStem(norm)));
  const ofFirstPart = (norm: string) => {
    const whole = ofPart(norm);
    if (whole !== undefined) return whole;
    const joint = joints.find((one) => norm.endsWith(one) && ofPart(norm.slice(0, -one.length)) !== undefined);
    return joint === undefined ? undefined : ofPart(norm.slice(0, -joint.length));
  };
  function ofParts(norm: string): readonly string[] | undefined {
    if (joints.length === 0 || norm.length < shortestWhole) return undefined;
    for (let cut = norm.length - shortestPart; cut >= shortestPart; cut--) {
      const last = phrases.get(norm.slice(cut)) ?? ofStem(norm.slice(cut));
      const first = last === undefined ? undefined : ofFirstPart(norm.slice(0, cut));
      if (first !== undefined && last !== undefined) return [...first, ...last];
    }
    return undefined;
  }
  const kept = new Map<string, readonly string[] | undefined>();
  function ofWord(norm: string): readonly string[] | undefined {
    if (kept.has(norm)) return kept.get(norm);
    const found = phrases.get(norm) ?? plain.get(norm) ?? ofStem(norm) ?? ofParts(norm);
    if (kept.size < mostKept) kept.set(norm, found);
    return found;
  }

  return {
    at(words, at) {
      const { norm, raw } = words[at];
      const norms = [norm];
      for (let to = at + 1; to < words.length && to - at < (longest.get(norm) ?? 1); to++) {
        if (isClauseGap(words[to].gap) || isSentenceGap(words[to].gap)) break;
        norms.push(words[to].norm);
      }
      for (; norms.length > 1; norms.pop()) {
        const english = phrases.get(norms.join(" "));
        if (english !== undefined) return { to: at + norms.length, english };
      }
      return { to: at + 1, english: spelled.get(raw.toLowerCase()) ?? ofWord(norm) };
    },
  };
}
