import { expect, it } from "vitest";
import { namedTextOf } from "../../../evaluation/feeling-cases.ts";
import { saidChances } from "./network.ts";
import { said } from "./said.ts";

/** The likeliest side of each film of a text. */
function sidesOf(text: string): string[] {
  const named = namedTextOf({ text });
  const read = saidChances(named);
  const sideOf = (chances: Float64Array) => {
    const of = (...names: readonly string[]) =>
      chances.reduce((sum, one, at) => sum + (names.includes(said[at]) ? one : 0), 0);
    const sides = { for: of("loved", "liked"), against: of("disliked", "hated"), like: of("like"), other: 0 };
    sides.other = 1 - sides.for - sides.against - sides.like;
    return Object.entries(sides).toSorted(([, a], [, b]) => b - a)[0][0];
  };
  return named.mentions.all.map((film) => sideOf(read.get(film) ?? new Float64Array(said.length)));
}

it("tells films of one story apart by what is said around each", () => {
  expect(sidesOf("[Amour] had me in tears for a week. [Biutiful] was dull and far too long.")).toEqual([
    "for",
    "against",
  ]);
  expect(sidesOf("i fell asleep in [Stalker], but i've rewatched [Alien] every year")).toEqual(["against", "for"]);
});

it("hears which film is a model", () => {
  expect(sidesOf("something like [Heat] please")).toEqual(["like"]);
});

it("reads the same whatever the film is called", () => {
  const chancesOf = (title: string) => [...saidChances(namedTextOf({ text: `[${title}] bored me to death` })).values()];
  expect(chancesOf("Love Actually")).toEqual(chancesOf("Hated"));
});

it("gives chances that add up, to every film of a story, and none to those far behind", () => {
  const storyOf = (films: number) =>
    Array.from({ length: films }, (_, at) => `[Film ${at}] was ${at % 2 === 0 ? "wonderful" : "awful"}, I thought.`);
  const text = storyOf(40);
  const read = saidChances(namedTextOf({ text: text.join(" ") }));
  expect(read.size).toBe(40);
  for (const chances of read.values()) expect(chances.reduce((sum, one) => sum + one)).toBeCloseTo(1);
  expect(saidChances(namedTextOf({ text: text.concat(text, text, text).join(" ") })).size).toBeLessThan(80);
  const last = [...saidChances(namedTextOf({ text: storyOf(8).join(" ") })).values()].at(-1) ?? [];
  expect(Math.max(last[said.indexOf("hated")], last[said.indexOf("disliked")])).toBeGreaterThan(
    last[said.indexOf("loved")],
  );
});
