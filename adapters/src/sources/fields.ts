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
  for (let at = 0; at <= line.length; ) {
    const close = line[at] === '"' ? closingQuote(line, at + 1, separator) : -1;
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

/** A quote closes a field only in front of a separator or the end of the line, so stray quotes inside do no harm. */
function closingQuote(line: string, from: number, separator: string): number {
  for (let at = line.indexOf('"', from); at >= 0; at = line.indexOf('"', at + 1)) {
    if (line[at + 1] === '"') at++;
    else if (at + 1 >= line.trimEnd().length || line.startsWith(separator, at + 1)) return at;
  }
  return -1;
}

/** A whole number from 0 to 2^53 − 1, undefined for anything else. */
export function wholeNumber(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d{1,16}$/u.test(text)) return undefined;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : undefined;
}
