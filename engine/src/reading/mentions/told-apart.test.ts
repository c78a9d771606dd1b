import { bareMovie, catalogOf } from "@matinee/core";
import { describe, expect, test } from "vitest";
import { createReader } from "../reader.ts";

const made = (id: number, title: string, year: number, ...directors: string[]) => ({
  ...bareMovie(id, title),
  year,
  directors,
});
const films = [
  made(1, "Solaris", 1972, "Andrei Tarkovsky"),
  made(2, "Solaris", 2002, "Steven Soderbergh"),
  made(3, "Crash", 2004, "Paul Haggis"),
  made(4, "Crash", 1996),
  made(5, "Rebecca", 1940, "Alfred Hitchcock"),
  { ...made(6, "Insomnia", 2002, "Christopher Nolan"), language: "English" },
  { ...made(7, "Insomnia", 1997, "Erik Skjoldbjærg"), language: "Norwegian" },
  { ...bareMovie(8, "Hitchcock"), year: 2012 },
  made(9, "Psycho", 1960, "Alfred Hitchcock"),
  made(10, "Vertigo", 1958, "Alfred Hitchcock"),
  made(11, "Frenzy", 1972, "Alfred Hitchcock"),
];
const reader = createReader(
  catalogOf(films),
  Float32Array.from(films, (_, at) => 30 - at),
);

describe("which film of a name is meant", () => {
  const cases: [text: string, id: number][] = [
    ["Solaris, the 1972 one, bored me", 1],
    ["Solaris bored me", 1],
    ["Solaris, the Soderbergh, bored me", 2],
    ["Crash - the cronenberg one - is a masterpiece", 4],
    ["Crash was a masterpiece", 3],
    ["I loved Insomnia, the Norwegian one", 7],
    ["I loved Insomnia, the original", 7],
    ["Solaris though, the 2000s remake, is great", 2],
    ["Loved Solaris, more of that please", 1],
    ["the Nolan Insomnia was great", 6],
    ["I saw Frenzy, the Hitchcock one", 11],
  ];
  test.each(cases)("is told in %j", (text, id) => {
    expect(reader.read(text).films.map((film) => film.movieId)).toEqual([id]);
    expect(reader.read(text).wish.people).toEqual([]);
  });

  test.each([
    ["Solaris, the Soderbergh one, was better than the old one", [2, 1]],
    ["Insomnia was fine but the Norwegian one was better", [6, 7]],
  ])("two of a name are told in %j", (text, ids) => {
    expect(reader.read(text).films.map((film) => film.movieId)).toEqual(ids);
  });

  test("who made it is no second film", () => {
    expect(reader.read("Rebecca, the Hitchcock, bored me").films.map(({ title }) => title)).toEqual(["Rebecca"]);
  });
});

describe("somebody of many films and a film about them", () => {
  test.each(["Hitchcock, in colour", "hitchcock but one of the funny ones"])("is somebody in %j", (text) => {
    const { films: read, wish } = reader.read(text);
    expect(read).toEqual([]);
    expect(wish.people.map(({ name }) => name)).toEqual(["Alfred Hitchcock"]);
  });

  test("is the film that was seen", () => {
    expect(reader.read("I saw Hitchcock and hated it").films.map(({ title }) => title)).toEqual(["Hitchcock"]);
  });
});
