/** Somebody of the data set, with what generated tables tell of them; a profile begins the list of whoever rated hardly anything. */
import {
  type Dataset,
  type Engine,
  MatineeError,
  type Note,
  type PersonAnswer,
  RecommendRequest,
  type Wish,
} from "@matinee/core";
import { personOf, ratingsOf, wishOfProfile } from "@matinee/engine";
import { sourceOf, type ToldOfPeople } from "./generating/told-of-people.ts";

/** Ratings with which taste speaks for itself. */
const enough = 5;

export interface Beginning {
  readonly wish: Wish;
  readonly note: Note;
}

/** What a list begins with; undefined where enough was rated, or no table tells anything of this person. */
export async function beginningFor(
  { catalog }: Pick<Dataset, "catalog">,
  told: ToldOfPeople,
  person: string,
  ratings: number,
): Promise<Beginning | undefined> {
  if (ratings >= enough) return undefined;
  const profile = await told.profile(person);
  const wish = profile && wishOfProfile(profile, catalog);
  if (wish === undefined || profile === undefined) return undefined;
  const names = (wanted: boolean) =>
    [...wish.genres, ...wish.facets].filter((one) => one.wanted === wanted).map(({ name }) => name);
  const sides = [
    names(true).length === 0 ? "" : `likes ${names(true).join(", ")}`,
    names(false).length === 0 ? "" : `dislikes ${names(false).join(", ")}`,
  ].filter((side) => side !== "");
  const text = `Few ratings are known, so the list begins with a profile: ${sides.join("; ")}. ${sourceOf(profile)}.`;
  return { wish, note: { code: "profile", text } };
}

/** The engine, whose answers on one person tell these; lists for everybody else are as they were. */
export function withPeopleTold(engine: Engine, data: Dataset, told: ToldOfPeople): Engine {
  async function known(request: Parameters<Engine["person"]>[0]): Promise<PersonAnswer> {
    try {
      return await engine.person(request);
    } catch (error) {
      const isUnknown = error instanceof MatineeError && error.code === "person/unknown";
      if (!isUnknown || (await told.profile(request.person)) === undefined) throw error;
      // A table may tell of somebody who has rated nothing yet.
      const { picks, notes, versions } = await engine.recommend(RecommendRequest.parse({ n: request.limit }));
      const profile = { person: request.person, ratings: 0, mean: 0, genres: [] };
      return { profile, topRated: [], recentFavourites: [], picks, notes, versions };
    }
  }

  return {
    ...engine,
    async person(request) {
      const answer = await known(request);
      const { person, ratings: count } = answer.profile;
      const [preferences, begun] = await Promise.all([
        told.preferences(person),
        beginningFor(data, told, person, count),
      ]);
      const profile = {
        ...answer.profile,
        ...(preferences && { preferences: { text: preferences.text, source: sourceOf(preferences) } }),
      };
      if (begun === undefined) return { ...answer, profile };
      const ratings = count === 0 ? [] : ratingsOf(data, personOf(data, person).history);
      const list = await engine.recommend(RecommendRequest.parse({ ratings, wish: begun.wish, n: request.limit }));
      return { ...answer, profile, picks: list.picks, notes: [begun.note, ...list.notes] };
    },
  };
}
