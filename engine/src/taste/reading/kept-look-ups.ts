/** The look-ups of one text: each name and each person is looked up once, and what that costs is told. */
import { type Effort, kept } from "./effort.ts";
import type { People, PersonFound } from "./people.ts";
import type { TitleLookup } from "./title-lookup.ts";

/** Steps of meeting one run of words, whatever comes of it; a look into the filing of near names is one. */
const meeting = 10;

/** The same look-up, answers kept, steps told to `effort`. */
export function keptTitles(lookup: TitleLookup, effort: Effort): TitleLookup {
  const owners = kept((key) => lookup.owners(key));
  const correct = kept((word) => lookup.correct(word, effort));
  return {
    ...lookup,
    owners(key) {
      effort.spend(meeting);
      return owners(key, 0);
    },
    near: kept((key, most) => lookup.near(key, most, effort)),
    far: kept((key, most) => lookup.far(key, most, effort)),
    correct: (word) => correct(word, 0),
  };
}

/** The same people, asked about one run of words in one language only. */
export function keptPeople(people: People): People {
  const found = new Map<number, PersonFound | undefined>();
  return {
    ...people,
    at(words, at, introduced, cased, lexicon) {
      const place = 4 * at + (introduced ? 2 : 0) + (cased ? 1 : 0);
      if (found.has(place)) return found.get(place);
      const person = people.at(words, at, introduced, cased, lexicon);
      found.set(place, person);
      return person;
    },
  };
}
