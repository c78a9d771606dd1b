import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { firstContactsIn } from "./first-contact.ts";
import { roundsOf } from "./rounds.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "matinee-rounds-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("the first contact of a round", () => {
  const meeting = { round: 1, set: "films" };
  const score = { passed: 3, of: 10, on: "2026-01-31", cases: "abc" };

  it("is written once and read ever after", () => {
    const file = join(folder, "first-contact.json");
    expect(firstContactsIn(file).scores(meeting)).toEqual({});
    firstContactsIn(file).write(meeting, { mood: score });
    expect(() => firstContactsIn(file).write(meeting, { mood: { ...score, passed: 10 } })).toThrow("already: mood");
    expect(firstContactsIn(file).scores(meeting)).toEqual({ mood: score });
  });

  it("takes other kinds, rounds and sets beside what is there", () => {
    const contacts = firstContactsIn(join(folder, "first-contact.json"));
    contacts.write(meeting, { mood: score });
    contacts.write(meeting, { negation: score });
    contacts.write({ ...meeting, round: 2 }, { mood: score });
    contacts.write({ ...meeting, set: "latest-small" }, { mood: score });
    expect(Object.keys(contacts.scores(meeting))).toEqual(["mood", "negation"]);
  });

  it("takes nothing of a writing that has one score twice", () => {
    const contacts = firstContactsIn(join(folder, "first-contact.json"));
    contacts.write(meeting, { mood: score });
    expect(() => contacts.write(meeting, { mood: score, people: score })).toThrow("already");
    expect(contacts.scores(meeting)).toEqual({ mood: score });
  });
});

describe("rounds", () => {
  it("come in the order of their numbers, one alone if asked for, and change their digest with their text", () => {
    for (const name of ["round-10.jsonl", "round-2.jsonl", "GUIDE.md", "round-x.jsonl"])
      writeFileSync(join(folder, name), name);
    const rounds = roundsOf(folder);
    expect(rounds.map(({ number }) => number)).toEqual([2, 10]);
    expect(roundsOf(folder, "10")).toEqual([rounds[1]]);
    writeFileSync(join(folder, "round-2.jsonl"), "other");
    expect(roundsOf(folder, "2")[0]?.digest).not.toBe(rounds[0]?.digest);
  });
});
