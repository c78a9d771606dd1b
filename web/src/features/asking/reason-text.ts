/** One line that says why: the strongest reasons in a row, with the films and words that carry them in bold. */
import type { Reason } from "../../api/types.ts";

export interface Stretch {
  readonly text: string;
  readonly bold: boolean;
}

const strongEnough = 0.03;

/** The strongest reason of each kind, at most `limit`; that a film is widely known is said only when little else is. */
export function mainReasons(reasons: readonly Reason[], limit = 2): readonly Reason[] {
  const kinds = new Set<string>();
  const telling = reasons.filter(({ kind, weight }) => weight >= strongEnough && !kinds.has(kind) && kinds.add(kind));
  const fame = telling.filter(({ kind }) => kind === "fame");
  return [...telling.filter(({ kind }) => kind !== "fame"), ...fame].slice(0, limit);
}

/** True when nothing speaks for a film but that it is widely known: then what it is about says more. */
export const onlyFamous = (reasons: readonly Reason[]): boolean => reasons.every(({ kind }) => kind === "fame");

/** The reason's text with what it speaks of in bold; `titleOf` knows the titles of the films that it may name. */
export function stretches(reason: Reason, titleOf: (movieId: number) => string | undefined): readonly Stretch[] {
  const title = reason.movieId === undefined ? undefined : titleOf(reason.movieId);
  const names = [...(title ? [title] : []), ...(reason.words ?? [])].filter((name) => name.trim() !== "");
  if (names.length === 0) return [{ text: reason.text, bold: false }];
  const longestFirst = names.toSorted((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${longestFirst.join("|")})(?![\\p{L}\\p{N}])`, "giu");
  return reason.text
    .split(pattern)
    .map((text, i) => ({ text, bold: i % 2 === 1 }))
    .filter(({ text }) => text !== "");
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
