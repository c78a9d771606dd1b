/**
 * What a query says of a film beyond likeness: that it is the film's very name, or that it names another number. Search
 * puts the first in front and the second behind.
 */
import type { Movie } from "@matinee/core";
import { datedNames } from "./dated-names.ts";
import { type KnownTitle, knownTitles } from "./known-titles.ts";
import { digitsOf, nameKey } from "./name-keys.ts";
import { namesOf } from "./sure-names.ts";

export interface NameMatch {
  /** The film is called so as a whole, or in a part of its title; undefined: it is not called so. */
  readonly called: "whole" | "part" | undefined;
  /** A number was named, and no name of the film has it. */
  readonly otherNumber: boolean;
}

export interface QueryNames {
  /** Titles that the query stands for, though no catalogue holds it. */
  readonly known: readonly KnownTitle[];
  /** True when every way to read it names a number. */
  readonly isNumbered: boolean;
  /** How the film's names meet it. */
  match(movie: Movie): NameMatch;
}

/** A query as the names that it may be. */
export function queryNames(query: string): QueryNames {
  const readings = datedNames(query).map(({ name, year }) => ({ name, key: nameKey(name).key, year }));
  const known = readings.flatMap(({ key }) => knownTitles(key));
  const numbers = readings.map(({ key }) => digitsOf(key));
  // A lone letter between words is a slip as often as a number: "act v vengeance".
  const isNumbered =
    readings.length > 0 &&
    readings.every(({ name }) => digitsOf(nameKey(name.replace(/\s[vx](?=\s)/giu, " ")).key) !== "");

  return {
    known,
    isNumbered,
    match(movie) {
      const isNear = (year: number | undefined) => year === undefined || Math.abs((movie.year ?? year) - year) <= 1;
      const names = namesOf(movie);
      const own = names.find(({ key }) => readings.some((reading) => reading.key === key && isNear(reading.year)));
      const meant = known.some(({ key, year }) => isNear(year) && names.some((name) => name.key === key));
      if (meant || own !== undefined) {
        const isPart = !meant && (own?.kind === "main" || own?.kind === "subtitle");
        return { called: isPart ? "part" : "whole", otherNumber: false };
      }
      // A number may be half typed; the first of a series has none.
      const hasNumber = names.some(({ key }) => {
        const digits = digitsOf(key);
        return numbers.some((number) => digits.startsWith(number) || (number === "1" && digits === ""));
      });
      return { called: undefined, otherNumber: isNumbered && !hasNumber };
    },
  };
}
