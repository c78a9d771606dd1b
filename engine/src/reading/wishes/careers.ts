/** Parts of a career: "young Al Pacino", "late Kurosawa", "Spielberg's early ones", "before he got famous". */
import type { Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";
import type { Span } from "./year-span.ts";

export type CareerPart = "early" | "late";

/** Fewer films have no early ones. */
const fewest = 4;
/** The share of somebody's films that is early, or late; of few films, enough for a list. */
const share = 0.3;
const enough = 7;

/** What stands before a name, or behind it. */
export function careerPartAt(words: readonly Word[], at: number, side: "before" | "behind", { careers }: Lexicon) {
  const [early, late] =
    side === "before" ? [careers.earlyBefore, careers.lateBefore] : [careers.earlyBehind, careers.lateBehind];
  const match = early.at(words, at);
  if (match !== undefined) return { part: "early" as const, to: match.to };
  const other = late.at(words, at);
  return other === undefined ? undefined : { part: "late" as const, to: other.to };
}

/** The years of a part of a career whose films are of these years, ascending. */
export function careerSpan(years: readonly number[], part: CareerPart): Span | undefined {
  if (years.length < fewest) return undefined;
  const place = Math.min(years.length, Math.max(enough, Math.ceil(share * years.length))) - 1;
  return part === "early" ? { to: years[place] } : { from: years[years.length - 1 - place] };
}
