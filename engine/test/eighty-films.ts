/** A small world for random requests: eighty films, of some of which the year is unknown, and forty people. */
import { bareMovie, type Clock, catalogOf, type Dataset, interactionsOf, type Movie } from "@matinee/core";
import { randomOf } from "../src/math/random.ts";

const random = randomOf(5);
const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)];
export const genres = ["Drama", "Comedy", "Horror", "War"];
const tales = ["a haunted house at midnight", "two rivals fall in love", "a heist goes wrong", "a soldier comes home"];
export const films = 80;
export const movies: readonly Movie[] = Array.from({ length: films }, (_, item) => ({
  ...bareMovie(item + 1, `Film ${item}`),
  ...(random() < 0.8 && { year: 1960 + Math.floor(random() * 60) }),
  genres: [oneOf(genres)],
  directors: [oneOf(["Ada Lane", "Bo Reed", "Cy Vance"])],
  texts: [{ kind: "description", text: `${oneOf(tales)}, part ${item}`, source: "test", licence: "MIT" }],
}));
const rows = Array.from({ length: 40 }, (_, person) =>
  [...new Set(Array.from({ length: 12 }, () => Math.floor((random() * random() * films + person) % films)))].sort(
    (a, b) => a - b,
  ),
);
export const eightyFilms: Dataset = {
  name: "eighty films",
  version: "1",
  label: "eighty films of a test",
  simulated: false,
  catalog: catalogOf(movies),
  interactions: interactionsOf(
    Int32Array.from([0, ...rows.map((_, at) => rows.slice(0, at + 1).flat().length)]),
    Int32Array.from(rows.flat()),
    Float32Array.from(rows.flat(), (item) => 1 + ((item * 7) % 9) / 2),
  ),
};

/** A clock on which every bell rings as soon as nothing else is to be done. */
export const impatientClock = (onRing: () => void = () => undefined): Clock => ({
  now: () => 0,
  ring(_, bell) {
    onRing();
    const timer = setImmediate(bell);
    return () => clearImmediate(timer);
  },
});
