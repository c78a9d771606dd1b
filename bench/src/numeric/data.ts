/** Synthetic ratings and vectors as plain files that every contender reads; made once, kept in the temporary folder. */
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gaussian, randomOf, type Shape, type ShapeName, shapes, synthesize } from "@matinee/engine";
import { drawnPath, readRatings, readSeen, startPath } from "./files.ts";

const home = join(tmpdir(), "matinee-bench-numeric");

/** The folder of ratings in the shape of a real set. */
export const ratingsFolder = (name: ShapeName): string => shapeFolder(name, shapes[name]);

/** The folder of ratings in a shape. */
export function shapeFolder(name: string, shape: Shape): string {
  return madeOnce(name, (folder) => {
    const { people, films, offsets, items, stars } = synthesize(shape);
    writeFileSync(join(folder, "offsets.i32"), offsets);
    writeFileSync(join(folder, "items.i32"), items);
    writeFileSync(join(folder, "stars.f32"), stars);
    writeFileSync(join(folder, "shape.json"), JSON.stringify({ people, films }));
  });
}

/** The folder of the first people of ml-32m who gave three million ratings together. */
export function someRatingsFolder(): string {
  return madeOnce("ml-32m-3m", (folder) => {
    const { columns, offsets, indices, values } = readRatings(ratingsFolder("ml-32m"));
    const people = offsets.findIndex((end) => end >= 3_000_000);
    writeFileSync(join(folder, "offsets.i32"), offsets.subarray(0, people + 1));
    writeFileSync(join(folder, "items.i32"), indices.subarray(0, offsets[people]));
    writeFileSync(join(folder, "stars.f32"), values.subarray(0, offsets[people]));
    writeFileSync(join(folder, "shape.json"), JSON.stringify({ people, films: columns }));
  });
}

/** Puts films' first factors beside the ratings, so that everybody starts from the same; returns the folder. */
export function withStart(folder: string, width: number): string {
  const path = startPath(folder, width);
  if (existsSync(path)) return folder;
  const random = randomOf(1);
  const { columns } = readSeen(folder);
  writeFileSync(
    path,
    Float32Array.from({ length: columns * width }, () => 0.01 * gaussian(random)),
  );
  return folder;
}

/** Puts small normal numbers beside the ratings, for one matrix of people and two of films; returns the folder. */
export function withDrawn(folder: string, width: number): string {
  const path = drawnPath(folder, width);
  if (existsSync(path)) return folder;
  const random = randomOf(1);
  const { rows, columns } = readSeen(folder);
  writeFileSync(
    path,
    Float32Array.from({ length: (rows + 2 * columns) * width }, () => 0.1 * gaussian(random)),
  );
  return folder;
}

/** The folder of normally distributed vectors, and of queries to them. */
export function vectorsFolder(rows: number, width: number, queries: number): string {
  return madeOnce(`vectors-${rows}-${width}`, (folder) => {
    const random = randomOf(1);
    const drawn = (count: number) => Float32Array.from({ length: count * width }, () => 0.3 * gaussian(random));
    writeFileSync(join(folder, "vectors.f32"), drawn(rows));
    writeFileSync(join(folder, "queries.f32"), drawn(queries));
  });
}

/** The folder of sparse item–item weights over the most rated films of a catalogue, as many for each. */
export function weightsFolder(films: number, modelled: number, kept: number): string {
  return madeOnce(`weights-${films}-${modelled}-${kept}`, (folder) => {
    const random = randomOf(1);
    // One column out of each of `kept` ranges, so that they ascend.
    const step = Math.floor(modelled / kept);
    const offsets = Int32Array.from({ length: modelled + 1 }, (_, row) => row * kept);
    const indices = Int32Array.from(
      { length: modelled * kept },
      (_, at) => (at % kept) * step + Math.floor(random() * step),
    );
    const values = Float32Array.from({ length: modelled * kept }, () => 0.01 * gaussian(random));
    const rows = Int32Array.from({ length: modelled }, (_, k) => Math.floor((k * films) / modelled));
    for (const [name, list] of Object.entries({ offsets, indices, modelled: rows }))
      writeFileSync(join(folder, `${name}.i32`), list);
    writeFileSync(join(folder, "values.f32"), values);
  });
}

/** A folder of the bench's own, filled when it is first asked for. */
export function madeOnce(name: string, make: (folder: string) => void): string {
  const folder = join(home, name);
  if (existsSync(folder)) return folder;
  console.error(`Making ${name} (synthetic) …`);
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  make(draft);
  renameSync(draft, folder);
  return folder;
}
