import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Reading } from "../../api/types.ts";
import { withPlacesOf } from "./kept-places.ts";
import { partText } from "./part-text.ts";
import { isBare, partKey, partsOf } from "./parts.ts";
import { emptyReading, remove, setCertification, setWhy, turn } from "./reading-edits.ts";

const at = (start: number, end: number): [number, number] => [start, end];

// "less violent than Heat, a heist for a rainy sunday, from Iceland or France, PG-13 at most": what the server reads in it.
const reading: Reading = {
  ...emptyReading,
  wish: {
    ...emptyReading.wish,
    genres: [
      { name: "Crime", wanted: true, at: at(26, 31) },
      { name: "Drama", wanted: true },
    ],
    countries: [
      { name: "IS", wanted: true, at: at(52, 74) },
      { name: "FR", wanted: true, at: at(52, 74) },
    ],
    certification: { max: "PG-13", at: at(76, 89) },
    facets: [
      { name: "violence", wanted: false, weight: 1, words: "violent", than: 6, at: at(5, 12) },
      { name: "heist", wanted: true, weight: 1, words: "heist", at: at(26, 31) },
      { name: "rainy-day", wanted: true, weight: 1, words: "rainy sunday", at: at(38, 50) },
      { name: "cozy", wanted: true, weight: 0.6, words: "rainy sunday", at: at(38, 50) },
      { name: "slow-burn", wanted: false, weight: 1 },
    ],
    words: [
      { text: "heist", wanted: true, kind: "mood", at: at(26, 31) },
      { text: "slow burn", wanted: false, kind: "mood" },
    ],
  },
  hidden: [
    { movieId: 1, title: "Thief", why: "seen" },
    { movieId: 2, title: "Ran", why: "shown" },
    { movieId: 3, title: "Up", why: "shown" },
  ],
};

const texts = (one: Reading) =>
  partsOf(one).map((part) => {
    const { name, aside, against } = partText(one, part, "Heat");
    return [against ? `not ${name}` : name, aside].filter(Boolean).join(", ");
  });

describe("the parts of a reading", () => {
  it("are one for each phrase, in its own words, with what stays out behind them", () => {
    expect(texts(reading)).toEqual([
      "less violent than Heat",
      "heist, Crime",
      "rainy sunday",
      "Iceland or France",
      "rated PG-13 at most",
      "Drama",
      "not slow burn",
      "not Thief, seen",
      "2 films, shown before",
    ]);
  });

  it("go as a whole, turn as a whole, and nothing of another goes with them", () => {
    const kept = fc.integer({ min: 0, max: partsOf(reading).length - 1 });
    fc.assert(
      fc.property(kept, (index) => {
        const part = partsOf(reading)[index]!;
        const others = partsOf(reading).flatMap((one, i) => (i === index ? [] : partKey(reading, one)));
        const left = remove(reading, part);
        expect(partsOf(left).map((one) => partKey(left, one))).toEqual(others);
        expect(turn(turn(reading, part), part)).toEqual(reading);
      }),
    );
    expect(isBare(partsOf(reading).reduce((left) => remove(left, partsOf(left)[0]!), reading))).toBe(true);
  });

  it("are known by names of their own", () => {
    const keys = partsOf(reading).map((part) => partKey(reading, part));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("change certification and why a film stays out", () => {
    expect(setCertification(reading, "PG").wish.certification).toEqual({ max: "PG", at: at(76, 89) });
    expect(setWhy(reading, 0, "not-tonight").hidden[0]?.why).toBe("not-tonight");
  });
});

describe("places in the first sentence", () => {
  it("come back to what still holds after a follow-up, and to nothing else", () => {
    const { certification, countries, facets } = reading.wish;
    const later: Reading = {
      ...emptyReading,
      wish: {
        ...emptyReading.wish,
        certification: { max: "PG" },
        countries: countries.map(({ name, wanted }) => ({ name, wanted })),
        facets: [...facets.map(({ at: _, ...facet }) => facet), { name: "funny", wanted: true, weight: 1 }],
      },
      unread: [{ text: "xyzzy", why: "", at: at(0, 5) }],
    };
    const { wish, unread } = withPlacesOf(reading, later);
    expect(wish.countries).toEqual(countries);
    expect(wish.facets.slice(0, -1)).toEqual(facets);
    expect(wish.facets.at(-1)).not.toHaveProperty("at");
    expect(wish.certification).toEqual({ max: "PG" });
    expect(unread).toEqual([{ text: "xyzzy", why: "" }]);
    const same = { ...later, wish: { ...later.wish, certification: { max: certification!.max } } };
    expect(withPlacesOf(reading, same).wish.certification).toEqual(certification);
  });
});
