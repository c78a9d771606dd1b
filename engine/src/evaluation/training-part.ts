/** What a model may know of a fold: a data set of its own, and the proof that nothing it is judged by stands in it. */
import type { Dataset, Interactions } from "@matinee/core";
import type { Fold } from "./fold.ts";

/** The data set as a model may see it. Its version is its own, so that no kept model of the whole data is found for it. */
export function trainingPart(data: Dataset, fold: Pick<Fold, "train">): Dataset {
  const mark = fingerprint(fold.train).toString(16).padStart(8, "0");
  return { ...data, version: `${data.version}+train-${mark}`, interactions: fold.train };
}

/** Throws RangeError where what is judged was learned from. */
export function checkFold({ name, train, test, histories }: Fold): void {
  for (const [part, ratings] of [["train", train] as const, ["histories", histories ?? train] as const]) {
    if (ratings.people !== test.people)
      throw new RangeError(`${name}: ${part} has ${ratings.people} people, and the test part ${test.people}.`);
    for (let person = 0; person < test.people; person++) {
      const { items } = test.of(person);
      if (items.length === 0) continue;
      const known = new Set(ratings.of(person).items);
      const both = items.find((item) => known.has(item));
      if (both !== undefined)
        throw new RangeError(`${name}: film ${both} of person ${person} is in ${part} and in the test part.`);
      if (histories !== undefined && train.of(person).items.length > 0)
        throw new RangeError(
          `${name}: person ${person} is said never to be learned from, and stands in the training part.`,
        );
    }
  }
}

/** FNV-1a over people, films and stars. */
function fingerprint(ratings: Interactions): number {
  let hash = 0x811c9dc5;
  const mix = (value: number) => {
    hash = Math.imul(hash ^ value, 0x01000193);
  };
  for (let person = 0; person < ratings.people; person++) {
    const { items, stars } = ratings.of(person);
    mix(items.length);
    for (let at = 0; at < items.length; at++) {
      mix(items[at]);
      mix(2 * stars[at]);
    }
  }
  return hash >>> 0;
}
