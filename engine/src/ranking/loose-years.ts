/**
 * Years that were told loosely ("recent", "not too old"): where films of those years run out that are of the genre and from where
 * they should be, the list goes on with what is a little older or newer, and says so.
 */
import type { Note, Wish } from "@matinee/core";
import type { Candidate, Context } from "./slate.ts";
import { tuning } from "./weights.ts";

type Years = Wish["years"];

/** So many years beyond what was told loosely a film may be. */
const margin = 10;

/** The years that a film must be of: those that were told, and what is near to them where they were told loosely. */
export function mustYears(years: Years): Years {
  if (years === undefined) return undefined;
  const { from, to, about, maybe, without } = years;
  if (maybe) return without && { without };
  if (about !== true) return years;
  return {
    ...(without && { without }),
    ...(from !== undefined && { from: from - margin }),
    ...(to !== undefined && { to: to + margin }),
  };
}

/** Years between a film and what was told loosely; 0 within it. */
const offBy = (year: number | undefined, { from, to }: NonNullable<Years>): number =>
  year === undefined ? 0 : Math.max(0, (from ?? year) - year, year - (to ?? year));

/** Lowers, in place, films beyond years that were told loosely. */
export function addLooseYears(sum: Float32Array, { wish, catalog }: Pick<Context, "wish" | "catalog">): void {
  const { years } = wish;
  if (years?.about !== true || years.maybe) return;
  for (let item = 0; item < sum.length; item++) {
    const off = offBy(catalog.movie(item).year, years);
    if (off > 0) sum[item] += tuning.otherYear + tuning.eachYearOff * off;
  }
}

/** How many of the films shown are beyond the years that were told loosely. */
export function beyondLooseYears(
  candidates: readonly Candidate[],
  { wish: { years }, catalog }: Pick<Context, "wish" | "catalog">,
): Note[] {
  if (years?.about !== true || years.maybe) return [];
  const count = candidates.filter(({ item }) => offBy(catalog.movie(item).year, years) > 0).length;
  if (count === 0) return [];
  const { from, to } = years;
  const when = from === undefined ? `after ${to}` : to === undefined ? `before ${from}` : `outside ${from}–${to}`;
  const films = count === 1 ? "One of these films is" : `${count} of these films are`;
  return [{ code: "widened", text: `${films} from ${when}: too few others come as near to what you asked for.` }];
}
