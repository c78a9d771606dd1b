/** From a request in the outside's words (ids, feelings) to a context in the engine's (rows, stars). */
import {
  type AskRequest,
  type Dataset,
  Dials,
  type FilmMention,
  isEmptyWish,
  type Note,
  type PersonTraits,
  type Reading,
  type RecommendRequest,
  starsOf,
  type WishFacet,
} from "@matinee/core";
import { wantsSurprise } from "../reading/wishes/surprise.ts";
import type { MeantFilters } from "./meant.ts";
import type { MetFilms } from "./met-films.ts";
import { popularityDial } from "./popularity-dial.ts";
import type { Context, OnSkipped } from "./slate.ts";
import type { Models } from "./train.ts";
import { type Patience, waitOf } from "./wait.ts";
import { surelyTold } from "./wish-query.ts";

type Request = Pick<AskRequest | RecommendRequest, "n" | "dials"> &
  Pick<MetFilms, "ratings" | "hidden"> & {
    /** What is to be told of the films that were named. */
    readonly notes?: MetFilms["notes"];
    readonly filters?: MeantFilters | undefined;
    readonly text?: string | undefined;
    readonly describes?: boolean | undefined;
    readonly traits?: PersonTraits | undefined;
    readonly wishVector?: Float32Array | undefined;
  };

/** What whoever runs the engine brings along. */
export interface Circumstances {
  /** Without it, nothing is ever too late. */
  readonly patience?: Patience | undefined;
  /** Hears, for a log, why a step of an answer was left out. */
  readonly onSkipped?: OnSkipped | undefined;
}

/**
 * The context of a request, with notes on what the catalogue does not know. What the text says of a film counts over an
 * earlier rating; everything rated, named or hidden stays off the list.
 */
export function contextFor(
  { catalog, interactions, name, simulated }: Dataset,
  models: Models,
  reading: Reading,
  request: Request,
  { patience, onSkipped = () => undefined }: Circumstances = {},
): Context {
  const stars = new Map<number, number>();
  const like = new Set<number>();
  const hidden = new Set<number>();
  const unknown: number[] = [];
  for (const { movieId, rating } of request.ratings) note(movieId, (item) => stars.set(item, rating));
  const wished = new Set<number>();
  for (const mention of reading.films)
    note(mention.movieId, (item) => {
      // Of two people's turns nobody says which film the list is to be like.
      if (mention.role === "like" && reading.conversation === true) return stars.set(item, starsOf.liked);
      if (mention.role === "like") return like.add(item);
      if (mention.feeling === undefined && (mention.seen === "seen" || isRefusedByOthers(mention)))
        return hidden.add(item);
      if (isWished(mention)) wished.add(item);
      // Who has not seen a film, and does not say that they want to, has told nothing of their taste.
      return mention.seen === "not-seen" && mention.feeling === undefined
        ? stars
        : stars.set(item, starsToldBy(mention));
    });
  for (const movieId of [...request.hidden, ...reading.hidden.map(({ movieId }) => movieId)]) {
    const item = catalog.itemOf(movieId);
    if (item !== undefined) hidden.add(item);
  }

  function note(movieId: number, add: (item: number) => void): void {
    const item = catalog.itemOf(movieId);
    if (item === undefined) unknown.push(movieId);
    else add(item);
  }

  const popularity = popularityDial(reading.wish);
  const praised = praisedIn(reading);
  const examples = like.size > 0 ? [...like] : examplesIn(reading, praised, catalog);
  return {
    catalog,
    models,
    history: { items: Int32Array.from(stars.keys()), stars: Float32Array.from(stars.values()) },
    like: Int32Array.from(examples),
    tellsTaste: praised.length > mostExamples,
    reading,
    wish: reading.wish,
    text: request.text,
    describes: request.describes,
    traits: request.traits,
    wishVector: request.wishVector,
    filters: request.filters ?? {},
    // In a conversation few films are shown, and those nearest to it; of a plot one film is meant.
    dials: Dials.parse({
      ...((reading.conversation ?? reading.remembered) === true && { variety: 0 }),
      ...((request.describes || isMereHistory(reading, request)) && { variety: ofMereHistory }),
      ...(wantsSurprise(reading.wish) && { variety: ofSurprises }),
      ...(popularity === undefined ? {} : { popularity }),
      ...request.dials,
    }),
    hidden: new Set([...[...stars.keys(), ...examples].filter((item) => !wished.has(item)), ...hidden]),
    n: request.n,
    realRatings: !simulated && interactions.count > 0,
    notes: [...(request.notes ?? []), ...unknownFilms(unknown, name), ...(simulated ? [simulatedRatings] : [])],
    wait: waitOf(patience),
    onSkipped,
  };
}

/** Ratings, and nothing else that is said. */
const isMereHistory = ({ films, wish }: Reading, { ratings }: Pick<Request, "ratings">): boolean =>
  ratings.length > 0 && films.length === 0 && isEmptyWish(wish);

/** On ml-latest-small (75/25) .25 costs .003 NDCG@10 where only ratings are brought, this hardly anything. */
const ofMereHistory = 0.1;

/** A surprise is no ten films of one kind. */
const ofSurprises = 0.6;

/** A film that was not seen and is not refused may be on the list. */
const isWished = ({ feeling, seen }: FilmMention): boolean =>
  feeling === undefined && (seen === "wants" || seen === "not-seen");

/** What others dislike says nothing of the person's taste. */
const isRefusedByOthers = ({ theirs }: FilmMention): boolean =>
  theirs !== undefined && starsOf[theirs] <= starsOf["so-so"];

/** What is named without a feeling draws a little. */
const starsToldBy = ({ feeling }: FilmMention): number => (feeling === undefined ? drawn : starsOf[feeling]);
const drawn = 3.5;

/** How many films make an example of what somebody wants; more are a taste. */
const mostExamples = 3;

/** Films that the words speak well of, those that were seen where there are any. */
function praisedIn({ films, wish }: Reading): readonly FilmMention[] {
  // "Saw Spirited Away with my niece. Anything as lovely?": the only film that is spoken of. "He votes for Die Hard, I vote
  // for Notting Hill. What's in between?": films are all that is spoken of.
  const least = films.length === 1 || !tellsMore(wish) ? starsOf["so-so"] : starsOf.liked;
  const liked = films.filter((film) => starsToldBy(film) >= least && !isRefusedByOthers(film));
  const seen = liked.filter((film) => !isWished(film));
  return seen.length > 0 ? seen : liked;
}

/**
 * Films to resemble where none is called an example: a few that the words speak well of ("The Godfather with women", "I
 * loved Heat"), those that are not seen yet only where no other is there, else the film that something is measured by ("less
 * gloomy than Melancholia"), where words tell nothing else.
 */
function examplesIn({ films, wish }: Reading, praised: readonly FilmMention[], catalog: Dataset["catalog"]): number[] {
  if (praised.length > mostExamples) return [];
  const disliked = new Set(films.filter((film) => starsToldBy(film) < starsOf["so-so"]).map(({ movieId }) => movieId));
  const measured = tellsMore(wish) ? [] : wish.facets.filter(isMeasure).flatMap(({ than }) => than ?? []);
  const measures = measured.filter((movieId) => !disliked.has(movieId));
  const named = praised.length > 0 ? praised.map(({ movieId }) => movieId) : new Set(measures);
  return [...named].flatMap((movieId) => catalog.itemOf(movieId) ?? []);
}

/** Whether words say what films should be like; when and where they were made, and how long they are, does not. */
const tellsMore = ({ facets, genres, people, words }: Reading["wish"]): boolean =>
  facets.some(({ wanted, weight, than }) => wanted && weight >= surelyTold && than === undefined) ||
  [...genres, ...people, ...words].some(({ wanted }) => wanted);

/** "Darker than Heat" is near to Heat; "nothing too dark like Heat" is to keep away from it. */
const isMeasure = ({ at, wanted, thanRefused }: WishFacet): boolean => at !== undefined && (wanted || !thanRefused);

function unknownFilms(unknown: readonly number[], name: string): Note[] {
  if (unknown.length === 0) return [];
  const ids = unknown.slice(0, 5).join(", ") + (unknown.length > 5 ? ", …" : "");
  return [{ code: "unknown-film", text: `${name} has no film with the id ${ids}; left out.` }];
}

const simulatedRatings: Note = {
  code: "simulated",
  text: "Taste is learned from simulated ratings, which are nobody's.",
};
