/**
 * Text that does nothing but be read: without control characters (C0, DEL, C1), the escape sequences that steer terminals
 * (ECMA-48, 5.4 and 5.6) and the marks that turn the direction of what follows (Unicode UAX #9, 2.1 to 2.5).
 */

const introducer = "\u001b";
const bell = "\u0007";

/** Anything that is not plain, line ends and tabs included. */
const suspicious = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/u;
const sequences = new RegExp(
  [
    // Control sequences with their parameters: colours, movements.
    String.raw`(?:${introducer}\[|\u009b)[0-?]*[ -/]*[@-~]`,
    // Strings for the terminal up to their end: window titles, links.
    String.raw`(?:${introducer}[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^${bell}${introducer}\u0090-\u009f]*(?:${bell}|${introducer}\\|\u009c)`,
    `${introducer}[ -/]*[0-~]`,
  ].join("|"),
  "gu",
);
const lineEnds = /\r\n?|[\u0085\u2028\u2029]/gu;
const blanks = /[\t\v\f]/gu;
const others = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** The text with its lines, all of which end in "\n"; tabs become blanks. */
export function plainText(text: string): string {
  if (!suspicious.test(text)) return text;
  return text.replace(sequences, "").replace(lineEnds, "\n").replace(blanks, " ").replace(others, "");
}

/** The same in one line. */
export const plainLine = (text: string): string => plainText(text).replaceAll("\n", " ");

/** JSON in which such characters are written as escapes; they stand nowhere but in its texts. */
export function plainJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(
    /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
