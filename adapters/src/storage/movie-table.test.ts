import { join } from "node:path";
import { bareMovie } from "@matinee/core";
import { expect, it } from "vitest";
import { temporaryFolder } from "../../test/folders.ts";
import { readArrow, writeArrow } from "./arrow-file.ts";
import { movieColumns, moviesOf } from "./movie-table.ts";

it("gives no formats for genres, also where an earlier import has kept them", async () => {
  const path = join(temporaryFolder(), "movies.arrow");
  const movies = [["Action", "IMAX"], ["IMAX"], []].map((genres, id) => ({ ...bareMovie(id, `Film ${id}`), genres }));
  const table = await readArrow(path, await writeArrow(path, movieColumns(movies)));
  expect(moviesOf(table!).map(({ genres }) => genres)).toEqual([["Action"], [], []]);
});
