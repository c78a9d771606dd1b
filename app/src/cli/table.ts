/** Tables drawn with lines: cells are wrapped at words, and keep their colours across lines. */

const introducer = "\u001b[";
const style = new RegExp(`${introducer.replace("[", "\\[")}\\d+m`, "g");
const betweenStyles = new RegExp(`(${style.source})`);
/** Ends bold and dim, which are all that is used. */
const plain = `${introducer}22m`;

const graphemes = new Intl.Segmenter();
/** Two columns wide: East Asian wide and fullwidth signs (Unicode UAX #11), pictographs. */
const wide =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}])/u;
const widthOfSign = (sign: string): number => (wide.test(sign) ? 2 : /^[\p{Cc}\p{Cf}\p{M}]+$/u.test(sign) ? 0 : 1);

/** Columns of a terminal that a text takes. */
export function widthOf(text: string): number {
  const bare = text.replace(style, "");
  if (/^[\x20-\x7e]*$/.test(bare)) return bare.length;
  return Array.from(graphemes.segment(bare), ({ segment }) => widthOfSign(segment)).reduce((sum, one) => sum + one, 0);
}

/** Lines of at most so many columns; a word that is longer than a line goes on in the next one. */
export function wrapped(text: string, width: number): string[] {
  return withStyles(text.split("\n").flatMap((line) => wrappedLine(line, width)));
}

function wrappedLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let [line, taken] = ["", 0];
  for (const word of text.split(" ").flatMap((one) => piecesOf(one, width))) {
    const more = widthOf(word);
    if (line !== "" && taken + 1 + more > width) {
      lines.push(line);
      [line, taken] = [word, more];
    } else {
      taken += (line === "" ? 0 : 1) + more;
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** A word that fits, or what of it fits into a line each. */
function piecesOf(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const pieces = [""];
  let taken = 0;
  for (const part of word.split(betweenStyles))
    for (const sign of part.startsWith(introducer)
      ? [part]
      : Array.from(graphemes.segment(part), (one) => one.segment)) {
      const more = widthOf(sign);
      if (taken + more > width) pieces.push("");
      taken = taken + more > width ? more : taken + more;
      pieces[pieces.length - 1] += sign;
    }
  return pieces;
}

/** What is bold or dim goes on in the next line, and not into the next column. */
function withStyles(lines: readonly string[]): string[] {
  let open = "";
  return lines.map((line) => {
    const begun = open + line;
    for (const [code] of line.matchAll(style)) open = code === plain ? "" : open + code;
    return open === "" ? begun : begun + plain;
  });
}

/** Rows in lines; each cell has a blank on both sides within its column's width. */
export function drawnTable(rows: readonly (readonly string[])[], widths: readonly number[]): string {
  const rule = (left: string, middle: string, right: string) =>
    left + widths.map((width) => "─".repeat(width)).join(middle) + right;
  const drawn = rows.map((row) => {
    const cells = row.map((cell, column) => wrapped(cell, widths[column] - 2));
    const height = Math.max(...cells.map(({ length }) => length));
    const line = (at: number) =>
      cells.map((cell, column) => {
        const text = cell[at] ?? "";
        return ` ${text}${" ".repeat(Math.max(0, widths[column] - 1 - widthOf(text)))}`;
      });
    return Array.from({ length: height }, (_, at) => `│${line(at).join("│")}│`).join("\n");
  });
  const between = `\n${rule("├", "┼", "┤")}\n`;
  return [rule("┌", "┬", "┐"), drawn.join(between), rule("└", "┴", "┘")].join("\n");
}
