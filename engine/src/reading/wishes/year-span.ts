/** Years as they are read, and two things said of them as one. */

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
