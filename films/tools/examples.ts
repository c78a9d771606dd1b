/** Films that the vocabulary names beside a facet, held against their notes. */
import { type Note, sourceFacets, type Vocabulary } from "../src/index.ts";

/** An example has its facet clearly, a counter-example has at most a touch of it; films without a note prove nothing. */
export function astray({ facets }: Vocabulary, notes: readonly Note[]): readonly string[] {
  const byTitle = Map.groupBy(notes, ({ title }) => title);
  const meant = (film: string): readonly Note[] => {
    const [, title = film, year] = /^(.*) \((\d{4})\)$/.exec(film) ?? [];
    return (byTitle.get(title) ?? []).filter((note) => year === undefined || note.year === Number(year));
  };
  return [...facets.values()].flatMap(({ name, example, counter }) => {
    const has = (note: Note) => (sourceFacets(note.basedOn)[name] ?? note.facets[name] ?? 0) >= 2;
    const [good, bad] = [meant(example), meant(counter)];
    return [
      ...(good.length === 0 || good.some(has) ? [] : [`${name}: ${example} is its example and has it not`]),
      ...(bad.length === 0 || !bad.every(has) ? [] : [`${name}: ${counter} is its counter-example and has it`]),
    ];
  });
}
