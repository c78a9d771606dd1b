/** Setting a title: the largest size at which all of it fits its place, in lines of about one length. */

export interface SetTitle {
  readonly size: number;
  readonly lines: readonly string[];
  readonly rightToLeft: boolean;
}

const sizes = [60, 52, 46, 40, 35, 31, 27, 24, 21, 19, 17, 15, 13.5, 12];
export const leading = 1.06;
/** Words too long for any size are broken at this one. */
const hyphenSize = 12;

/** Advance widths of Bricolage Grotesque at weight 800, in em, as measured in Chromium. */
const widths: readonly (readonly [letters: string, em: number])[] = [
  [" ,';.:·`ijl|ìíîï", 0.27],
  ['!Iı()[]{}ÌÍÎÏ-/1"J', 0.35],
  ["ftr*?º", 0.42],
  ["L7szv+=<>_~«»cexçéèêë", 0.56],
  ["TZFagkyàáâãäåýÿ235oðòóôõöø", 0.61],
  ["#$4EbdhnpquñùúûüþÈÉÊË0689PSY", 0.65],
  ["CRVÇBDKß", 0.69],
  ["AGHOQXUÀÁÂÃÄÅÒÓÔÕÖØÙÚÛÜ", 0.73],
  ["&NÑ", 0.78],
  ["w", 0.88],
  ["Mmæ", 0.96],
  ["%@WÆ…", 1],
];
const widthOfLetter = new Map(widths.flatMap(([letters, em]) => [...letters].map((letter) => [letter, em] as const)));
const fullWidth = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;
const fromTheRight = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Width of a text at font size 1. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += widthOfLetter.get(letter) ?? (fullWidth.test(letter) ? 1.02 : 0.68);
  return width;
}

/** Pieces between which a line may break: scripts without spaces break anywhere, a word wider than the line at a hyphen. */
function pieces(title: string, room: number, mayHyphenate: boolean): readonly string[] {
  return title.split(/\s+/).flatMap((word) => {
    if (fullWidth.test(word)) return [...word];
    return mayHyphenate && widthOf(word) > room ? hyphenated(word, room) : [word];
  });
}

function hyphenated(word: string, room: number): string[] {
  const parts = [""];
  for (const letter of word) {
    const last = parts.length - 1;
    if (parts[last] && widthOf(`${parts[last]}${letter}-`) > room) {
      parts[last] += "-";
      parts.push(letter);
    } else parts[last] += letter;
  }
  return parts;
}

function wrap(title: string, room: number, mayHyphenate = false): string[] {
  const lines: string[] = [];
  for (const piece of pieces(title, room, mayHyphenate)) {
    const last = lines.at(-1);
    const joined = last === undefined ? piece : fullWidth.test(piece) ? last + piece : `${last} ${piece}`;
    if (last !== undefined && widthOf(joined) <= room) lines[lines.length - 1] = joined;
    else lines.push(piece);
  }
  return lines;
}

/** Narrows the lines as far as their number allows, so that none is left nearly empty. */
function balanced(title: string, room: number): string[] {
  const lines = wrap(title, room);
  for (let narrower = room * 0.95; narrower > room * 0.4; narrower *= 0.95) {
    const tried = wrap(title, narrower);
    if (tried.length > lines.length || tried.some((text) => widthOf(text) > narrower)) break;
    lines.splice(0, lines.length, ...tried);
  }
  return lines;
}

/** Cuts a text to a width (in em), ending in an ellipsis. */
function cut(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  let kept = [...text];
  while (kept.length > 1 && widthOf(`${kept.join("")}…`) > room) kept = kept.slice(0, -1);
  return `${kept.join("").trimEnd()}…`;
}

/** Sets `title` into a box of cover units; what does not fit at the smallest size is hyphenated, then cut with an ellipsis. */
export function setTitle(title: string, width: number, height: number): SetTitle {
  const text = title.trim() || "Untitled";
  const rightToLeft = fromTheRight.test(text);
  for (const size of sizes) {
    const lines = balanced(text, width / size);
    const fits = lines.length * size * leading <= height && lines.every((row) => widthOf(row) * size <= width);
    if (fits) return { size, lines, rightToLeft };
  }
  const size = hyphenSize;
  const rows = Math.max(1, Math.floor(height / (size * leading)));
  const all = wrap(text, width / size, true);
  const kept = all.slice(0, rows).map((row) => cut(row, width / size));
  if (all.length > rows)
    kept[rows - 1] = cut(`${kept[rows - 1]?.replace(/…$/, "")}……`, width / size).replace(/…+$/, "…");
  return { size, lines: kept, rightToLeft };
}
