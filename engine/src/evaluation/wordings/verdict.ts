/** Kept, broken, or unknown for want of facts: logic of three values, where what is unknown says what is missing. */

/** What nobody knows of a film; of the first five an answer can say so itself. */
export type Missing = "year" | "runtime" | "language" | "country" | "certification" | "note" | "level" | "answer";

export type Verdict = boolean | readonly Missing[];

export const isUnknown = (verdict: Verdict): verdict is readonly Missing[] => typeof verdict !== "boolean";

export const not = (verdict: Verdict): Verdict => (isUnknown(verdict) ? verdict : !verdict);

/** True where all are, false where one is false. */
export function all(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(false)) return false;
  const unknown = verdicts.filter(isUnknown);
  return unknown.length === 0 ? true : [...new Set(unknown.flat())];
}

export const any = (verdicts: readonly Verdict[]): Verdict => not(all(verdicts.map(not)));

/** True where at least so many are, false where even those that are unknown would not suffice. */
export function atLeast(least: number, verdicts: readonly Verdict[]): Verdict {
  const kept = verdicts.filter((verdict) => verdict === true).length;
  const unknown = verdicts.filter(isUnknown);
  if (kept >= least) return true;
  return kept + unknown.length < least ? false : [...new Set(unknown.flat())];
}
