import { quietRun, type Recommender } from "@matinee/core";
import { expect, it } from "vitest";
import { checkerboard } from "../../test/checkerboard.ts";
import { type Order, readyModel } from "../models/ready.ts";
import { tasteModels } from "../models/registry.ts";
import { roles } from "./model-roles.ts";

const world = checkerboard();

it.each([
  ["taste", "ease"],
  ["fame", "popularity"],
] as const)("serves as %s the very model that `matinee train %s` makes", async (role, name) => {
  const algorithm = tasteModels.find((model) => model.name === name);
  if (algorithm === undefined) return expect.fail(`no model ${name}`);
  const trained = await readyModel({ algorithm, settings: {}, seed: 1 }, world, quietRun());
  const order: Order<unknown, Recommender> = roles[role];
  const served = await readyModel(order, world, quietRun());
  expect(served.id).toBe(trained.id);
});
