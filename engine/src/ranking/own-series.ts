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
  const { titles, series } = namesOf(catalog);
  const films = new Set(examples);
  const noted = new Set(Array.from(examples, (film) => catalog.movie(film).note?.series));
  const called = Array.from(examples, (film) => titles[film]);
  const isOwn = (name: string, key: string): boolean =>
    noted.has(name) || called.some(({ whole }) => `${whole} `.startsWith(`${key} `));
  const own = new Set([...series].flatMap(([name, { key, items }]) => (isOwn(name, key) ? items : [])));
  titles.forEach((title, item) => {
    if (called.some((one) => goesOn(title, one))) own.add(item);
  });
  return [...own].filter((item) => !films.has(item)).sort((one, other) => one - other);
}

/** A title as titles are compared, and without a number at its end. */
interface Called {
  readonly whole: string;
  readonly bare: string;
}

interface Names {
  /** Of each film. */
  readonly titles: readonly Called[];
  /** By what notes call them. */
  readonly series: ReadonlyMap<string, { readonly key: string; readonly items: ItemIndex[] }>;
}

const known = new WeakMap<Catalog, Names>();

/** Made once for a catalogue. */
function namesOf(catalog: Catalog): Names {
  const kept = known.get(catalog);
  if (kept !== undefined) return kept;
  const series = new Map<string, { readonly key: string; readonly items: ItemIndex[] }>();
  const titles = Array.from({ length: catalog.size }, (_, item): Called => {
    const { title, note } = catalog.movie(item);
    if (note?.series !== undefined) {
      const films = series.get(note.series) ?? { key: normalizeTitle(note.series), items: [] };
      series.set(note.series, films);
      films.items.push(item);
    }
    const whole = normalizeTitle(title);
    return { whole, bare: whole.replace(/(?<=\S) \d+$/u, "") };
  });
  const names = { titles, series };
  known.set(catalog, names);
  return names;
}

/** "Gladiator II" and "Gladiator", "The Thing" of 1982 and of 2011: one is called like the other, or has a number besides. */
const goesOn = (title: Called, other: Called): boolean =>
  title.whole === other.whole || title.bare === other.whole || other.bare === title.whole;
