import { describe, expect, it } from "vitest";
import { simulatedFilms } from "../../test/catalogs.ts";
import { type SimulatedRatings, simulateRatings } from "./simulate.ts";

const starter = simulatedFilms(600);

const ratings = simulateRatings(starter, { people: 600, seed: 7 });

describe("simulated ratings", () => {
  it("gives every person between 20 and 150 half-star ratings of different films", () => {
    const perPerson = countsOf(ratings.users, 600);
    expect(Math.min(...perPerson)).toBeGreaterThanOrEqual(20);
    expect(Math.max(...perPerson)).toBeLessThanOrEqual(150);
    for (const star of ratings.stars) expect(star * 2).toBe(Math.round(star * 2));
    expect(Math.min(...ratings.stars)).toBeGreaterThanOrEqual(0.5);
    expect(Math.max(...ratings.stars)).toBe(5);
    expect(new Set(Array.from(ratings.users, (user, row) => `${user} ${ratings.items[row]}`)).size).toBe(
      ratings.users.length,
    );
  });

  it("gives the same bits for the same seed", () => {
    expect(simulateRatings(starter, { people: 600, seed: 7 })).toEqual(ratings);
  });

  it("gives another world for another seed", () => {
    const other = simulateRatings(starter, { people: 600, seed: 8 });
    expect(Array.from(other.items)).not.toEqual(Array.from(ratings.items));
  });

  it("lets a few films be seen by many and many by few", () => {
    const perFilm = Array.from(countsOf(ratings.items, starter.length)).sort((a, b) => b - a);
    const tenth = Math.floor(starter.length / 10);
    const head = perFilm.slice(0, tenth).reduce((sum, count) => sum + count, 0);
    expect(head / ratings.items.length).toBeGreaterThan(0.22);
    expect(perFilm[0] / perFilm[Math.floor(starter.length / 2)]).toBeGreaterThan(3);
    expect(perFilm[starter.length - 1]).toBeGreaterThan(0);
  });

  it("shows famous films to more people", () => {
    const counts = countsOf(ratings.items, starter.length);
    const seen = (fame: number) => mean(starter.flatMap((film, item) => (film.fame === fame ? [counts[item]] : [])));
    expect(seen(5)).toBeGreaterThan(2 * seen(2));
  });

  it.each(["Sci-Fi", "Horror", "Animation", "Musical", "Crime"] as const)(
    "puts others of its genre among the neighbours of the best known film of %s",
    (genre) => {
      const best = starter.findIndex(({ genres }) => genres.includes(genre));
      const neighbours = neighboursOf(ratings, best, 20);
      const share = (films: typeof starter) =>
        films.filter((film) => film.genres.includes(genre)).length / films.length;
      expect(share(neighbours.map((item) => starter[item])) / share(starter)).toBeGreaterThan(1.5);
    },
  );

  it("makes one person's stars differ by taste, not only by noise", () => {
    const horror = new Set(starter.flatMap((film, item) => (film.genres.includes("Horror") ? [item] : [])));
    const family = new Set(starter.flatMap((film, item) => (film.genres.includes("Children") ? [item] : [])));
    const gaps = Array.from({ length: 600 }, (_, user) => starsOf(user, horror) - starsOf(user, family)).filter(
      (gap) => !Number.isNaN(gap),
    );
    expect(Math.max(...gaps)).toBeGreaterThan(1);
    expect(Math.min(...gaps)).toBeLessThan(-1);
  });

  it("needs no fame and no more films than a person wants to see", () => {
    const films = starter.slice(0, 12).map((film) => ({ ...film, fame: undefined }));
    const few = simulateRatings(films, { people: 5 });
    expect(Array.from(countsOf(few.users, 5))).toEqual([12, 12, 12, 12, 12]);
  });

  it("refuses a range that is none", () => {
    expect(() => simulateRatings(starter, { fewest: 30, most: 20 })).toThrow(RangeError);
  });
});

/** One person's mean stars for some films; NaN where they rated fewer than three of them. */
function starsOf(user: number, films: ReadonlySet<number>): number {
  const [from, to] = [ratings.users.indexOf(user), ratings.users.lastIndexOf(user) + 1];
  const given = [...ratings.stars.subarray(from, to)].filter((_, row) => films.has(ratings.items[from + row]));
  return given.length < 3 ? Number.NaN : mean(given);
}

/** The films most alike by cosine over the people who liked them: stars above the middle of the scale. */
function neighboursOf({ users, items, stars }: SimulatedRatings, target: number, count: number): readonly number[] {
  const liked = starter.map(() => new Set<number>());
  items.forEach((item, row) => {
    if (stars[row] >= 4) liked[item].add(users[row]);
  });
  const cosine = (item: number) => {
    const both = [...liked[item]].filter((user) => liked[target].has(user)).length;
    return both / Math.sqrt((liked[item].size || 1) * liked[target].size);
  };
  return starter
    .map((_, item) => item)
    .filter((item) => item !== target)
    .sort((a, b) => cosine(b) - cosine(a))
    .slice(0, count);
}

function countsOf(rows: Int32Array, size: number): Int32Array {
  const counts = new Int32Array(size);
  for (const row of rows) counts[row]++;
  return counts;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
