/** That a film is well known, or that it is a find, is said only where it is so. */
import type { Reason } from "@matinee/core";
import type { Context, Listened } from "../slate.ts";
import { tuning } from "../weights.ts";

export function fromFame(item: number, { heard }: Listened, { catalog, dials }: Context, share: number): Reason[] {
  if (share <= 0.25) return [];
  const isKnown = (heard.parts.get("fame")?.[item] ?? 0) > 0;
  if (dials.popularity < 0) {
    const isLiked = (heard.parts.get("esteem")?.[item] ?? 0) > 0;
    return isKnown || !isLiked ? [] : [{ kind: "fame", text: "Little known, and well liked.", weight: share }];
  }
  if (!isKnown) return [];
  const { year } = catalog.movie(item);
  if ((heard.parts.get("esteem")?.[item] ?? 0) > 0)
    return [{ kind: "fame", text: "Widely known and well liked.", weight: share }];
  const text = year !== undefined && year < 1980 ? "A classic that many know." : "Widely known and often rated.";
  return [{ kind: "fame", text, weight: share }];
}

/** The part of taste that no history moves: a model that has no reasons (popularity) gives everybody its one list. */
export function shareUnmoved(item: number, { heard }: Listened): number {
  if (heard.taste === undefined || heard.taste.because !== undefined) return 0;
  const spoken = (part: "rated" | "resemblance") =>
    tuning.taste[part] * Math.max(0, heard.parts.get(part)?.[item] ?? 0);
  const rated = spoken("rated");
  return rated === 0 ? 0 : rated / (rated + spoken("resemblance"));
}
