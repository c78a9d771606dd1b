/** What stands in a file, quoted for people: in one line, without control characters, and never longer than a line. */
import { plainLine } from "@matinee/core";

const longest = 60;

export function quoted(text: string | undefined): string {
  const start = plainLine((text ?? "").slice(0, 20 * longest));
  return `"${start.length > longest ? `${start.slice(0, longest)}…` : start}"`;
}
