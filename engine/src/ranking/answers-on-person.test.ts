/** Stars that are expected, and people of a data set, through the engine. */
import { interactionsOf, MatineeError, PersonRequest, PredictRequest, quietRun, RecommendRequest } from "@matinee/core";
import { beforeAll, describe, expect, it } from "vitest";
import { checkerboard, isBlack } from "../../test/checkerboard.ts";
import { engineOf, prepare } from "../engine.ts";
import { predictedStars } from "../models/stars-with-interval.ts";

const world = checkerboard(80, 40);
const [none, rated] = [new Int32Array(0), new Float32Array(0)];

describe("questions about one person", () => {
  let engine: ReturnType<typeof engineOf>;
  let bare: ReturnType<typeof engineOf>;
  let unrated: ReturnType<typeof engineOf>;
  beforeAll(async () => {
    const prepared = await prepare(world);
    const stars = await predictedStars.fit(world, predictedStars.config.parse({ model: "als" }), quietRun());
    bare = engineOf(prepared);
    unrated = engineOf({
      ...prepared,
      data: { ...world, interactions: interactionsOf(new Int32Array(1), none, rated) },
    });
    engine = engineOf({
      ...prepared,
      models: { ...prepared.models, stars },
      versions: { ...prepared.versions, models: { ...prepared.versions.models, stars: "stars@1" } },
    });
  });
  const idOf = (item: number) => world.catalog.movie(item).id;

  it("expects more stars for films of the loved kind, within a range", async () => {
    const ratings = [2, 6, 8].map((item) => ({ movieId: idOf(item), rating: 5 }));
    const [black, white] = await Promise.all(
      [10, 11].map((item) => engine.predict(PredictRequest.parse({ movieId: idOf(item), ratings }))),
    );
    expect(black.stars).toBeGreaterThan(white.stars);
    expect(black).toMatchObject({ known: 3, share: 0.8, model: "stars@1" });
    expect(black.low).toBeLessThanOrEqual(black.stars);
    expect(black.high).toBeGreaterThanOrEqual(black.stars);
  });

  it("does not look at a rating of the very film that is asked about, and tells it", async () => {
    const { items, stars } = world.interactions.of(0);
    const told = await engine.predict(PredictRequest.parse({ movieId: idOf(items[0]), person: 1 }));
    expect(told).toMatchObject({ given: stars[0], known: items.length - 1 });
    const rated = await engine.predict(
      PredictRequest.parse({ movieId: idOf(2), ratings: [{ movieId: idOf(2), rating: 1 }] }),
    );
    expect(rated.known).toBe(0);
  });

  it("takes films that fit a description for liked ones", async () => {
    const expected = async (item: number, description: string) =>
      (await engine.predict(PredictRequest.parse({ movieId: idOf(item), description }))).stars;
    const leaning = async (text: string) => (await expected(10, text)) - (await expected(11, text));
    expect(await leaning("Age: 33. Enjoys horror")).toBeGreaterThan(await leaning("Enjoys comedies"));
  });

  it("says what is missing: a film, a person, a model", async () => {
    const codeOf = (asked: Promise<unknown>) =>
      asked.then(
        () => "answered",
        (error: unknown) => (error instanceof MatineeError ? error.code : String(error)),
      );
    expect(await codeOf(engine.predict(PredictRequest.parse({ movieId: 7 })))).toBe("movie/unknown");
    expect(await codeOf(engine.predict(PredictRequest.parse({ movieId: idOf(0), person: 81 })))).toBe("person/unknown");
    expect(await codeOf(engine.person(PersonRequest.parse({ person: "81" })))).toBe("person/unknown");
    expect(await codeOf(unrated.predict(PredictRequest.parse({ movieId: idOf(0) })))).toBe("train/no-ratings");
  });

  it("tells what is usual for the film and for the person until stars are learned, and says so", async () => {
    const of = (ratings: { movieId: number; rating: number }[]) =>
      bare.predict(PredictRequest.parse({ movieId: idOf(10), ratings }));
    const [kind, harsh] = await Promise.all(
      [5, 1].map((rating) => of([2, 3, 6, 7, 8].map((item) => ({ movieId: idOf(item), rating })))),
    );
    expect(kind.stars).toBeGreaterThan(harsh.stars);
    expect(kind).toMatchObject({ known: 5, share: 0.8, model: expect.stringMatching(/^predicted-stars@/) });
    for (const { stars, low, high, notes } of [kind, harsh]) {
      expect(low).toBeLessThanOrEqual(stars);
      expect(high).toBeGreaterThanOrEqual(stars);
      expect(notes.map(({ code }) => code)).toEqual(["stars-meanwhile"]);
    }
  });

  it("tells who somebody of the data set is, and shows nothing that they rated", async () => {
    const { items } = world.interactions.of(0);
    const { profile, topRated, recentFavourites, picks } = await engine.person(PersonRequest.parse({ person: "1" }));
    expect(profile).toMatchObject({ person: "1", ratings: items.length });
    expect(profile.genres[0]?.name).toBe("Horror");
    expect(topRated.every(({ rating }) => rating === 5)).toBe(true);
    expect(recentFavourites).toEqual([]);
    const rated = new Set(Array.from(items, idOf));
    expect(picks.length).toBeGreaterThan(0);
    expect(picks.some(({ movie }) => rated.has(movie.id))).toBe(false);
  });

  it("tells stars beside a list once three films are rated, and not before", async () => {
    const list = async (count: number) => {
      const ratings = [2, 6, 8].slice(0, count).map((item) => ({ movieId: idOf(item), rating: 5 }));
      return (await engine.recommend(RecommendRequest.parse({ ratings, n: 5 }))).picks;
    };
    expect((await list(3)).every(({ expected }) => expected !== undefined)).toBe(true);
    expect((await list(2)).some(({ expected }) => expected !== undefined)).toBe(false);
  });

  it("reads a description as a wish", async () => {
    const { picks } = await engine.recommend(
      RecommendRequest.parse({ description: "Age: 24, gender: F. Enjoys horror", n: 5 }),
    );
    expect(picks.every(({ movie }) => isBlack(movie.id - 100))).toBe(true);
  });

  it("hears in a description what somebody likes as a rule, and in a wish what they want now", async () => {
    const ratings = [1, 3, 5, 7].map((item) => ({ movieId: idOf(item), rating: 5 }));
    const blackIn = async (asked: object) => {
      const { picks } = await bare.recommend(RecommendRequest.parse({ ratings, n: 10, ...asked }));
      return picks.filter(({ movie }) => isBlack(world.catalog.itemOf(movie.id) ?? 1)).length;
    };
    const [described, wished, silent] = await Promise.all([
      blackIn({ description: "Age: 33, gender: F. Enjoys horror" }),
      blackIn({ wish: "horror" }),
      blackIn({}),
    ]);
    expect(wished).toBe(10);
    expect(described).toBeLessThan(wished);
    expect(described).toBeGreaterThanOrEqual(silent);
  });
});
