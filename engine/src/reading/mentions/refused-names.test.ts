import { bareMovie, catalogOf } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { createReader } from "../reader.ts";

const note = { id: "x", countries: [], languages: [], writers: [], places: [], facets: {}, levels: {} };
const film = (id: number, title: string, year: number, more: object = {}) => ({
  ...bareMovie(id, title),
  year,
  note: { ...note, ...more },
});
const catalog = catalogOf([
  film(1, "Scary Movie", 2000, { series: "Scary Movie" }),
  film(2, "Scary Movie 2", 2001, { series: "Scary Movie" }),
  film(3, "Scary Movie 3", 2003, { series: "Scary Movie" }),
  film(4, "Mission: Impossible", 1996, { series: "Mission: Impossible" }),
  film(5, "Mission: Impossible II", 2000, { series: "Mission: Impossible" }),
  film(6, "Carrie", 1976, { basedOn: { kind: "novel", of: "Carrie", by: "Stephen King" } }),
  { ...film(7, "Unforgiven", 1992), directors: ["Clint Eastwood"], cast: ["Clint Eastwood"] },
  film(8, "Star Trek: Insurrection", 1998, { series: "Star Trek" }),
  film(9, "Star Trek", 2009, { series: "Star Trek" }),
  film(10, "Jaws", 1975),
  film(11, "Jaws 2", 1978, { series: "Jaws" }),
  film(12, "Ocean's Eleven", 2001),
  film(13, "Ocean's Twelve", 2004, { series: "Ocean's" }),
]);
const reader = createReader(
  catalog,
  Float32Array.from({ length: catalog.size }, () => 1),
);
const read = (text: string) => {
  const { wish, films } = reader.read(text);
  return { people: wish.people.map(({ at: _, ...one }) => one), films: films.map(({ title }) => title) };
};

describe("series and people of a wish", () => {
  it.each([
    ["a spy movie but not mission impossible", [{ name: "Mission: Impossible", wanted: false }]],
    ["a scary movie for a sleepover", []],
    ["films based on stephen king books", [{ name: "Stephen King", wanted: true, role: "writes" }]],
    [
      "a western with clint eastwood but not directed by him",
      [
        { name: "Clint Eastwood", wanted: true },
        { name: "Clint Eastwood", wanted: false, role: "directs" },
      ],
    ],
  ])("are heard in “%s”", (text, people) => expect(read(text)).toEqual({ people, films: [] }));

  it.each([
    ["a spy film from the 90s but not star trek or mission impossible", ["Star Trek", "Mission: Impossible"]],
    ["a thriller from the 80s but not mission impossible or star trek", ["Mission: Impossible", "Star Trek"]],
    ["a shark film, not Jaws", ["Jaws"]],
    ["a heist movie that isnt oceans eleven or its sequels", ["Ocean's Eleven"]],
  ])("are all refused in “%s”", (text, names) => {
    const { people, films } = read(text);
    expect(people).toEqual(names.map((name) => ({ name, wanted: false })));
    expect(films).toEqual([]);
    expect(reader.read(text).wish.words.map((word) => word.text)).not.toContain("sequel");
  });

  it("are films where they are told of", () => {
    expect(read("I loved Scary Movie").films).toEqual(["Scary Movie"]);
  });

  it("say honestly that nobody knows who is a woman", () => {
    const { unread, wish } = reader.read("a thriller directed by a woman");
    expect(unread.map(({ text }) => text)).toEqual(["directed by a woman"]);
    expect(wish.facets.map(({ name }) => name)).not.toContain("strong-female-lead");
  });
});
