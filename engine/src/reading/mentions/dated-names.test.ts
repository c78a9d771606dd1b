import { bareMovie, catalogOf } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { createReader } from "../reader.ts";

const films: [title: string, year: number][] = [
  ["Heat", 1995],
  ["Titanic", 1997],
  ["Parasite", 2019],
];
const catalog = catalogOf(films.map(([title, year], at) => ({ ...bareMovie(at + 1, title), year })));
const reader = createReader(catalog, new Float32Array(films.length).fill(1));

describe("a name with a year in brackets", () => {
  it.each([
    ["Parasite (1982)", "Parasite (1982)", "Parasite"],
    ["heat (1986)", "heat (1986)", "Heat"],
    ["I loved Titanic (1953)", "Titanic (1953)", "Titanic"],
    ['"Heat" (1986) was great', '"Heat" (1986)', "Heat"],
    ["Have you seen Heat (1986)?", "Heat (1986)", "Heat"],
  ])("is another film than that of another year in “%s”", (text, name, nearest) => {
    const { films: found, unread, wish } = reader.read(text);
    expect(found).toEqual([]);
    expect(unread.map((part) => part.text)).toEqual([name]);
    expect(unread[0].nearest?.map(({ title }) => title)).toContain(nearest);
    expect(wish.years).toBeUndefined();
  });

  it.each([
    ["Titanic (1998)", "Titanic"],
    ["i loved heat (1995)", "Heat"],
  ])("is the film of its year or the next in “%s”", (text, title) => {
    const reading = reader.read(text);
    expect(reading.films.map((film) => film.title)).toEqual([title]);
    expect(reading.unread).toEqual([]);
  });
});
