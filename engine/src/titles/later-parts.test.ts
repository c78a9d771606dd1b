import { bareMovie, catalogOf } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { laterParts } from "./later-parts.ts";

const film = (id: number, title: string, year: number, series?: string) => ({
  ...bareMovie(id, title),
  year,
  note: {
    id: title,
    countries: [],
    languages: [],
    writers: [],
    places: [],
    facets: {},
    levels: {},
    ...(series && { series }),
  },
});

describe("sequels", () => {
  it("are later films of a series, those with a number, and not all of a world of several heroes", () => {
    const world = "Marvel Cinematic Universe";
    const catalog = catalogOf([
      film(1, "Iron Man", 2008, world),
      film(2, "Iron Man 2", 2010, world),
      film(3, "Black Panther", 2018, world),
      film(4, "Alien", 1979, "Alien"),
      film(5, "Aliens", 1986, "Alien"),
      film(6, "Speed", 1994),
      film(7, "Speed 2: Cruise Control", 1997),
      film(8, "District 9", 2009),
    ]);
    expect([...laterParts(catalog)]).toEqual([0, 1, 0, 0, 1, 0, 1, 0]);
  });
});
