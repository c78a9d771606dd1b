/** Facts of films that can be. What cannot is unknown: a wrong fact is worse than none. */

/** Janssen's "Passage de Vénus", the oldest thing that anybody lists as a film; and far enough ahead for what is announced. */
const firstYear = 1874;
const lastYear = 2100;

/** Minutes of a day: longer things are shown in museums. */
const longest = 24 * 60;

const wholeBetween = (value: number | undefined, low: number, high: number): number | undefined =>
  value !== undefined && Number.isInteger(value) && value >= low && value <= high ? value : undefined;

/** The year, undefined where no film can be of it. */
export const possibleYear = (year: number | undefined): number | undefined => wholeBetween(year, firstYear, lastYear);

/** Minutes, undefined where no film can last so long. */
export const possibleRuntime = (minutes: number | undefined): number | undefined => wholeBetween(minutes, 1, longest);

/** How many people voted; 0 says that nobody counted. */
export const possibleVotes = (votes: number | undefined): number | undefined => wholeBetween(votes, 1, 2 ** 31 - 1);
