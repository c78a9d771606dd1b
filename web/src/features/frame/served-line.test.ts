import { describe, expect, it } from "vitest";
import type { Info } from "../../api/types.ts";
import { nameOfData, servedLine } from "./served-line.ts";

const starter = {
  name: "starter",
  version: "1",
  label: "592 starter films, written for Matinee; their ratings are simulated",
  simulated: true,
};
const versions = { matinee: "0.1.0", data: starter, models: {} };
const info: Info = {
  versions,
  preparing: [],
  licences: [],
  troubles: [],
  matinee: "0.1.0",
  limits: { text: 4000, n: 100, ratings: 5000, query: 200 },
};

describe("the quiet line", () => {
  it("says that ratings are simulated, once", () => {
    expect(nameOfData(starter)).toBe("592 starter films, written for Matinee · simulated ratings");
    expect(nameOfData({ ...starter, label: "Simulated ratings of 592 films" })).toBe("Simulated ratings of 592 films");
  });

  it("says nothing of simulation where people rated", () => {
    const label = "MovieLens latest-small: 9,742 films, 100,836 ratings; MovieLens terms";
    expect(nameOfData({ ...starter, label, simulated: false })).toBe(
      "MovieLens latest-small: 9,742 films, 100,836 ratings",
    );
  });

  it("tells what is on its way, and takes the answer's word before the server has told", () => {
    const preparing = [
      { job: "fetch" as const, data: "ml-latest-small", task: "reading ratings.csv", done: 1, unit: "rows" },
    ];
    expect(servedLine({ ...info, preparing }, undefined)).toMatch(
      /getting ml-latest-small ready: reading ratings.csv$/,
    );
    expect(servedLine(undefined, versions)).toBe(nameOfData(starter));
    expect(servedLine(undefined, undefined)).toBeUndefined();
  });
});
