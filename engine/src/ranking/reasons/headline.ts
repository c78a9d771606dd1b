/**
 * The sentence that a friend would say of a film: "Because you loved Heat: another slow-burning heist set in Los Angeles."
 * It tells the strongest reason and what the film's note says of it, and nothing that is merely expected.
 */
import type { Reason } from "@matinee/core";
import { wantsSurprise } from "../../reading/wishes/surprise.ts";
import { surely } from "../facet-column.ts";
import type { Context } from "../slate.ts";
import type { Subject } from "../subjects.ts";
import { isKeptBack, wordsOf } from "./facet-words.ts";
import { capitalised, description, listed, withArticle } from "./joined-words.ts";
import { sharedFacets } from "./liked-film-sentences.ts";
import { contentLevels, isAsAsked, refusedIn, toldFacets } from "./told-facets.ts";

export function headlineOf(
  item: number,
  reasons: readonly Reason[],
  context: Context,
  subjects: readonly Subject[] = [],
): string | undefined {
  const first = mostTelling(reasons);
  if (first === undefined) return wantsSurprise(context.wish) ? surprising(item, context) : undefined;
  if (first.kind === "film") return becauseOf(item, first, context);
  if (first.kind === "facet") return asked(item, context, subjects);
  if (first.kind === "peers") return first.text;
  const own = likelyAndOwn(item, [], context);
  if (own.length < 2) return first.text;
  return `${first.text.replace(/\.$/, "")}: ${withArticle(description(own))}.`;
}

/** What nobody could expect has no reason but that. */
function surprising(item: number, context: Context): string {
  const own = ownFacets(item, [], context);
  return own.length === 0 ? "A surprise, as you asked." : `A surprise, as you asked: ${withArticle(description(own))}.`;
}

/**
 * What the film is known to have of what was asked, else the strongest; what was only guessed to be wanted says little, and that
 * the film is close, or famous, least.
 */
export const mostTelling = (reasons: readonly Reason[]): Reason | undefined =>
  reasons.find(({ kind, text }) => kind === "facet" && isAsAsked(text)) ??
  reasons.find(
    ({ kind, words }) => kind !== "facet" && kind !== "fame" && !(kind === "words" && words === undefined),
  ) ??
  reasons.find(({ kind }) => kind === "facet") ??
  reasons[0];

/**
 * "As you asked: a cozy whodunnit, also a witty film set on a train; no gore." What nobody asked for stands behind "also".
 * Where nothing was asked but to leave something out, or for more of it than elsewhere: "No gore, as you asked: a whodunnit."
 */
function asked(item: number, context: Context, subjects: readonly Subject[]): string {
  const { there, spared, compared } = toldFacets(item, context, subjects);
  const facets = there.filter(({ name }) => !contentLevels.has(name));
  const names = (facets.length > 0 ? facets : there).slice(0, 3).map(({ name }) => name);
  const own = likelyAndOwn(item, names, context);
  const without = textsOf(spared);
  const measured = textsOf(compared);
  if (names.length === 0) {
    if (measured.length + without.length === 0) return `${capitalised(withArticle(description(own)))}.`;
    return `${capitalised(listed([...measured, ...without]))}, as you asked${own.length === 0 ? "" : `: ${withArticle(description(own))}`}.`;
  }
  const also = own.length === 0 ? "" : `, also ${withArticle(description(own))}`;
  const after = without.length === 0 ? "" : `; ${listed(without)}`;
  const before = measured.length === 0 ? "" : `, ${listed(measured)}`;
  return `As you asked${before}: ${withArticle(description(names))}${also}${after}.`;
}

const textsOf = (told: readonly { readonly text: string }[]): string[] =>
  [...new Set(told.map(({ text }) => text))].slice(0, 2);

/** What was guessed to be wanted, and what the note says besides. */
function likelyAndOwn(item: number, told: readonly string[], context: Context): string[] {
  const likely = toldFacets(item, context).likely.map(({ name }) => name);
  return [...likely.slice(0, 2), ...ownFacets(item, [...told, ...likely], context)].slice(0, 3);
}

/**
 * Two more things that make the film what it is, what is rare first: they tell one film of a list from the next. Where its note
 * calls less than two the core of it, also how it feels; what it merely has as well ("set in Venice", "about food") misleads.
 */
function ownFacets(item: number, told: readonly string[], { models: { facets }, wish }: Context): string[] {
  const isRefused = refusedIn(wish);
  const known = facets
    .shared(item, item, 60)
    .map(({ name }) => name)
    .filter((name) => !isKeptBack(name) && !told.includes(name) && !isRefused(name));
  const has = (name: string, least: number) => (facets.noted(item, name) ?? 0) >= least;
  const core = known.filter((name) => has(name, atCore));
  const feel = known.filter((name) => !core.includes(name) && has(name, surely) && isFeel(name));
  return [...core, ...feel].slice(0, 2);
}

/** The strength of what a film is made of. */
const atCore = 3;
/** A love story at the side is in most films. */
const isFeel = (name: string): boolean => wordsOf(name).slot === "adjective" && name !== "romantic" && name !== "sexy";

function becauseOf(item: number, { text, movieId }: Reason, context: Context): string {
  const { catalog, history, like, reading } = context;
  const film = movieId === undefined ? undefined : catalog.itemOf(movieId);
  if (film === undefined || film === item) return text;
  const { title } = catalog.movie(film);
  const stars = history.stars[history.items.indexOf(film)];
  const shared = sharedFacets(item, film, context);
  if (shared.length === 0) return text;
  const told = `another ${description(shared)}`;
  if (like.includes(film)) return `Like ${title}: ${told}.`;
  // Of a film that was only named nobody has said that they liked it.
  const isOnlyNamed = reading.films.some((mention) => mention.movieId === movieId && mention.feeling === undefined);
  return stars >= liked && !isOnlyNamed ? `Because you ${stars >= loved ? "loved" : "liked"} ${title}: ${told}.` : text;
}

const liked = 3.5;
const loved = 4.5;
