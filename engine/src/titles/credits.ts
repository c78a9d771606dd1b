/**
 * Everybody who made, wrote or played in the films of a catalogue, the studios and the series that films belong to: collected
 * once, for search, wishes and reading alike.
 */
import type { Catalog, FilmNote, ItemIndex, PersonRole } from "@matinee/core";
import { foldWords } from "@matinee/text";
import { housesOfSeries } from "./known-names.gen.ts";
import { titleWords } from "./title-words.gen.ts";

/** Person p's films are `films[starts[p] … starts[p + 1] − 1]`, in the catalogue's order. */
export interface Credits {
  /** As the catalogue writes them. */
  readonly names: readonly string[];
  /** Folded words of each name. */
  readonly keys: readonly string[];
  readonly starts: Int32Array;
  readonly films: Int32Array;
  /** What the person did in each of `films`. */
  readonly roles: Uint8Array;
  /** Rows of the films of a person; a single word also finds everybody of that surname ("Nolan"). */
  /** `roles`: bits of what they have done in them, any by default. */
  filmsOf(name: string, roles?: number): ReadonlySet<ItemIndex>;
}

/** Bits of `roles`: who directs may also play. */
export const directs = 1;
export const plays = 2;
/** A studio's film, or a film of a series. */
export const produces = 4;
export const continues = 8;
/** Wrote the script, or the book that the film is based on. */
export const writes = 16;

/** The bit of each role that people ask for. */
export const bitsOf: Readonly<Record<PersonRole, number>> = { directs, plays, writes };

const anything = directs | plays | produces | continues | writes;

/** "Mark Millar and Dave Gibbons", "Takeshi Obata, Tsugumi Ohba": the authors of what a film is based on. */
const authorsOf = (basedOn: FilmNote["basedOn"]): readonly string[] => basedOn?.by?.split(betweenNames) ?? [];
const betweenNames = new RegExp(`,\\s*|\\s+(?:${[...titleWords.ands, "&"].join("|")})\\s+`);

/** The studio that people ask by, and the house whose series or comic a film is. */
function housesOf(note: FilmNote | undefined): readonly string[] {
  const { studio, series, basedOn } = note ?? {};
  const of = series ?? basedOn?.of;
  const house = housesOfSeries.find(([name]) => name === of)?.[1];
  return [...new Set([studio, house])].filter((name) => name !== undefined);
}

const built = new WeakMap<Catalog, Credits>();

/** The people of a catalogue; a catalogue never changes, so that its index is made once. */
export function creditsOf(catalog: Catalog): Credits {
  const known = built.get(catalog);
  if (known !== undefined) return known;
  const credits = collected(catalog);
  built.set(catalog, credits);
  return credits;
}

function collected(catalog: Catalog): Credits {
  const credits = new Map<string, { readonly films: ItemIndex[]; readonly roles: number[] }>();
  for (let item = 0; item < catalog.size; item++) {
    const { directors, cast, note } = catalog.movie(item);
    for (const [role, names] of [
      [directs, directors],
      [plays, cast],
      [writes, [...(note?.writers ?? []), ...authorsOf(note?.basedOn)]],
      [produces, housesOf(note)],
      [continues, note?.series === undefined ? [] : [note.series]],
    ] as const)
      for (const name of names) {
        const of = credits.get(name) ?? { films: [], roles: [] };
        if (of.films.length === 0) credits.set(name, of);
        if (of.films.at(-1) === item) of.roles[of.roles.length - 1] |= role;
        else {
          of.films.push(item);
          of.roles.push(role);
        }
      }
  }
  const names = [...credits.keys()];
  const keys = names.map(foldWords);
  const lists = [...credits.values()];
  const starts = new Int32Array(names.length + 1);
  lists.forEach(({ films }, person) => {
    starts[person + 1] = starts[person] + films.length;
  });
  const films = new Int32Array(starts[names.length]);
  const roles = new Uint8Array(starts[names.length]);
  lists.forEach((list, person) => {
    films.set(list.films, starts[person]);
    roles.set(list.roles, starts[person]);
  });
  let persons: ReadonlyMap<string, readonly number[]> | undefined;
  return {
    names,
    keys,
    starts,
    films,
    roles,
    filmsOf(name, does = anything) {
      persons ??= personsByKey(keys);
      const found = persons.get(foldWords(name)) ?? [];
      const own = found.flatMap((person) =>
        [...films.subarray(starts[person], starts[person + 1])].filter((_, at) => roles[starts[person] + at] & does),
      );
      return new Set(own.sort((a, b) => a - b));
    },
  };
}

/** Rows of people by their whole names and by their surnames. */
function personsByKey(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const persons = new Map<string, number[]>();
  keys.forEach((key, person) => {
    for (const name of new Set([key, key.slice(key.lastIndexOf(" ") + 1)])) {
      const there = persons.get(name);
      if (there === undefined) persons.set(name, [person]);
      else there.push(person);
    }
  });
  return persons;
}
