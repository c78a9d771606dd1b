// biome-ignore-all lint/suspicious/noControlCharactersInRegex: they are what this is about.
/**
 * Text that does nothing but be read: without control characters (C0, DEL, C1), the escape sequences that steer terminals
 * (ECMA-48, 5.4 and 5.6) and the marks that turn the direction of what follows (Unicode UAX #9, 2.1 to 2.5).
 */

/** Anything that is not plain, line ends and tabs included. */
const suspicious = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/u;
/** A sequence with its parameters, and a string that is handed to the terminal with its end. */
const sequences =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u0090-\u009f]*(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]*[0-~]/gu;
const lineEnds = /\r\n?|[\u0085\u2028\u2029]/gu;
const blanks = /[\t\u000b\u000c]/gu;
const others = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

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
