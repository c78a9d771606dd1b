/**
 * How people misspell a title: a model of typing, seeded, to measure search with. Kinds and rough shares follow
 * F. Damerau, A technique for computer detection and correction of spelling errors, 1964 (four single-letter slips make
 * up most misspellings); wrong letters are neighbours on a QWERTY keyboard.
 */

const rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
/** How far each row of keys is shifted to the right, in key widths. */
const shifts = [0, 0.25, 0.75];

const neighbours: ReadonlyMap<string, readonly string[]> = neighbourhood();

const slips = { replace: 0.3, drop: 0.25, add: 0.15, swap: 0.2, double: 0.1 } as const;
type Slip = keyof typeof slips;

/** Titles shorter than this get one slip, others two. */
const lettersForTwoSlips = 9;

/** How many letters of any script a text has. */
export const lettersOf = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/**
 * The title as a hurried person types it: one slip of a letter, from nine letters on two; besides, each with its own
 * chance, no article, no punctuation, no accents, no capitals. Differs from the title unless it has no two letters.
 */
export function misspell(title: string, random: () => number): string {
  let typed = title;
  if (random() < 0.5) typed = typed.replace(/^(the|an?|l[ae]s?|das|der|el|il)\s+(?=\S)/i, "");
  if (random() < 0.5) typed = typed.replace(/[^\p{L}\p{N}\p{M}\s]+/gu, "");
  if (random() < 0.7)
    typed = typed
      .normalize("NFD")
      .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
      .normalize("NFC");
  if (random() < 0.7) typed = typed.toLowerCase();
  const wanted = lettersOf(typed) < lettersForTwoSlips ? 1 : 2;
  for (let slip = 0; slip < wanted; slip++) typed = slipOnce(typed, random);
  return typed;
}

/** One slip at a letter; the text differs from the one given when it has two different letters side by side. */
function slipOnce(text: string, random: () => number): string {
  const letters = Array.from(text);
  const places = letters.flatMap((letter, place) => (/\p{L}/u.test(letter) ? [place] : []));
  if (places.length < 2) return text;
  for (let attempt = 0; attempt < 20; attempt++) {
    const place = places[Math.floor(random() * places.length)];
    const changed = slipAt(letters, place, slipOf(random()), random).join("");
    if (changed !== text) return changed;
  }
  return text;
}

function slipAt(letters: readonly string[], place: number, slip: Slip, random: () => number): string[] {
  const letter = letters[place];
  const near = () => nearKey(letter, random);
  switch (slip) {
    case "replace":
      return letters.with(place, near());
    case "drop":
      return letters.toSpliced(place, 1);
    case "add":
      return letters.toSpliced(place + (random() < 0.5 ? 0 : 1), 0, near());
    case "double":
      return letters.toSpliced(place, 0, letter);
    case "swap": {
      const next = letters[place + 1];
      if (next === undefined || !/\p{L}/u.test(next)) return [...letters];
      return letters.toSpliced(place, 2, next, letter);
    }
  }
}

function slipOf(chance: number): Slip {
  let left = chance;
  for (const [slip, share] of Object.entries(slips) as [Slip, number][]) {
    left -= share;
    if (left < 0) return slip;
  }
  return "replace";
}

/** A key beside the letter's own, in its case; letters that are on no key stay as they are. */
function nearKey(letter: string, random: () => number): string {
  const near = neighbours.get(letter.toLowerCase());
  if (near === undefined) return letter;
  const key = near[Math.floor(random() * near.length)];
  return letter === letter.toLowerCase() ? key : key.toUpperCase();
}

function neighbourhood(): ReadonlyMap<string, readonly string[]> {
  const keys = rows.flatMap((row, y) => Array.from(row, (key, x) => ({ key, x: x + shifts[y], y })));
  return new Map(
    keys.map(({ key, x, y }) => [
      key,
      keys.filter((other) => other.key !== key && Math.hypot(other.x - x, other.y - y) < 1.3).map((other) => other.key),
    ]),
  );
}
