import { appendFileSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Experiment } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { experimentFiles } from "./experiment-files.ts";

const empty = () => {
  const home = mkdtempSync(join(tmpdir(), "matinee-kept-"));
  const root = join(home, "experiments");
  return { root, store: experimentFiles(home, root) };
};

const experiment: Experiment = {
  id: "evaluate@0123456789",
  kind: "evaluate",
  created: "2026-01-02T03:04:05.000Z",
  matinee: "0.1.0",
  data: { name: "tiny", version: "v1", label: "tiny", people: 3, movies: 4, ratings: 5 },
  seed: 1,
  protocol: "per film",
  folds: ["seed 1"],
  judged: 3,
  models: [
    {
      name: "ease",
      model: "ease",
      settings: {},
      baseline: true,
      figures: { "ndcg@10": { value: 0.4 } },
      segments: {},
      reliability: [],
      curve: [],
      seconds: [],
    },
  ],
  comparisons: [],
  trials: [],
  seconds: 3,
  peakMemory: 1e8,
  notes: [],
  command: "matinee evaluate ease",
};

describe("experiments at rest", () => {
  it("are read as they were kept, with a line in the ledger for each time", async () => {
    const { store } = empty();
    expect(await store.ledger()).toEqual([]);
    const people = { ease: { "ndcg@10": [[0.5, null, 1]] } };
    await store.keep(experiment, { "people.json": JSON.stringify(people), "report.html": "<p>" });
    await store.keep({ ...experiment, seconds: 4 }, {});
    const found = await store.read(experiment.id);
    expect(found).toEqual({ experiment: { ...experiment, seconds: 4 }, people });
    const rows = await store.ledger();
    expect(rows.map(({ seconds }) => seconds)).toEqual([3, 4]);
    expect(rows[0]).toMatchObject({
      seed: 1,
      peakMemory: 1e8,
      data: { version: "v1" },
      models: [{ metrics: { "ndcg@10": 0.4 } }],
    });
  });

  it("are unknown where there are none, where they are damaged, and where the name leads elsewhere", async () => {
    const { root, store } = empty();
    await store.keep(experiment, {});
    writeFileSync(join(root, experiment.id, "experiment.json"), "{");
    for (const id of [experiment.id, "tune@1", "../models", "a/b", ""])
      await expect(store.read(id)).rejects.toThrow("There is no experiment");
  });

  it("keep trials as they come, without one that was cut off when its process was killed", async () => {
    const { root, store } = empty();
    expect(await store.trials("tune@1")).toEqual([]);
    const trials = [0.1, null, 0.3].map((value, at) => ({ settings: { at }, share: 1 / 3, value }));
    for (const trial of trials) await store.addTrial("tune@1", trial);
    appendFileSync(join(root, "tune@1", "trials.jsonl"), '{"settings":{"at":3},"sha');
    expect(await store.trials("tune@1")).toEqual(trials);
    await store.forgetTrials("tune@1");
    expect(await store.trials("tune@1")).toEqual([]);
  });
});
