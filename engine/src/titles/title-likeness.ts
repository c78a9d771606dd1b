/** How well a query meets one key: as a whole, as a beginning, as a part, or by its letters in another order. */
import type { Distances, Pattern } from "@matinee/text";
import { type Keys, keyKinds } from "./title-keys.ts";

/** From here on a match is exact. */
export const exact = 2;
/** Below this nobody would say that the two are alike. */
export const unlike = 0.45;

/** What fame (0 … 1) is worth: it orders films that are met equally well, and lifts what is half typed. */
const worth = { exact: 0.2, whole: 0.04, beginning: 0.2, misspeltBeginning: 0.05, part: 0.08 } as const;

const out: Distances = { whole: 0, prefix: 0 };

/**
 * Likeness of a key that is not a person's: from `exact` on when they are the same, else about 0 … 1.2. `dice` is their
 * likeness by trigrams, `fame` the film's, 0 … 1.
 */
export function titleLikeness(pattern: Pattern, keys: Keys, key: number, dice: number, fame: number): number {
  const from = keys.starts[key];
  const to = keys.starts[key + 1];
  const letters = pattern.length;
  const length = to - from;
  const kind = keys.kinds[key];
  pattern.against(keys.units, from, to, Math.max(2, letters >> 1), out);
  if (out.whole === 0) {
    if (kind === keyKinds.title) return exact + worth.exact * fame;
    return kind === keyKinds.alternative ? exact - 0.03 + worth.exact * fame : 0.97 + worth.exact * fame;
  }
  const whole = 1 - out.whole / Math.max(letters, length) + worth.whole * fame;
  const beginning =
    (1 - out.prefix / letters) * (0.8 + (0.15 * letters) / length) +
    (out.prefix === 0 ? worth.beginning : worth.misspeltBeginning) * fame;
  const anyOrder = 0.85 * dice + worth.whole * fame;
  let likeness = Math.max(whole, beginning, anyOrder);
  if (likeness < 0.8 && letters > 4 && letters < length) {
    const part = (1 - pattern.within(keys.units, from, to) / letters) * (0.62 + (0.15 * letters) / length);
    likeness = Math.max(likeness, part + worth.part * fame);
  }
  return likeness - (kind === keyKinds.title ? 0 : kind === keyKinds.alternative ? 0.01 : 0.03);
}

/** Likeness of a person's name, without fame: 1.2 for the same full name. */
export function nameLikeness(pattern: Pattern, keys: Keys, key: number): number {
  const length = keys.starts[key + 1] - keys.starts[key];
  pattern.against(keys.units, keys.starts[key], keys.starts[key + 1], Math.max(2, pattern.length >> 1), out);
  const surname = keys.kinds[key] === keyKinds.surname;
  if (out.whole === 0) return surname ? 0.84 : 1.2;
  const whole = 1 - out.whole / Math.max(pattern.length, length);
  const beginning = out.prefix === 0 && pattern.length > 3 ? 0.7 + (0.15 * pattern.length) / length : 0;
  return Math.max(whole, beginning) - (surname ? 0.12 : 0.06);
}
