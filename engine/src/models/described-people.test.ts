import { describe, expect, it } from "vitest";
import { describedPeople } from "./described-people.ts";

/** Those who like horror see even films, writers film 9 as well, and nobody film 7. */
const people = Array.from({ length: 60 }, (_, person) => {
  const [isDark, isWriter] = [person % 2 === 0, person % 3 === 0];
  return {
    description: `Age: ${20 + person}, gender: ${person % 4 < 2 ? "M" : "F"}, occupation: ${isWriter ? "writer" : "other"}. Enjoys ${
      isDark ? "Horror" : "Comedy"
    }.`,
    items: [...(isDark ? [0, 2, 4] : [1, 3, 5]), ...(isWriter ? [9] : [])],
  };
});
const { scores } = describedPeople(people, 10, 1);

describe("people who describe themselves", () => {
  it("are expected to see what people like them see", () => {
    const [dark, light] = [scores("Enjoys Horror."), scores("Enjoys Comedy.")];
    expect(dark[2]).toBeGreaterThan(dark[3]);
    expect(light[3]).toBeGreaterThan(light[2]);
    expect(scores("occupation: writer")[9]).toBeGreaterThan(scores("occupation: other")[9] + 0.5);
  });

  it("are like everybody where they say nothing that is known", () => {
    const told = scores("gender: unheard of");
    expect(told[9]).toBeGreaterThan(told[7]);
    expect(told).toEqual(scores(""));
  });

  it("may give their fields in any order and case", () => {
    expect(scores("OCCUPATION: Writer, age: 33")).toEqual(scores("age: 33, occupation: writer."));
  });
});
