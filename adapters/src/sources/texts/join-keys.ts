/** Keys under which two writings of a film's title meet when catalogues are joined. */
import { withLeadingArticle } from "../movielens/titles.ts";

const articles = /^(?:the|an?|l[aeo]s?|il|i|gli|el|los|las|der|die|das|un|une|una)\s+(?=\S)/u;
const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  æ: "ae",
  œ: "oe",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};
/** Numbers and short forms that are written in two ways. */
const spelled: Readonly<Record<string, string>> = {
  vol: "volume",
  pt: "part",
  versus: "vs",
  ii: "2",
  iii: "3",
  iv: "4",
  vi: "6",
  vii: "7",
  viii: "8",
  ix: "9",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  ten: "10",
};

/** Lower case without accents and punctuation; "&" is "and", numbers are digits. "" when nothing is left. */
export function exactKey(title: string): string {
  const lower = withLeadingArticle(title).toLowerCase();
  const plain = /^[\x20-\x7e]*$/u.test(lower) ? lower : withoutAccents(lower);
  return plain
    .replace(/['’`´]/gu, "")
    .replace(/\b(?:\p{L}\.){2,}/gu, (initials) => initials.replaceAll(".", ""))
    .replace(/&|\s\+\s/gu, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ")
    .map((word, place) => (place === 0 ? word : (spelled[word] ?? word)))
    .join(" ");
}

const withoutAccents = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[ßøæœłđðþı]/gu, (letter) => letters[letter] ?? letter);

/** An exact key without a leading article, when at least two words are left: "Deal" and "The Deal" are two films. */
export function withoutArticle(exact: string): string {
  const bare = exact.replace(articles, "");
  return bare.includes(" ") ? bare : exact;
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
