/** Keys under which two writings of a film's title meet when catalogues are joined. */

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
const numerals: Readonly<Record<string, string>> = {
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

/** Lower case without accents, punctuation, leading article; "&" is "and"; numbers as digits. "" when nothing is left. */
export function titleKey(title: string): string {
  const words = title
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[ßøæœłđðþı]/gu, (letter) => letters[letter] ?? letter)
    .replace(/['’`´]/gu, "")
    .replace(/\b(?:\p{L}\.){2,}/gu, (initials) => initials.replaceAll(".", ""))
    .replace(/&|\s\+\s/gu, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return words
    .replace(articles, "")
    .split(" ")
    .map((word, place) => (place === 0 ? word : (numerals[word] ?? word)))
    .join(" ");
}

/** "Air America (1990 film)" → "Air America". */
export const withoutNote = (title: string): string => title.replace(/\s*\([^()]*\)\s*$/u, "");
