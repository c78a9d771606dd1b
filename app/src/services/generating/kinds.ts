/**
 * What can be generated over a whole data set, one task for each row: descriptions and tones of films, preferences and profiles
 * of people. Each kind says what goes into its task and how its table is written; preferences.csv and descriptions.csv have the
 * columns that others read already.
 */
import type { Dataset, PersonTraits, Ratings, Task } from "@matinee/core";
import { cardOf, describeMovie, describePerson, type FilmFacts, factsOf, summariseTaste, tone } from "@matinee/engine";

/** A row to be made: its id in the data set, and what is asked. */
export interface Row<Input> {
  readonly id: string;
  readonly input: Input;
  /** Fields that are counted, not asked for. */
  readonly counted?: readonly string[];
}

export interface Kind<Input, Output> {
  readonly task: Task<Input, Output>;
  readonly file: string;
  readonly columns: readonly string[];
  /** In the order of ids. */
  rows(data: Dataset, more: GenerateInputs): Iterable<Row<Input>>;
  /** The fields behind the id, before those that are counted. */
  fields(output: Output): readonly string[];
}

/** What comes from outside the data set. */
export interface GenerateInputs {
  /** Reviews by film id, for tones. */
  readonly reviews: ReadonlyMap<string, readonly string[]>;
  /** What people wrote, by their id, for preferences and profiles. */
  readonly words?: ReadonlyMap<string, readonly string[]> | undefined;
}

/** Films with the highest stars that tell a taste. */
const mostFilms = 10;
const good = 3.5;

const idsOf = ({ catalog }: Dataset): number[] =>
  Array.from({ length: catalog.size }, (_, item) => item).sort((a, b) => catalog.movie(a).id - catalog.movie(b).id);

export const factsOfItem = ({ catalog }: Dataset, item: number, place = 0): FilmFacts =>
  factsOf(cardOf(catalog.movie(item)), place);

type DescribeInput = Parameters<typeof describeMovie.offline>[0];

const descriptions: Kind<DescribeInput, { readonly description: string }> = {
  task: describeMovie,
  file: "descriptions.csv",
  columns: ["movieId", "description"],
  *rows(data) {
    for (const item of idsOf(data)) {
      const { id, note, language } = data.catalog.movie(item);
      const languages = note?.languages ?? (language === undefined ? [] : [language]);
      yield {
        id: String(id),
        input: { film: factsOfItem(data, item), countries: note?.countries ?? [], languages },
      };
    }
  },
  fields: ({ description }) => [description],
};

type TasteInput = Parameters<typeof summariseTaste.offline>[0];

/** A person's films with the highest stars: of these ratings and no others, so that a training part stays one. */
export function bestRated(data: Dataset, { items, stars }: Ratings): TasteInput["films"] {
  return Array.from(items.keys())
    .filter((at) => stars[at] >= good)
    .sort((a, b) => stars[b] - stars[a] || items[a] - items[b])
    .slice(0, mostFilms)
    .map((at, place) => ({ ...factsOfItem(data, items[at], place), stars: stars[at] }));
}

function* tastesOf(data: Dataset): Iterable<readonly [id: string, films: TasteInput["films"]]> {
  const ids = data.personIds?.();
  for (let person = 0; person < data.interactions.people; person++)
    yield [ids?.[person] ?? String(person + 1), bestRated(data, data.interactions.of(person))];
}

const preferences: Kind<TasteInput, { readonly summary: string; readonly likes: readonly string[] }> = {
  task: summariseTaste,
  file: "preferences.csv",
  columns: ["userId", "preferences", "date_range", "prioritize_ratings", "prioritize_popular"],
  *rows(data, { words }) {
    const leaning = leaningsIn(data);
    let person = 0;
    for (const [id, films] of tastesOf(data)) {
      const { esteemed, known } = leaning(data.interactions.of(person++));
      yield {
        id,
        input: { films, words: wordsOf(words, id) },
        counted: [yearsOf(films), pythonic(esteemed), pythonic(known)],
      };
    }
  },
  fields: ({ summary }) => [summary],
};

/** Characters of somebody's own words that are told. */
const mostOwnWords = 600;

/** What somebody wrote of films, each thing once, the first ones first; empty where nothing is known. */
function wordsOf(words: GenerateInputs["words"], person: string): string {
  let told = "";
  for (const text of new Set(words?.get(person)?.map((one) => one.trim()))) {
    const longer = told === "" ? text : `${told}, ${text}`;
    if (told !== "" && longer.length > mostOwnWords) break;
    told = longer;
  }
  return told.slice(0, mostOwnWords);
}

/** As the readers of that table expect it. */
const pythonic = (is: boolean): string => (is ? "True" : "False");

/** Whether what somebody liked was rated higher, and by more people, than what people usually like. */
function leaningsIn({ interactions, catalog }: Dataset) {
  const [sums, counts] = [new Float64Array(catalog.size), new Float64Array(catalog.size)];
  for (let person = 0; person < interactions.people; person++) {
    const { items, stars } = interactions.of(person);
    for (const [at, item] of items.entries()) {
      sums[item] += stars[at];
      counts[item]++;
    }
  }
  const liked = ({ items, stars }: Ratings) => Array.from(items).filter((_, at) => stars[at] >= good);
  const meanOf = (films: readonly number[], value: (item: number) => number) =>
    films.reduce((sum, item) => sum + value(item), 0) / Math.max(1, films.length);
  const esteem = (item: number) => sums[item] / Math.max(1, counts[item]);
  const fame = (item: number) => Math.log1p(counts[item]);
  const all = Array.from({ length: interactions.people }, (_, person) => liked(interactions.of(person))).flat();
  const usual = { esteem: meanOf(all, esteem), fame: meanOf(all, fame) };
  return (history: Ratings) => {
    const own = liked(history);
    return { esteemed: meanOf(own, esteem) > usual.esteem, known: meanOf(own, fame) > usual.fame };
  };
}

function yearsOf(films: TasteInput["films"]): string {
  const years = films.flatMap(({ year }) => year ?? []);
  return years.length === 0 ? "" : `(${Math.min(...years)}, ${Math.max(...years)})`;
}

type PersonInput = Parameters<typeof describePerson.offline>[0];

/** "Age: 24, gender: M, occupation: technician." An occupation that the data set has but a number for says nothing. */
function saidOf({ age, gender, occupation }: PersonTraits): string {
  const parts = [
    ...(age === undefined ? [] : [`age: ${age}`]),
    ...(gender === undefined ? [] : [`gender: ${gender}`]),
    ...(occupation === undefined || /^\d+$/u.test(occupation) ? [] : [`occupation: ${occupation}`]),
  ].join(", ");
  return parts === "" ? "" : `${parts.charAt(0).toUpperCase()}${parts.slice(1)}.`;
}

const profiles: Kind<PersonInput, { readonly likes: readonly string[]; readonly dislikes: readonly string[] }> = {
  task: describePerson,
  file: "profiles.csv",
  columns: ["userId", "likes", "dislikes"],
  *rows(data, { words }) {
    const traits = data.personTraits?.();
    let person = 0;
    for (const [id, films] of tastesOf(data)) {
      const { summary, likes } = summariseTaste.offline({ films, words: "" });
      const own = wordsOf(words, id);
      const written = own === "" ? "" : `Their own words: ${own}`;
      const description = [saidOf(traits?.[person++] ?? {}), summary, written].filter((part) => part !== "").join(" ");
      yield { id, input: { description, read: { likes: [...likes], dislikes: [] } } };
    }
  },
  fields: ({ likes, dislikes }) => [likes.join("|"), dislikes.join("|")],
};

type ToneInput = Parameters<typeof tone.offline>[0];

const tones: Kind<
  ToneInput,
  { readonly sentiment: number; readonly tones: readonly { readonly name: string; readonly strength: number }[] }
> = {
  task: tone,
  file: "tones.csv",
  columns: ["movieId", "sentiment", "tones"],
  *rows(data, { reviews }) {
    for (const item of idsOf(data)) {
      const { id, title, genres } = data.catalog.movie(item);
      const written = reviews.get(String(id));
      if (written !== undefined) yield { id: String(id), input: { title, genres, reviews: written } };
    }
  },
  fields: ({ sentiment, tones: all }) => [
    String(sentiment),
    all.map(({ name, strength }) => `${name}=${strength}`).join("|"),
  ],
};

/** By the name that a person types. */
export const kinds = { descriptions, preferences, profiles, tones } as const;
export type KindName = keyof typeof kinds;
