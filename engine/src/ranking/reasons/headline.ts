/**
 * The sentence that a friend would say of a film: "Because you loved Heat: another slow-burning heist set in Los Angeles."
 * It is made of the reasons alone, so that it holds nothing that they do not.
 */
import type { Reason } from "@matinee/core";
import type { Context } from "../slate.ts";
import { sharedFacets } from "./from-taste.ts";
import { description } from "./sentence.ts";

export function headlineOf(item: number, reasons: readonly Reason[], context: Context): string | undefined {
  const [first] = reasons.filter(({ kind }) => kind !== "fame");
  if (first === undefined) return reasons[0]?.text;
  return first.kind === "film" ? becauseOf(item, first, context) : first.text;
}

function becauseOf(item: number, { text, movieId }: Reason, context: Context): string {
  const { catalog, history, like } = context;
  const film = movieId === undefined ? undefined : catalog.itemOf(movieId);
  if (film === undefined) return text;
  const { title } = catalog.movie(film);
  const stars = history.stars[history.items.indexOf(film)];
  const shared = sharedFacets(item, film, context);
  const told = shared.length > 0 ? `another ${description(shared)}` : undefined;
  if (like.includes(film)) return told === undefined ? text : `Like ${title}: ${told}.`;
  if (told === undefined || !(stars >= liked)) return text;
  return `Because you ${stars >= loved ? "loved" : "liked"} ${title}: ${told}.`;
}

const liked = 3.5;
const loved = 4.5;
