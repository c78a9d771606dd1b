/** Compressed rows turned into compressed columns by a team, each member a range of rows; entries come out by row. */
import type { Member } from "../member.ts";

export interface Lists {
  readonly rows: number;
  readonly columns: number;
  readonly offsets: Int32Array;
  readonly indices: Int32Array;
  readonly values?: Float32Array;
  /** Overwritten. */
  readonly turned: { readonly offsets: Int32Array; readonly indices: Int32Array; readonly values?: Float32Array };
  /** Overwritten, one for each member: where its part of each column ends. Zero at first. */
  readonly ends: readonly Int32Array[];
}

/** Ends with a barrier. */
export function* transposeLists(member: Member, lists: Lists): Generator<number, void> {
  const { offsets, indices, values, turned, ends, rows } = lists;
  const [from, to] = member.part(rows);
  const own = ends[member.place];
  for (let entry = offsets[from]; entry < offsets[to]; entry++) own[indices[entry]]++;
  yield 0;
  member.barrier();
  if (member.place === 0) placeColumns(lists);
  member.barrier();
  for (let row = from; row < to; row++)
    for (let entry = offsets[row]; entry < offsets[row + 1]; entry++) {
      const at = own[indices[entry]]++;
      turned.indices[at] = row;
      if (values !== undefined && turned.values !== undefined) turned.values[at] = values[entry];
    }
  yield 0;
  member.barrier();
}

/** Counts become the places where each member's part of each column begins. */
function placeColumns({ turned, ends, columns }: Lists): void {
  let at = 0;
  for (let column = 0; column < columns; column++) {
    turned.offsets[column] = at;
    for (const counts of ends) {
      const size = counts[column];
      counts[column] = at;
      at += size;
    }
  }
  turned.offsets[columns] = at;
}
