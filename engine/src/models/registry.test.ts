import { quietRun } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { checkerboard } from "../../test/checkerboard.ts";
import { tasteModels } from "./registry.ts";

const world = checkerboard();
const history = { items: Int32Array.of(2, 6, 9), stars: Float32Array.of(5, 4.5, 1) };

describe("the registry of models", () => {
  it("has a name of its own for each", () => {
    expect(new Set(tasteModels.map(({ name }) => name)).size).toBe(tasteModels.length);
  });

  it("says of those models whose scores are stars that they are, and of no other", async () => {
    const people = Array.from({ length: 8 }, (_, person) => world.interactions.of(person));
    for (const model of tasteModels) {
      const fitted = await model.fit(world, model.config.parse({}), quietRun());
      const errors = people.flatMap((own) => {
        const scores = fitted.foldIn(own).scores();
        return Array.from(own.items, (item, at) => Math.abs(scores[item] - own.stars[at]));
      });
      const error = errors.reduce((sum, one) => sum + one, 0) / errors.length;
      expect([model.name, error < 1.5]).toEqual([model.name, model.tells === "stars"]);
    }
  });

  it.each(tasteModels.map((model) => [model.name, model] as const))(
    "trains %s without any setting, and brings it back from what it saved",
    async (_, model) => {
      const fitted = await model.fit(world, model.config.parse({}), quietRun());
      const loaded = model.load(fitted.save(), world);
      expect(loaded.foldIn(history).scores()).toEqual(fitted.foldIn(history).scores());
    },
  );
});
