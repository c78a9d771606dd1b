/** What the collection has to hold, counted. */
import type { Note } from "../src/index.ts";

export interface Count {
  readonly what: string;
  readonly number: number;
  readonly aim: number;
}

export function counts(notes: readonly Note[]): readonly Count[] {
  const foreign = notes.filter(({ languages: [first] }) => first !== "en" && first !== "xx");
  const number = (keep: (note: Note) => boolean) => notes.filter(keep).length;
  const decades = [1920, 1930, 1940, 1950].map((decade) => ({
    what: `from the ${decade}s`,
    number: number(({ year }) => year >= decade && year < decade + 10),
    aim: 40,
  }));
  return [
    { what: "films", number: notes.length, aim: 4000 },
    { what: "from 2016 to 2025", number: number(({ year }) => year >= 2016 && year <= 2025), aim: 500 },
    { what: "not in English", number: foreign.length, aim: 600 },
    { what: "countries of these", number: new Set(foreign.map(({ countries }) => countries[0])).size, aim: 40 },
    { what: "documentaries", number: number((note) => note.genres.includes("Documentary")), aim: 200 },
    { what: "for families", number: number(isForFamilies), aim: 300 },
    ...decades,
  ];
}

/** A film made for children, or one whose facets say that children and adults enjoy it. */
const isForFamilies = ({ genres, facets }: Note) => genres.includes("Children") || (facets["family-night"] ?? 0) >= 2;

/** How often each value occurs, most frequent first. */
export function tally(values: Iterable<string>): string {
  const groups = Map.groupBy(values, (value) => value);
  const sorted = [...groups].sort(([, one], [, other]) => other.length - one.length);
  return sorted.map(([value, all]) => `${value} ${all.length}`).join(", ");
}
