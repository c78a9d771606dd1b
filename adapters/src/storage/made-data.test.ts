import { truncate } from "node:fs/promises";
import { join } from "node:path";
import { bareMovie, type DataHome, type MadeData, quietRun } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { temporaryFolder, writeFiles } from "../../test/folders.ts";
import { openDataHome } from "./home.ts";

const drawn: MadeData = {
  name: "drawn",
  title: "Drawn for a test",
  licence: "MIT",
  command: "matinee data synthesize --like drawn",
  movies: [1, 2, 3].map((id) => ({ ...bareMovie(id, `Film ${id}`), genres: ["Drama"] })),
  offsets: Int32Array.of(0, 2, 3),
  items: Int32Array.of(0, 2, 1),
  stars: Float32Array.of(5, 0.5, 3),
};

const emptyHome = (): DataHome => openDataHome({ path: temporaryFolder(), environment: {} });

describe("data that was made here", () => {
  it("opens like any other, and is called simulated wherever it shows", async () => {
    const home = emptyHome();
    expect(await home.keep(drawn, quietRun())).toMatchObject({ name: "drawn", movies: 3, people: 2, ratings: 3 });
    const data = await home.open("drawn");
    expect(data).toMatchObject({ simulated: true, label: expect.stringContaining("3 simulated ratings by 2 people") });
    expect(data.interactions.of(0)).toEqual({ items: Int32Array.of(0, 2), stars: Float32Array.of(5, 0.5) });
    expect(data.catalog.movie(1)).toEqual(drawn.movies[1]);
    expect(await home.info("drawn")).toMatchObject({ simulated: true, licence: "MIT" });
  });

  it("has the same version wherever it is made again", async () => {
    const [one, other] = [emptyHome(), emptyHome()];
    await one.keep(drawn, quietRun());
    await other.keep({ ...drawn, name: "named-otherwise" }, quietRun());
    expect((await one.open("drawn")).version).toBe((await other.open("named-otherwise")).version);
  });

  it("never takes the place or the name of ratings that people gave", async () => {
    const folder = temporaryFolder();
    const source = await writeFiles(join(folder, "real"), {
      "movies.csv": "movieId,title,genres\n1,Heat (1995),Crime\n",
      "ratings.csv": "userId,movieId,rating,timestamp\n1,1,5,1\n",
    });
    const home = openDataHome({ path: join(folder, "home"), environment: {} });
    await home.add(source, {}, quietRun());
    for (const name of ["real", "ml-1m", "starter"])
      await expect(home.keep({ ...drawn, name }, quietRun())).rejects.toMatchObject({ code: "request/invalid" });
    expect((await home.open("real")).simulated).toBe(false);
  });

  it("tells the command that makes it again when it is damaged", async () => {
    const home = emptyHome();
    const { version } = await home.keep(drawn, quietRun());
    await truncate(join(home.path, "data", "drawn", version, "ratings.arrow"), 50);
    await expect(home.open("drawn")).rejects.toMatchObject({
      code: "data/damaged",
      hint: "Make it again with: matinee data synthesize --like drawn",
    });
    await home.keep(drawn, quietRun());
    expect((await home.open("drawn")).interactions.count).toBe(3);
  });
});
