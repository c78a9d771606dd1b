import { bareMovie, catalogOf } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { createReader } from "../reader.ts";

const genres = ["Comedy", "Horror", "Western"];
const reader = createReader(catalogOf([{ ...bareMovie(1, "Heat"), year: 2020, genres }]), Float32Array.of(1));
const wishOf = (text: string) => reader.read(text).wish;
const weightOf = (text: string, name: string) => wishOf(text).facets.find((facet) => facet.name === name)?.weight;

describe("what a first request would like and need not have", () => {
  it.each([
    ["a western, preferably bleak", "bleak"],
    ["horror from the 80s with practical effects if possible", "practical-effects"],
    ["Horrorfilm aus den 80ern, gerne düster", "bleak"],
    ["un western, possibilmente malinconico", "melancholy"],
  ])("is no must in “%s”", (text, facet) => expect(weightOf(text, facet)).toBeLessThan(0.95));

  it("is a language, a genre or years as well", () => {
    expect(wishOf("comedy, ideally in French").languages).toMatchObject([{ name: "French", maybe: true }]);
    expect(wishOf("a western, preferably from the 60s").years).toMatchObject({ from: 1960, maybe: true });
  });

  it.each(["a bleak western", "preferably bleak"])("is a must in “%s”", (text) =>
    expect(weightOf(text, "bleak")).toBe(1),
  );

  it("leaves alone what stands before it", () => {
    expect(wishOf("a western from the 60s, preferably bleak").years?.maybe).toBeUndefined();
    expect(wishOf("ich würde gerne einen Western sehen").genres).toMatchObject([{ name: "Western", wanted: true }]);
  });
});
