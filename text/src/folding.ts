/**
 * Letters and words in one spelling, so that two people who mean the same write the same. There is one folding of letters;
 * words of a person's text fold umlauts first (see tokens.ts), and words of a title lose their punctuation too.
 */

import { signs } from "./tokens.gen.ts";

/** Latin letters that have no decomposition in Unicode. */
const foldedLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  æ: "ae",
  œ: "oe",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ħ: "h",
};

/** Nothing of these has an accent, or needs more than blanks between its words. */
const ascii = /^[\x20-\x7e]*$/;
const plainWords = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** Lower case without accents on Latin letters, and "Alien³" as "alien 3"; other scripts stay as they are. */
export function foldAccents(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .replace(/[¼-¾²³¹]/g, " $&")
    .normalize("NFKD")
    .replace(/(\p{Script=Latin})[\u0300-\u036f]+/gu, "$1")
    .replace(/[ßøæœłđðþıħ]/g, (letter) => foldedLetters[letter] ?? letter)
    .normalize("NFC");
}

const and = ` ${new Map(signs).get("&")} `;

/** Words of a text in one spelling: accents and punctuation gone, "&" is "and", "E.T." is "et", "Ocean's" is "oceans". */
export const foldWords = (text: string): string => withoutPunctuation(foldAccents(text));

/** Folded letters as words between single blanks. */
export function withoutPunctuation(folded: string): string {
  if (plainWords.test(folded)) return folded;
  return folded
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu, (letters) => `${letters.replaceAll(".", "")} `)
    .replace(/(?<=\p{L})['’`´ʼ](?=\p{L})/gu, "")
    .replace(/&| \+ /g, and)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();
}
