import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { starsOfFile } from "./history-file.ts";

const folder = mkdtempSync(join(tmpdir(), "matinee-history-"));
const filmsOf = async (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return (await starsOfFile(join(folder, name))).map(({ film, stars }) => ({ ...film, stars }));
};

describe("a history from a file", () => {
  it("names films by the data set's own ids, by ids elsewhere, or by title and year", async () => {
    const csv = [
      "movieId,imdbId,tmdbId,title,year,rating",
      "6,tt0113277,949,Heat,1995,5",
      ",tt0122690,8195,Ronin,1998,4",
      ",,8195,,,3.5",
      ",no id,0,Thief,1981,2",
    ];
    expect(await filmsOf("all.csv", csv.join("\n"))).toEqual([
      { id: 6, stars: 5 },
      { title: "Ronin", year: 1998, imdbId: "tt0122690", tmdbId: 8195, stars: 4 },
      { title: "", tmdbId: 8195, stars: 3.5 },
      { title: "Thief", year: 1981, stars: 2 },
    ]);
  });

  it("knows the columns of IMDb's own export", async () => {
    expect(await filmsOf("imdb.csv", "Const,Title,Year,Rating\ntt0113277,Heat,1995,5\n")).toEqual([
      { title: "Heat", year: 1995, imdbId: "tt0113277", stars: 5 },
    ]);
  });

  it("takes identities in JSON as a request has them", async () => {
    const rows = [
      { film: { imdbId: "tt0113277" }, rating: 5 },
      { film: { title: "Ronin", year: 1998 }, rating: 4 },
      { movieId: 6, rating: 3 },
    ];
    expect(await filmsOf("some.json", JSON.stringify(rows))).toEqual([
      { title: "", imdbId: "tt0113277", stars: 5 },
      { title: "Ronin", year: 1998, stars: 4 },
      { id: 6, stars: 3 },
    ]);
    await expect(filmsOf("none.json", JSON.stringify([{ film: { year: 1998 }, rating: 4 }]))).rejects.toMatchObject({
      code: "data/unreadable",
    });
  });

  it("needs a film in every row", async () => {
    await expect(filmsOf("nobody.csv", "imdbId,rating\nnm0000134,5\n")).rejects.toThrow("row 1 after the header");
  });
});
