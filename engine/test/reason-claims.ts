/** What reasons and headlines claim, held against the films, notes and ratings that they speak of: one check a kind. */
import type { Interactions, Movie, Pick, Reason, RecommendRequest, Wish } from "@matinee/core";
import type { Prepared } from "../src/engine.ts";
import { groupInWords, signsOf } from "../src/models/described/signs.ts";
import { wordsOf } from "../src/ranking/reasons/facet-words.ts";
import { contentLevels } from "../src/ranking/reasons/told-facets.ts";

export interface Asked {
  readonly prepared: Prepared;
  readonly ratings: RecommendRequest["ratings"];
  /** Films that the person named and did not speak ill of. */
  readonly like: readonly number[];
  readonly wish: Wish;
}

/** What the film's note says, by itself; undefined where it says nothing. */
const strengthOf = ({ note }: Movie, name: string): number | undefined =>
  note === undefined || contentLevels.has(name) ? note?.levels[name] : (note.facets[name] ?? 0);

const isWanted = (list: readonly { readonly name: string; readonly wanted: boolean }[], name: string): boolean =>
  list.some((one) => one.name === name && one.wanted);

/** Everything that any model may read of a film, and its title. */
const textOf = ({ title, tags, genres, texts, directors, cast }: Movie): string =>
  [title, ...tags.map(({ name }) => name), ...genres, ...texts.map(({ text }) => text), ...directors, ...cast]
    .join(" ")
    .toLowerCase();

const unaccented = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "");

/** By the beginning of the word: "loving" says "love", and some write "cosy". */
const isSaidOf = (film: Movie, word: string): boolean =>
  textOf(film).replaceAll("z", "s").includes(word.slice(0, 3).toLowerCase().replaceAll("z", "s"));

type Check = (reason: Reason, film: Movie, asked: Asked) => boolean;

const checks: Readonly<Record<Reason["kind"], Check>> = {
  film({ text, movieId, facets = [] }, film, { prepared, ratings, like, wish }) {
    const { catalog, interactions } = prepared.data;
    if (text === "What you have told of films speaks for it, taken together.")
      return movieId === undefined && ratings.length + like.length > 0;
    const row = movieId === undefined ? undefined : catalog.itemOf(movieId);
    if (row === undefined) return false;
    const other = catalog.movie(row);
    const stars = ratings.find((rating) => rating.movieId === movieId)?.rating;
    const isOfPerson = [...other.directors, ...other.cast].some((name) => isWanted(wish.people, name));
    const isLiked = like.includes(other.id) || (stars === undefined ? isOfPerson : stars >= 3);
    if (text === `Liked by people who like ${other.title}.`)
      return isLiked && !prepared.data.simulated && isLikedWith(row, catalog.itemOf(film.id) ?? -1, interactions);
    if (text === `What is written of it is close to what is written of ${other.title}.`)
      return isLiked && prepared.models.vectors.cosine(row, catalog.itemOf(film.id) ?? -1) > 0;
    if (text === `The film notes name it beside ${other.title}.`)
      return (
        isLiked &&
        (film.note?.alike?.includes(other.note?.id ?? "") || other.note?.alike?.includes(film.note?.id ?? "")) === true
      );
    if (text === `You named ${other.title} and have not seen it yet.`)
      return other.id === film.id && like.includes(other.id);
    const shares = facets.every((name) => (strengthOf(film, name) ?? 0) >= 2 && (strengthOf(other, name) ?? 0) >= 2);
    return isLiked && facets.length > 0 && shares && text === sharing(facets, other.title);
  },
  words: ({ text, words = [] }, film, { wish }) =>
    words.length === 0
      ? text === "Close in meaning to what you asked for."
      : words.every((word) => {
          const as = new RegExp(`“${word}” \\(as “([^”]+)”\\)`).exec(text)?.[1] ?? word;
          const asked = [
            ...wish.words.filter(({ wanted }) => wanted).map((one) => one.text),
            ...wish.languages.map(({ name }) => name),
          ];
          // Of "coming of age" the words that say something are told.
          const isAsked = asked.some((said) => word.split(" ").every((one) => said.split(" ").includes(one)));
          return isAsked && isSaidOf(film, as);
        }),
  facet({ text, facets = [] }, film, { wish, prepared: { data } }) {
    const tells = facets.map((name) => {
      const strength = strengthOf(film, name);
      const asked = wish.facets.find((facet) => facet.name === name);
      if (strength === undefined || asked === undefined) return false;
      const { thing, part } = wordsOf(name);
      const measure = asked.than === undefined ? undefined : data.catalog.itemOf(asked.than);
      const amount = new RegExp(`\\b(${asked.wanted ? "more" : "less|fewer"}) (${thing}|${part})\\b.* than `, "i");
      if (amount.test(text)) {
        const other = measure === undefined ? undefined : strengthOf(data.catalog.movie(measure), name);
        return other !== undefined && (asked.wanted ? strength > other : strength < other);
      }
      if (asked.wanted) return strength >= (contentLevels.has(name) ? 1 : 2) && holdsPart(text, part);
      return new RegExp(`\\b${strength === 0 ? "no" : "hardly any"} ${thing}`, "i").test(text) && strength <= 1;
    });
    return tells.length > 0 && tells.every(Boolean);
  },
  fact: ({ text }, { runtime, language, note }, { wish }) =>
    (!text.includes("minutes long") || text.includes(`${runtime} minutes long`)) &&
    (!/\bin \p{Lu}/u.test(text) || text.includes(`in ${language}`)) &&
    (!/rated/i.test(text) || text.toLowerCase().includes(`rated ${note?.certification?.toLowerCase()}`)) &&
    (!/from/i.test(text) || wish.countries.some(({ name, wanted }) => wanted && note?.countries.includes(name))),
  genre: ({ words = [] }, film, { wish }) =>
    words.length > 0 && words.every((name) => film.genres.includes(name) && isWanted(wish.genres, name)),
  person: ({ words = [] }, film, { wish }) =>
    words.length > 0 &&
    words.every(
      (name) =>
        [...film.cast, ...film.directors].map(unaccented).includes(unaccented(name)) && isWanted(wish.people, name),
    ),
  peers({ text }, film, { prepared: { data } }) {
    const [, group, share, others] =
      /^Of the (.+) in .+, (\d+) % gave it four stars or more; of all others, (\d+) %\.$/u.exec(text) ?? [];
    const item = data.catalog.itemOf(film.id) ?? -1;
    const all = (data.personTraits?.() ?? []).map((traits, person) => {
      const { items, stars } = data.interactions.of(person);
      const isOfGroup = signsOf({ traits, likes: [] }).some((sign) => groupInWords(sign) === group);
      return { isOfGroup, thinks: (stars[items.indexOf(item)] ?? 0) >= 4 };
    });
    const shareOf = (of: boolean) => {
      const some = all.filter(({ isOfGroup }) => isOfGroup === of);
      return String(Math.round((100 * some.filter(({ thinks }) => thinks).length) / some.length));
    };
    return !data.simulated && shareOf(true) === share && shareOf(false) === others;
  },
  fame: ({ text }, { year }) => !text.includes("classic") || (year ?? 9999) < 1980,
};

const sharing = (names: readonly string[], title: string): string => {
  const things = names.map((name) => wordsOf(name).thing);
  const told = things.length < 2 ? things.join("") : `${things.slice(0, -1).join(", ")} and ${things.at(-1)}`;
  return `Shares ${told} with ${title}.`;
};

/** Facets that are told as asked for, of which the wish holds no more than a guess: less than said outright. */
export function guessesToldAsAsked({ reasons }: Pick, wish: Wish): string[] {
  const outright = new Set(wish.facets.filter(({ weight }) => weight === 1).map(({ name }) => name));
  return reasons
    .filter(({ kind, text }) => kind === "facet" && text.endsWith("as you asked."))
    .flatMap(({ facets = [] }) => facets.filter((name) => !outright.has(name)));
}

export const speaksOfLikers = ({ text }: Reason): boolean => text.startsWith("Liked by people who like ");

/**
 * Whether five people or more gave four stars to both films (rows), and of those who gave them to the one more gave them to the
 * other than of all people: counted in the ratings as they are.
 */
function isLikedWith(one: number, other: number, interactions: Interactions): boolean {
  const { people } = interactions;
  const liked = Array.from({ length: people }, (_, person) => {
    const { items, stars } = interactions.of(person);
    return [one, other].map((row) => (stars[items.indexOf(row)] ?? 0) >= 4);
  });
  const ofOne = liked.filter(([likesOne]) => likesOne);
  const both = ofOne.filter(([, likesOther]) => likesOther).length;
  const others = liked.filter(([, likesOther]) => likesOther).length;
  return both >= 5 && both / ofOne.length > others / people;
}

/** Several parts that begin alike are told together: "set in space and the near future". */
const beginnings = /^(about|with|set in|for) /;
const holdsPart = (text: string, part: string): boolean =>
  text.toLowerCase().includes(part.replace(beginnings, "").toLowerCase());

export const isTrue = (reason: Reason, film: Movie, asked: Asked): boolean =>
  reason.weight > 0 && checks[reason.kind](reason, film, asked);

/** Facets that a headline speaks of and the film's note does not have; titles of films say nothing of facets. */
export function untrueIn({ headline = "", reasons }: Pick, film: Movie, names: readonly string[]): string[] {
  // A reason that is told as it stands was checked as one.
  if (reasons.some(({ text }) => text === headline)) return [];
  const titled = /^(?:Because you \w+|Like) (.*?): another /.exec(headline)?.[1];
  // Quoted words are the person's own, found in the film's texts.
  let text = (titled === undefined ? headline : headline.replace(titled, "")).replace(/“[^”]*”/g, "");
  for (const match of text.matchAll(/than ([^:;]+?)(?=[:;,]| and (?:more|less) )/g)) text = text.replace(match[1], "");
  text = text.replace(/ ?; .*$/, ".").replace(/^As you asked, [^:]*:|^.*?, as you asked(?=[:.])/, "");
  return spokenIn(text, names).filter((name) => (strengthOf(film, name) ?? 0) < (contentLevels.has(name) ? 1 : 2));
}

/** Facets that a headline says were asked for and that were not. */
export function unaskedIn({ headline = "" }: Pick, wish: Wish, names: readonly string[]): string[] {
  const told = /^As you asked[^:]*: (.*?)(?:, also .*|; .*|\.)$/.exec(headline)?.[1] ?? "";
  const wanted = new Set(wish.facets.filter((facet) => facet.wanted).map(({ name }) => name));
  return spokenIn(told, names).filter((name) => !wanted.has(name));
}

/** The facets that a text speaks of, longest words first. */
function spokenIn(told: string, names: readonly string[]): string[] {
  let text = told;
  return patternsOf(names).flatMap(({ name, pattern }) => {
    const without = text.replace(pattern, "");
    if (without === text) return [];
    text = without;
    return [name];
  });
}

interface SpokenFacet {
  readonly name: string;
  readonly pattern: RegExp;
}
const patterns = new WeakMap<readonly string[], readonly SpokenFacet[]>();

function patternsOf(names: readonly string[]): readonly SpokenFacet[] {
  const known = patterns.get(names);
  if (known !== undefined) return known;
  const made = names
    .map((name) => ({ name, words: wordsOf(name).part.replace(beginnings, "") }))
    .sort((a, b) => b.words.length - a.words.length)
    .map(({ name, words }) => {
      const exact = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      return { name, pattern: new RegExp(`(?<![\\p{L}\\p{N}-])${exact}(?![\\p{L}\\p{N}-])`, "gu") };
    });
  patterns.set(names, made);
  return made;
}
