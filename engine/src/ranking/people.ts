/** Questions about one person: stars to expect, and somebody of the data set. */
import {
  type Answer,
  type Asked,
  type Catalog,
  type Dataset,
  limits,
  MatineeError,
  noRatings,
  type Prediction,
  type PredictRequest,
  type Ratings,
  Reading,
  RecommendRequest,
  starsOf,
  type Versions,
} from "@matinee/core";
import { personOf, ratingsOf } from "../dataset/person-of-data.ts";
import type { FilmIdentities } from "../titles/film-identities.ts";
import { cardOf } from "./card.ts";
import { starRanges } from "./expected-stars.ts";
import { meetFilms } from "./met-films.ts";
import { profileOf, without } from "./person.ts";
import type { Models } from "./train.ts";

interface Room {
  readonly data: Dataset;
  readonly models: Models;
  readonly identities: FilmIdentities;
  readonly versions: Versions;
  readonly list: (request: RecommendRequest) => Promise<Answer>;
}

/** Films that a description brings as likes. */
const likesOfDescription = 10;

export function answersOnPeople({ data, models, identities, versions, list }: Room): Pick<Asked, "predict" | "person"> {
  const { catalog } = data;

  function rowOf({ movieId, film }: Pick<PredictRequest, "movieId" | "film">): number {
    const item = film === undefined ? catalog.itemOf(movieId ?? -1) : identities.itemOf({ movieId, film });
    if (item !== undefined) return item;
    const name = film?.title ?? film?.imdbId ?? (movieId === undefined ? "this name" : `the id ${movieId}`);
    throw new MatineeError("movie/unknown", `No film of ${data.name} has surely ${name}.`);
  }

  async function likedBy(description: string): Promise<Ratings> {
    const { picks } = await list(RecommendRequest.parse({ description, n: likesOfDescription }));
    const items = picks.flatMap(({ movie }) => catalog.itemOf(movie.id) ?? []);
    return { items: Int32Array.from(items), stars: new Float32Array(items.length).fill(starsOf.loved) };
  }

  async function predict({ ratings, person, description, ...film }: PredictRequest): Promise<Prediction> {
    const item = rowOf(film);
    if (data.interactions.count === 0)
      throw new MatineeError(
        "train/no-ratings",
        `Nobody has rated the films of ${data.name}: no stars can be expected.`,
      );
    if (models.stars === undefined)
      throw new MatineeError("stars/not-there", `Nobody has learned yet which stars to expect in ${data.name}.`);
    const whole = person === undefined ? noRatings : personOf(data, person).history;
    const met = meetFilms({ ratings, hidden: [] }, Reading.parse({}), catalog, identities);
    const described = description === undefined ? noRatings : await likedBy(description);
    const history = without(joined(catalog, described, whole, met.ratings), item);
    const [range] = starRanges(models.stars, history, [item]);
    const given = whole.stars.at(whole.items.indexOf(item));
    return {
      movie: cardOf(catalog.movie(item)),
      ...range,
      known: history.items.length - described.items.length,
      ...(whole.items.includes(item) && { given }),
      model: versions.models.stars,
      notes: [...met.notes],
    };
  }

  return {
    predict,
    async person({ person, limit }) {
      const history = personOf(data, person).history;
      const ratings = ratingsOf(data, history);
      const { picks, notes } = await list(
        RecommendRequest.parse({ ratings: ratings.slice(-limits.ratings), n: limit }),
      );
      return { ...profileOf(catalog, person, history, limit), picks, notes, versions };
    },
  };
}

/** Of the same film the last word counts. */
function joined(
  catalog: Catalog,
  described: Ratings,
  whole: Ratings,
  told: readonly { readonly movieId: number; readonly rating: number }[],
): Ratings {
  const stars = new Map<number, number>();
  for (const { items, stars: given } of [described, whole])
    for (const [at, item] of items.entries()) stars.set(item, given[at]);
  for (const { movieId, rating } of told) {
    const item = catalog.itemOf(movieId);
    if (item !== undefined) stars.set(item, rating);
  }
  return { items: Int32Array.from(stars.keys()), stars: Float32Array.from(stars.values()) };
}
