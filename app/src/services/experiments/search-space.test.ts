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
    expect(searchSpace(model, { regularization: range, history: ["seen", "liking"] })).toEqual({
      regularization: range,
      history: { among: ["seen", "liking"] },
    });
  });

  it("is refused where the model has no such setting, or the range is none", () => {
    expect(() => searchSpace(model, { epochs: [1] })).toThrow("tune.space.epochs: is no setting of ease");
    expect(() => searchSpace(model, { regularization: { from: 5, to: 1, scale: "linear" } })).toThrow(
      "smaller to a larger",
    );
    expect(() => searchSpace(model, { regularization: { from: 0, to: 1, scale: "log" } })).toThrow("above 0");
  });

  it.each([
    [
      { history: ["seen", "centred"] },
      "tune.space.history: cannot be centred: it must be one of liking, softened, seen",
    ],
    [{ damping: [0.5, 7] }, "tune.space.damping: cannot be 7: it must be a number from 0 to 1"],
    [{ regularization: { from: -5, to: 10, scale: "linear" } }, "cannot be -5: it must be a number above 0"],
    [{ damping: { from: 0, to: 3, scale: "linear" } }, "cannot be 3: it must be a number from 0 to 1"],
    [{ history: { from: 0, to: 1, scale: "linear" } }, "cannot be 0"],
    [{ maxFilms: { from: 10, to: 500, scale: "log", step: 0.5 } }, "must go in steps of 1"],
    [{ maxFilms: { from: 3, to: 5, scale: "log", step: 10 } }, "holds no multiple of its step, 10"],
  ] as const)("is refused before anything is trained where the model would refuse a value: %j", (space, sentence) => {
    expect(() => searchSpace(model, space as unknown as Parameters<typeof searchSpace>[1])).toThrow(sentence);
  });

  it("goes in whole numbers where the model takes only these", () => {
    const space = searchSpace(model, { maxFilms: { from: 10, to: 500, scale: "log" } });
    expect(space).toEqual({ maxFilms: { from: 10, to: 500, scale: "log", step: 1 } });
    for (const settings of drawn(space, settingsOf(model, {}), 20, 3))
      expect(settingsOf(model, settings)).toEqual(settings);
  });
});

it("does not search which people a model learns from", () => {
  const sized = searchable.filter((model) => settingsIn(model).some(({ name }) => name === "size"));
  expect(sized.map(({ name }) => name)).toEqual(["hybrid-net"]);
  for (const model of sized) expect(searchSpace(model, {})).not.toHaveProperty("size");
});
