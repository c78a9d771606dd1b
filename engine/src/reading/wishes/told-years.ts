/** Years of somebody's life, which ask for no films of that year: "I did a semester there in 2009", "a nurse since 1990". */
import { isClauseGap, isSentenceGap, type Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";

/** Words before "in 1999" in which a film is spoken of. */
const reach = 3;
/** Words of a clause, at most, in which somebody is told of on one side of a year. */
const longestClause = 30;

/** Whether years that begin at the word `at`, behind "in" or with it, are said of something that is no film. */
export function isSpokenOf(
  words: readonly Word[],
  at: number,
  point: { readonly year: boolean; readonly to: number },
  lexicon: Lexicon,
): boolean {
  const opens = [at, at - 1, at - 2].find((place) => {
    const match = lexicon.years.inYear.at(words, place);
    return match !== undefined && match.to >= at && match.to < point.to && (place < at || match.to > at);
  });
  if (opens === undefined) return false;
  return point.year ? !isOfFilm(words, opens, point.to, lexicon) : isOfLife(words, at, point.to, lexicon);
}

/** "A western in 1960", "in 1960, a western". */
function isOfFilm(words: readonly Word[], at: number, to: number, lexicon: Lexicon): boolean {
  if (begins(words, at)) return begins(words, to);
  for (let place = at - 1; place >= Math.max(0, at - reach); place--) {
    if (isFilmWord(words, place, lexicon)) return true;
    if (begins(words, place)) break;
  }
  return false;
}

/** Whether the clause of the words [at, to) tells of a person, and neither of films nor of a wish. */
export function isOfLife(words: readonly Word[], at: number, to: number, lexicon: Lexicon): boolean {
  let [from, end] = [at, to];
  while (!begins(words, from) && at - from < longestClause) from--;
  while (!begins(words, end) && end - to < longestClause) end++;
  // "Films they made in the sixties", also behind a comma.
  if (from > 0 && isFilmWord(words, from - 1, lexicon)) return false;
  const places = Array.from({ length: end - from }, (_, place) => from + place);
  const isPerson = ({ norm }: Word) =>
    lexicon.thirdPersons.has(norm) || (lexicon.subjects.has(norm) && lexicon.firstPerson.has(norm));
  return places.some((place) => isPerson(words[place])) && !places.some((place) => isAsked(words, place, lexicon));
}

/** A film word, a wish, or a feeling about what follows. */
function isAsked(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const signal = lexicon.signals.at(words, at)?.value;
  const isFelt = signal?.kind === "feeling" && signal.side === "before";
  return isFelt || signal?.kind === "wish" || signal?.kind === "like" || isFilmWord(words, at, lexicon);
}

const isFilmWord = (words: readonly Word[], at: number, lexicon: Lexicon): boolean =>
  lexicon.filmNouns.has(words[at].norm) ||
  lexicon.openNouns.has(words[at].norm) ||
  [lexicon.genres, lexicon.makes, lexicon.languages].some((book) => book.at(words, at) !== undefined);

/** A clause begins at the word, or the text is over. */
const begins = (words: readonly Word[], at: number): boolean =>
  at <= 0 || at >= words.length || isClauseGap(words[at].gap) || isSentenceGap(words[at].gap);
