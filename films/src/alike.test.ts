import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { folders, readFilmsAlike } from "./index.ts";

const text = readFileSync(new URL("films-alike.tsv", folders.alike), "utf8");
const ids = new Set(
  readdirSync(folders.notes).flatMap((name) =>
    readFileSync(new URL(name, folders.notes), "utf8")
      .trimEnd()
      .split("\n")
      .map((line): string => JSON.parse(line).id),
  ),
);

it("each film has others that have notes, none twice, and never itself", () => {
  const alike = readFilmsAlike(text);
  expect(alike.size).toBeGreaterThan(0.97 * ids.size);
  for (const [id, others] of alike) {
    expect(ids).toContain(id);
    expect(others.filter((other) => !ids.has(other) || other === id)).toEqual([]);
    expect(new Set(others).size).toBe(others.length);
    expect(others.length).toBeGreaterThanOrEqual(4);
    expect(others.length).toBeLessThanOrEqual(14);
  }
});

it("a line that lacks a part is a fault", () => {
  expect(() => readFilmsAlike("id\talike\nheat-1995\n")).toThrow("heat-1995");
});
