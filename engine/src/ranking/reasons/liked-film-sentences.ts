/**
 * Reasons from taste: which liked films speak for this one. That people who like the one like the other is said only where
 * real people's ratings say so (dataset/likers.ts): that a model of taste holds two films together is no proof of it. Else
 * what the two share, by a model that compares films or by their notes, that notes name them beside each other, or that their
 * stories are close. Where no single film
 * speaks for this one in such a way, all that was rated does.
 */
import type { Reason } from "@matinee/core";
import { surely } from "../facet-column.ts";
import type { Context, Listened } from "../slate.ts";
import { isKeptBack, wordsOf } from "./facet-words.ts";
import { listed } from "./joined-words.ts";
import { refusedIn } from "./told-facets.ts";

/** The share is theirs by what each added; `speaks` tells of a film whether it may speak for others. */
export function fromTaste(
  item: number,
  { heard }: Listened,
  context: Context,
  share: number,
  speaks: (film: number) => boolean,
): Reason[] {
  if (share <= 0) return [];
  const { catalog, realRatings, like, models, history } = context;
  const own = catalog.movie(item);
  // An example is on the list only where somebody wants to see it still.
  if (like.includes(item))
    return [{ kind: "film", text: `You named ${own.title} and have not seen it yet.`, weight: share, movieId: own.id }];
  const evidence = (heard.taste?.because?.(item, 5) ?? []).filter(
    (part) => part.weight > 0 && part.item !== undefined && speaks(part.item),
  );
  const total = evidence.reduce((sum, part) => sum + part.weight, 0);
  const films = Map.groupBy(evidence, (part) => part.item ?? -1);
  const spoken = films.entries().flatMap(([film, [{ weight, shares }]]): Reason[] => {
    const told = (share * weight) / total;
    const { id, title } = catalog.movie(film);
    if (shares !== undefined) {
      const text = `Shares ${listed(shares.map((tag) => `“${tag}”`))} with ${title}.`;
      return shares.length === 0 ? [] : [{ kind: "film", text, weight: told, movieId: id, words: [...shares] }];
    }
    if (realRatings && models.likers.together(film, item))
      return [{ kind: "film", text: `Liked by people who like ${title}.`, weight: told, movieId: id }];
    const names = sharedFacets(item, film, context);
    if (names.length === 0) return [];
    const things = names.map((name) => wordsOf(name).thing);
    const text = `Shares ${listed(things)} with ${title}.`;
    return [{ kind: "film", text, weight: told, movieId: id, words: things, facets: names }];
  });
  const reasons = spoken.take(3).toArray();
  if (reasons.length > 0) return reasons;
  const named = [...like, ...history.items].find((film) => speaks(film) && models.alike.names(film, item));
  if (named !== undefined) {
    const { id, title } = catalog.movie(named);
    return [{ kind: "film", text: `The film notes name it beside ${title}.`, weight: share, movieId: id }];
  }
  const alike = (heard.resemblance?.because?.(item, 3) ?? []).find(
    (part) => part.weight > 0 && part.item !== undefined && speaks(part.item),
  );
  // Of a lone rating that is neither good nor bad, likewise, a model goes by what no sentence should be told of.
  const isTasteHeard = heard.taste !== undefined && history.items.length > 0;
  if (alike?.item === undefined)
    return isTasteHeard
      ? [{ kind: "film", text: "What you have told of films speaks for it, taken together.", weight: share }]
      : [];
  const { id, title } = catalog.movie(alike.item);
  return [
    {
      kind: "film",
      text: `What is written of it is close to what is written of ${title}.`,
      weight: share,
      movieId: id,
    },
  ];
}

/** Facets that the notes of both films carry, what is rare first; none where they say little of what a film is. */
export function sharedFacets(item: number, film: number, { models: { facets }, wish }: Context): string[] {
  const isRefused = refusedIn(wish);
  const names = facets
    .shared(item, film, 20)
    .map(({ name }) => name)
    .filter(
      (name) =>
        !isKeptBack(name) && !isRefused(name) && [item, film].every((one) => (facets.noted(one, name) ?? 0) >= surely),
    )
    .slice(0, 3);
  const saysLittle = names.length === 1 && wordsOf(names[0]).slot !== "noun";
  return saysLittle ? [] : names;
}

/** Stars from which on somebody may be said to like a film. */
const soSo = 3;

/** Tells of a film whether it may speak for others: one that was disliked never does. */
export function likedIn({ history, like }: Context): (item: number) => boolean {
  const disliked = new Set<number>();
  history.items.forEach((item, at) => {
    if (history.stars[at] < soSo && !like.includes(item)) disliked.add(item);
  });
  return (item) => !disliked.has(item);
}
