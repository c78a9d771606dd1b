/** The row of bench:numeric about ratings.csv: a synthetic file in MovieLens' form, and the matrix that is made of it. */
import { closeSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { ShapeName } from "@matinee/engine";
import type { Agreement } from "./agreement.ts";
import { madeOnce, ratingsFolder } from "./data.ts";
import { integers, readRatings } from "./files.ts";

export const ratingsCsv = (name: string, shape: ShapeName) =>
  ({
    name,
    what: `ratings.csv of ${shape} → matrix`,
    peerName: "polars, streaming, typed",
    peerSet: "polars",
    peer: ["ratings_csv.py"],
    ours: ["csv"],
    threads: 2,
    folder: () => csvFolder(shape),
    agree: () => sameMatrix,
    toReach: 3,
  }) as const;

/** The folder of ratings.csv, people and films numbered from 1, with times; and of movies.i32, the ids of all films. */
function csvFolder(shape: ShapeName): string {
  return madeOnce(`${shape}-csv`, (folder) => {
    const { rows, columns, offsets, indices, values } = readRatings(ratingsFolder(shape));
    writeFileSync(
      join(folder, "movies.i32"),
      Int32Array.from({ length: columns }, (_, film) => film + 1),
    );
    const file = openSync(join(folder, "ratings.csv"), "w");
    writeSync(file, "userId,movieId,rating,timestamp\n");
    for (let person = 0; person < rows; person++) {
      let lines = "";
      for (let entry = offsets[person]; entry < offsets[person + 1]; entry++) {
        const time = 900_000_000 + ((entry * 2_654_435_761) % 700_000_000);
        lines += `${person + 1},${indices[entry] + 1},${values[entry].toFixed(1)},${time}\n`;
      }
      writeSync(file, lines);
    }
    closeSync(file);
  });
}

const sameMatrix: Agreement = (ours, peer) => {
  const apart = ["offsets.i32", "items.i32", "stars.f32", "times.i32"].filter((name) => {
    const [a, b] = [ours, peer].map((folder) => integers(join(folder, name)));
    return a.length !== b.length || a.some((value, at) => value !== b[at]);
  });
  return apart.length === 0 ? "offsets, films, stars, times equal" : `not equal: ${apart.join(", ")}`;
};
