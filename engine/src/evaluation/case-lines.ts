/** Cases as JSON, one a line, each parsed and told from those that were written before. */
import { foldWords } from "@matinee/text";
import type { z } from "zod";

export interface Line<Case> {
  /** Counted from 1. */
  readonly number: number;
  /** Undefined where it could not be read. */
  readonly case: Case | undefined;
  readonly faults: readonly string[];
}

/** `said` is what a person says in a case; `taken` was said in other files. */
export function linesOf<Case>(
  text: string,
  schema: z.ZodType<Case>,
  said: (one: Case) => string,
  taken: Iterable<string> = [],
): readonly Line<Case>[] {
  const seen = new Map([...taken].map((request) => [foldWords(request), "another file"]));
  return text.split("\n").flatMap((content, index): Line<Case>[] => {
    if (content.trim() === "") return [];
    const number = index + 1;
    const parsed = parsedLine(content, schema);
    if (Array.isArray(parsed)) return [{ number, case: undefined, faults: parsed }];
    const key = foldWords(said(parsed));
    const twin = seen.get(key);
    seen.set(key, `line ${number}`);
    return [{ number, case: parsed, faults: twin === undefined ? [] : [`the same stands in ${twin}`] }];
  });
}

function parsedLine<Case>(content: string, schema: z.ZodType<Case>): Case | string[] {
  try {
    const read = schema.safeParse(JSON.parse(content));
    return read.success ? read.data : read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  } catch (error) {
    return [`not JSON: ${(error as Error).message}`]; // JSON.parse throws errors alone
  }
}
