/**
 * Genres as people write them: the catalogue's own names in any spelling, the names of MovieLens whether a film here has
 * them or not, and the reader's genre words in all its languages.
 */
import { type Catalog, once, type Place, type Wish } from "@matinee/core";
import { expanded, unitsOf, withPattern, wordsOf } from "@matinee/text";
import { pluralsOf, singularOf } from "../../titles/plurals.ts";
import { languages } from "../languages/detect.ts";

export interface GenreNames {
  /** "sci fi" → ["Sci-Fi"], "romcom" → ["Comedy", "Romance"]: all of them are meant; undefined for no genre. */
  meantBy(written: string): readonly string[] | undefined;
  /** The genre whose name is written most like it, when any is. */
  nearest(written: string): string | undefined;
  /** Ascending. */
  readonly names: readonly string[];
}

/** MovieLens' own, which are known also where no film has them. */
const movieLens = Object.keys({ ...languages[0].genres, ...languages[0].tellingGenres }).filter(
  (name) => !name.includes("+"),
);

/** The names over one catalogue; phrases are compiled when a name first asks for them. */
export function genreNames(catalog: Catalog): GenreNames {
  const own = new Map<string, string>();
  for (let item = 0; item < catalog.size; item++)
    for (const name of catalog.movie(item).genres) if (!own.has(genreKey(name))) own.set(genreKey(name), name);
  for (const name of movieLens) if (spelt(name) === undefined) own.set(genreKey(name), name);

  /** Singular and plural are one name: "Children" where the catalogue says "Children's". */
  function spelt(name: string): string | undefined {
    const key = genreKey(name);
    return [key, ...pluralsOf(key), singularOf(key) ?? ""].map((one) => own.get(one)).find((one) => one !== undefined);
  }

  const names = [...own.values()].sort();
  return {
    names,
    meantBy(written) {
      if (genreKey(written) === "") return undefined;
      const exact = spelt(written);
      if (exact !== undefined) return [exact];
      const parts = phrases().get(normsOf(written).join(" "));
      return parts?.map((name) => spelt(name) ?? name);
    },
    nearest(written) {
      const units = unitsOf(genreKey(written).slice(0, 40));
      if (units.length === 0) return undefined;
      const most = Math.max(1, Math.floor(units.length / 3));
      return withPattern(units, (pattern) => {
        let best: { readonly name: string; readonly distance: number } | undefined;
        for (const [key, name] of own) {
          const text = unitsOf(key);
          const { whole } = pattern.against(text, 0, text.length, most, { whole: 0, prefix: 0 });
          if (whole <= most && whole < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { name, distance: whole };
        }
        return best?.name;
      });
    },
  };
}

/** Letters and digits of any script, in lower case: "Sci-Fi" and "sci fi" are one. */
const genreKey = (name: string): string => normsOf(name).join("");

const normsOf = (text: string): string[] => wordsOf(text).map(({ norm }) => norm);

/** Whether a genre of a wish was asked for by its name, and no theme only brings it along: that heists are crimes nobody says. */
export function isSaidByName({ name, at }: Wish["genres"][number], { facets }: Pick<Wish, "facets">): boolean {
  const theme = at === undefined ? undefined : facets.find((facet) => holds(facet.at, at));
  return theme?.words === undefined || namesGenre(theme.words, name);
}

/** Whether one place holds the whole of another. */
export const holds = (place: Place | undefined, other: Place | undefined): boolean =>
  place !== undefined && other !== undefined && place[0] <= other[0] && other[1] <= place[1];

/** Whether words of a text name a genre of MovieLens, and do not only speak of what belongs to it: "war story", and no "heist" for Crime. */
function namesGenre(text: string, genre: string): boolean {
  const norms = normsOf(text);
  const parts = norms.flatMap((_, from) => [1, 2, 3, 4].map((length) => norms.slice(from, from + length).join(" ")));
  return parts.some((part) => genreKey(part) === genreKey(genre) || plainPhrases().get(part)?.includes(genre) === true);
}

const plainPhrases = once(() => phrasesOf(["genres"]));
const phrases = once(() => phrasesOf(["genres", "tellingGenres", "genreNames"]));

/** Words of a phrase, with blanks between them → genres of MovieLens. */
function phrasesOf(
  names: readonly ("genres" | "tellingGenres" | "genreNames")[],
): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, readonly string[]>();
  const lists = names.flatMap((name) => languages.flatMap((language) => Object.entries(language[name])));
  for (const [genres, list] of lists)
    for (const phrase of list)
      for (const norms of expanded(phrase)) {
        const key = norms.join(" ");
        if (!all.has(key)) all.set(key, genres.split("+"));
      }
  return all;
}
