import { describe, expect, it } from "vitest";
import type { Reading } from "../../api/types.ts";
import { partText } from "./part-text.ts";
import { isBare, partsOf } from "./parts.ts";
import {
  addFilm,
  addNamed,
  addWord,
  emptyReading,
  exchange,
  feel,
  remove,
  setRuntime,
  setYears,
  turn,
} from "./reading-edits.ts";

// "a thriller from the 80s like Heat": what the server reads in it.
const reading: Reading = {
  ...emptyReading,
  films: [{ movieId: 6, title: "Heat", year: 1995, feeling: "liked", role: "like", at: [29, 33] }],
  wish: {
    genres: [{ name: "Thriller", wanted: true, at: [2, 10] }],
    languages: [],
    countries: [],
    facets: [],
    people: [],
    words: [],
    years: { from: 1980, to: 1989, at: [20, 23] },
  },
};

describe("editing a reading", () => {
  it("shows its parts in the order in which they were said, and what was added by hand last", () => {
    const names = (one: Reading) => partsOf(one).map((part) => partText(one, part).name);
    expect(names(reading)).toEqual(["Thriller", "1980s", "Heat"]);
    expect(names(addWord(addNamed(reading, "people", "Al Pacino"), "rain"))).toEqual([
      "Thriller",
      "1980s",
      "Heat",
      "Al Pacino",
      "rain",
    ]);
  });

  it("removes one part and leaves the others", () => {
    for (const part of partsOf(reading)) {
      const rest = partsOf(remove(reading, part)).length;
      expect(rest).toBe(2);
    }
    expect(isBare(partsOf(reading).reduce((left) => remove(left, partsOf(left)[0]!), reading))).toBe(true);
  });

  it("changes what a person felt; a film to be like becomes one they know", () => {
    expect(feel(reading, 0, "hated").films[0]).toMatchObject({ feeling: "hated", role: "history", at: [29, 33] });
  });

  it("takes another film of that name, and keeps its place", () => {
    const other = exchange(reading, 0, { id: 99, title: "Heat" }).films[0];
    expect(other).toEqual({ movieId: 99, title: "Heat", feeling: "liked", role: "like", at: [29, 33] });
  });

  it("turns wanted into unwanted and back", () => {
    const part = { kind: "genres", index: 0 } as const;
    const turned = turn(reading, part);
    expect(turned.wish.genres[0]?.wanted).toBe(false);
    expect(partText(turned, part)).toMatchObject({ against: true, sense: "not wanted" });
    expect(turn(turned, part)).toEqual(reading);
  });

  it("strikes refused years through, and tells them beside those that are wanted", () => {
    const without = [{ from: 1990, to: 1999 }];
    const told = (years: object) => partText({ ...reading, wish: { ...reading.wish, years } }, { kind: "years" });
    expect(told({ without })).toMatchObject({ name: "1990s", against: true });
    expect(told({ from: 1980, without })).toMatchObject({ name: "from 1980", aside: "not 1990s", against: false });
  });

  it("sets years and length, and drops them when both ends are open", () => {
    expect(setYears(reading, 1990, undefined).wish.years).toEqual({ from: 1990, to: undefined, at: [20, 23] });
    expect(setYears(reading, undefined, undefined).wish.years).toBeUndefined();
    expect(setRuntime(reading, undefined, 120).wish.runtime).toEqual({ min: undefined, max: 120 });
  });

  it("adds nothing twice", () => {
    const twice = addWord(addWord(addNamed(addNamed(reading, "genres", "War"), "genres", "war"), "rain"), " Rain ");
    expect(twice.wish.genres).toHaveLength(2);
    expect(twice.wish.words).toHaveLength(1);
    expect(addFilm(addFilm(reading, { id: 6, title: "Heat" }), { id: 6, title: "Heat" }, "so-so").films).toHaveLength(
      1,
    );
    expect(addWord(reading, "   ")).toBe(reading);
  });
});
