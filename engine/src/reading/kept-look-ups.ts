/** The look-ups of one text: each name and each person is looked up once, and what that costs is told. */
import { type Effort, kept, keptBy } from "@matinee/text";
import type { TitleLookup } from "./mentions/title-lookup.ts";
import type { People } from "./people.ts";
import type { PersonFound } from "./person-found.ts";

/** Steps of meeting a run of words again, and of looking for the film that it names; a look into a filing is one step. */
const meeting = 4;
const looking = 10;

/** The same look-up, answers kept, steps told to `effort`. */
export function keptTitles(lookup: TitleLookup, effort: Effort): TitleLookup {
  const films = new Map<string, unknown>();
  return {
    ...lookup,
    once<Film>(name: string, find: () => Film): Film {
      effort.spend(meeting);
      // A name always comes with the same `find`.
      if (films.has(name)) return films.get(name) as Film;
      effort.spend(looking);
      const film = find();
      films.set(name, film);
      return film;
    },
    near: keptBy((key, most) => lookup.near(key, most, effort)),
    far: keptBy((key, most) => lookup.far(key, most, effort)),
    correct: kept((word) => lookup.correct(word, effort)),
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
