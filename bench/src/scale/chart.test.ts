import { describe, expect, it } from "vitest";
import { axisOf, logLogChart, shortNumber } from "./chart.ts";

describe("a logarithmic axis", () => {
  it("gives each power of ten the same length", () => {
    const { ticks, at } = axisOf([1, 1000], 0, 300);
    expect(ticks).toEqual([1, 10, 100, 1000]);
    const places = ticks.map(at);
    expect(places[1] - places[0]).toBeCloseTo(places[2] - places[1]);
    expect(places[2] - places[1]).toBeCloseTo(places[3] - places[2]);
  });

  it("has 2 and 5 between powers of ten where those alone would be few", () => {
    expect(axisOf([0.17, 3.1], 0, 1).ticks).toEqual([0.2, 0.5, 1, 2]);
  });

  it("holds every value between its ends, one alone too", () => {
    for (const values of [[0.03, 47], [7], [3, 3.1]]) {
      const { at } = axisOf(values, 10, 20);
      for (const value of values) {
        expect(at(value)).toBeGreaterThanOrEqual(10);
        expect(at(value)).toBeLessThanOrEqual(20);
      }
    }
  });
});

describe("a picture of lines", () => {
  const series = [
    {
      name: "EASE",
      points: [
        [100, 1],
        [1000, 10],
      ] as const,
    },
    {
      name: "A & B",
      points: [
        [100, 2],
        [1000, 3],
      ] as const,
    },
  ];
  const picture = logLogChart("Cost", "ratings", [
    { title: "seconds", series },
    { title: "memory", series },
  ]);

  it("draws each series in each panel, with a place for each point", () => {
    const lines = [...picture.matchAll(/<polyline class="line s(\d)" points="([^"]*)"/g)];
    expect(lines.map(([, place]) => place)).toEqual(["0", "1", "0", "1"]);
    for (const [, , points] of lines) expect(points.split(" ")).toHaveLength(2);
  });

  it("lets more rise and further right", () => {
    const [, points] = picture.match(/points="([^"]*)"/) ?? [];
    const [[x1, y1], [x2, y2]] = points.split(" ").map((point) => point.split(",").map(Number));
    expect(x2).toBeGreaterThan(x1);
    expect(y2).toBeLessThan(y1);
  });

  it("names axes, panels and series, with signs that XML would read as its own escaped", () => {
    for (const word of ["ratings", "seconds", "memory", "EASE", "A &amp; B"])
      expect(picture).toContain(`>${word}</text>`);
    expect(picture).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("has colours for dark surroundings", () => {
    expect(picture).toContain("prefers-color-scheme: dark");
  });
});

it("writes numbers as short as they are told apart", () => {
  expect([0.05, 1, 1234, 5000, 32_000_204].map(shortNumber)).toEqual(["0.05", "1", "1.23k", "5k", "32M"]);
});
