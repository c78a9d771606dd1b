/** A wish as queries for the text models, and the films of the people it names. */
import type { WeightedText, Wish, WishFacet, WishPerson, WishWord } from "@matinee/core";
import { foldWords } from "@matinee/text";
import { smallWordsOfAll } from "../reading/languages/small-words.ts";
import type { Thesaurus } from "../reading/thesaurus.ts";
import { bitsOf, type Credits, directs, plays, writes } from "../titles/credits.ts";
import { turnsPopularity } from "./popularity-dial.ts";
import { tuning } from "./weights.ts";

export interface WishQuery {
  /** Everything that is said, with words for the same thing; what is not wanted weighs against. */
  readonly words: readonly WeightedText[];
  readonly genres: readonly WeightedText[];
  /** What is wanted, flat, for models of meaning. */
  readonly wanted: readonly WeightedText[];
}

/** Words that are not wanted weigh less against a film than wanted ones for it: a text may name what a film is not. */
const unwanted = -0.7;

export function queryOf(wish: Wish, thesaurus: Thesaurus): WishQuery {
  const genres = wish.genres.filter((genre) => genre.wanted).map((genre) => ({ text: genre.name, weight: 1 }));
  // A language is a condition, and no word: texts that say "English" tell of lessons and lords, not of what is spoken.
  const told = wish.words.filter(({ text }) => !turnsPopularity(text));
  const words = told.map(({ text, wanted }) => ({
    text,
    weight: wanted ? 1 : unwanted,
    related: thesaurus.expand(text).map((word) => ({ text: word.text, weight: tuning.related * word.weight })),
  }));
  const wanted = [...genres, ...words.filter((word) => word.weight > 0)];
  return {
    words: [...words, ...genres],
    genres: [...genres, ...words.filter((word) => word.weight > 0)].map(({ text, weight }) => ({ text, weight })),
    wanted,
  };
}

/** Whether a facet was only guessed, from a whole clause: what lists read stands at the very words that say it. */
export const isGuessed = ({ weight, at, words = "" }: WishFacet): boolean =>
  weight < surelyTold && at !== undefined && at[1] - at[0] > words.length;

/** The weight from which on a facet was surely read. */
export const surelyTold = 0.95;

/** Facets of one phrase have it in common: they are one wish, that each of them partly fulfils. */
export const phraseOf = ({ at, phrase, name }: Pick<WishFacet, "at" | "phrase" | "name">): string =>
  at?.join() ?? (phrase === undefined ? name : `#${phrase}`);

/** Whether a wish was changed by a follow-up: what was asked for before it stays. */
export const isFollowedUp = ({ facets, words }: Pick<Wish, "facets" | "words">): boolean =>
  [...facets, ...words].some(({ phrase }) => phrase !== undefined);

/** Whether a facet stands for a word. */
export const isCovered = ({ facets }: Pick<Wish, "facets">, { at, phrase }: Pick<WishWord, "at" | "phrase">): boolean =>
  facets.some((facet) =>
    at === undefined
      ? phrase !== undefined && facet.phrase === phrase
      : facet.at !== undefined && at[0] < facet.at[1] && facet.at[0] < at[1],
  );

/** How many wanted words no facet stands for: they tell of a story. */
export const toldWords = (wish: Wish): number =>
  wish.words.filter((word) => word.wanted && !isCovered(wish, word)).length;

/** Whether words tell of a story, beyond what facets stand for. */
export const tellsMuch = (wish: Wish): boolean => toldWords(wish) >= 1;

/** Whether words tell what no facet surely stands for, guesses aside. */
export function tellsStory({ words, facets }: Wish): boolean {
  const read = { facets: facets.filter((facet) => !isGuessed(facet)) };
  return words.some((word) => word.wanted && !isCovered(read, word));
}

/** Films of the people whom a wish wants, or does not want, with their names as the wish wrote them. */
export function filmsOfPeople(wish: Wish, wanted: boolean, credits: Credits): Map<number, string[]> {
  const films = new Map<number, string[]>();
  for (const person of wish.people) {
    if (person.wanted !== wanted) continue;
    for (const item of filmsOfPerson(person, credits)) films.set(item, [...(films.get(item) ?? []), person.name]);
  }
  return films;
}

/** Films in which somebody does what is asked for; where nobody knows of any, those that are wanted are all of theirs. */
function filmsOfPerson({ name, role, wanted }: WishPerson, credits: Credits): ReadonlySet<number> {
  const own = role === undefined ? undefined : credits.filmsOf(name, bitsOf[role]);
  return own !== undefined && (own.size > 0 || !wanted) ? own : filmsOfName(name, credits);
}

/** Films of somebody, of a studio or a series; of brothers and sisters also those that at least two of the name are in together. */
function filmsOfName(name: string, credits: Credits): ReadonlySet<number> {
  const found = credits.filmsOf(name);
  const [surname, kin, ...more] = foldWords(name).split(" ");
  if (more.length > 0 || kin === undefined || !smallWordsOfAll().names.kin.has(kin)) return found;
  const { keys, starts, films, roles } = credits;
  const counts = new Map<string, number>();
  const all = new Set(found);
  keys.forEach((key, person) => {
    if (!key.endsWith(` ${surname}`)) return;
    for (let at = starts[person]; at < starts[person + 1]; at++)
      for (const role of [directs, plays, writes]) {
        if ((roles[at] & role) === 0) continue;
        const count = (counts.get(`${role} ${films[at]}`) ?? 0) + 1;
        counts.set(`${role} ${films[at]}`, count);
        if (count > 1) all.add(films[at]);
      }
  });
  return all;
}

/** What a wish wants, as a text for a sentence encoder; undefined where it wants nothing that words can say. */
export function wishSentence({ genres, facets, words }: Wish): string | undefined {
  const wanted = [
    ...genres.filter((genre) => genre.wanted).map(({ name }) => name),
    ...words.filter((word) => word.wanted && !turnsPopularity(word.text)).map(({ text }) => text),
    ...facets.filter((facet) => facet.wanted).map(({ name, words: said }) => said ?? name),
  ];
  const parts = [...new Set(wanted)];
  return parts.length === 0 ? undefined : parts.join(", ");
}
