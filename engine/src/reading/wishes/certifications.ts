/** How a film may be rated: "PG-13 or lower", "no R-rated movies", "nothing above PG". */
import type { Certification } from "@matinee/core";
import type { Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";

export interface CertificationFound {
  readonly rating: Certification;
  /** "Above PG": what is milder is not spoken of. */
  readonly above: boolean;
  readonly to: number;
}

/** From the mildest on. */
const ratings: readonly Certification[] = ["G", "PG", "PG-13", "R"];

export function certificationAt(words: readonly Word[], at: number, lexicon: Lexicon): CertificationFound | undefined {
  const under = lexicon.runtime.under.at(words, at);
  const over = under === undefined ? lexicon.runtime.over.at(words, at) : undefined;
  const rating = lexicon.ratings.at(words, (under ?? over)?.to ?? at);
  if (rating === undefined) return undefined;
  const behind = lexicon.ratingUnder.at(words, rating.to);
  const more = lexicon.runtime.orMore.at(words, rating.to);
  const to = behind?.to ?? more?.to ?? rating.to;
  const noun = lexicon.filmNouns.has(words[to]?.norm ?? "") ? 1 : 0;
  return { rating: rating.value, above: over !== undefined || more !== undefined, to: to + noun };
}

/** The highest rating that is left, undefined where all are. */
export function highestOf({ rating, above }: CertificationFound, wanted: boolean): Certification | undefined {
  if (wanted) return above || rating === "R" ? undefined : rating;
  return above ? rating : ratings[ratings.indexOf(rating) - 1];
}
