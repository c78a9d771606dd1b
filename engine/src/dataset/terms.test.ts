import { termsOf as termsOfProse } from "@matinee/text";
import { describe, expect, it } from "vitest";
import { saidOfEveryFilm } from "./said-of-every-film.gen.ts";
import { termsOf } from "./terms.ts";

describe("terms of what is written about films", () => {
  it("leave out what every text says of a film, and stem the rest", () => {
    expect(termsOf("This movie is a haunting story of hauntings.")).toEqual(["haunt", "haunt"]);
    expect(termsOf("a film-noir starring somebody")).toEqual(["noir", "somebodi"]);
  });

  it.each(saidOfEveryFilm)("have no “%s”, which other prose may tell", (word) => {
    expect(termsOf(word)).toEqual([]);
    expect(termsOfProse(word)).toHaveLength(1);
  });
});
