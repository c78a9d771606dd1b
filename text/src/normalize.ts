/**
 * One spelling for a title, so that two people who mean the same film write the same: accents, case, punctuation,
 * a leading or trailing article and the way of writing numbers are taken away. Scripts other than Latin stay as they
 * are (composed, lower case).
 */

const articles = new Set("the a an le la les der die das el los las il lo gli".split(" "));

/** Beginnings that look like an article and are none: places, abbreviations and the English verb "die". */
const noArticle =
  /^(los (angeles|alamos)|las vegas|la (la|confidential|story|takedown|bamba)|lo and|das eboot|die (or|is|in|my|hard|hart|another|fighting|screaming|laughing|beautiful|sister|watching|mommie|monster|alone|trying|already|like))\b/;

const trailingArticle = /^(.*\S)\s*,\s*(?:the|an?|l[ae]s?|l['’]|der|die|das|el|los|il|lo|gli)$/;

/** "godfather, the: part ii" */
const movedArticle = /^([^:(]*[^\s,:(])\s*,\s*(the|an?|l[ae]s?|l['’]|der|die|das|el|los|il|lo|gli)((?:\s*[:(].*)?)$/;

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

const romans = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(" ");
const numberWords =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const romanValues = new Map(romans.map((word, index) => [word, String(index + 1)]));
const wordValues = new Map(numberWords.map((word, index) => [word, String(index + 1)]));
const shortForms = new Map([
  ["vol", "volume"],
  ["pt", "part"],
  ["versus", "vs"],
]);
const counted = new Set(["part", "volume", "chapter", "episode", "act", "book"]);

/** Nothing of these has an accent, or needs more than blanks between its words. */
const ascii = /^[\x20-\x7e]*$/;
const plainWords = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** Lower case without accents on Latin letters, and "Alien³" as "alien 3". */
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

/** Words of a text in one spelling: accents and punctuation gone, "&" is "and", "E.T." is "et", "Ocean's" is "oceans". */
export function foldWords(text: string): string {
  return wordsOf(foldAccents(text));
}

/** The same, also without an article at its beginning ("The Matrix") or end ("Matrix, The"); numbers stay as written. */
export function foldTitle(text: string): string {
  const folded = foldAccents(text).trim();
  const bare = folded.includes(",") ? (trailingArticle.exec(folded)?.[1] ?? folded) : folded;
  return withoutArticle(wordsOf(bare.replace(/^l['’]\s*(?=\p{L})/u, "")));
}

/** Folded words with the article in front, where it stands at the end of the title or of its first part. */
export function foldSpoken(text: string): readonly string[] {
  const folded = foldAccents(text).trim();
  const [, name, article, rest = ""] = folded.includes(",") ? (movedArticle.exec(folded) ?? []) : [];
  const inOrder = name === undefined ? folded : `${article} ${name}${rest}`;
  const words = wordsOf(inOrder.replace(/^l['’]\s*(?=\p{L})/u, "le "));
  return words === "" ? [] : words.split(" ");
}

/** Folded words without an article in front. */
export const withoutLeadingArticle = (words: readonly string[]): readonly string[] =>
  words.length > 1 && withoutArticle(words.join(" ")).length < words.join(" ").length ? words.slice(1) : words;

/**
 * The key under which two writings of one title meet: like `foldTitle`, with II to XX and two to twenty as digits.
 * "I" and "one" are numbers only after "part", "volume" and the like; a Roman number is never the first word.
 */
export function normalizeTitle(text: string): string {
  return withDigits(foldTitle(text));
}

/** A folded title with its numbers as digits. */
export function withDigits(folded: string): string {
  const words = folded.split(" ");
  return words.map((word, place) => digits(word, place > 0 ? words[place - 1] : undefined)).join(" ");
}

function wordsOf(folded: string): string {
  if (plainWords.test(folded)) return folded;
  return folded
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu, (letters) => `${letters.replaceAll(".", "")} `)
    .replace(/(?<=\p{L})['’`´ʼ](?=\p{L})/gu, "")
    .replace(/&| \+ /g, " and ")
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();
}

function withoutArticle(words: string): string {
  const end = words.indexOf(" ");
  if (end < 0 || !articles.has(words.slice(0, end)) || noArticle.test(words)) return words;
  return words.slice(end + 1);
}

function digits(word: string, before: string | undefined): string {
  const afterPart = before !== undefined && counted.has(shortForms.get(before) ?? before);
  if ((word === "i" || word === "one") && !afterPart) return word;
  const roman = before === undefined ? undefined : romanValues.get(word);
  return roman ?? wordValues.get(word) ?? shortForms.get(word) ?? word;
}
