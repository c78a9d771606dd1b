/** The film that a wish is about: "like Heat but funnier". */
import type { Felt } from "../mentions/feelings.ts";
import type { Mention } from "../mentions/mention.ts";
import type { MeasuredFilm } from "./wish-scene.ts";

/** The film that the wish compares with. */
export function exampleOf<Film extends MeasuredFilm>(
  felt: readonly Felt[],
  measured: (mention: Mention) => Film,
): (Film & { readonly isLike: boolean }) | undefined {
  const like = felt.find(({ role }) => role === "like") ?? (felt.length === 1 ? felt[0] : undefined);
  return like === undefined ? undefined : { ...measured(like.mention), isLike: like.role === "like" };
}
