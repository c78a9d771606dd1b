import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { experimentSettings, settingsInText } from "./settings.ts";

describe("settings of an experiment", () => {
  it("are what is usual where nothing is said", () => {
    expect(experimentSettings({})).toMatchObject({
      split: "per-film",
      trainShare: 0.75,
      seed: 1,
      cutoffs: [1, 3, 5, 10, 20],
    });
  });

  it("stand in YAML and in JSON alike", () => {
    fc.assert(
      fc.property(fc.record({ seed: fc.nat(1000), folds: fc.integer({ min: 2, max: 20 }) }), (settings) => {
        const yaml = Object.entries(settings)
          .map(([name, value]) => `${name}: ${value} # so`)
          .join("\n");
        const read = (text: string) => experimentSettings({}, settingsInText(text, "file"));
        expect(read(yaml)).toEqual(read(JSON.stringify(settings)));
      }),
    );
    expect(settingsInText("", "empty.yaml")).toEqual({});
  });

  it("of the command line stand above those of the file, down to single ones of tune", () => {
    const file = { seed: 3, split: "random", tune: { budget: 9, measure: "rmse" } };
    expect(experimentSettings({ seed: 5, tune: { budget: 2 } }, file)).toMatchObject({
      seed: 5,
      split: "random",
      tune: { budget: 2, measure: "rmse", factor: 3 },
    });
  });

  it.each([
    ["split: [per-film", "line 1"],
    ["seed: 1\n  folds: 2", "line 1"],
    ["seed: 1\nseed: 2", "line 2"],
    ['{"seed": }\n{', "experiment.yaml"],
  ])("that are no YAML (%j) are refused with the line", (text, words) => {
    expect(() => settingsInText(text, "experiment.yaml")).toThrow(words);
  });

  it.each([
    [{ sede: 1 }, "sede: is no setting of x.yaml; there are data"],
    [{ "train-share": 0.5 }, "it is written trainShare"],
    [{ trainShare: 1 }, "trainShare"],
    [{ split: "sideways" }, "split: must be one of per-film"],
    [{ cutoffs: [] }, "cutoffs"],
    [{ models: [{ model: "ease", settings: 3 }] }, "models[0].settings"],
    [{ tune: { measure: "goodness" } }, "tune.measure: must be a measure"],
    ["words", "holds no settings by name"],
    [[1, 2], "holds no settings by name"],
  ])("that do not fit (%j) are refused with the place", (file, words) => {
    expect(() => experimentSettings({}, file, "x.yaml")).toThrow(words);
  });
});
