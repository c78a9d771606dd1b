/**
 * A text as words with places. Everything that is read later points back to the text through the offsets kept here
 * (UTF-16 units), so that a person can be shown which of their own words were understood and how.
 */

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

/** Abbreviations with points ("L.A.", "E.T."), words with inner apostrophes, numbers, stars and pictographs. */
const wordPattern =
  /(?:\p{L}\.){2,}|['’](?=\d\d(?:s|er|\b))|[\p{L}\p{M}\p{N}]+(?:['’`´][\p{L}]+)*|[★☆⭐]+|&|\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}])*/gu;

/** Letters that Unicode does not take apart into a base and an accent. */
const special: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  þ: "th",
  ı: "i",
};

/** Lower case, no accents, no apostrophes. */
export function normOf(raw: string): string {
  if (/^[a-z0-9]+$/.test(raw)) return raw;
  const lower = raw.toLowerCase();
  if (/^[a-z0-9]+$/.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(/[\p{M}'’`´.]/gu, "")
    .replace(/[ßæœøđðłþı]/g, (letter) => special[letter] ?? letter);
}

/** The words of a text in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(wordPattern)) {
    const raw = match[0];
    if (raw === "'" || raw === "’") continue;
    const start = match.index;
    const norm = raw === "&" ? "and" : normOf(raw);
    if (norm === "") continue;
    words.push({
      start,
      end: start + raw.length,
      raw,
      norm,
      capital: /\p{Lu}/u.test(raw),
      gap: text.slice(last, start),
    });
    last = start + raw.length;
  }
  return words;
}

/** True where one sentence ends and another begins: a full stop with a space, a question mark, a new line. */
export const isSentenceGap = (gap: string): boolean => /[.!?…。！？]["”»'’)\]]*(?:\s|$)|[!?]|\n|[•|]/u.test(gap);

/** True where a sentence ends before the word `at`; "Mr." and "Vol." end none. */
export function startsSentence(words: readonly Word[], at: number): boolean {
  if (at <= 0 || at >= words.length) return true;
  const { gap } = words[at]!;
  if (!isSentenceGap(gap)) return false;
  return (
    /[\n!?]/.test(gap) ||
    !/^(mr|mrs|ms|dr|st|vs|vol|jr|sr|pt|no|eg|ie|aka|feat|e|d|j|o|l|t|a|s)$/.test(words[at - 1]!.norm)
  );
}

/** True where a list or a clause may break: a comma, a colon, a dash between spaces, a bracket. */
export const isClauseGap = (gap: string): boolean => /[,;:()[\]/+=→>、，]|\s[-–—~]+\s|[–—]|--|\.{2,}|…/u.test(gap);

/** A part of the text between quotation marks, without them and without a comma at its end. */
export interface Quote {
  readonly start: number;
  readonly end: number;
}

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
  for (const pattern of quotePatterns) {
    for (const match of text.matchAll(pattern)) {
      const inner = match[1] ?? "";
      const offset = match.index + match[0].indexOf(inner);
      const trimmed = inner.replace(/[\s,;.]+$/u, "");
      const start = offset + (trimmed.length - trimmed.trimStart().length);
      const end = offset + trimmed.length;
      if (end <= start) continue;
      if (quotes.some((quote) => start < quote.end && quote.start < end)) continue;
      quotes.push({ start, end });
    }
  }
  return quotes.sort((a, b) => a.start - b.start);
}
