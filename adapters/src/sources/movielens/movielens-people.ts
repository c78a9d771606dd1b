/** What people of a MovieLens data set said of themselves. */
import type { PersonTraits, Run } from "@matinee/core";
import { wholeNumber } from "../files/fields.ts";
import { quoted } from "../files/quoted.ts";
import type { RowLog } from "../files/row-log.ts";
import type { Table } from "./movielens-layout.ts";
import { eachRow } from "./movielens-rows.ts";

/** By the person's id in the data set. */
export async function readPeople(table: Table, log: RowLog, run: Run): Promise<ReadonlyMap<number, PersonTraits>> {
  const people = new Map<number, PersonTraits>();
  await eachRow(table, log, run, (fields, reject) => {
    const said = (name: string) => fields[table.columns.indexOf(name)] || undefined;
    const id = wholeNumber(said("userId"));
    if (id === undefined) return reject(`${quoted(said("userId") ?? "")} is not a person's id`);
    people.set(id, {
      age: wholeNumber(said("age")),
      gender: said("gender"),
      occupation: said("occupation"),
      postcode: said("postcode"),
    });
  });
  return people;
}
