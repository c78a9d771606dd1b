/** Years as they are read, and two things said of them as one. */
import type { Word } from "@matinee/text";

/** Years, inclusive; a missing end is open. */
export interface Span {
  readonly from?: number;
  readonly to?: number;
}

export interface YearsFound {
  readonly span: Span;
  /** First word behind the phrase. */
  readonly to: number;
  /** "Old", "recent": years that are named say it better. */
  readonly vague?: boolean;
  /** What is meant by it has no sharp border: "recent", and not "this year's". */
  readonly loose?: true;
  /** Years that something is said of in passing: whatever else is said of years says it better. */
  readonly told?: boolean;
}

/** Two things said about years as one: decades side by side widen, "after" and "before" narrow. */
export function combined(a: Span, b: Span): Span {
  const open = (span: Span) => span.from === undefined || span.to === undefined;
  if (open(a) || open(b)) {
    const from = Math.max(a.from ?? 0, b.from ?? 0);
    const to = Math.min(a.to ?? 9999, b.to ?? 9999);
    return { ...(from > 0 ? { from } : {}), ...(to < 9999 ? { to } : {}) };
  }
  return { from: Math.min(a.from!, b.from!), to: Math.max(a.to!, b.to!) };
}

/** "Nothing from before 1980": what is left of all years where one end was refused. */
export function beyond({ from, to }: Span): Span | undefined {
  if (from === undefined && to !== undefined) return { from: to + 1 };
  return to === undefined && from !== undefined ? { to: from - 1 } : undefined;
}

/** Whether the word is a year in digits, whatever film is called so. */
export const isYear = (words: readonly Word[], at: number): boolean => /^(19|20)\d\d$/.test(words[at]?.norm ?? "");
