/**
 * Numbers as digits, however they are written: "II", "2", "two", "Part Two", "2. Teil", "deuxième partie" all become "2".
 * Another number is another name, so numbers are settled before any likeness is asked for.
 */
import {
  besideCounter,
  cardinals,
  counters as countersOfAll,
  ordinalEndings,
  ordinals,
  short,
} from "./numerals.gen.ts";

const romans = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(" ");
const romanValues: ReadonlyMap<string, string> = new Map(romans.map((word, place) => [word, String(place + 1)]));
const cardinalValues: ReadonlyMap<string, string> = new Map(cardinals);
const ordinalValues: ReadonlyMap<string, string> = new Map(ordinals);
const countedValues: ReadonlyMap<string, string> = new Map(besideCounter);
const counters: ReadonlySet<string> = new Set(countersOfAll);
const longForms: ReadonlyMap<string, string> = new Map(short);

/** "part", "volume", "Teil": what is counted. */
export const isCounter = (word: string | undefined): boolean => word !== undefined && counters.has(word);

/** One is a pronoun as well as a number, and so is the Roman one: both are numbers only at some places. */
const isOne = (word: string): boolean => cardinalValues.get(word) === "1";
const isRomanOne = (word: string): boolean => romanValues.get(word) === "1";

/** True for "two" and "twenty". */
export const isCardinal = (word: string): boolean => cardinalValues.has(word);

/**
 * A folded word as it is compared wherever it stands: "iii" and "three" are "3", "vol" is "volume". "i", "v" and "x" stay,
 * since a lone letter is a number only at some places.
 */
export const inOneWriting = (word: string): string =>
  (word.length > 1 ? romanValues.get(word) : undefined) ?? cardinalValues.get(word) ?? longForms.get(word) ?? word;

/**
 * A folded title with its numbers as digits, all words kept. "I" and "one" are numbers only after "part", "volume" and the
 * like; a Roman number is never the first word.
 */
export function withDigits(folded: string): string {
  const words = folded.split(" ");
  return words
    .map((word, place) => {
      if ((isRomanOne(word) || isOne(word)) && !isCounter(words[place - 1])) return word;
      if (romanValues.has(word)) return place === 0 ? word : (romanValues.get(word) ?? word);
      return inOneWriting(word);
    })
    .join(" ");
}

const isDigits = (word: string | undefined): boolean => word !== undefined && /^\d+$/.test(word);

/** "13th", "2ème" */
const ordinalDigits = new RegExp(`^(\\d+)(?:${ordinalEndings.join("|")})$`);

/** "rambo2" is two words, "13th" is one. */
function apart(word: string): readonly string[] {
  if (!/\d/.test(word) || /^\d+$/.test(word) || ordinalDigits.test(word)) return [word];
  return word.match(/\d+|\D+/g) ?? [word];
}

/**
 * Folded words with every number as digits, and without the counters beside them. "I" and "one" count at the end and
 * behind a counter; a Roman number is never the first word ("V for Vendetta").
 */
export function numbersAsDigits(folded: readonly string[]): readonly string[] {
  const words = folded.flatMap(apart);
  const digits = words.map((word, place) => {
    const before = words[place - 1];
    const after = words[place + 1];
    const isCounted = isCounter(before) || (place > 0 && place === words.length - 2 && isCounter(after));
    if (isCounted) {
      const value = countedValues.get(word) ?? ordinalDigits.exec(ordinalValues.get(word) ?? word)?.[1];
      if (value !== undefined) return value;
    }
    if (place > 0 && romanValues.has(word))
      return !isRomanOne(word) || after === undefined || isCounter(before) ? (romanValues.get(word) ?? word) : word;
    if (isOne(word)) return place > 0 && after === undefined ? "1" : word;
    return cardinalValues.get(word) ?? ordinalValues.get(word) ?? word;
  });
  return joinedTens(digits, words).filter(
    (word, place, all) =>
      !(isCounter(word) && place > 0 && (isDigits(all[place + 1]) || (isDigits(all[place - 1]) && !all[place + 1]))),
  );
}

/** "twenty one" → 21, where both are words. */
function joinedTens(digits: readonly string[], words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  digits.forEach((digit, place) => {
    const ten = Number(cardinalValues.get(words[place - 1] ?? ""));
    const one = Number(cardinalValues.get(words[place]));
    if (ten >= 20 && ten % 10 === 0 && one >= 1 && one <= 9) joined.push(String(Number(joined.pop()) + one));
    else joined.push(digit);
  });
  return joined;
}
