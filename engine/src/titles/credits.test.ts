import { bareMovie, catalogOf } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { createCredits } from "./credits.ts";

const credits = createCredits(
  catalogOf([
    { ...bareMovie(1, "Memento"), directors: ["Christopher Nolan"], cast: ["Guy Pearce"] },
    { ...bareMovie(2, "Amélie"), directors: ["Jean-Pierre Jeunet"], cast: ["Audrey Tautou"] },
    { ...bareMovie(3, "Nolan, the film"), cast: ["Tom Nolan"] },
  ]),
);

describe("credits", () => {
  it("find the films of a person by the whole name, whatever the accents and case", () => {
    expect([...credits.filmsOf("christopher nolan")]).toEqual([0]);
    expect([...credits.filmsOf("Audréy TAUTOU")]).toEqual([1]);
  });

  it("find everybody of a surname, and nobody for a stranger", () => {
    expect([...credits.filmsOf("Nolan")]).toEqual([0, 2]);
    expect(credits.filmsOf("Tom").size).toBe(0);
  });
});
