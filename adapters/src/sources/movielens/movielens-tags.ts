/** What people wrote on films: counted by person, so that one who writes the same word twice counts once. */
import type { Run, Tag } from "@matinee/core";
import { wholeNumber } from "../files/fields.ts";
import { quoted } from "../files/quoted.ts";
import type { RowLog } from "../files/row-log.ts";
import { growingColumn } from "../ratings/growing-column.ts";
import type { Table } from "./movielens-layout.ts";
import { eachRow } from "./movielens-rows.ts";

/** Tags by row of the catalogue, lower case, the most used first. A tag on an unknown film is a bad row. */
export async function readTags(
  table: Table,
  itemOf: (movieId: number) => number | undefined,
  log: RowLog,
  run: Run,
): Promise<Map<number, readonly Tag[]>> {
  const names = numbering<string>();
  const people = numbering<string>();
  const items = growingColumn(Int32Array);
  const words = growingColumn(Int32Array);
  const users = growingColumn(Int32Array);
  await eachRow(table, log, run, ([user = "", movie, written = ""], reject) => {
    const item = itemOf(wholeNumber(movie) ?? -1);
    if (item === undefined) return reject(`movie ${quoted(movie)} is not in the list of films`);
    const name = written.replace(/\s+/gu, " ").toLowerCase();
    if (name === "") return reject("a tag without a word");
    items.push(item);
    words.push(names.of(name));
    users.push(people.of(user));
  });
  return countedTags(items.toArray(), words.toArray(), users.toArray(), names.all);
}

function countedTags(items: Int32Array, words: Int32Array, users: Int32Array, names: readonly string[]) {
  const order = Uint32Array.from(items.keys()).sort(
    (a, b) => items[a] - items[b] || words[a] - words[b] || users[a] - users[b],
  );
  const tags = new Map<number, Tag[]>();
  let count = 0;
  order.forEach((row, place) => {
    const next = order[place + 1];
    const sameTag = next !== undefined && items[next] === items[row] && words[next] === words[row];
    if (!sameTag || users[next] !== users[row]) count++;
    if (sameTag) return;
    const list = tags.get(items[row]) ?? [];
    list.push({ name: names[words[row]], count });
    tags.set(items[row], list);
    count = 0;
  });
  for (const list of tags.values()) list.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  return tags;
}

/** Gives each new value the next number. */
function numbering<T>(): { of(value: T): number; all: readonly T[] } {
  const numbers = new Map<T, number>();
  const all: T[] = [];
  return {
    all,
    of(value) {
      const known = numbers.get(value);
      if (known !== undefined) return known;
      numbers.set(value, all.length);
      return all.push(value) - 1;
    },
  };
}
