/**
 * Films that share a name: told beside the one that most people mean, and told apart by what stands behind the name -
 * "Solaris, the Soderbergh one", "the new Suspiria", "the original".
 */
import type { ItemIndex, Movie, NamesakeFilm } from "@matinee/core";
import { foldWords, isClauseGap, isSentenceGap, type Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";
import { keyOfWords } from "./film-names.ts";
import type { Mention } from "./mention.ts";
import type { NameSearch } from "./name-search.ts";
import type { TitleLookup } from "./title-lookup.ts";

/** So many are told. */
const mostTold = 4;
/** Words of the longest apposition: "the one with George Clooney". */
const longest = 7;

/** Other films that are called as the mention's words say, the best known first. */
export function namesakesOf(words: readonly Word[], { item, from, to }: Mention, lookup: TitleLookup): ItemIndex[] {
  const owners = lookup.owners(keyOfWords(words.slice(from, to).map(({ norm }) => norm)));
  return owners
    .filter(
      (owner) =>
        owner.item !== item && (owner.kind === "title" || owner.kind === "alternative" || owner.kind === "article"),
    )
    .map((owner) => owner.item)
    .sort((a, b) => lookup.fame[b] - lookup.fame[a])
    .slice(0, mostTold);
}

export const namesakeFilm = ({ id, title, year }: Movie): NamesakeFilm => ({
  movieId: id,
  title,
  ...(year === undefined ? {} : { year }),
});

/** The same mention, or that of its namesake which the words behind it mean, with these words as part of its name. */
export function toldApart({ words, lookup, lexicon }: NameSearch, mention: Mention): Mention {
  const { versions, newerOnes, olderOnes } = lexicon.names;
  const { fullFrom, fullTo, item } = mention;
  const others = namesakesOf(words, mention, lookup);
  if (others.length === 0 || fullFrom < mention.from || fullTo > mention.to) return mention;
  const all = [item, ...others];
  const years = (one: ItemIndex) => lookup.catalog.movie(one).year ?? 0;
  const byYear = all.toSorted((a, b) => years(a) - years(b));
  const before = words[mention.from - 1]?.norm ?? "";
  if (newerOnes.has(before)) return { ...mention, item: byYear[byYear.length - 1] };
  if (olderOnes.has(before)) return { ...mention, item: byYear[0] };
  if (!/^\s*[,(–-]/.test(words[fullTo]?.gap ?? "")) return mention;
  for (let to = fullTo + 1; to <= Math.min(words.length, fullTo + longest); to++) {
    if (to - 1 > fullTo && (isSentenceGap(words[to - 1].gap) || /[,;]/.test(words[to - 1].gap))) break;
    const said = words.slice(fullTo, to).map(({ norm }) => norm);
    const isWhole = said.length > 1 && (versions.has(said[said.length - 1]) || versions.has(said[1]));
    if (!isWhole) continue;
    const made = all.find((one) => makersOf(lookup.catalog.movie(one)).some((name) => said.includes(name)));
    const meant =
      made ??
      (said.some((norm) => newerOnes.has(norm))
        ? byYear[byYear.length - 1]
        : said.some((norm) => olderOnes.has(norm))
          ? byYear[0]
          : undefined);
    if (meant !== undefined) return { ...mention, item: meant, fullTo: to };
  }
  return mention;
}

/** Words that may stand between a film and what tells which is meant: "Titanic, you know, the one with the boat". */
const mostBetween = 2;
/** Words of the longest description of a film that is named. */
const longestTold = 10;

/** "Erin Brockovich - that one with Julia Roberts": what only tells which film is meant belongs to its name. */
export function withApposition(words: readonly Word[], mention: Mention, lexicon: Lexicon): Mention {
  const start = mention.fullTo;
  if (!isClauseGap(words[start]?.gap ?? "")) return mention;
  for (let from = start; from <= start + mostBetween; from++) {
    if (from > start && isSentenceGap(words[from]?.gap ?? "")) break;
    const told = from === start || isClauseGap(words[from]?.gap ?? "") ? lexicon.theOne.at(words, from) : undefined;
    if (told === undefined) continue;
    let to = told.to;
    const isInside = (at: number) =>
      words[at] !== undefined && !isClauseGap(words[at].gap) && !isSentenceGap(words[at].gap);
    while (to - from < longestTold && isInside(to)) to++;
    return { ...mention, fullTo: to };
  }
  return mention;
}

/** Last names of who made a film and played in it. */
const makersOf = ({ directors, cast }: Movie): string[] =>
  [...directors, ...cast].map((name) => foldWords(name).split(" ").at(-1) ?? "").filter((name) => name.length > 3);
