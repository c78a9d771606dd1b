/** What is known of people as columns of their table, beside their ids. */
import type { PersonTraits } from "@matinee/core";
import type { Data, Table } from "apache-arrow";
import { optionalNumberColumn, optionalNumbersOf, textColumn, textsOf } from "./columns.ts";

export const traitColumns = (traits: readonly PersonTraits[]): Record<keyof PersonTraits, Data> => ({
  age: optionalNumberColumn(traits.map(({ age }) => age)),
  gender: textColumn(traits.map(({ gender }) => gender)),
  occupation: textColumn(traits.map(({ occupation }) => occupation)),
  postcode: textColumn(traits.map(({ postcode }) => postcode)),
});

export const hasTraits = (people: Table): boolean => people.getChild("age") !== null;

export function traitsOf(people: Table): readonly PersonTraits[] {
  const [genders, occupations, postcodes] = ["gender", "occupation", "postcode"].map((name) => textsOf(people, name));
  return optionalNumbersOf(people, "age").map((age, row) => ({
    age,
    gender: genders[row],
    occupation: occupations[row],
    postcode: postcodes[row],
  }));
}
