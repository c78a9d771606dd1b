/** Keys under which two writings of a film's title meet when catalogues are joined. */
import { foldWords, inOneWriting, withLeadingArticle, withoutLeadingArticle } from "@matinee/text";

/** Folded words with the article in front; numbers are digits. "" when nothing is left. */
export const exactKey = (title: string): string =>
  foldWords(withLeadingArticle(title))
    .split(" ")
    .map((word, place) => (place === 0 ? word : inOneWriting(word)))
    .join(" ");

/** An exact key without a leading article, when at least two words are left: "Deal" and "The Deal" are two films. */
export function withoutArticle(exact: string): string {
  const bare = withoutLeadingArticle(exact.split(" "));
  return bare.length > 1 ? bare.join(" ") : exact;
}

/** An exact key without article and blanks: "Chain Saw" is "Chainsaw", "Pelham 1 2 3" is "Pelham 123". */
export const closedUp = (exact: string): string => withoutArticle(exact).replaceAll(" ", "");

/** "Star Wars: Episode IV - A New Hope" → "Star Wars"; "" when there is no subtitle. */
export const mainTitle = (title: string): string => /^(.{3,}?)(?::| - )\s*\S.*$/u.exec(title)?.[1] ?? "";

/** "Star Wars: Episode V - The Empire Strikes Back" → "The Empire Strikes Back"; "" unless it has two words. */
export function subtitle(title: string): string {
  const last = /^.*(?::| - )\s*(\S.*)$/u.exec(title)?.[1] ?? "";
  return last.includes(" ") ? last : "";
}

/** "Ice Age 2: The Meltdown" → "Ice Age: The Meltdown"; "" when there is no number before a subtitle. */
export function withoutNumber(title: string): string {
  const bare = title
    .replace(/:?\s*\b(?:(?:Part|Episode|Vol\.?|Volume|Chapter)\s+)?(?:\d{1,2}|[IVX]+)\s*(?::|\s-\s)\s*/u, ": ")
    .trim();
  return bare === title ? "" : bare;
}

/** "National Lampoon's Animal House" → "Animal House"; "" when nobody presents it. */
export const withoutPresenter = (title: string): string =>
  /^(?:\p{Lu}\S* ){0,2}\p{Lu}\S*s?['’]s? (\S.*)$/u.exec(title)?.[1] ?? / Presents:? (\S.*)$/u.exec(title)?.[1] ?? "";

/** "Air America (1990 film)" → "Air America". */
export const withoutNote = (title: string): string => title.replace(/\s*\([^()]*\)\s*$/u, "");
