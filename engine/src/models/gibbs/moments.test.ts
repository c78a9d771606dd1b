import { expect, it } from "vitest";
import { monthOf, occasionsOf, seasonsOf, weekOf } from "./moments.ts";

it("puts what was rated within seconds on one page, and another time on the page that it lies in", () => {
  const [pages] = occasionsOf(Uint32Array.of(1000, 5000, 1002, 1004, 5001));
  expect([...pages.groups]).toEqual([0, 1, 0, 0, 1]);
  expect([999, 1003, 1006, 1007, 4998, 5003, 9000].map((time) => pages.find(time))).toEqual([0, 0, 0, -1, 1, 1, -1]);
});

it("finds for each rating the sitting that its own time has", () => {
  const times = Uint32Array.of(10, 95, 170, 1000, 90_000);
  for (const { groups, find, count } of occasionsOf(times)) {
    expect(Array.from(times, (time) => find(time))).toEqual([...groups]);
    expect(count).toBe(new Set(groups).size);
    expect(find(4_000_000_000)).toBe(-1);
  }
});

it("counts months and weeks from the first time that is known, and stays within them", () => {
  const week = 7 * 86_400;
  const seasons = seasonsOf(Uint32Array.of(0, week, 20 * week));
  expect([0, week, 2 * week, 20 * week, 99 * week].map((time) => weekOf(seasons, time))).toEqual([0, 0, 1, 19, 19]);
  expect(monthOf(seasons, 2, 20 * week)).toBe(2 * seasons.months + 2);
});
