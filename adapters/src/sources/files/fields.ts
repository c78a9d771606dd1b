/** One line into its fields, in each of the ways in which MovieLens separates them. */

export interface Separator {
  readonly text: "," | "::" | "\t" | "|";
  /** Fields may stand in double quotes, a quote inside is doubled. */
  readonly quotes: boolean;
}

export const comma: Separator = { text: ",", quotes: true };
export const doubleColon: Separator = { text: "::", quotes: false };
export const tab: Separator = { text: "\t", quotes: false };
export const pipe: Separator = { text: "|", quotes: false };

/** The fields of a line, blanks around them dropped; a quote that is never closed is taken as a letter like others. */
export function fieldsOf(line: string, separator: Separator): readonly string[] {
  if (!separator.quotes || !line.includes('"')) return line.split(separator.text).map((field) => field.trim());
  return quotedFields(line, separator.text);
}

function quotedFields(line: string, separator: string): string[] {
  const fields: string[] = [];
  const quotes = closingQuotes(line, separator);
  for (let at = 0; at <= line.length; ) {
    const close = line[at] === '"' ? quotes.after(at + 1) : -1;
    if (close < 0) {
      const found = line.indexOf(separator, at);
      const end = found < 0 ? line.length : found;
      fields.push(line.slice(at, end).trim());
      at = end + 1;
      continue;
    }
    const inside = line.slice(at + 1, close).replaceAll('""', '"');
    fields.push(inside.trim());
    const next = line.indexOf(separator, close);
    at = next < 0 ? line.length + 1 : next + 1;
  }
  return fields;
}

/**
 * A quote closes a field only in front of a separator or the end of the line, so stray quotes inside do no harm; two in a row
 * are one that is meant. Where a search has found none, no later one looks again: a line of opened quotes takes no longer.
 */
function closingQuotes(line: string, separator: string) {
  const end = line.trimEnd().length;
  let exhausted = false;
  return {
    /** −1 when there is none from this place on. */
    after(from: number): number {
      for (let at = from; at >= 0 && at < line.length; at = line.indexOf('"', at)) {
        let next = at;
        while (line[next] === '"') next++;
        const isOdd = (next - at) % 2 === 1;
        if (isOdd && (next >= end || line.startsWith(separator, next))) return next - 1;
        if (exhausted) return -1;
        at = next;
      }
      exhausted = true;
      return -1;
    },
  };
}

/**
 * A whole number from 0 to 2^53 − 1, undefined for anything else. Programs that keep columns as floats write "1.0" for 1, and
 * some "1e+05" for 100000.
 */
export function wholeNumber(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d{1,16}(?:\.\d{1,16})?(?:e\+?\d{1,2})?$/iu.test(text)) return undefined;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : undefined;
}
