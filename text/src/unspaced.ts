/**
 * Words of scripts that are written without spaces: a run of letters is cut into the words that a list knows and pieces that
 * none does, at the least cost - few words, and few letters in pieces - which depends on the list alone, not on a library's age.
 */
import { normOf, unspacedLetters, type Word } from "./tokens.ts";

const whole = new RegExp(`^[${unspacedLetters}]+$`, "u");
const foreignWords = /^[\p{Script=Katakana}ー]+$/u;

/** True for a word in letters that need no spaces. */
export const isUnspaced = (raw: string): boolean => whole.test(raw);

/** A known word costs one, one of a single letter more, since it is oftener the beginning of another. */
const wordCost = 1;
const letterCost = 1.5;
/** A piece that no list knows, and each of its letters. */
const pieceCost = 2;
const pieceLetterCost = 2;
/** Letters of the longest word, and of the longest piece, that is looked for: time goes with a text's length. */
const longestWord = 16;

/** The words of a text (see `wordsOf`), those without spaces as the list cuts them. */
export function unspacedWords(words: readonly Word[], known: ReadonlySet<string>): Word[] {
  const found: Word[] = [];
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    if (!isUnspaced(words[from].raw)) found.push(words[from]);
    else {
      while (to < words.length && words[to].gap === "" && isUnspaced(words[to].raw)) to++;
      found.push(...cut(words.slice(from, to), known));
    }
    from = to;
  }
  return found;
}

/** One run, which was cut where its script changes. */
function cut(pieces: readonly Word[], known: ReadonlySet<string>): Word[] {
  const text = pieces.map(({ raw }) => raw).join("");
  const { start, gap } = pieces[0];
  const scriptOf: number[] = pieces.flatMap(({ raw }, piece) => Array.from({ length: raw.length }, () => piece));
  const endOf = pieces.map(({ end }) => end - start);
  const costs = new Float64Array(text.length + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(text.length + 1);
  costs[0] = 0;
  const reach = (at: number, to: number, cost: number) => {
    if (costs[at] + cost >= costs[to]) return;
    costs[to] = costs[at] + cost;
    from[to] = at;
  };
  for (let at = 0; at < text.length; at++) {
    if (costs[at] === Number.POSITIVE_INFINITY) continue;
    for (let to = Math.min(text.length, at + longestWord); to > at; to--)
      if (known.has(text.slice(at, to))) reach(at, to, to === at + 1 ? letterCost : wordCost);
    const piece = scriptOf[at];
    const end = endOf[piece];
    const begins = at === 0 || scriptOf[at - 1] !== piece;
    // A foreign word is known as a whole or not at all: no "in" begins "inception".
    const least = foreignWords.test(pieces[piece].raw) ? (begins ? end : text.length + 1) : at + 1;
    const last = Math.max(least, Math.min(end, at + longestWord));
    for (let to = least; to <= last && to <= end; to++) reach(at, to, pieceCost + pieceLetterCost * (to - at));
  }
  const words: Word[] = [];
  for (let to = text.length; to > 0; to = from[to]) {
    const raw = text.slice(from[to], to);
    const norm = normOf(raw);
    words.push({ start: start + from[to], end: start + to, raw, norm, capital: false, gap: from[to] === 0 ? gap : "" });
  }
  return words.reverse();
}
