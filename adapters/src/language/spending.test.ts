import { appendFileSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../test/folders.ts";
import { keptJson } from "./kept-json.ts";
import { type Spent, spending } from "./spending.ts";

const spent: Spent = {
  model: "small@localhost",
  task: "rank",
  person: "address-of-somebody",
  calls: 2,
  inputTokens: 60,
  outputTokens: 40,
  dollars: 0.5,
  dropped: 3,
  outcome: "answered",
};

describe("what was spent on models", () => {
  it("is summed by day, model and task, from a table that outlives the process and holds nobody's address", async () => {
    const folder = join(temporaryFolder(), "usage");
    let now = new Date("2026-03-04T12:00:00Z");
    const table = spending(folder, {}, { now: () => now });
    await table.add(spent);
    await table.add({ ...spent, calls: 0, inputTokens: 0, outputTokens: 0, outcome: "cached" });
    now = new Date("2026-03-05T12:00:00Z");
    const { dropped: _, ...sound } = spent;
    await table.add({ ...sound, dollars: undefined, outcome: "offline" });
    const [file] = readdirSync(folder);
    appendFileSync(join(folder, file), '{"day":"2026-03-05","mod'); // killed while it wrote
    const usage = await spending(folder, {}, { now: () => now }).usage();
    const common = { model: "small@localhost", task: "rank" };
    expect(usage).toEqual([
      {
        ...common,
        day: "2026-03-05",
        answered: 0,
        cached: 0,
        offline: 1,
        calls: 2,
        inputTokens: 60,
        outputTokens: 40,
        dropped: 0,
      },
      {
        ...common,
        day: "2026-03-04",
        answered: 1,
        cached: 1,
        offline: 0,
        calls: 2,
        inputTokens: 60,
        outputTokens: 40,
        dropped: 6,
        dollars: 1,
      },
    ]);
    expect(readFileSync(join(folder, file), "utf8")).not.toContain("somebody");
  });

  it.each([
    ["tokens", { tokens: 100 }, "another"],
    ["dollars", { dollars: 0.5 }, "another"],
    ["tokens of one person", { tokensOfPerson: 100 }, "address-of-somebody"],
    ["dollars of one person", { dollarsOfPerson: 0.5 }, "address-of-somebody"],
  ])("ends with the day's budget of %s, and begins anew the next day", async (_, budget, person) => {
    let now = new Date("2026-03-04T23:59:00Z");
    const folder = temporaryFolder();
    const table = spending(folder, budget, { now: () => now });
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

  it.each([{ tokensOfPerson: 100 }, { dollarsOfPerson: 0.5 }])(
    "leaves others their own budget of %o",
    async (budget) => {
      const table = spending(undefined, budget);
      await table.add(spent);
      expect(await table.allows(spent.person)).toBe(false);
      expect(await table.allows("another")).toBe(true);
    },
  );

  it("of money is a person's own after a restart, also beside what an older Matinee kept, and nothing where no price is told", async () => {
    const folder = temporaryFolder();
    const opened = () => spending(folder, { dollarsOfPerson: 1 });
    await opened().add(spent);
    expect(await opened().allows(spent.person)).toBe(true);
    await opened().add(spent);
    expect(await opened().allows(spent.person)).toBe(false);
    await opened().add({ ...spent, person: "unpriced", dollars: undefined });
    expect(await opened().allows("unpriced")).toBe(true);
    const older = temporaryFolder();
    const day = new Date().toISOString().slice(0, 10);
    await keptJson(join(older, "people.json")).write({ day, key: "k", tokens: { somebody: 5 } });
    const table = spending(older, { dollarsOfPerson: 1, tokensOfPerson: 100 });
    await table.add(spent);
    expect(await table.allows(spent.person)).toBe(false);
    expect(JSON.parse(readFileSync(join(older, "people.json"), "utf8")).content.tokens).toMatchObject({ somebody: 5 });
  });

  it("of a person is remembered by the next process, names nobody, and is forgotten the next day", async () => {
    const folder = temporaryFolder();
    let now = new Date("2026-03-04T12:00:00Z");
    const opened = () => spending(folder, { tokensOfPerson: 100 }, { now: () => now });
    await Promise.all([opened().add({ ...spent, person: "a" }), opened().allows("b")]);
    await opened().add({ ...spent, inputTokens: 10, outputTokens: 0 });
    expect(await opened().allows("a")).toBe(false);
    expect(await opened().allows("address-of-somebody")).toBe(true);
    const kept = () => readFileSync(join(folder, "people.json"), "utf8");
    expect(kept()).not.toContain("somebody");
    expect(statSync(join(folder, "people.json")).mode & 0o77).toBe(0);
    expect(readdirSync(folder).filter((name) => name.startsWith(".tmp-"))).toEqual([]);
    now = new Date("2026-03-05T12:00:00Z");
    expect(await opened().allows("a")).toBe(true);
    await opened().add({ ...spent, person: "c" });
    expect(Object.keys(JSON.parse(kept()).content.tokens)).toHaveLength(1);
  });

  it("of a person counts from nothing where the file was damaged, and is kept again", async () => {
    const folder = temporaryFolder();
    const opened = () => spending(folder, { tokensOfPerson: 100 });
    await opened().add(spent);
    const file = join(folder, "people.json");
    writeFileSync(file, readFileSync(file, "utf8").replace(": 100", ": 1"));
    expect(await opened().allows(spent.person)).toBe(true);
    await opened().add(spent);
    expect(await opened().allows(spent.person)).toBe(false);
  });

  it("of people who ask at once adds up", async () => {
    const folder = temporaryFolder();
    const table = spending(folder, { tokensOfPerson: 1000 });
    await Promise.all(Array.from({ length: 10 }, () => table.add(spent)));
    expect(await spending(folder, { tokensOfPerson: 1000 }).allows(spent.person)).toBe(false);
    expect(await spending(folder, { tokensOfPerson: 1001 }).allows(spent.person)).toBe(true);
  });

  it("is counted until Matinee ends where it cannot be written down, and that is told once", async () => {
    const folder = join(temporaryFolder(), "a file");
    writeFileSync(folder, "in the place of the folder");
    const told: string[] = [];
    const table = spending(folder, { tokens: 20, tokensOfPerson: 100 }, { notice: (text) => void told.push(text) });
    await table.add(spent);
    await table.add(spent);
    expect(told).toEqual([expect.stringContaining("cannot be written down")]);
    expect(await table.allows(undefined)).toBe(false);
  });
});
