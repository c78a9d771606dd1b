/** Small words of a wish that tell where what is refused or wanted ends. */
import { isClauseGap, isSentenceGap, type Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";

/** "Any war but the second". */
export const isAnyBut = (words: readonly Word[], at: number, { grammar }: Lexicon): boolean =>
  !isClauseGap(words[at].gap) &&
  !isSentenceGap(words[at].gap) &&
  words.slice(Math.max(0, at - 3), at).some(({ norm }) => grammar.alls.has(norm));

export const isOther = (words: readonly Word[], at: number, lexicon: Lexicon): boolean =>
  !isClauseGap(words[at].gap) && words.slice(Math.max(0, at - 3), at).some(({ norm }) => lexicon.others.has(norm));

/** "She", "it's". */
export const isSubject = (word: Word | undefined, { grammar, pronouns, thirdPersons }: Lexicon): boolean => {
  const name = withoutEnding(word?.norm ?? "", grammar.shortEndings);
  const isShort = /['’]/.test(word?.raw ?? "") && (pronouns.has(name) || thirdPersons.has(name));
  return isShort || thirdPersons.has(word?.norm ?? "");
};

const withoutEnding = (norm: string, endings: ReadonlySet<string>): string =>
  norm.slice(0, norm.length - ([...endings].find((ending) => norm.endsWith(ending))?.length ?? 0));

/** "The", "some". */
export const isDeterminer = (word: Word | undefined, { grammar, indefinites }: Lexicon): boolean =>
  grammar.definite.has(word?.norm ?? "") ||
  grammar.indefinite.has(word?.norm ?? "") ||
  indefinites.has(word?.norm ?? "");

/** "Not only", "no matter": nothing is refused. */
export const isNotOnly = (words: readonly Word[], to: number, { grammar }: Lexicon): boolean =>
  grammar.notOnly.has(words[to]?.norm ?? "");

/** "Love, loss and war" lists nouns. */
export const isListed = (words: readonly Word[], at: number | undefined, lexicon: Lexicon): boolean =>
  at === undefined || words[at] === undefined || isClauseGap(words[at].gap) || lexicon.joins.has(words[at].norm);

/** "My", "for", "everybody": who watches. */
export const isOfWatcher = (norm: string, { audience, firstPerson, everybody }: Lexicon): boolean =>
  audience.has(norm) || firstPerson.has(norm) || everybody.has(norm);

/** "Yes", "is fine" at a word: what ends before it is not refused. */
const isAffirmed = (words: readonly Word[], at: number, { grammar, fineBehind }: Lexicon): boolean =>
  at < words.length && (grammar.affirmations.has(words[at].norm) || fineBehind.at(words, at) !== undefined);

/** "Car chases yes", "no boxing, any other sport": what stands there is not refused. */
export const isWantedAnyway = (words: readonly Word[], from: number, to: number, lexicon: Lexicon): boolean =>
  isAffirmed(words, to, lexicon) || lexicon.others.has(words[from - 1]?.norm ?? "");

/** A comma or the like stands before the word; the stroke of "w/ Keanu" is none. */
export const isApart = (words: readonly Word[], at: number, lexicon: Lexicon): boolean =>
  isClauseGap(words[at].gap) &&
  !(lexicon.grammar.withs.has(words[at - 1]?.norm ?? "") && words[at].gap.startsWith("/"));
