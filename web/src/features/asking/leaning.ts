/** How the list leans: three dials, −1 … 1 with the usual in the middle, and the weights they stand for. */
import type { Dials } from "../../api/types.ts";

export interface Leaning {
  /** −1 only my taste … 1 only my words. */
  readonly words: number;
  /** −1 well known … 1 hidden. */
  readonly hidden: number;
  /** −1 alike … 1 varied. */
  readonly varied: number;
}

export const usual: Leaning = { words: 0, hidden: 0, varied: 0 };

export const isUsual = ({ words, hidden, varied }: Leaning): boolean => words === 0 && hidden === 0 && varied === 0;

const usualVariety = 0.25;
/** A first visit without any wish shows more of a mixture. */
const firstVisitVariety = 0.6;

const rounded = (value: number): number => Math.round(value * 100) / 100;

export function dialsOf({ words, hidden, varied }: Leaning): Dials {
  return {
    words: rounded(1 + words),
    taste: rounded(1 - words),
    popularity: rounded(hidden < 0 ? 1 - hidden : 1 - 2 * hidden),
    variety: rounded(varied < 0 ? usualVariety * (1 + varied) : usualVariety + (1 - usualVariety) * varied),
  };
}

export const firstVisit: Dials = { ...dialsOf(usual), variety: firstVisitVariety };
