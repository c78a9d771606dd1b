/** Stars to expect over HTTP, of a data set whose model of stars is still to be learned. */
import { type Engine, Prediction, quietRun, starterName } from "@matinee/core";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { homeAt, openEngine } from "../src/container.ts";
import { createApp } from "../src/http/app.ts";
import { answering } from "../src/services/answering.ts";
import { starterHome } from "./kept-homes.ts";
import { rated, ratedHomeWithModels } from "./rated-home.ts";

const appOver = (engine: Engine): Promise<FastifyInstance> => {
  const state = { versions: engine.versions, preparing: [], licences: [], troubles: [] };
  return createApp({ answering: answering(engine), serving: { state: () => state }, rateLimit: 1000 });
};
const wiring = { run: quietRun(), notice: () => undefined };

describe("POST /api/predict", { timeout: 120_000 }, () => {
  let app: FastifyInstance;
  let engine: Engine;
  const post = (payload: object) => app.inject({ method: "POST", url: "/api/predict", payload });
  const told = async (payload: object) => {
    const response = await post(payload);
    expect(response.statusCode).toBe(200);
    return Prediction.parse(response.json());
  };

  beforeAll(async () => {
    engine = await openEngine(homeAt(await ratedHomeWithModels()), rated, wiring);
    app = await appOver(engine);
  }, 90_000);
  afterAll(() => app.close());

  it("tells of somebody of the data set what to expect, and what they gave, which it does not look at", async () => {
    const { topRated } = await engine.person({ person: "7", limit: 1 });
    const [{ movie, rating }] = topRated;
    const { profile } = (await app.inject("/api/recommendations/7")).json<{ profile: { ratings: number } }>();
    const expected = await told({ movieId: movie.id, person: 7 });
    expect(expected).toMatchObject({ movie: { id: movie.id }, given: rating, known: profile.ratings - 1, share: 0.8 });
    expect(expected.low).toBeLessThanOrEqual(expected.stars);
    expect(expected.high).toBeGreaterThanOrEqual(expected.stars);
  });

  it("answers at once while the model of stars is still learned, and says by which model", async () => {
    expect(engine.versions.models.stars).toBeUndefined();
    const { model, notes } = await told({ movieId: 6 });
    expect(model).toMatch(/^predicted-stars@[0-9a-f]{8}$/);
    expect(notes).toEqual([
      {
        code: "stars-meanwhile",
        text: "Which stars to expect is not learned yet; what is usual for the film and for the person answers meanwhile.",
      },
    ]);
  });

  it("tells it of ratings in the body, and of a film by name", async () => {
    const of = (rating: number) =>
      told({
        film: { title: "Heat", year: 1995 },
        ratings: [318, 858, 50, 527].map((movieId) => ({ movieId, rating })),
      });
    const [kind, harsh] = [await of(5), await of(1)];
    expect(kind.movie.title).toBe("Heat");
    expect(kind.known).toBe(4);
    expect(kind.stars).toBeGreaterThan(harsh.stars);
  });

  it("tells it of a description in words, which counts as no rating", async () => {
    const bare = await told({ movieId: 6 });
    const described = await told({ movieId: 6, description: "Age: 33, gender: M. Enjoys crime films and thrillers" });
    expect(described.known).toBe(0);
    expect(described.stars).toBeGreaterThanOrEqual(bare.stars);
  });

  it.each([
    ["no film", { person: 7 }, 400, "request/invalid"],
    ["a rating of 7", { movieId: 6, ratings: [{ movieId: 1, rating: 7 }] }, 400, "request/invalid"],
    ["a description without end", { movieId: 6, description: "a".repeat(5_000) }, 400, "request/invalid"],
    ["a person of another kind", { movieId: 6, person: { id: 7 } }, 400, "request/invalid"],
    ["nobody of the data set", { movieId: 6, person: 99_999 }, 404, "person/unknown"],
    ["no film of the data set", { movieId: 987_654_321 }, 404, "movie/unknown"],
  ])("refuses %s in a sentence", async (_, payload, status, code) => {
    const response = await post(payload);
    expect(response.statusCode).toBe(status);
    const problem = response.json<{ code: string; detail: string }>();
    expect(problem.code).toBe(code);
    expect(problem.detail.length).toBeGreaterThan(10);
  });

  it("says where nobody has rated anything that no stars can be expected", async () => {
    const bare = await appOver(await openEngine(homeAt(await starterHome()), starterName, wiring));
    const response = await bare.inject({ method: "POST", url: "/api/predict", payload: { movieId: 6 } });
    expect(response.statusCode).toBe(409);
    expect(response.json<{ detail: string }>().detail).toContain("Nobody has rated the films of starter");
    await bare.close();
  });
});
