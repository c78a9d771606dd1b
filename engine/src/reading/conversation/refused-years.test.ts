import { bareMovie, catalogOf } from "@matinee/core";
import { expect, it } from "vitest";
import { createReader } from "../reader.ts";

const film = { ...bareMovie(1, "Heat"), year: 1995, genres: ["Crime", "Thriller", "Comedy"] };
const reader = createReader(catalogOf([film]), Float32Array.of(5));

function after(first: string, ...turns: string[]) {
  let now = { reading: reader.read(first), changes: [] as readonly string[] };
  for (const text of turns) now = reader.followUp({ previous: now.reading, text, shown: [] });
  return now;
}
const nineties = { from: 1990, to: 1999 };

it("stay beside years that are asked for later, and are told once", () => {
  const refused = after("a thriller", "nothing from the 90s");
  expect(refused.reading.wish.years).toEqual({ without: [nineties] });
  expect(refused.changes).toEqual(["Not from 1990 to 1999 now."]);
  const both = after("a thriller", "nothing from the 90s", "from after 1980");
  expect(both.reading.wish.years).toEqual({ from: 1981, without: [nineties] });
  expect(both.changes).toEqual(["From 1981 or later now."]);
  expect(after("a 70s thriller", "not from the 90s").reading.wish.years).toEqual({
    from: 1970,
    to: 1979,
    without: [nineties],
  });
});

it("are let go where those very years are asked for", () => {
  expect(after("a thriller", "nothing from the 90s", "from the 90s").reading.wish.years).toEqual(nineties);
});
