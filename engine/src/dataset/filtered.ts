/** A data set without those of whom too little is known: people and films with few ratings, films with few tags. */
import { catalogOf, type Dataset, interactionsOf } from "@matinee/core";

/** The least that everybody who stays has. */
export interface Least {
  readonly ratingsOfPerson?: number;
  readonly ratingsOfFilm?: number;
  /** Different tags. */
  readonly tagsOfFilm?: number;
}

type Rated = Pick<Dataset, "catalog" | "interactions">;

/** Whoever falls below is left out until nobody does any more; who stays keeps their order. */
export function filtered(data: Dataset, least: Least): Dataset {
  const { ratingsOfPerson = 0, ratingsOfFilm = 0, tagsOfFilm = 0 } = least;
  if (ratingsOfPerson <= 0 && ratingsOfFilm <= 0 && tagsOfFilm <= 0) return data;
  const { people, films } = whoStays(data, least);
  return staying(data, people, films, [ratingsOfPerson, ratingsOfFilm, tagsOfFilm].join("/"));
}

/** The least that was asked for, as the version of what `filtered` made tells it; zeros for other data. */
export function leastIn(version: string): Required<Least> {
  const [, ...told] = /\+least-(\d+)\/(\d+)\/(\d+)$/u.exec(version) ?? [];
  const [ratingsOfPerson = 0, ratingsOfFilm = 0, tagsOfFilm = 0] = told.map(Number);
  return { ratingsOfPerson, ratingsOfFilm, tagsOfFilm };
}

/** 1 for each person and each film that has enough of the others that stay, 0 for the rest. */
export function whoStays(data: Rated, { ratingsOfPerson = 0, ratingsOfFilm = 0, tagsOfFilm = 0 }: Least) {
  const { catalog, interactions } = data;
  const films = Uint8Array.from({ length: catalog.size }, (_, item) =>
    catalog.movie(item).tags.length >= tagsOfFilm ? 1 : 0,
  );
  const people = new Uint8Array(interactions.people).fill(1);
  for (let isDone = false; !isDone; ) {
    const ofFilm = new Uint32Array(catalog.size);
    const ofPerson = new Uint32Array(interactions.people);
    forEachStaying(data, people, films, (person, item) => {
      ofFilm[item]++;
      ofPerson[person]++;
    });
    isDone = true;
    const drop = (staying: Uint8Array, counts: Uint32Array, least: number) =>
      staying.forEach((stays, row) => {
        if (stays === 0 || counts[row] >= least) return;
        staying[row] = 0;
        isDone = false;
      });
    drop(films, ofFilm, ratingsOfFilm);
    drop(people, ofPerson, Math.max(1, ratingsOfPerson));
  }
  return { people, films };
}

function staying(data: Dataset, people: Uint8Array, films: Uint8Array, least: string): Dataset {
  const { catalog, interactions } = data;
  const keptFilms = rowsOf(films);
  const keptPeople = rowsOf(people);
  const rowOf = new Int32Array(catalog.size).fill(-1);
  keptFilms.forEach((item, row) => {
    rowOf[item] = row;
  });
  const offsets = new Int32Array(keptPeople.length + 1);
  const items: number[] = [];
  const stars: number[] = [];
  const times: number[] = [];
  keptPeople.forEach((person, row) => {
    const own = interactions.of(person);
    own.items.forEach((item, at) => {
      if (films[item] === 0) return;
      items.push(rowOf[item]);
      stars.push(own.stars[at]);
      if (own.times) times.push(own.times[at]);
    });
    offsets[row + 1] = items.length;
  });
  const { personIds, personTraits } = data;
  const kept = <T>(rows: readonly T[]): T[] => Array.from(keptPeople, (person) => rows[person]);
  const timed = times.length === items.length ? Uint32Array.from(times) : undefined;
  return {
    ...data,
    version: `${data.version}+least-${least}`,
    label: [
      `${data.label}; of these ${keptPeople.length} people, ${keptFilms.length} films and ${items.length} ratings`,
      `(at least ${least} ratings of a person, ratings of a film, tags of a film)`,
    ].join(" "),
    catalog: catalogOf(Array.from(keptFilms, (item) => catalog.movie(item))),
    interactions: interactionsOf(offsets, Int32Array.from(items), Float32Array.from(stars), timed),
    ...(personIds !== undefined && { personIds: () => kept(personIds()) }),
    ...(personTraits !== undefined && { personTraits: () => kept(personTraits()) }),
  };
}

function forEachStaying(
  { interactions }: Rated,
  people: Uint8Array,
  films: Uint8Array,
  visit: (person: number, item: number) => void,
): void {
  for (let person = 0; person < people.length; person++)
    if (people[person] === 1)
      for (const item of interactions.of(person).items) if (films[item] === 1) visit(person, item);
}

function rowsOf(staying: Uint8Array): Int32Array {
  const rows: number[] = [];
  staying.forEach((stays, row) => {
    if (stays === 1) rows.push(row);
  });
  return Int32Array.from(rows);
}
