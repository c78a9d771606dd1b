import { bareMovie, catalogOf } from "@matinee/core";
import { expect, test } from "vitest";
import { filmsBeyond } from "./films-beyond.ts";

const beyond = (...movies: Parameters<typeof catalogOf>[0]) => filmsBeyond(catalogOf(movies)).map(({ title }) => title);
const parasite = { ...bareMovie(1, "Parasite"), year: 1982 };

test("a known film is beyond a catalogue that has only another one of its name", () => {
  expect(beyond(parasite)).toContain("Parasite");
  expect(beyond(parasite, { ...bareMovie(2, "Parasite"), year: 2020 })).not.toContain("Parasite");
});

test("a known film is there by its id, by its original title, or by its title without a year", () => {
  expect(beyond({ ...bareMovie(1, "Gisaengchung"), imdbId: "tt6751668" })).not.toContain("Parasite");
  expect(beyond({ ...bareMovie(1, "Druk"), year: 2020 })).not.toContain("Another Round");
  expect(beyond(bareMovie(1, "Hunt, The (Jagten)"))).not.toContain("The Hunt");
});
