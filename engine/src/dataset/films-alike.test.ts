import { bareMovie, catalogOf, type FilmNote } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { filmsAlikeOf } from "./films-alike.ts";

const named: Readonly<Record<string, readonly string[] | undefined>> = {
  heat: ["thief", "collateral", "absent"],
  thief: ["heat"],
  collateral: ["drive"],
  drive: ["thief"],
  alone: [],
};
const names = Object.keys(named);
const note = (id: string): FilmNote => ({
  id,
  countries: [],
  languages: [],
  writers: [],
  places: [],
  facets: {},
  levels: {},
  alike: named[id],
});
const catalog = catalogOf([
  ...names.map((name, id) => ({ ...bareMovie(id, name), note: note(name) })),
  bareMovie(names.length, "without a note"),
]);
const alike = filmsAlikeOf(catalog);
const row = (name: string) => names.indexOf(name);

describe("films that notes name beside each other", () => {
  it("are the nearer the earlier they are named, and near from both sides", () => {
    const near = alike.near(row("heat"));
    expect(near.get(row("thief"))).toBe(1);
    expect(near.get(row("collateral"))).toBeLessThan(1);
    // Drive is named beside both, and by neither of them beside Heat.
    expect(near.get(row("drive"))).toBeGreaterThan(0);
    expect(near.get(row("drive"))).toBeLessThan(near.get(row("collateral")) ?? 0);
    expect(alike.near(row("collateral")).has(row("heat"))).toBe(true);
  });

  it("are never the film itself, and none where nobody names any", () => {
    expect(alike.near(row("heat")).has(row("heat"))).toBe(false);
    expect(alike.near(row("alone")).size).toBe(0);
    expect(alike.near(names.length).size).toBe(0);
  });

  it("are told of both", () => {
    expect(alike.names(row("heat"), row("collateral"))).toBe(true);
    expect(alike.names(row("collateral"), row("heat"))).toBe(true);
    expect(alike.names(row("heat"), row("drive"))).toBe(false);
  });
});
