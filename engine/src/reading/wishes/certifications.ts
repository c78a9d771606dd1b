/** How a film may be rated: "PG-13 or lower", "no R-rated movies", "nothing above PG". */
import type { Certification } from "@matinee/core";
import { isArticle, isClauseGap, type Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";

export interface CertificationFound {
  readonly rating: Certification;
  /** "Above PG": what is milder is not spoken of. */
  readonly above: boolean;
  /** Said of the films themselves and without a border: "PG comedies", "rated PG-13". */
  readonly isExact: boolean;
  readonly to: number;
}

/** From the mildest on. */
const ratings: readonly Certification[] = ["G", "PG", "PG-13", "R"];

export function certificationAt(words: readonly Word[], at: number, lexicon: Lexicon): CertificationFound | undefined {
  const under = lexicon.runtime.under.at(words, at);
  const over =
    under === undefined ? (lexicon.ratingOver.at(words, at) ?? lexicon.runtime.over.at(words, at)) : undefined;
  const border = under ?? over;
  const rating = ratingAt(words, border?.to ?? at, lexicon, border !== undefined);
  if (rating === undefined) return undefined;
  // "PG, max two hours": what stands behind a comma is said of something else.
  const goesOn = words[rating.to] !== undefined && !isClauseGap(words[rating.to].gap);
  const behind = goesOn ? lexicon.ratingUnder.at(words, rating.to) : undefined;
  const more = goesOn ? lexicon.runtime.orMore.at(words, rating.to) : undefined;
  const to = behind?.to ?? more?.to ?? rating.to;
  const noun = lexicon.filmNouns.has(words[to]?.norm ?? "") ? 1 : 0;
  // "Under R" leaves what is milder; "up to PG" and "PG at most" leave it itself.
  const isBelow = under !== undefined && lexicon.ratingBelow.at(words, at) !== undefined;
  const highest = isBelow ? (ratings[ratings.indexOf(rating.value) - 1] ?? "G") : rating.value;
  const isBorder = border !== undefined || behind !== undefined || more !== undefined;
  const isKind = rating.to - at > 1 || noun > 0 || lexicon.genres.at(words, to) !== undefined;
  return {
    rating: highest,
    above: over !== undefined || more !== undefined,
    isExact: !isBorder && isKind && goesOn,
    to: to + noun,
  };
}

/** "PG", behind a border also "a PG", "an R". */
function ratingAt(words: readonly Word[], at: number, lexicon: Lexicon, isBorder: boolean) {
  const rating = lexicon.ratings.at(words, at);
  if (rating !== undefined || !isBorder) return rating;
  if (isArticle(words[at]?.norm ?? "")) return ratingAt(words, at + 1, lexicon, true);
  const letter = words[at]?.raw;
  return letter === "R" || letter === "G" ? ({ value: letter, to: at + 1 } as const) : undefined;
}

/** The highest rating that is left, undefined where all are. */
export function highestOf({ rating, above }: CertificationFound, wanted: boolean): Certification | undefined {
  if (wanted) return above || rating === "R" ? undefined : rating;
  return above ? rating : ratings[ratings.indexOf(rating) - 1];
}
