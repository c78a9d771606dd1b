/** Years as they are read. */
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
