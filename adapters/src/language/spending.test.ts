import { appendFileSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../test/folders.ts";
import { type Spent, spending } from "./spending.ts";

const spent: Spent = {
  model: "small@localhost",
  task: "rank",
  person: "address-of-somebody",
  calls: 2,
  inputTokens: 60,
  outputTokens: 40,
  dollars: 0.5,
  outcome: "answered",
};

describe("what was spent on models", () => {
  it("is summed by day, model and task, from a table that outlives the process and holds nobody's address", async () => {
    const folder = join(temporaryFolder(), "usage");
    let now = new Date("2026-03-04T12:00:00Z");
    const table = spending(folder, {}, () => now);
    await table.add(spent);
    await table.add({ ...spent, calls: 0, inputTokens: 0, outputTokens: 0, outcome: "cached" });
    now = new Date("2026-03-05T12:00:00Z");
    await table.add({ ...spent, dollars: undefined, outcome: "offline" });
    const [file] = readdirSync(folder);
    appendFileSync(join(folder, file), '{"day":"2026-03-05","mod'); // killed while it wrote
    const usage = await spending(folder, {}, () => now).usage();
    const common = { model: "small@localhost", task: "rank" };
    expect(usage).toEqual([
      { ...common, day: "2026-03-05", answered: 0, cached: 0, offline: 1, calls: 2, inputTokens: 60, outputTokens: 40 },
      {
        ...common,
        day: "2026-03-04",
        answered: 1,
        cached: 1,
        offline: 0,
        calls: 2,
        inputTokens: 60,
        outputTokens: 40,
        dollars: 1,
      },
    ]);
    expect(readFileSync(join(folder, file), "utf8")).not.toContain("somebody");
  });

  it.each([
    ["tokens", { tokens: 100 }, "another"],
    ["dollars", { dollars: 0.5 }, "another"],
    ["tokens of one person", { tokensOfPerson: 100 }, "address-of-somebody"],
  ])("ends with the day's budget of %s, and begins anew the next day", async (_, budget, person) => {
    let now = new Date("2026-03-04T23:59:00Z");
    const folder = temporaryFolder();
    const table = spending(folder, budget, () => now);
    expect(await table.allows(person)).toBe(true);
    await table.add(spent);
    expect(await table.allows(person)).toBe(false);
    now = new Date("2026-03-05T00:01:00Z");
    expect(await table.allows(person)).toBe(true);
  });

  it("is remembered by the next process of the same day", async () => {
    const folder = temporaryFolder();
    await spending(folder, {}).add(spent);
    expect(await spending(folder, { tokens: 100 }).allows(undefined)).toBe(false);
  });

  it("leaves others their own budget", async () => {
    const table = spending(undefined, { tokensOfPerson: 100 });
    await table.add(spent);
    expect(await table.allows("another")).toBe(true);
  });
});
