import { describe, expect, it } from "vitest";
import type { Info } from "../../api/types.ts";
import { nameOfData, servedLine } from "./served-line.ts";

const starter = {
  name: "starter",
  version: "1",
  label: "4,100 films with notes written for Matinee; nobody has rated them; CC0-1.0",
  simulated: false,
};
const drawn = {
  ...starter,
  label: "Synthetic ratings in the shape of ml-1m, seed 1: 3,706 films; MIT",
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
    expect(nameOfData(drawn)).toBe("Synthetic ratings in the shape of ml-1m, seed 1: 3,706 films · simulated ratings");
    expect(nameOfData({ ...drawn, label: "Simulated ratings of 592 films" })).toBe("Simulated ratings of 592 films");
  });

  it("says nothing of simulation where people rated, or nobody did", () => {
    expect(nameOfData(starter)).toBe("4,100 films with notes written for Matinee");
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
