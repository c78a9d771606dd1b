/** "About music instead": what is wanted now takes the place of what was wanted of its kind; of a documentary about nature the documentary stays. */
import type { Wish, WishFacet, WishWord } from "@matinee/core";
import { audienceFacets } from "../facets/audience-facets.ts";
import { factFacets } from "../facets/fact-facets.ts";
import { themeFacets } from "../facets/theme-facets.ts";
import { isNameOf } from "../wishes/narrower.ts";
import { genreOfTheme } from "../wishes/theme-genres.ts";

/** What a part of a wish tells of a film: what it is about, what it is like, how it was made, who watches it, who is in it. */
type Side = "subject" | "kind" | "form" | "audience" | "people";

/** The wish without what `said` takes the place of; what was refused or limited stays. */
export function exchanged(before: Wish, said: Wish): Wish {
  const sides = sidesOf(said);
  const left = withoutSides(before, sides);
  const isSame = wantedParts(left) === wantedParts(before);
  // "Something with dogs", then "a comedy instead": what there is goes.
  const both: Side[] = ["subject", "kind"];
  return isSame && both.some((side) => sides.has(side)) ? withoutSides(before, new Set(both)) : left;
}

const wantedParts = ({ genres, facets, words, people }: Wish): number =>
  [...genres, ...facets, ...words, ...people].filter(({ wanted }) => wanted).length;

function sidesOf({ genres, facets, words, people }: Wish): Set<Side> {
  const wanted = facets.filter((facet) => facet.wanted && facet.weight >= leastMeant);
  const outright = wanted.filter(({ weight }) => weight === 1);
  const named = genres.filter((genre) => genre.wanted);
  const meant = outright.length > 0 ? outright : named.length > 0 ? [] : wanted;
  const sides = new Set<Side>([...meant.map(sideOfFacet), ...named.map(({ name }) => sideOfGenre(name))]);
  if (people.some((person) => person.wanted)) sides.add("people");
  else if (sides.size === 0 && words.some((word) => word.wanted)) sides.add("subject");
  return sides;
}
/** A fainter guess takes nothing's place. */
const leastMeant = 0.5;

function withoutSides(wish: Wish, sides: ReadonlySet<Side>): Wish {
  const gone = wish.facets.filter((facet) => facet.wanted && sides.has(sideOfFacet(facet)));
  const words = wish.words.filter((word) => word.wanted && sides.has(sideOfWord(word, wish)));
  const isLeft = (genre: Wish["genres"][number]) =>
    !genre.wanted ||
    !(
      sides.has(sideOfGenre(genre.name)) ||
      [...gone.map(textOf), ...words.map(textOf)].some((theme) => brings(theme, genre))
    );
  const left = wish.genres.filter((genre) => !isLeft(genre)).map(({ name }) => name);
  // With a western its cowboys go.
  const goes = (facet: WishFacet) => gone.includes(facet) || left.some((name) => isNameOf(facet.words ?? "", name));
  return {
    ...wish,
    genres: wish.genres.filter(isLeft),
    facets: wish.facets.filter((facet) => !facet.wanted || !goes(facet)),
    words: wish.words.filter(
      (word) => !words.includes(word) && !(word.wanted && left.some((name) => isNameOf(word.text, name))),
    ),
    people: wish.people.filter(({ wanted }) => !wanted || !sides.has("people")),
  };
}

const textOf = (part: WishFacet | WishWord): string => ("text" in part ? part.text : part.name);

/** "Heist" brings along "Crime", "war" is itself a genre. */
const brings = (theme: string, { name }: Wish["genres"][number]): boolean =>
  genreOfTheme(theme) === name || isNameOf(theme, name);

function sideOfFacet({ name }: WishFacet): Side {
  if (audienceFacets.has(name)) return "audience";
  if (factFacets.has(name) || name === "documentary") return "form";
  return themeFacets.has(name) ? "subject" : "kind";
}

const sideOfGenre = (name: string): Side => (forms.has(name) ? "form" : "kind");
const forms: ReadonlySet<string> = new Set(["Animation", "Documentary"]);

/** A word is of the side of what it stands for. */
function sideOfWord({ phrase }: WishWord, { facets }: Wish): Side {
  const own = phrase === undefined ? undefined : facets.find((facet) => facet.wanted && facet.phrase === phrase);
  return own === undefined ? "subject" : sideOfFacet(own);
}
