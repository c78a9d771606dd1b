/**
 * Titles as people say them. Catalogues write "Matrix, The (1999)" and "City of Lost Children, The (Cité des enfants
 * perdus, La) (1995)"; people say "The Matrix", and some know the film by its other name.
 */
import { withLeadingArticle } from "@matinee/text";

export interface SpokenTitle {
  readonly title: string;
  readonly alternativeTitles: readonly string[];
  readonly year: number | undefined;
}

/** "(1995)", "(2006-2008)", "(1995–)", also with a mark of the medium behind it: "(1995) (V)". */
const trailingYear = /\s*\((\d{4})(?:\s*[-–—/]\s*(?:\d{2,4})?)?\s*\)+\s*(?:\((?:V|TV|VG|mini)\)\s*)?$/u;
const isYear = (year: number): boolean => Number.isInteger(year) && year >= 1870 && year <= 2100;

const alsoKnownAs = /^\s*a\.?\s?k\.?\s?a\b\.?\s*:?\s*/iu;
/** What stands before a parenthesis that belongs to the title itself: "Birdman: Or (The Unexpected Virtue …)". */
const unfinished = /(?:[\s,]or|:)$/iu;

/** Reads a title of a catalogue; never fails: what is not understood stays in the title. */
export function spokenTitle(written: string): SpokenTitle {
  const { rest, year } = withoutYear(plain(written));
  const { title, groups } = withoutGroups(withLeadingArticle(rest));
  const inner = groups.find((group) => isYear(Number(group)));
  const names = groups.filter((group) => group !== inner).flatMap(namesOfGroup);
  const alternativeTitles = [...new Set(names)].filter((name) => name !== title);
  return { title, alternativeTitles, year: year ?? (inner === undefined ? undefined : Number(inner)) };
}

/** One blank between words, no entities, no quotes around the whole. */
function plain(written: string): string {
  const text = written
    .replace(/&#(\d{2,6});/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&amp;", "&")
    .replace(/\s+/gu, " ")
    .trim();
  const quoted = /^"([^"]+)"$/u.exec(text);
  return quoted?.[1]?.trim() ?? text;
}

function withoutYear(text: string): { rest: string; year: number | undefined } {
  const found = trailingYear.exec(text);
  const year = Number(found?.[1]);
  if (!found || !isYear(year) || found.index === 0) return { rest: text, year: undefined };
  return { rest: text.slice(0, found.index).trim(), year };
}

/** Takes balanced parentheses off the end, as long as a whole title is left in front of them. */
function withoutGroups(text: string): { title: string; groups: string[] } {
  const groups: string[] = [];
  let title = text;
  for (let open = openingOfLastGroup(title); open > 0; open = openingOfLastGroup(title)) {
    const before = withLeadingArticle(title.slice(0, open).replace(/[\s,]+$/u, ""));
    if (unfinished.test(before) && !alsoKnownAs.test(title.slice(open + 1))) break;
    groups.unshift(title.slice(open + 1, -1).trim());
    title = before;
  }
  return { title, groups };
}

/** Where the parenthesis that closes at the very end was opened; −1 when the text does not end in one. */
function openingOfLastGroup(text: string): number {
  if (!text.endsWith(")")) return -1;
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === ")") depth++;
    else if (text[at] === "(" && --depth === 0) return at;
  }
  return -1;
}

function namesOfGroup(group: string): string[] {
  return group
    .split(/,?\s+(?=a\.?k\.?a\b)/iu)
    .map((name) => withLeadingArticle(plain(name.replace(alsoKnownAs, ""))))
    .filter((name) => /[\p{L}\p{N}]/u.test(name));
}
