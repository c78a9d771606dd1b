import { describe, expect, it } from "vitest";
import { synthesize } from "./synthesize.ts";
import { syntheticFilms } from "./synthetic-films.ts";

const ratings = synthesize({ people: 60, films: 200, ratings: 3000, most: 120, plateau: 30, steepness: 2 }, 3);

describe("films that nobody made", () => {
  const films = syntheticFilms(ratings, 3);

  it("say so in their titles, and have a year and genres like others", () => {
    expect(films).toHaveLength(200);
    expect(films[16]).toMatchObject({ id: 17, title: "Synthetic film 17" });
    for (const { year = 0, genres } of films) {
      expect(year).toBeGreaterThanOrEqual(1930);
      expect(year).toBeLessThanOrEqual(2023);
      expect(genres.length).toBeGreaterThanOrEqual(1);
      expect(new Set(genres).size).toBe(genres.length);
    }
  });

  it("take their genres from the traits that people like them for", () => {
    const genre = films[0].genres[0];
    const own = films.map(({ genres }) => genres[0] === genre);
    const trait = ratings.filmTraits.subarray(0, 8).map(Math.abs);
    const strongest = trait.indexOf(Math.max(...trait));
    const side = Math.sign(ratings.filmTraits[strongest]);
    films.forEach((_, film) => {
      if (own[film]) expect(Math.sign(ratings.filmTraits[film * 8 + strongest])).toBe(side);
    });
    expect(own.filter(Boolean).length).toBeGreaterThan(3);
  });

  it("are the same for the same seed", () => {
    expect(syntheticFilms(ratings, 3)).toEqual(films);
    expect(syntheticFilms(ratings, 4)).not.toEqual(films);
  });
});
