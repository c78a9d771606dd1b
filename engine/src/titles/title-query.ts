/** A typed query as the spellings that it may mean, and the year it may name. */
import { foldWords, unitsOf, withDigits, withPattern } from "@matinee/text";
import { longestKey, searchKey } from "./title-keys.ts";
import { titleWords } from "./title-words.gen.ts";

const doubtfulArticle = new RegExp(`^(?:${titleWords.doubtfulArticles.join("|")}) .`, "i");

/** One way to understand the query: letters to look up (none: any film), and a year that the film should be of. */
export interface Spelling {
  readonly units: Uint16Array;
  readonly year: number | undefined;
  /** Slips already mended in it. */
  readonly slips: number;
}

/** Characters of a query that are looked at; nobody types more of a title. */
const longestQuery = 256;

const year = String.raw`[([]?\b(18[89]\d|19\d\d|20\d\d)\b[)\]]?`;
const yearAtEnd = new RegExp(String.raw`^(.*?)[\s,]*${year}\s*$`, "s");
const yearAtStart = new RegExp(String.raw`^\s*${year}(?!\s*[:'’])(.+)$`, "s");
/**
 * The spellings of a query, most literal first: as written, with numbers as digits, without a misspelt article, and -
 * where it names a year - each without the year.
 */
export function spellingsOf(query: string): readonly Spelling[] {
  const text = query.trim().slice(0, longestQuery);
  const dated = datedParts(text);
  if (dated === undefined) return writingsOf(text);
  const literal = /^[([].*[)\]]$/.test(text) ? [] : writingsOf(text);
  return [...literal, ...writingsOf(dated.rest, dated.year)];
}

function datedParts(text: string): { readonly rest: string; readonly year: number } | undefined {
  const end = yearAtEnd.exec(text);
  if (end !== null) return { rest: end[1], year: Number(end[2]) };
  const start = yearAtStart.exec(text);
  return start === null ? undefined : { rest: start[2], year: Number(start[1]) };
}

function writingsOf(text: string, year?: number): Spelling[] {
  const spelling = (key: string, slips: number) => ({ units: unitsOf(key.slice(0, longestKey)), year, slips });
  if (!/[\p{L}\p{N}]/u.test(text)) return [spelling(year === undefined ? searchKey(text) : "", 0)];
  const key = searchKey(text);
  const canonical = withDigits(key);
  const mended = withoutMisspeltArticle(key);
  return [
    spelling(key, 0),
    ...(canonical === key ? [] : [spelling(canonical, 0)]),
    ...(mended === key ? [] : [spelling(mended, 1)]),
    // A word of another language may be no article here: "die hrad", "la lq land".
    ...(doubtfulArticle.test(text) && !key.startsWith(text.slice(0, 3).toLowerCase())
      ? [spelling(foldWords(text), 0)]
      : []),
  ];
}

/** Drops a first word that is one slip away from an article: "teh". */
function withoutMisspeltArticle(key: string): string {
  const end = key.indexOf(" ");
  if (end < 2 || end > 4 || titleWords.noSlips.includes(key.slice(0, end))) return key;
  const isSlip = titleWords.slippedArticles.some((article) =>
    withPattern(
      unitsOf(article),
      (pattern) => pattern.against(unitsOf(key), 0, end, 1, { whole: 0, prefix: 0 }).whole === 1,
    ),
  );
  return isSlip ? key.slice(end + 1) : key;
}
