import { describe, expect, it } from "vitest";
import { genresOf } from "./genres.ts";

describe("genres", () => {
  it("come in one spelling", () => {
    expect(genresOf("Comedy|Children's| Drama ")).toEqual(["Comedy", "Children", "Drama"]);
    expect(genresOf("Comedy|Comedy")).toEqual(["Comedy"]);
  });

  it("are none where none is named, and formats are none", () => {
    for (const written of ["", "(no genres listed)", "unknown", "IMAX", "imax|3D", " IMAX "])
      expect(genresOf(written)).toEqual([]);
    expect(genresOf("Action|Sci-Fi|IMAX")).toEqual(["Action", "Sci-Fi"]);
  });
});
