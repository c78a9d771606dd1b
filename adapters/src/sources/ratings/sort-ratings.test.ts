import fc from "fast-check";
import { expect, it } from "vitest";
import { growingColumn } from "./growing-column.ts";
import { personNumbers } from "./person-numbers.ts";
import { sortRatings } from "./sort-ratings.ts";

interface Row {
  readonly user: number;
  readonly item: number;
  readonly stars: number;
  readonly time: number;
}

function sorted(rows: readonly Row[]) {
  const numbers = personNumbers();
  const columns = {
    people: Uint32Array.from(rows, ({ user }) => numbers.of(user)),
    items: Int32Array.from(rows, ({ item }) => item),
    stars: Float32Array.from(rows, ({ stars }) => stars),
    times: Uint32Array.from(rows, ({ time }) => time),
  };
  let dropped = 0;
  const { personIds, offsets, items, stars } = sortRatings(columns, numbers, (ratings) => {
    dropped += ratings;
  });
  const found = personIds.map((id, row) => [
    Number(id),
    [...items.subarray(offsets[row], offsets[row + 1])],
    [...stars.subarray(offsets[row], offsets[row + 1])],
  ]);
  return { found, dropped };
}

/** The same with plain maps. */
function naive(rows: readonly Row[]) {
  const people = new Map<number, Map<number, Row>>();
  for (const row of rows) {
    const person = people.get(row.user) ?? new Map<number, Row>();
    people.set(row.user, person);
    const before = person.get(row.item);
    if (before === undefined || row.time >= before.time) person.set(row.item, row);
  }
  const found = [...people]
    .toSorted(([a], [b]) => a - b)
    .map(([user, films]) => {
      const kept = [...films.values()].toSorted((a, b) => a.item - b.item);
      return [user, kept.map(({ item }) => item), kept.map(({ stars }) => stars)];
    });
  return { found, dropped: rows.length - found.reduce((sum, [, items]) => sum + (items as number[]).length, 0) };
}

it("sorts by person and film and keeps the latest, as plain maps do", () => {
  const row = fc.record({
    user: fc.integer({ min: 0, max: 12 }),
    item: fc.nat({ max: 6 }),
    stars: fc.integer({ min: 1, max: 10 }).map((half) => half / 2),
    time: fc.nat({ max: 4 }),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 80 }), (rows) => {
      expect(sorted(rows)).toEqual(naive(rows));
    }),
  );
});

it("grows over many chunks without losing a value", () => {
  const column = growingColumn(Int32Array);
  const length = 600_000;
  for (let at = 0; at < length; at++) column.push(at * 3);
  const all = column.toArray();
  expect(all.length).toBe(length);
  expect(all.every((value, at) => value === at * 3)).toBe(true);
});
