/** What moved since the last answer: "▲ 3", "new", or nothing. */

export type Movement = { readonly kind: "up"; readonly by: number } | { readonly kind: "new" };

/**
 * Compares two lists of ids. Films that the person took away themselves (`gone`) leave no trace: whoever moves into
 * their place has not risen.
 */
export function movements(
  before: readonly number[],
  after: readonly number[],
  gone: (id: number) => boolean,
): ReadonlyMap<number, Movement> {
  const ranks = new Map(before.filter((id) => !gone(id)).map((id, rank) => [id, rank]));
  const moves = new Map<number, Movement>();
  after.forEach((id, rank) => {
    const was = ranks.get(id);
    if (was === undefined) moves.set(id, { kind: "new" });
    else if (was > rank) moves.set(id, { kind: "up", by: was - rank });
  });
  return moves;
}
