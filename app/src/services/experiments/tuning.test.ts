import { bareMovie, catalogOf, type Dataset, interactionsOf, type KeptTrial, quietRun } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { modelNamed } from "../model-settings.ts";
import { sideBySide } from "./comparing.ts";
import { runEvaluation } from "./evaluating.ts";
import { experimentSettings } from "./settings.ts";
import { runTuning } from "./tuning.ts";

const [people, films] = [40, 30];

/** Everybody has rated about half of the films, those of their own kind more often and better. */
function small(): Dataset {
  const offsets = new Int32Array(people + 1);
  const [items, stars]: [number[], number[]] = [[], []];
  for (let person = 0; person < people; person++) {
    for (let item = 0; item < films; item++) {
      const isOwn = item % 2 === person % 2;
      if ((item * 7 + person * 13) % 10 >= (isOwn ? 7 : 3)) continue;
      items.push(item);
      stars.push(isOwn ? 4 + ((item + person) % 2) : 2);
    }
    offsets[person + 1] = items.length;
  }
  return {
    name: "small",
    version: "1",
    label: "small",
    simulated: false,
    catalog: catalogOf(Array.from({ length: films }, (_, at) => bareMovie(at + 1, `Film ${at + 1}`))),
    interactions: interactionsOf(offsets, Int32Array.from(items), Float32Array.from(stars)),
  };
}

const run = quietRun();

async function tuned(model: string, given: Readonly<Record<string, unknown>>) {
  const trials: KeptTrial[] = [];
  const told: string[] = [];
  const settings = experimentSettings({ cutoffs: [10], ...given });
  const found = await runTuning(small(), modelNamed(model), settings, {
    run,
    command: "matinee tune",
    anew: false,
    tell: (text) => told.push(text),
    store: {
      trials: async () => [],
      addTrial: async (_, trial) => void trials.push(trial),
      forgetTrials: async () => undefined,
    },
  });
  return { ...found, trials, told, settings };
}

describe("choosing settings", () => {
  it("goes on where settings leave a model nobody to learn from", async () => {
    const space = { size: ["large"], epochs: [1], dimensions: [4], hidden: [4] };
    const { trials, experiment } = await tuned("hybrid-net", { tune: { budget: 2, space } });
    expect(trials.find(({ settings }) => settings.size === "large")?.value).toBeNull();
    expect(trials.find(({ settings }) => settings.size === "all")?.value).toBeGreaterThan(0);
    expect(experiment.models.at(-1)?.settings).toMatchObject({ size: "all" });
  });

  it("can be compared with an evaluation of the same single fold", async () => {
    const { settings, ...one } = await tuned("knn", { tune: { budget: 2, space: { neighbours: [5, 10] } } });
    const other = await runEvaluation(small(), [], settings, { run, command: "matinee evaluate" });
    expect(one.experiment.protocol).toBe(other.experiment.protocol);
    expect(sideBySide([one, other]).models.length).toBeGreaterThan(2);
  });

  it("says so where it judged the first of several folds", async () => {
    const { experiment } = await tuned("knn", {
      split: "random",
      folds: 2,
      tune: { budget: 2, space: { neighbours: [5] } },
    });
    expect(experiment.protocol).toContain(", the first fold");
    expect(experiment.folds).toHaveLength(1);
  });

  it("trains what is usual once where nothing else was tried, and counts in words", async () => {
    const { experiment, told } = await tuned("knn", { tune: { budget: 1 } });
    expect(told[0]).toBe("1 setting of knn to try, the usual one: a larger budget, or a wider space, tries others.");
    expect(experiment.models.filter(({ baseline }) => !baseline).map(({ name }) => name)).toEqual([
      "knn (usual settings)",
    ]);
  });
});
