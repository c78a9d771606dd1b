/** Questions about one person: stars to expect, and somebody of the data set. */
import {
  type Answer,
  type Asked,
  type Catalog,
  type Dataset,
  limits,
  MatineeError,
  type Note,
  noRatings,
  once,
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
import { meetFilms } from "./met-films.ts";
import { profileOf, without } from "./person.ts";
import { starRanges } from "./stars-beside-films.ts";
import { fewestForStars, starsMeanwhile } from "./stars-meanwhile.ts";
import type { Models } from "./train.ts";

interface Room {
  readonly data: Dataset;
  readonly models: Models;
  readonly identities: FilmIdentities;
  readonly versions: Versions;
  readonly list: (request: RecommendRequest) => Promise<Answer>;
}

const notLearned: Note = {
  code: "stars-meanwhile",
  text: "Which stars to expect is not learned yet; what is usual for the film and for the person answers meanwhile.",
};

/** Films that a description brings as likes. */
const likesOfDescription = 10;

export function answersOnPerson({ data, models, identities, versions, list }: Room): Pick<Asked, "predict" | "person"> {
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

  const meanwhile = once(() => starsMeanwhile(data));

  /** What was learned; until then, biases. */
  async function predictor() {
    if (models.stars !== undefined) return { model: models.stars, id: versions.models.stars, note: [] };
    const { count } = data.interactions;
    if (count < fewestForStars)
      throw new MatineeError(
        "train/no-ratings",
        count === 0
          ? `Nobody has rated the films of ${data.name}: no stars can be expected.`
          : `${data.name} has ${count} ratings: too few to expect stars by.`,
      );
    return { ...(await meanwhile()), note: [notLearned] };
  }

  async function predict({ ratings, person, description, ...film }: PredictRequest): Promise<Prediction> {
    const item = rowOf(film);
    const { model, id, note } = await predictor();
    const whole = person === undefined ? noRatings : personOf(data, person).history;
    const met = meetFilms({ ratings, hidden: [] }, Reading.parse({}), catalog, identities);
    const described = description === undefined ? noRatings : await likedBy(description);
    const history = without(joined(catalog, described, whole, met.ratings), item);
    const [range] = starRanges(model, history, [item]);
    const given = whole.stars.at(whole.items.indexOf(item));
    return {
      movie: cardOf(catalog.movie(item)),
      ...range,
      known: history.items.length - described.items.length,
      ...(whole.items.includes(item) && { given }),
      model: id,
      notes: [...met.notes, ...note],
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
