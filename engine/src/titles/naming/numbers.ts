/**
 * The number of a film in its series, however it is written: "II", "2", "two", "Part Two", "2. Teil", "deuxième partie"
 * all become "2". Another number is another film, so numbers are settled before any likeness is asked for.
 */

const romans = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(" ");
const spelled =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ordinals =
  "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );

const numbered = (words: readonly string[], from: number, step = 1): [string, string][] =>
  words.map((word, place) => [word, String(from + place * step)]);

const romanValues = new Map(numbered(romans, 1));
const values = new Map([...numbered(spelled, 1), ...numbered(tens, 20, 10)]);
const ordinalValues = new Map(
  numbered(ordinals, 3).map(([word, value]) => [word, value === "3" ? "3rd" : `${value}th`]),
);

/** What is counted: these fall away beside a number. */
const counters = new Set(
  "part pt vol volume chapter episode ep act teil folge kapitel parte partie chapitre volet capitulo capitolo episodio".split(
    " ",
  ),
);

/** Number words that stand beside a counter only: elsewhere "once", "sei" or "first" are other words. */
const besideCounter = new Map(
  [
    "one first eins erster erste premier premiere un une primera primer primo prima uno",
    "second zwei zweiter zweite deux deuxieme seconde dos segunda segundo due seconda secondo",
    "drei dritter dritte trois troisieme tres tercera tercero tre terza terzo",
    "vier vierter vierte quatre quatrieme cuatro cuarta cuarto quattro quarta quarto",
    "funf funfter funfte cinq cinquieme cinco quinta quinto cinque",
    "sechs sechster sechste sixieme seis sexta sexto sei sesta sesto",
    "sieben siebter siebte sept septieme siete septima septimo sette settima settimo",
    "acht achter achte huit huitieme ocho octava octavo otto ottava ottavo",
  ].flatMap((words, place) => words.split(" ").map((word): [string, string] => [word, String(place + 1)])),
);

export const isCounter = (word: string): boolean => counters.has(word);

const isDigits = (word: string | undefined): boolean => word !== undefined && /^\d+$/.test(word);

/** "13th", "2ème" */
const ordinalDigits = /^(\d+)(?:st|nd|rd|th|er|ere|e|eme)$/;

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
    const isCounted =
      counters.has(before ?? "") || (place > 0 && place === words.length - 2 && counters.has(after ?? ""));
    if (isCounted) {
      const value = besideCounter.get(word) ?? ordinalDigits.exec(ordinalValues.get(word) ?? word)?.[1];
      if (value !== undefined) return value;
    }
    if (place > 0 && romanValues.has(word))
      return word !== "i" || after === undefined || counters.has(before) ? (romanValues.get(word) ?? word) : word;
    if (word === "one") return place > 0 && after === undefined ? "1" : word;
    return values.get(word) ?? ordinalValues.get(word) ?? word;
  });
  return joinedTens(digits, words).filter(
    (word, place, all) =>
      !(counters.has(word) && place > 0 && (isDigits(all[place + 1]) || (isDigits(all[place - 1]) && !all[place + 1]))),
  );
}

/** "twenty one" → 21, where both are words. */
function joinedTens(digits: readonly string[], words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  digits.forEach((digit, place) => {
    const ten = tens.includes(words[place - 1] ?? "");
    if (ten && spelled.indexOf(words[place]) >= 0 && spelled.indexOf(words[place]) < 9)
      joined.push(String(Number(joined.pop()) + spelled.indexOf(words[place]) + 1));
    else joined.push(digit);
  });
  return joined;
}
