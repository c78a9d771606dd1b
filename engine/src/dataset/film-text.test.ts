import { bareMovie, listsSource } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { allFields, filmTerms } from "./film-text.ts";

describe("a film's terms", () => {
  const told = (title: string, text: string) =>
    filmTerms(
      { ...bareMovie(1, title), texts: [{ kind: "introduction", text, source: "test", licence: "none" }] },
      allFields,
    );

  it("count a name that a text begins with once, as the title that it is", () => {
    expect(told("Happiness", "Happiness is a dark film.").get("happi")).toBe(1);
    expect(told("Heat", "The film Heat tells of the heat of a chase.").get("heat")).toBe(2);
    expect(told("Heat", "Long before anything happens, there is heat.").get("heat")).toBe(2);
  });

  it("count what lists say by its share", () => {
    const text = (source: string) => ({ kind: "keywords" as const, text: "heist", source, licence: "CC0" });
    const film = { ...bareMovie(1, "Thief"), texts: [text("notes"), text(listsSource)] };
    expect(filmTerms(film, allFields).get("heist")).toBe(2);
    expect(filmTerms(film, { ...allFields, keywords: 2, listed: 0.25 }).get("heist")).toBe(2.5);
    expect(filmTerms(film, { ...allFields, listed: 0 }).get("heist")).toBe(1);
  });

  it("are weighed by their field, tags by how many people gave them", () => {
    const film = { ...bareMovie(1, "Heat"), tags: [{ name: "heist", count: Math.E }], genres: ["Crime"] };
    const terms = filmTerms(film, { ...allFields, title: 0.5, genres: 0 });
    expect(terms.get("heat")).toBe(0.5);
    expect(terms.get("heist")).toBeCloseTo(2);
    expect(terms.has("crime")).toBe(false);
  });
});
