/** What a phrase of the lists adds to a wish: facets, levels of content, genres and facts. */
import type { Place } from "@matinee/core";
import { enjoyedFacets } from "../facets/enjoyed-facets.ts";
import type { Meaning } from "../facets/meaning.ts";
import { themeFacets } from "../facets/theme-facets.ts";
import { isNameOf } from "./narrower.ts";
import type { Said, WishParts } from "./wish-parts.ts";

/** Ratings from the mildest on. */
const ratings = ["G", "PG", "PG-13", "R"] as const;

/** What is refused along with a theme by whoever refuses all that it is about: "nothing about death" means mourners as well. */
const refusedWith: Readonly<Record<string, Readonly<Record<string, number>>>> = { death: { grief: 0.8, illness: 0.5 } };

export interface Spoken {
  /** The person's own words. */
  readonly words: string;
  readonly at: Place;
  readonly said: Said;
  /** A genre as the catalogue writes it; undefined where it has none of it. */
  readonly genreName: (name: string) => string | undefined;
  /** Whether the film that the list is to be like has a facet. */
  readonly exampleHas: (facet: string) => boolean;
}

/** Refused, a meaning is turned around, and what it would have refused is left open. */
export function addMeaning(
  parts: WishParts,
  meaning: Meaning,
  { words, at, said, genreName, exampleHas }: Spoken,
): void {
  const { than } = said;
  const facets = Object.entries(meaning.facets);
  // "Does the dog die? It must not": who refuses again what a phrase refuses does not want it.
  const spares = facets.length > 0 && facets.every(([, weight]) => weight < 0);
  const wanted = said.wanted || (spares && said.direct !== true);
  const isMeant = (weight: number) => wanted || weight > 0 || spares;
  facets.forEach(([name, weight], place) => {
    // "No R-rated films" asks for none that children love.
    if (!isMeant(weight) || (meaning.rated !== undefined && !wanted)) return;
    // "Rocky for people who hate boxing": of what the example is about only a kind is refused; "but not Vietnam" names all of it.
    const isNamed = () => isNameOf(words, name) || name.split("-").includes(words.toLowerCase());
    if (!wanted && weight > 0 && exampleHas(name) && themeFacets.has(name) && !isNamed()) return;
    // "Not silly" is no word against fun, nor "less soppy" one against love: what people enjoy is refused by its own name alone.
    if (!wanted && weight > 0 && weight < 1 && enjoyedFacets.has(name)) return;
    const softly = said.tooMuch && than === undefined && !wanted && { tooMuch: true as const };
    const facet = {
      name,
      wanted: weight > 0 === wanted,
      weight: Math.abs(weight),
      words: words.slice(0, 200),
      at,
      ...softly,
    };
    parts.facet(than === undefined ? facet : { ...facet, than }, place === 0 || Math.abs(weight) === 1, said.direct);
  });
  const refused = wanted || spares || than !== undefined ? [] : facets.filter(([, weight]) => weight > 0);
  for (const [name] of refused)
    for (const [also, weight] of Object.entries(refusedWith[name] ?? {}))
      parts.facet({ name: also, wanted: false, weight, words: words.slice(0, 200), at }, false);
  for (const [name, isWanted] of Object.entries(meaning.genres ?? {})) {
    const known = genreName(name);
    if (known !== undefined && !(said.degree && !wanted)) parts.genre(known, isWanted === wanted, at);
  }
  if (wanted && meaning.years !== undefined) parts.years(meaning.years, at, "vague");
  for (const code of meaning.countries ?? []) parts.country(code, wanted, at);
  if (wanted && meaning.runtime !== undefined) parts.runtime(meaning.runtime, at, true);
  if (wanted && meaning.certification !== undefined) parts.certification(meaning.certification, at);
  const below = meaning.rated === undefined ? undefined : ratings[ratings.indexOf(meaning.rated) - 1];
  if (!wanted && below !== undefined) parts.certification(below, at);
}
