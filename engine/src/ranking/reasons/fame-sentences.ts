/** That a film is well known, or that it is a find, is said only where it is so. */
import type { Movie, Reason } from "@matinee/core";
import { surely } from "../facet-column.ts";
import type { Context, Listened } from "../slate.ts";
import { tuning } from "../weights.ts";

export function fromFame(
  item: number,
  { heard }: Listened,
  { catalog, dials, realRatings }: Context,
  share: number,
): Reason[] {
  if (share <= 0.25) return [];
  const isKnown = (heard.parts.get("fame")?.[item] ?? 0) > 0;
  if (dials.popularity < 0) {
    const isLiked = (heard.parts.get("esteem")?.[item] ?? 0) > 0;
    return isKnown || !isLiked ? [] : [{ kind: "fame", text: "Little known, and well liked.", weight: share }];
  }
  if (!isKnown) return [];
  const movie = catalog.movie(item);
  const isLiked = (heard.parts.get("esteem")?.[item] ?? 0) > 0;
  return [{ kind: "fame", text: realRatings ? saidByRatings(movie, isLiked) : saidByNote(movie), weight: share }];
}

function saidByRatings({ year }: Movie, isLiked: boolean): string {
  if (isLiked) return "Widely known and well liked.";
  return year !== undefined && year < 1980 ? "A classic that many know." : "Widely known and often rated.";
}

/** What notes say of how a film stands, surest first. */
const standing: readonly (readonly [facet: string, text: string])[] = [
  ["classic", "A classic."],
  ["blockbuster", "A great success in cinemas."],
  ["oscar-best-picture", "Named among the best of its year."],
  ["influential", "Many films have followed it."],
  ["comfort-rewatch", "One that people return to."],
];

/** Where nobody has rated anything, how well a film is known is expected, and no expectation is told as a fact. */
function saidByNote({ note }: Movie): string {
  const said = standing.find(([facet]) => (note?.facets[facet] ?? 0) >= surely);
  return said?.[1] ?? "Likely to be known to many.";
}

/** The part of taste that no history moves: a model that has no reasons (popularity) gives everybody its one list. */
export function shareUnmoved(item: number, { heard }: Listened): number {
  if (heard.taste === undefined || heard.taste.because !== undefined) return 0;
  const spoken = (part: "rated" | "resemblance" | "shape") =>
    tuning.taste[part] * Math.max(0, heard.parts.get(part)?.[item] ?? 0);
  const rated = spoken("rated");
  return rated === 0 ? 0 : rated / (rated + spoken("resemblance") + spoken("shape"));
}
