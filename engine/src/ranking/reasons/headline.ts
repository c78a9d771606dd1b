/**
 * The sentence that a friend would say of a film: "Because you loved Heat: another slow-burning heist set in Los Angeles."
 * It tells the strongest reason and what the film's note says of it, and nothing that is merely expected.
 */
import type { Reason } from "@matinee/core";
import { surely } from "../facet-column.ts";
import type { Context } from "../slate.ts";
import { isKeptBack } from "./facet-words.ts";
import { description, listed, withArticle } from "./joined-words.ts";
import { sharedFacets } from "./liked-film-sentences.ts";
import { contentLevels, toldFacets } from "./told-facets.ts";

export function headlineOf(item: number, reasons: readonly Reason[], context: Context): string | undefined {
  const first = mostTelling(reasons);
  if (first === undefined) return undefined;
  if (first.kind === "film") return becauseOf(item, first, context);
  if (first.kind === "facet") return asked(item, context);
  if (first.kind === "peers") return first.text;
  const own = ownFacets(item, [], context);
  if (own.length < 2) return first.text;
  return `${first.text.replace(/\.$/, "")}: ${withArticle(description(own))}.`;
}

/** What the film is known to have of what was asked, else the strongest; that it is close, or famous, says least. */
export const mostTelling = (reasons: readonly Reason[]): Reason | undefined =>
  reasons.find(({ kind }) => kind === "facet") ??
  reasons.find(({ kind, words }) => kind !== "fame" && !(kind === "words" && words === undefined)) ??
  reasons[0];

/** "As you asked: a cozy whodunnit, also a witty film set on a train; no gore." What nobody asked for stands behind "also". */
function asked(item: number, context: Context): string {
  const { there, spared, compared } = toldFacets(item, context);
  const facets = there.filter(({ name }) => !contentLevels.has(name));
  const names = (facets.length > 0 ? facets : there).slice(0, 3).map(({ name }) => name);
  const own = ownFacets(item, names, context);
  const also = own.length === 0 ? "" : `, also ${withArticle(description(own))}`;
  const without = spared.length === 0 ? "" : `; ${listed(spared.slice(0, 2).map(({ text }) => text))}`;
  const measured = compared.length === 0 ? "" : `, ${listed(compared.slice(0, 2).map(({ text }) => text))}`;
  return `As you asked${measured}: ${withArticle(description(names))}${also}${without}.`;
}

/** Two more things that the note says strongly, what is rare first: they tell one film of a list from the next. */
function ownFacets(item: number, told: readonly string[], { models: { facets }, wish }: Context): string[] {
  const refused = wish.facets.filter(({ wanted }) => !wanted).map(({ name }) => name);
  return facets
    .shared(item, item, 20)
    .map(({ name }) => name)
    .filter((name) => !isKeptBack(name) && !told.includes(name) && !refused.includes(name))
    .filter((name) => (facets.noted(item, name) ?? 0) >= surely)
    .slice(0, 2);
}

function becauseOf(item: number, { text, movieId }: Reason, context: Context): string {
  const { catalog, history, like } = context;
  const film = movieId === undefined ? undefined : catalog.itemOf(movieId);
  if (film === undefined) return text;
  const { title } = catalog.movie(film);
  const stars = history.stars[history.items.indexOf(film)];
  const shared = sharedFacets(item, film, context);
  if (shared.length === 0) return text;
  const told = `another ${description(shared)}`;
  if (like.includes(film)) return `Like ${title}: ${told}.`;
  return stars >= liked ? `Because you ${stars >= loved ? "loved" : "liked"} ${title}: ${told}.` : text;
}

const liked = 3.5;
const loved = 4.5;
