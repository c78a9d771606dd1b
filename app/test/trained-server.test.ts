/** Servers that change over to models which are trained and chosen beside them. */
import { truncate } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { openDataHome } from "@matinee/adapters";
import type { KeptModel } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { rated, ratedHomeWithModels } from "./rated-home.ts";
import { ask, started } from "./started.ts";
import { at, quick, tasteOf } from "./trained.ts";

describe("a server", { timeout: 120_000 }, () => {
  it("changes over to a newly trained model without a failed request, and stays with it when the next is damaged", async () => {
    const home = await ratedHomeWithModels();
    const matinee = at(home);
    const { address, told } = await started(["--offline", "--data", rated], {
      MATINEE_HOME: home,
      MATINEE_RATE_LIMIT: "1000000",
    });
    const statuses = new Set<number>();
    const tastes: string[] = [];
    let asking = true;
    const asker = async () => {
      while (asking) {
        const response = await ask(address, "I loved Heat. Something tense");
        statuses.add(response.status);
        tastes.push(tasteOf(await response.text()));
        // Without a rest, what is asked takes the time that training and changing over need.
        await pause(50);
      }
    };
    const askers = [asker(), asker(), asker()];
    const speaks = async (pattern: RegExp) => {
      await expect.poll(() => tastes.at(-1), { timeout: 40_000 }).toMatch(pattern);
    };

    await speaks(/^ease@/);
    expect((await matinee("train", "als", ...quick)).exit).toBe(0);
    await speaks(/^als@/);

    const { models } = openDataHome({ path: home, environment: {} });
    const kept = JSON.parse((await matinee("train", "svd", ...quick, "--no-use", "--json")).out) as {
      model: KeptModel;
    };
    await truncate(join(home, "models", rated, kept.model.id, "model.arrow"), 100);
    await models.choose(rated, kept.model.id);
    const refusals = () => told.filter((line) => line.includes("is damaged"));
    await expect
      .poll(refusals, { timeout: 40_000 })
      .toEqual([
        `The model in use stays: The model ${kept.model.id} of rated is damaged. Train it again, or remove it with: matinee models remove ${kept.model.id}`,
      ]);
    expect(tastes.at(-1)).toMatch(/^als@/);

    expect((await matinee("models", "use", "default")).exit).toBe(0);
    await speaks(/^ease@/);
    asking = false;
    await Promise.all(askers);
    expect(statuses).toEqual(new Set([200]));
    expect(refusals()).toHaveLength(1);
  });

  it("starts with the usual model where the one in use is damaged, and says so", async () => {
    const home = await ratedHomeWithModels();
    const { model } = JSON.parse((await at(home)("train", "popularity", "--json")).out) as { model: KeptModel };
    await truncate(join(home, "models", rated, model.id, "model.arrow"), 100);
    const { address, told } = await started(["--offline", "--data", rated], {
      MATINEE_HOME: home,
      MATINEE_ENGINES: "1",
    });
    expect(tasteOf(await (await ask(address, "Something tense")).text())).toMatch(/^ease@/);
    expect(told.join("\n")).toContain(`The model ${model.id} of rated is damaged. The usual model speaks for taste.`);
  });
});
