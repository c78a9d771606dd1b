import { bareMovie, catalogOf, emptyWish } from "@matinee/core";
import { expect, it } from "vitest";
import { holdBackOwnSeries, ownSeries } from "./own-series.ts";
import { fits } from "./slate.ts";

const note = { id: "a", countries: [], languages: [], writers: [], places: [], levels: {}, facets: {} };
const titles = [
  "Gladiator",
  "Gladiator II",
  "Heist 1",
  "Heist 2",
  "Ocean's Eleven",
  "Ocean's Twelve",
  "Ocean's Thirteen",
  "Other",
  "Others",
  "Jaws",
  "Jaws",
];
const catalog = catalogOf(
  titles.map((title, id) => ({
    ...bareMovie(id, title),
    ...((title.endsWith("Twelve") || title.endsWith("Thirteen")) && { note: { ...note, series: "Ocean's" } }),
  })),
);
const rowOf = (title: string) => titles.indexOf(title);

it.each([
  ["Gladiator", ["Gladiator II"]],
  ["Gladiator II", ["Gladiator"]],
  ["Ocean's Eleven", ["Ocean's Twelve", "Ocean's Thirteen"]],
  ["Heist 1", []],
  ["Other", []],
  ["Jaws", ["Jaws"]],
])("knows the series of %s by notes and titles", (title, expected) => {
  expect(ownSeries(Int32Array.of(rowOf(title)), catalog).map((item) => titles[item])).toEqual(expected);
});

it("holds its films back where more than likeness is asked for, or likeness to several films", () => {
  const allowed = { allowed: new Uint8Array(titles.length).fill(fits), asked: [], relax: [] };
  const leading = (like: string[], wish: object) => {
    const scores = Float32Array.from(titles, (title) => (title === "Gladiator II" ? 9 : 1 / (1 + rowOf(title))));
    holdBackOwnSeries(scores, allowed, {
      like: Int32Array.from(like, rowOf),
      wish: { ...emptyWish, ...wish },
      catalog,
    });
    return titles[scores.indexOf(Math.max(...scores))];
  };
  expect(leading(["Gladiator"], {})).toBe("Gladiator II");
  expect(leading(["Gladiator"], { runtime: { max: 100 } })).not.toBe("Gladiator II");
  expect(leading(["Gladiator", "Jaws"], {})).not.toBe("Gladiator II");
});
