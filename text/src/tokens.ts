/**
 * A text as words with places. Everything that is read later points back to the text through the offsets kept here
 * (UTF-16 units), so that a person can be shown which of their own words were understood and how.
 */
import { foldAccents } from "./folding.ts";
import { abbreviations, capital, decades, elided, signs } from "./tokens.gen.ts";

export interface Word {
  /** Place in the text, [start, end). */
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** Lower case, no accents, no apostrophes: "Don't" is "dont", "Amélie" is "amelie". */
  readonly norm: string;
  /** Has a capital letter. */
  readonly capital: boolean;
  /** What stands between the previous word (or the text's start) and this one. */
  readonly gap: string;
}

/** "l'amour" is two words. */
const elidedWord = elided.join("|");
const elision = new RegExp(`(?<![\\p{L}\\p{N}])(${elidedWord})['’](?=\\p{L}{2})`, "giu");

/** A text with elided words apart, as they are in a text's words: "d'action" is "d action". */
export const apart = (text: string): string => text.replace(elision, "$1 ");

/** Letters of scripts that put no spaces between words. */
export const unspacedLetters = String.raw`\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Han}ー`;

/** A sign of letters stands alone. */
const signPattern = (sign: string): string =>
  /\p{L}/u.test(sign) ? String.raw`(?<![\p{L}\p{N}])${sign}(?![\p{L}\p{N}])` : sign;

/** Abbreviations with points ("L.A.", "E.T."), words with inner apostrophes, numbers, stars and pictographs. */
const wordPattern = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])(?:${elidedWord})(?=['’]\p{L}{2})`,
    String.raw`[\p{Script=Katakana}ー]+|\p{Script=Hiragana}+|\p{Script=Han}+`,
    String.raw`(?:\p{L}\.){2,}`,
    String.raw`['’](?=\d\d(?:${decades.join("|")}|\b))`,
    ...signs.map(([sign]) => signPattern(sign)),
    String.raw`[[\p{L}\p{M}\p{N}]--[${unspacedLetters}]]+(?:['’\u0060´][\p{L}]+)*`,
    "[★☆⭐]+",
    String.raw`\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}])*`,
  ].join("|"),
  "giv",
);

/** "schon" and "schön" are two words, so umlauts are written out where words are compared; titles only lose them. */
const umlauts: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue" };

/** Folded letters, with umlauts as "ae", "oe", "ue", without apostrophes, points and the marks of other scripts. */
export function normOf(raw: string): string {
  const lower = raw.toLowerCase();
  if (/^[a-z0-9]+$/.test(lower)) return lower;
  const plain = lower.normalize("NFC").replace(/[äöü]/g, (letter) => umlauts[letter]);
  return foldAccents(plain).replace(/[\p{M}\s'’`´.]/gu, "");
}

/** A text as it is typed where there are no umlauts: "über" as "uber". */
export const withoutUmlauts = (text: string): string =>
  text.normalize("NFC").replace(/[äöüÄÖÜ]/g, (letter) => letter.normalize("NFD")[0]);

/** Signs that are words. */
const shortFor: ReadonlyMap<string, string> = new Map(signs);

/** Words of English letters between signs that join nothing, as most titles are: looked through in a tenth of the time. */
const plainText = /^[A-Za-z0-9 ,:;!?()-]*$/;

function plainWordsOf(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const { 0: raw, index: start } of text.matchAll(/[A-Za-z0-9]+/g)) {
    const norm = raw.toLowerCase();
    const end = start + raw.length;
    words.push({ start, end, raw, norm, capital: /[A-Z]/.test(raw), gap: text.slice(last, start) });
    last = end;
  }
  return words;
}

/** The words of a text in order. */
export function wordsOf(text: string): Word[] {
  if (plainText.test(text)) return plainWordsOf(text);
  const words: Word[] = [];
  let last = 0;
  // Marks of HTML are blanks of the same length, so that places stay what they are.
  const plain = text
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, (tag) => " ".repeat(tag.length))
    // Asterisks behind a name are stars; around one they make it bold.
    .replace(/(?<=\s)\*{1,5}(?=\s*(?:[,.;!\n]|$))/g, (stars) => "★".repeat(stars.length));
  for (const match of plain.matchAll(wordPattern)) {
    const raw = match[0];
    if (raw === "'" || raw === "’") continue;
    const start = match.index;
    const norm = shortFor.get(raw.toLowerCase()) ?? normOf(raw);
    if (norm === "") continue;
    words.push({
      start,
      end: start + raw.length,
      raw,
      norm,
      capital: /\p{Lu}/u.test(raw),
      gap: plain.slice(last, start),
    });
    last = start + raw.length;
  }
  return words;
}

/** True for a word in a script that the word lists do not know. */
export const isForeignScript = (raw: string): boolean =>
  /[^\p{Script=Latin}\p{N}\p{P}\p{S}\p{M}\p{Z}]/u.test(raw) && !/^\p{Script=Latin}/u.test(raw);

/** True where one sentence ends and another begins: a full stop with a space, a question mark, a new line. */
export const isSentenceGap = (gap: string): boolean =>
  gap !== " " && /[.!?…。！？]["”»'’)\]]*(?:\s|$)|[!?]|\n|[•|]/u.test(gap);

const shortened: ReadonlySet<string> = new Set(abbreviations);
const capitalAlways: ReadonlySet<string> = new Set(capital);

/** True where a sentence ends before the word `at`; "Mr." and "Vol." end none. */
export function startsSentence(words: readonly Word[], at: number): boolean {
  if (at <= 0 || at >= words.length) return true;
  const { gap } = words[at];
  if (!isSentenceGap(gap)) return false;
  return /[\n!?]/.test(gap) || !shortened.has(words[at - 1].norm);
}

/** True where a list or a clause may break: a comma, a colon, a dash between spaces, a bracket. */
export const isClauseGap = (gap: string): boolean =>
  gap !== " " && /[,;:()[\]/+=→>、，]|\s[-–—~]+\s|[–—]|--|\.{2,}|…/u.test(gap);

/** A part of the text between quotation marks, without them and without a comma at its end. */
export interface Quote {
  readonly start: number;
  readonly end: number;
}

/** In the order in which they begin, the longer first. */
export const byStart = (a: Quote, b: Quote): number => a.start - b.start || b.end - a.end;

const quotePatterns: readonly RegExp[] = [
  /"([^"\n]{1,120})"/gu,
  /[“„”]([^“”„"\n]{1,120})[”“"]/gu,
  /[«»]([^«»\n]{1,120})[»«]/gu,
  /[‹›]([^‹›\n]{1,120})[›‹]/gu,
  /[「『《]([^」』》\n]{1,120})[」』》]/gu,
  /(?<![\p{L}\p{N}])[‘']([^‘\n]{1,80}?)['’](?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}*_])\*{1,3}([^*\n]{1,80})\*{1,3}(?![\p{L}\p{N}*])/gu,
  /(?<![\p{L}\p{N}*_])_{1,2}([^_\n]{1,80})_{1,2}(?![\p{L}\p{N}_])/gu,
  /`([^`\n]{1,80})`/gu,
];

/** Quoted parts in order, not overlapping; marks that never close are no quotes. */
export function quotesOf(text: string): Quote[] {
  const quotes: Quote[] = [];
  const taken = new Uint8Array(text.length);
  for (const pattern of quotePatterns) {
    for (const match of text.matchAll(pattern)) {
      const inner = match[1] ?? "";
      const offset = match.index + match[0].indexOf(inner);
      const trimmed = inner.replace(/[\s,;.]+$/u, "");
      const start = offset + (trimmed.length - trimmed.trimStart().length);
      const end = offset + trimmed.length;
      if (end <= start) continue;
      if (taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      quotes.push({ start, end });
    }
  }
  return quotes.sort((a, b) => a.start - b.start);
}

/** True when the text uses capitals inside its sentences. */
export const isCased = (words: readonly Word[]): boolean =>
  words.some(({ raw }) => /^\p{Ll}/u.test(raw)) &&
  words.some(({ capital, norm }, at) => capital && !startsSentence(words, at) && !capitalAlways.has(norm));
