import { bareMovie, catalogOf } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { genreNames } from "./genre-names.ts";

const catalogWith = (...genres: string[]) => catalogOf([{ ...bareMovie(1, "One"), genres }]);
const names = genreNames(
  catalogWith("Drama", "Sci-Fi", "Film-Noir", "Children", "IMAX", "Comedy", "Romance", "Horror"),
);

describe("genres as people write them", () => {
  it.each([
    ["drama", ["Drama"]],
    [" DRAMA ", ["Drama"]],
    ["dramas", ["Drama"]],
    ["sci fi", ["Sci-Fi"]],
    ["scifi", ["Sci-Fi"]],
    ["SF", ["Sci-Fi"]],
    ["science fiction", ["Sci-Fi"]],
    ["Science-Fiction", ["Sci-Fi"]],
    ["film noir", ["Film-Noir"]],
    ["noir", ["Film-Noir"]],
    ["kids", ["Children"]],
    ["Children's", ["Children"]],
    ["family", ["Children"]],
    ["imax", ["IMAX"]],
    ["romcom", ["Comedy", "Romance"]],
    ["rom-com", ["Comedy", "Romance"]],
    ["romantic comedies", ["Comedy", "Romance"]],
    ["western", ["Western"]],
    ["thrillers", ["Thriller"]],
    ["docs", ["Documentary"]],
    ["animated", ["Animation"]],
    ["anime", ["Animation"]],
    ["horrorfilm", ["Horror"]],
    ["Komödie", ["Comedy"]],
    ["terror", ["Horror"]],
    ["comédie", ["Comedy"]],
    ["fantascienza", ["Sci-Fi"]],
  ])("%s is known", (written, meant) => {
    expect(names.meantBy(written)).toEqual(meant);
  });

  it.each(["", " ", "-", "qwrtz", "horrorr movies of all kinds", "constructor", "__proto__", "🎬"])(
    "“%s” is none",
    (written) => {
      expect(names.meantBy(written)).toBeUndefined();
    },
  );

  it("are spelt as the catalogue spells them, its own beside those of MovieLens", () => {
    const own = genreNames(catalogWith("Children's", "Telenovela", "science fiction"));
    expect(own.meantBy("kids")).toEqual(["Children's"]);
    expect(own.meantBy("telenovelas")).toEqual(["Telenovela"]);
    expect(own.meantBy("Science Fiction")).toEqual(["science fiction"]);
    expect(own.names).toContain("Western");
  });

  it("have a nearest one for a slip of the hand", () => {
    expect(names.nearest("horrorr")).toBe("Horror");
    expect(names.nearest("westen")).toBe("Western");
    expect(names.nearest("qwrtzplm")).toBeUndefined();
    expect(names.nearest("")).toBeUndefined();
  });
});
