/** The look-ups of one text: each name and each person is looked up once, and what that costs is told. */
import { type Effort, kept, keptBy } from "./effort.ts";
import type { People, PersonFound } from "./people.ts";
import type { TitleLookup } from "./title-lookup.ts";

/** Steps of meeting a run of words, again or for the first time; a look into the filing of near names is one. */
const meeting = 4;
const meetingFirst = 8;

/** The same look-up, answers kept, steps told to `effort`. */
export function keptTitles(lookup: TitleLookup, effort: Effort): TitleLookup {
  const owners = kept((key) => {
    effort.spend(meetingFirst);
    return lookup.owners(key);
  });
  const correct = kept((word) => lookup.correct(word, effort));
  return {
    ...lookup,
    owners(key) {
      effort.spend(meeting);
      return owners(key);
    },
    near: keptBy((key, most) => lookup.near(key, most, effort)),
    far: keptBy((key, most) => lookup.far(key, most, effort)),
    correct,
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
