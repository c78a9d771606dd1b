/** The answer inside what a model wrote: without its thoughts, the first JSON object that is balanced and sound. */

/** Objects that are tried before a text counts as having none. */
const tries = 40;

/** Undefined where there is none. */
export function firstJson(written: string): unknown {
  const text = withoutThoughts(written);
  let start = text.indexOf("{");
  for (let tried = 0; start >= 0 && tried < tries; tried++) {
    const end = endOfObject(text, start);
    if (end === undefined) return undefined;
    try {
      return JSON.parse(text.slice(start, end)) as unknown;
    } catch {
      start = text.indexOf("{", start + 1);
    }
  }
  return undefined;
}

/** A thought that never ends is all thought. */
export const withoutThoughts = (text: string): string =>
  text
    .replace(/<think(?:ing)?>[\s\S]*?<\/think(?:ing)?>/giu, "")
    .replace(/^[\s\S]*<\/think(?:ing)?>/iu, "")
    .replace(/<think(?:ing)?>[\s\S]*$/iu, "");

/** One past the brace that closes the one at `start`; undefined where none does. */
function endOfObject(text: string, start: number): number | undefined {
  let depth = 0;
  let isQuoted = false;
  for (let at = start; at < text.length; at++) {
    const sign = text[at];
    if (isQuoted) {
      if (sign === "\\") at++;
      else if (sign === '"') isQuoted = false;
    } else if (sign === '"') isQuoted = true;
    else if (sign === "{") depth++;
    else if (sign === "}" && --depth === 0) return at + 1;
  }
  return undefined;
}
