/** The parts of a reading as chips show them: one for each thing that was said, however much of the reading it means. */
import type { Place, Reading, Wish } from "../../api/types.ts";
import { type Phrase, phrasesOf, sameSaid } from "./phrases.ts";

export type NamedKind = "genres" | "languages" | "people";
export type SpanKind = "years" | "runtime";
export type SingleKind = SpanKind | "certification";

export type Part =
  | { readonly kind: "film"; readonly index: number }
  | { readonly kind: NamedKind; readonly index: number }
  | { readonly kind: "word"; readonly index: number }
  | { readonly kind: SingleKind }
  | ({ readonly kind: "phrase" } & Phrase)
  /** Countries that were said in one breath. */
  | { readonly kind: "countries"; readonly indexes: readonly number[] }
  /** A film that stays out of the list, or all those that were shown before. */
  | { readonly kind: "hidden"; readonly indexes: readonly number[] };

/** Names a part by what it is, not by its number, so that it stays itself when others go. */
export function partKey(reading: Reading, part: Part): string {
  const { films, wish, hidden } = reading;
  const start = partPlace(reading, part)?.[0] ?? "by hand";
  switch (part.kind) {
    case "film":
      return `film ${films[part.index]?.movieId} ${start}`;
    case "word":
      return `word ${wish.words[part.index]?.text} ${start}`;
    case "phrase":
      return `phrase ${[...part.facets.map((index) => wish.facets[index]?.name), ...part.words.map((index) => wish.words[index]?.text)].join("+")} ${start}`;
    case "countries":
      return `countries ${part.indexes.map((index) => wish.countries[index]?.name).join("+")} ${start}`;
    case "hidden": {
      const [first] = part.indexes.map((index) => hidden[index]);
      return first?.why === "shown" ? "shown" : `hidden ${first?.movieId}`;
    }
    case "years":
    case "runtime":
    case "certification":
      return part.kind;
    default:
      return `${part.kind} ${wish[part.kind][part.index]?.name} ${start}`;
  }
}

/** Where a part stands in the text that was read. */
export function partPlace({ films, wish }: Reading, part: Part): Place | undefined {
  switch (part.kind) {
    case "film":
      return films[part.index]?.at;
    case "word":
      return wish.words[part.index]?.at;
    case "phrase":
      return leadOf(wish, part)?.at;
    case "countries":
      return wish.countries[part.indexes[0] ?? 0]?.at;
    case "hidden":
      return undefined;
    case "years":
    case "runtime":
    case "certification":
      return wish[part.kind]?.at;
    default:
      return wish[part.kind][part.index]?.at;
  }
}

/** What a phrase means most. */
export function leadOf({ facets, words }: Wish, phrase: Phrase): Wish["facets"][number] | undefined {
  const facet = facets[phrase.facets[0] ?? facets.length];
  const word = words[phrase.words[0] ?? words.length];
  return facet ?? (word && { name: word.text, wanted: word.wanted, weight: 1, at: word.at });
}

const byHand = Number.MAX_SAFE_INTEGER;

/** All parts in the order in which the person said them; those added by hand come last, what stays out after them. */
export const partsOf = (reading: Reading): readonly Part[] => [
  ...[...reading.films.map((_, index): Part => ({ kind: "film", index })), ...partsOfWish(reading.wish)].sort(
    (a, b) => (partPlace(reading, a)?.[0] ?? byHand) - (partPlace(reading, b)?.[0] ?? byHand),
  ),
  ...hiddenParts(reading.hidden),
];

export const isBare = (reading: Reading): boolean => partsOf(reading).length === 0;

function partsOfWish(wish: Wish): readonly Part[] {
  const phrases = phrasesOf(wish);
  const isIn = (list: "words" | "genres", index: number) => phrases.some((phrase) => phrase[list].includes(index));
  const named = (["genres", "people", "languages"] as const).flatMap((kind) =>
    wish[kind].flatMap((_, index): Part[] => (kind === "genres" && isIn("genres", index) ? [] : [{ kind, index }])),
  );
  const singles = (["years", "runtime", "certification"] as const).flatMap((kind): Part[] =>
    wish[kind] ? [{ kind }] : [],
  );
  return [
    ...named,
    ...grouped(wish.countries, (one, other) => one.wanted === other.wanted && sameSaid(one, other)).map(
      (indexes): Part => ({ kind: "countries", indexes }),
    ),
    ...singles,
    ...phrases.map((phrase): Part => ({ kind: "phrase", ...phrase })),
    ...wish.words.flatMap((_, index): Part[] => (isIn("words", index) ? [] : [{ kind: "word", index }])),
  ];
}

const hiddenParts = (hidden: Reading["hidden"]): Part[] =>
  grouped(hidden, (one, other) => one.why === "shown" && other.why === "shown").map((indexes) => ({
    kind: "hidden",
    indexes,
  }));

/** The numbers of what belongs together, in the order of the first of each. */
function grouped<T>(list: readonly T[], together: (one: T, other: T) => boolean): number[][] {
  const groups: { first: T; indexes: number[] }[] = [];
  list.forEach((entry, index) => {
    const group = groups.find(({ first }) => together(first, entry));
    if (group) group.indexes.push(index);
    else groups.push({ first: entry, indexes: [index] });
  });
  return groups.map(({ indexes }) => indexes);
}
