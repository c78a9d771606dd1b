import { type Answer, type Catalog, type Recommender, RecommendRequest, type TextIndex } from "@matinee/core";
import { beforeAll, describe, expect, it } from "vitest";
import { eightyFilms } from "../../test/eighty-films.ts";
import { engineOf, type Prepared, prepare } from "../engine.ts";

let prepared: Prepared;
beforeAll(async () => {
  prepared = await prepare(eightyFilms);
});

const skippedIn = ({ notes }: Pick<Answer, "notes">): string[] =>
  notes.filter(({ code }) => code === "stage-skipped").map(({ text }) => text);

describe("a model that breaks", () => {
  const unable = () => {
    throw new Error("disk on fire");
  };
  const mute = { scores: unable };
  const short = { scores: () => new Float32Array(3) };
  const models = ["fame", "esteem", "words", "genres", "taste", "vectors"] as const;
  const wrong = [
    ["cannot be asked", unable],
    ["cannot answer", () => mute],
    ["answers for a few films only", () => short],
  ] as const;
  const cases = models.flatMap((model) => wrong.map(([how, answer]) => [model, how, answer] as const));

  it.each(cases)("leaves the others to speak: %s %s", async (model, _, answer) => {
    const own = prepared.models[model] as Recommender & TextIndex;
    const broken = {
      ...own,
      ask: answer,
      foldIn: answer,
      cosine: (a: number, b: number) => prepared.models.vectors.cosine(a, b),
    };
    const engine = engineOf({ ...prepared, models: { ...prepared.models, [model]: broken } });
    const request = {
      ratings: [{ movieId: 3, rating: 5 }],
      wish: { words: [{ text: "heist" }], genres: [{ name: "War", wanted: true }] },
      dials: { popularity: -1 },
    };
    const answered = await engine.recommend(RecommendRequest.parse(request));
    expect(answered.picks).toHaveLength(10);
    expect(skippedIn(answered)).toEqual([
      expect.stringMatching(/^The step "listen" failed in part: this list does without .+\.$/),
    ]);
    const { words, taste } = answered.picks[0].shares;
    expect(words + taste).toBeGreaterThan(0);
    const liked = answered.picks.flatMap(({ reasons }) =>
      reasons.filter(({ text }) => text.startsWith("Liked by people")),
    );
    if (model === "taste") expect(liked).toEqual([]);
  });

  it("leaves a list in the catalogue's order when neither fame nor esteem can be told", async () => {
    const fame = { ...prepared.models.fame, foldIn: unable };
    const esteem = { ...prepared.models.esteem, foldIn: unable };
    const engine = engineOf({ ...prepared, models: { ...prepared.models, fame, esteem } });
    const { picks, notes } = await engine.recommend(RecommendRequest.parse({ dials: { variety: 0 } }));
    expect(picks.map(({ movie }) => movie.id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(skippedIn({ notes })).not.toEqual([]);
  });

  it("is not taken for words that mean nothing", async () => {
    const deaf = { ask: unable } as unknown as TextIndex;
    const vectors = { ...prepared.models.vectors, ask: unable };
    const models = { ...prepared.models, words: deaf, genres: deaf, vectors };
    const { notes } = await engineOf({ ...prepared, models }).recommend(RecommendRequest.parse({ wish: "heist" }));
    expect(notes.map(({ code }) => code)).not.toContain("nothing-understood");
    expect(skippedIn({ notes })).toEqual([
      expect.stringContaining("does without your words, the genres of your wish and"),
    ]);
  });

  it("costs the list its variety or its reasons where it was asked for those", async () => {
    const vectors = { ...prepared.models.vectors, cosine: unable };
    const varied = await engineOf({ ...prepared, models: { ...prepared.models, vectors } }).recommend(
      RecommendRequest.parse({}),
    );
    expect(varied.picks).toHaveLength(10);
    expect(skippedIn(varied)).toEqual([expect.stringContaining('"vary"')]);
    const { taste } = prepared.models;
    const secretive: Recommender = { ...taste, foldIn: (history) => ({ ...taste.foldIn(history), because: unable }) };
    const engine = engineOf({ ...prepared, models: { ...prepared.models, taste: secretive } });
    const told = await engine.recommend(RecommendRequest.parse({ ratings: [{ movieId: 3, rating: 5 }] }));
    expect(told.picks).toHaveLength(10);
    expect(skippedIn(told)).toEqual([expect.stringContaining('"explain"')]);
  });

  it("shows nothing when it cannot be told which films have the people that somebody wants none of", async () => {
    const models = { ...prepared.models, credits: { filmsOf: unable } } as unknown as Prepared["models"];
    const engine = engineOf({ ...prepared, models });
    const people = (wanted: boolean) => RecommendRequest.parse({ wish: { people: [{ name: "Ada Lane", wanted }] } });
    const refused = await engine.recommend(people(false));
    expect(refused.picks).toEqual([]);
    expect(skippedIn(refused)).toEqual([expect.stringContaining('"allow"')]);
    expect((await engine.recommend(people(true))).picks).toHaveLength(10);
  });

  it("is no excuse for showing what was filtered: of a film that cannot be read nobody knows whether it fits", async () => {
    const { catalog } = eightyFilms;
    const movie = (item: number) => (item === 7 ? expect.fail("unreadable") : catalog.movie(item));
    const data = {
      ...eightyFilms,
      catalog: { ...catalog, size: catalog.size, itemOf: catalog.itemOf, movie } as Catalog,
    };
    const { picks, notes } = await engineOf({ ...prepared, data }).recommend(
      RecommendRequest.parse({ filters: { years: { from: 1980 } } }),
    );
    expect(picks).toEqual([]);
    expect(skippedIn({ notes }).join()).toContain("there is no list");
  });
});
