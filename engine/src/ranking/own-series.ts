/**
 * Films of the series that an example is of. Who asks for more than likeness ("but more serious"), or for likeness to several
 * films, knows them.
 */
import { type Catalog, type ItemIndex, isEmptyWish } from "@matinee/core";
import { normalizeTitle } from "@matinee/text";
import { topRows } from "../math/top.ts";
import type { Allowed, Context } from "./slate.ts";

/** Lowers them in place, so that they do not lead; nothing where the list is to be like one film, and no more. */
export function holdBackOwnSeries(
  scores: Float32Array,
  { allowed }: Allowed,
  { like, wish, catalog }: Pick<Context, "like" | "wish" | "catalog">,
): void {
  if (like.length === 0 || (like.length === 1 && isEmptyWish(wish))) return;
  const own = new Set(ownSeries(like, catalog));
  const leading = topRows(scores, leaders, (item) => allowed[item] !== 0 && !own.has(item)).at(-1);
  if (leading === undefined) return;
  const most = scores[leading];
  for (const item of own) scores[item] = Math.min(most, scores[item] - ofOwnSeries);
}

/** So many other films stand before them, and so much is taken from each of them, in units of the blended score. */
const leaders = 4;
const ofOwnSeries = 4;

/** The others, by notes and by titles: "Ocean's Eleven" is of the series Ocean's, "Gladiator II" goes on from "Gladiator". */
export function ownSeries(examples: Int32Array, catalog: Catalog): readonly ItemIndex[] {
  const films = Array.from(examples, (film) => catalog.movie(film));
  const noted = new Set(films.flatMap(({ note }) => note?.series ?? []));
  const titles = films.map(({ title }) => normalizeTitle(title));
  const isCalledAfter = (series: string) =>
    titles.some((title) => `${title} `.startsWith(`${normalizeTitle(series)} `));
  const called = titlesOf(catalog);
  const own: ItemIndex[] = [];
  for (let item = 0; item < catalog.size; item++) {
    const series = catalog.movie(item).note?.series;
    const isNoted = series !== undefined && (noted.has(series) || isCalledAfter(series));
    if (examples.includes(item)) continue;
    if (isNoted || titles.some((one) => goesOn(called[item], one))) own.push(item);
  }
  return own;
}

/** Made once for a catalogue. */
function titlesOf(catalog: Catalog): readonly string[] {
  let titles = known.get(catalog);
  if (titles === undefined) {
    titles = Array.from({ length: catalog.size }, (_, item) => normalizeTitle(catalog.movie(item).title));
    known.set(catalog, titles);
  }
  return titles;
}
const known = new WeakMap<Catalog, readonly string[]>();

/** "Gladiator II" and "Gladiator", "The Thing" of 1982 and of 2011: one is called like the other, or has a number besides. */
const goesOn = (title: string, other: string): boolean =>
  title === other || withoutNumber(title) === other || withoutNumber(other) === title;

const withoutNumber = (title: string): string => title.replace(/(?<=\S) \d+$/u, "");
