import { bareMovie, catalogOf, type Dataset, type DenseLayers, interactionsOf, quietRun } from "@matinee/core";
import { expect, it } from "vitest";
import { keepsTheLaws } from "../../test/laws.ts";
import { plainCompute } from "../math/plain/compute.ts";
import { hybridNet } from "./hybrid-net.ts";

// So small a world is learned by heart before it is understood; it takes its time.
const settings = { dimensions: 8, hidden: 16, epochs: 100, patience: 100, batch: 8, decay: 0.1, rowDecay: 1 };

keepsTheLaws(hybridNet, { settings });
keepsTheLaws(hybridNet, { settings: { ...settings, diversity: 0, distribution: 0 } });

it("is trained and scores the same whether films are looked at one by one or all at once", async () => {
  const data: Dataset = {
    name: "small",
    version: "1",
    label: "small",
    simulated: true,
    catalog: catalogOf(
      Array.from({ length: 6 }, (_, item) => ({ ...bareMovie(item, `Film ${item}`), year: 1950 + 10 * item })),
    ),
    interactions: interactionsOf(
      Int32Array.of(0, 3, 6),
      Int32Array.of(0, 1, 2, 2, 3, 4),
      Float32Array.of(5, 1, 4, 2, 5, 3),
    ),
  };
  const config = hybridNet.config.parse({ ...settings, epochs: 3, validation: 0 });
  let times = 0;
  const dense: DenseLayers = {
    ...plainCompute.dense,
    forward(...batch) {
      times++;
      return plainCompute.dense.forward(...batch);
    },
  };
  const compute = { ...plainCompute, dense };
  const alone = await hybridNet.fit(data, config, quietRun());
  const fast = await hybridNet.fit(data, config, { ...quietRun(), compute: async () => compute });
  expect(fast.save()).toEqual(alone.save());
  const history = data.interactions.of(0);
  const before = times;
  for (const model of [fast, hybridNet.load(alone.save(), data, compute)]) {
    const scores = model.foldIn(history).scores();
    alone
      .foldIn(history)
      .scores()
      .forEach((score, item) => {
        expect(scores[item]).toBeCloseTo(score, 5);
      });
  }
  expect(times).toBe(before + 2);
});
