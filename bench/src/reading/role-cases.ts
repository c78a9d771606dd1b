/**
 * Further texts of which it is known what some parts are to the wish: the reader's own cases, by all that a person would
 * understand of them, and labelled requests (films/wordings), whose facets are wanted or refused.
 */
import { readdirSync, readFileSync } from "node:fs";
import type { Place, Wish } from "@matinee/core";
import type { ReadingCase, Role, SeenPart } from "@matinee/engine";
import { ownCases } from "./places.ts";

export interface RoleCase {
  readonly text: string;
  /** Undefined where it is not known. */
  partRole(part: SeenPart, wish: Wish): Role | undefined;
  wordRole(word: string): Role | undefined;
}

/** Of so many labelled requests one is read; longer ones tell of more than they are labelled with. */
const everyRequest = 30;
const longest = 25;

export function* roleCases(): Iterable<RoleCase> {
  for (const one of ownCases())
    yield { text: one.text, partRole: (part, wish) => roleIn(one, part, wish), wordRole: wordsIn(one) };
  const folder = new URL("../../../films/wordings/", import.meta.url);
  const files = readdirSync(folder).filter((name) => name.includes("requests"));
  const lines = files.sort().flatMap((file) => readFileSync(new URL(file, folder), "utf8").split("\n"));
  for (const [at, line] of lines.entries()) {
    const [text, labels] = line.split(" > ");
    if (at % everyRequest !== 0 || labels === undefined || text.split(" ").length > longest) continue;
    const named = labels.split(" ");
    yield {
      text,
      partRole: ({ kind, at: place }, wish) => (kind === "facet" ? signIn(wish.facets, named, place) : undefined),
      wordRole: () => undefined,
    };
  }
}

const listOf = (list: string | undefined): string[] => list?.split(", ") ?? [];
const isAt = ({ at }: { readonly at?: Place | undefined }, place: Place): boolean =>
  at?.[0] === place[0] && at[1] === place[1];

/** What is expected of the names that were read at a place. */
function signIn(
  read: readonly { readonly name: string; readonly at?: Place | undefined }[],
  expected: readonly string[],
  place: Place,
): Role | undefined {
  for (const { name } of read.filter((one) => isAt(one, place))) {
    if (expected.includes(name)) return "wanted";
    if (expected.includes(`-${name}`)) return "refused";
  }
  return undefined;
}

function roleIn(one: ReadingCase, { kind, at }: SeenPart, wish: Wish): Role | undefined {
  switch (kind) {
    case "genre":
      return signIn(wish.genres, listOf(one.genres), at) ?? "nothing";
    case "person":
      return signIn(wish.people, listOf(one.people), at) ?? "nothing";
    case "country":
      return signIn(wish.countries, listOf(one.countries), at) ?? "nothing";
    case "language":
      return signIn(wish.languages, listOf(one.languages), at) ?? "nothing";
    case "facet":
      return signIn(wish.facets, listOf(one.facets), at);
    case "years":
      return one.years === undefined ? "nothing" : "wanted";
    case "runtime":
      return one.runtime === undefined ? "nothing" : "wanted";
    case "mood":
      return signIn(
        wish.words.map(({ text, at: place }) => ({ name: text, at: place })),
        listOf(one.words),
        at,
      );
    default:
      return undefined;
  }
}

function wordsIn({ words, not }: ReadingCase): (word: string) => Role | undefined {
  const expected = listOf(words);
  const has = (phrase: string, word: string) => phrase.split(" ").includes(word);
  return (word) => {
    if (expected.some((phrase) => has(phrase, word))) return "wanted";
    if (expected.some((phrase) => phrase.startsWith("-") && has(phrase.slice(1), word))) return "refused";
    return listOf(not).includes(word) ? "nothing" : undefined;
  };
}
