import { AskRequest, type Engine, quietRun, RecommendRequest } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { checkerboard, isBlack } from "../../test/checkerboard.ts";
import { createEngine } from "../engine.ts";
import { tasteModels } from "../models/registry.ts";

const world = checkerboard();

async function engineWith(name: string, settings = {}, simulated = true): Promise<Engine> {
  const algorithm = tasteModels.find((model) => model.name === name);
  if (algorithm === undefined) return expect.fail(`no model ${name}`);
  const model = await algorithm.fit(world, algorithm.config.parse(settings), quietRun());
  return createEngine({ ...world, simulated }, { taste: { id: `${name}@1`, model } });
}

const loved = RecommendRequest.parse({ ratings: [{ movieId: 102, rating: 5 }], n: 5 });

describe("a model that was chosen to speak for taste", () => {
  it.each(tasteModels.map(({ name }) => name))("answers every question when it is %s, and is named", async (name) => {
    const engine = await engineWith(name);
    const answer = await engine.recommend(loved);
    expect(answer.versions.models.taste).toBe(`${name}@1`);
    expect(answer.picks).toHaveLength(5);
    expect(answer.notes.filter(({ code }) => code === "stage-skipped")).toEqual([]);
    expect((await engine.similar({ id: 102, n: 5 })).picks).toHaveLength(5);
    expect((await engine.ask(AskRequest.parse({ text: "I loved Night number 4. A dark one" }))).picks).not.toEqual([]);
  });

  it.each([
    // So few people say little beside what is known of films, whose years alternate between the kinds.
    ["ease", { content: 0.1 }],
    ["ials", { dimensions: 8, regularization: 0.1 }],
  ])("tells by %s which film of the history speaks for each pick", async (name, settings) => {
    const { picks } = await (await engineWith(name, settings)).recommend(loved);
    expect(picks.map(({ movie }) => isBlack(movie.id)).every(Boolean)).toBe(true);
    expect(picks[0].reasons[0]).toMatchObject({ kind: "film", movieId: 102 });
  });

  it("does not claim by popularity that people who like one film like another", async () => {
    const engine = await engineWith("popularity");
    const reasons = (await engine.recommend(loved)).picks.flatMap((pick) => pick.reasons.map(({ text }) => text));
    expect(reasons.join()).not.toContain("Liked by people");
    expect(reasons.join()).toContain("known to many");
  });

  it("tells by the tag genome what films share, and claims nothing of people who rated", async () => {
    const engine = await engineWith("tag-genome", {}, false);
    const reasons = (await engine.recommend(loved)).picks.flatMap((pick) => pick.reasons);
    const fromTaste = reasons.filter(({ kind }) => kind === "film");
    expect(fromTaste[0]).toMatchObject({ text: "Shares “night” with Night number 2.", movieId: 102, words: ["night"] });
    expect(reasons.map(({ text }) => text).join()).not.toContain("Liked by people");
  });

  it("leaves likeness to texts and genres where it cannot say which films belong together", async () => {
    const { picks } = await (await engineWith("popularity")).similar({ id: 102, n: 5 });
    expect(picks.every(({ movie }) => isBlack(movie.id))).toBe(true);
  });
});
