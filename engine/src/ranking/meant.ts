/**
 * Genres and languages of a request, as people write them, turned into those of the catalogue. What no film and no list
 * knows is refused with what is nearest: a filter that silently does nothing would be worse than none.
 */
import {
  type Catalog,
  type FieldError,
  type Filters,
  InvalidRequest,
  languageNamed,
  type Reading,
  type Wish,
} from "@matinee/core";
import { type GenreNames, genreNames } from "../reading/wishes/genre-names.ts";

/** Filters in the catalogue's words; each entry of genres is met by films that have all of its names. */
export type MeantFilters = Omit<Filters, "genres" | "withoutGenres"> & {
  readonly genres?: readonly (readonly string[])[];
  readonly withoutGenres?: readonly (readonly string[])[];
};

export interface Meanings {
  /** Throws "request/invalid". */
  filters(filters: Filters): MeantFilters;
  /** An edited reading, whose wish stands at `path` in its request; throws "request/invalid". */
  reading<R extends Pick<Reading, "wish">>(reading: R, path: string): R;
}

export function meaningsOf(catalog: Catalog): Meanings {
  let known: { readonly genres: GenreNames; readonly languages: ReadonlyMap<string, string> } | undefined;
  const names = () => {
    known ??= { genres: genreNames(catalog), languages: languagesOf(catalog) };
    return known;
  };

  function genre(written: string, path: string, wrong: FieldError[]): readonly string[] {
    const meant = names().genres.meantBy(written);
    if (meant === undefined) {
      const nearest = names().genres.nearest(written);
      const advice = nearest === undefined ? "" : `; did you mean ${nearest}?`;
      wrong.push({ path, message: `“${written}” is no genre${advice}` });
    }
    return meant ?? [];
  }

  function language(written: string, path: string, wrong: FieldError[]): string {
    const name = languageNamed(written);
    const own = names().languages;
    const meant = own.get(written.trim().toLowerCase()) ?? (name && (own.get(name.toLowerCase()) ?? name));
    if (meant === undefined)
      wrong.push({ path, message: `“${written}” is no language; write its English name or ISO 639 code` });
    return meant ?? written;
  }

  function refuse(wrong: readonly FieldError[]): void {
    if (wrong.length === 0) return;
    const hint = wrong.some(({ message }) => message.includes("no genre"))
      ? `The genres here are ${names().genres.names.join(", ")}.`
      : undefined;
    throw new InvalidRequest(wrong, hint === undefined ? {} : { hint });
  }

  return {
    filters({ genres, withoutGenres, languages, ...rest }) {
      const wrong: FieldError[] = [];
      const all = (list: readonly string[], name: string) =>
        list.map((written, at) => genre(written, `filters.${name}[${at}]`, wrong));
      const meant: MeantFilters = {
        ...rest,
        ...(genres && { genres: all(genres, "genres") }),
        ...(withoutGenres && { withoutGenres: all(withoutGenres, "withoutGenres") }),
        ...(languages && {
          languages: languages.map((written, at) => language(written, `filters.languages[${at}]`, wrong)),
        }),
      };
      refuse(wrong);
      return meant;
    },
    reading(reading, path) {
      const { genres, languages } = reading.wish;
      if (genres.length + languages.length === 0) return reading;
      const wrong: FieldError[] = [];
      const wish: Wish = {
        ...reading.wish,
        genres: onceEach(
          genres.flatMap(({ name, ...named }, at) =>
            genre(name, `${path}.genres[${at}].name`, wrong).map((meant) => ({ ...named, name: meant })),
          ),
        ),
        languages: onceEach(
          languages.map(({ name, ...named }, at) => ({
            ...named,
            name: language(name, `${path}.languages[${at}].name`, wrong),
          })),
        ),
      };
      refuse(wrong);
      return { ...reading, wish };
    },
  };
}

/** The first of each name. */
const onceEach = <Named extends { readonly name: string }>(list: readonly Named[]): Named[] =>
  list.filter(({ name }, at) => list.findIndex((other) => other.name === name) === at);

/** Names of the catalogue's languages by their lower case. */
function languagesOf(catalog: Catalog): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (let item = 0; item < catalog.size; item++) {
    const { language } = catalog.movie(item);
    if (language !== undefined) names.set(language.toLowerCase(), language);
  }
  return names;
}
