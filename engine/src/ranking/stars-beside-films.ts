/** Expected stars as they are told. */
import type { ItemIndex, Ratings, StarRange } from "@matinee/core";
import type { Models } from "./train.ts";

/** With fewer ratings of a person, what is expected is hardly more than what others gave. */
const fewest = 3;

/** Beside the films of a list; nothing where too little is known of the person. */
export function starsBeside(
  { stars }: Models,
  history: Ratings,
  items: readonly ItemIndex[],
): readonly (StarRange | undefined)[] {
  if (stars === undefined || history.items.length < fewest) return items.map(() => undefined);
  return starRanges(stars, history, items);
}

export function starRanges(
  predictor: NonNullable<Models["stars"]>,
  history: Ratings,
  items: readonly ItemIndex[],
): readonly StarRange[] {
  return predictor.expected(history, items).map((range) => ({ ...range, share: predictor.share }));
}
