/** Word lists in artifacts, which hold typed arrays only. */

/** Words as UTF-8, one a line. */
export const packed = (words: readonly string[]): Uint8Array => new TextEncoder().encode(words.join("\n"));

export const unpacked = (bytes: Uint8Array): readonly string[] =>
  bytes.length === 0 ? [] : new TextDecoder().decode(bytes).split("\n");
