/** What a person wishes after a follow-up: the wish before, changed by what was said since. */
import type { Wish, WishFacet, WishPerson } from "@matinee/core";
import { audienceFacets, childrensFacets } from "../facets/audience-facets.ts";
import { isNameOf, isNarrower } from "../wishes/narrower.ts";
import { exchanged } from "./exchanged-wish.ts";
import { nextPhrase, withPhrases } from "./phrases.ts";

/**
 * What is said anew takes the place of what was said of the same thing; the rest stays. With `instead`, genres that are
 * wanted now take the place of those wanted before; `anew`, so does everything; where it `exchanges`, what is of the same kind; with
 * what only `adds`, nothing.
 */
export function mergedWish(earlier: Wish, now: Wish, { instead, anew, exchanges, adds }: Manner): Wish {
  const known = withPhrases(earlier, nextPhrase(earlier));
  const anewSaid = withPhrases(now, nextPhrase(known));
  const said = adds ? forOthersToo(anewSaid) : anewSaid;
  const before = anew && wantsAnything(said) ? withoutWanted(known) : exchanges ? exchanged(known, said) : known;
  const newGenre = said.genres.some(({ wanted }) => wanted);
  const genres = instead && newGenre ? before.genres.filter(({ wanted }) => !wanted) : before.genres;
  const years = adds ? widest(before.years, said.years) : yearsNow(before.years, said.years);
  const runtime = said.runtime ?? before.runtime;
  const certification = said.certification ?? before.certification;
  return {
    genres: byName(genres, genresOf(genres, said), ({ name }) => name),
    ...(years && { years: withoutPlace(years) }),
    ...(runtime && { runtime: withoutPlace(runtime) }),
    languages: replaced(before.languages, said.languages, adds),
    countries: replaced(before.countries, said.countries, adds),
    ...(certification && { certification: withoutPlace(certification) }),
    facets: byName(before.facets, facetsOf(before, said), ({ name }) => name),
    people: byName(before.people, said.people, personKey),
    words: byName(before.words, said.words, ({ text }) => text),
  };
}

/** What somebody is not to do is refused beside what was wanted of them. */
const personKey = ({ name, role, wanted }: WishPerson): string =>
  wanted || role === undefined ? name : `${name} ${role}`;

/** How what is said now stands to what was said before. */
export interface Manner {
  readonly instead: boolean;
  readonly anew: boolean;
  readonly exchanges: boolean;
  readonly adds: boolean;
}

const wantsAnything = ({ genres, facets, people }: Wish): boolean =>
  [...genres, ...people].some(({ wanted }) => wanted) ||
  facets.some(({ wanted, weight }) => wanted && weight >= leastMeant);
/** A fainter guess changes nobody's mind. */
const leastMeant = 0.5;

/** "For the kids too": what is not for them is out, and the rest is no film for children alone. */
function forOthersToo(wish: Wish): Wish {
  if (!wish.facets.some(({ name, wanted }) => wanted && childrensFacets.has(name))) return wish;
  return {
    ...wish,
    genres: wish.genres.filter(({ name, wanted }) => !wanted || name !== "Children"),
    facets: wish.facets.flatMap((facet) => {
      if (!facet.wanted || !audienceFacets.has(facet.name)) return [facet];
      return childrensFacets.has(facet.name) ? [] : [{ ...facet, weight: Math.min(facet.weight, alongside) }];
    }),
  };
}
/** What somebody weighs who watches along. */
const alongside = 0.4;

/** What was refused and what was limited stays. */
const withoutWanted = (wish: Wish): Wish => ({
  ...wish,
  genres: wish.genres.filter(({ wanted }) => !wanted),
  facets: wish.facets.filter(({ wanted }) => !wanted),
  people: wish.people.filter(({ wanted }) => !wanted),
  words: wish.words.filter(({ wanted }) => !wanted),
});

/** Years that are asked for take the place of those before, and what was refused stays, but for years that are asked for now. */
function yearsNow(before: Wish["years"], said: Wish["years"]): Wish["years"] {
  if (before === undefined || said === undefined) return said ?? before;
  const { without = [], ...wanted } = said;
  const isAsked = wanted.from !== undefined || wanted.to !== undefined;
  const isTaken = ({ from, to }: { readonly from: number; readonly to: number }) =>
    (wanted.from ?? from - 1) >= from && (wanted.to ?? to + 1) <= to;
  const refused = [...(before.without ?? []).filter((span) => !isTaken(span)), ...without].slice(-mostRefused);
  const { without: _, ...kept } = isAsked ? said : before;
  return { ...kept, ...(refused.length > 0 && { without: refused }) };
}
const mostRefused = 10;

/** "The nineties … or the eighties": both. */
function widest(before: Wish["years"], said: Wish["years"]): Wish["years"] {
  if (before === undefined || said === undefined) return said ?? before;
  const from = before.from === undefined || said.from === undefined ? undefined : Math.min(before.from, said.from);
  const to = before.to === undefined || said.to === undefined ? undefined : Math.max(before.to, said.to);
  return from === undefined && to === undefined ? said : { ...(from && { from }), ...(to && { to }) };
}

/** "It doesn't have to be French": what need not be is not asked for any more. */
export function withoutFreed(wish: Wish, freed: Wish): Wish {
  const { years, runtime, ...rest } = wish;
  const keep = (list: "genres" | "people" | "facets") => {
    const names = new Set(freed[list].map(({ name }) => name));
    return wish[list].filter(({ name, wanted }) => !wanted || !names.has(name));
  };
  const fromAnywhere = freed.languages.length + freed.countries.length > 0;
  const words = new Set(freed.words.map(({ text }) => text));
  return {
    ...rest,
    ...(years !== undefined && freed.years === undefined && { years }),
    ...(runtime !== undefined && freed.runtime === undefined && { runtime }),
    genres: keep("genres"),
    // "French" may be said of the language or of the country.
    languages: fromAnywhere ? wish.languages.filter(({ wanted }) => !wanted) : wish.languages,
    countries: fromAnywhere ? wish.countries.filter(({ wanted }) => !wanted) : wish.countries,
    people: keep("people"),
    facets: keep("facets") as Wish["facets"], // what was kept of the facets
    words: wish.words.filter(({ text, wanted }) => !wanted || !words.has(text)),
  };
}

/** What is only guessed of the new words, or refuses a kind of what was wished, leaves what was wished outright as it was. */
function facetsOf(before: Wish, said: Wish): readonly WishFacet[] {
  const outright = new Map(before.facets.flatMap((facet) => (facet.weight === 1 ? [[facet.name, facet]] : [])));
  // "Boxing or other sports", then "no boxing after all".
  const isNamed = (facet: string) => before.words.some(({ wanted, text }) => wanted && isNameOf(text, facet));
  return said.facets.filter((facet) => {
    const known = outright.get(facet.name);
    const asked = known !== undefined && isNamed(facet.name) ? { ...known, words: facet.name } : known;
    return asked === undefined || (facet.weight === 1 && !isNarrower(facet, asked));
  });
}

/** "Not WW2" after "a war film" refuses no war films. */
const genresOf = (before: Wish["genres"], { genres, facets }: Wish): Wish["genres"] =>
  genres.filter(({ name, wanted, at }) => {
    if (wanted || !before.some((one) => one.wanted && one.name === name)) return true;
    const phrase = facets.find((facet) => !facet.wanted && facet.at?.join() === at?.join())?.words;
    return phrase === undefined || isNameOf(phrase, name);
  });

/** Places belong to a text that is no longer there. */
const withoutPlace = <Part extends { readonly at?: unknown }>({ at: _, ...part }: Part) => part;

/** Both lists; of the same name the later one counts. */
function byName<Part extends { readonly at?: unknown }>(
  before: readonly Part[],
  said: readonly Part[],
  nameOf: (part: Part) => string,
): Part[] {
  const names = new Set(said.map(nameOf));
  return [...before.filter((part) => !names.has(nameOf(part))), ...said].map((part) => withoutPlace(part) as Part); // the place alone is gone
}

/** "In French" after "in Italian" means French; what is refused is added. */
function replaced<Part extends { readonly name: string; readonly wanted: boolean; readonly at?: unknown }>(
  before: readonly Part[],
  said: readonly Part[],
  adds: boolean,
): Part[] {
  const wantsAnew = !adds && said.some(({ wanted }) => wanted);
  return byName(
    before.filter(({ wanted }) => !(wanted && wantsAnew)),
    said,
    ({ name }) => name,
  );
}
