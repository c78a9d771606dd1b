import { drawn, tasteModels } from "@matinee/engine";
import { describe, expect, it } from "vitest";
import { settingsIn, settingsOf } from "../model-settings.ts";
import { searchSpace } from "./search-space.ts";

const searchable = tasteModels.filter(({ name }) => name !== "popularity");

describe.each(searchable.map((model) => [model.name, model] as const))("the usual space of %s", (_, model) => {
  it("holds only settings that the model takes, and leads away from the usual ones", () => {
    const space = searchSpace(model, {});
    const tried = drawn(space, settingsOf(model, {}), 40, 7);
    expect(tried.length).toBeGreaterThan(3);
    for (const settings of tried) expect(settingsOf(model, settings)).toEqual(settings);
    for (const name of Object.keys(space)) {
      expect(settingsIn(model).map((setting) => setting.name)).toContain(name);
      expect(new Set(tried.map((settings) => settings[name])).size).toBeGreaterThan(1);
    }
  });
});

describe("a space that somebody wrote", () => {
  const [model] = searchable;

  it("is taken as it is", () => {
    const range = { from: 10, to: 1000, scale: "log" as const };
    expect(searchSpace(model, { regularization: range, history: ["seen", "centred"] })).toEqual({
      regularization: range,
      history: { among: ["seen", "centred"] },
    });
  });

  it("is refused where the model has no such setting, or the range is none", () => {
    expect(() => searchSpace(model, { epochs: [1] })).toThrow("tune.space.epochs: is no setting of ease");
    expect(() => searchSpace(model, { regularization: { from: 5, to: 1, scale: "linear" } })).toThrow(
      "smaller to a larger",
    );
    expect(() => searchSpace(model, { regularization: { from: 0, to: 1, scale: "log" } })).toThrow("above 0");
  });
});
