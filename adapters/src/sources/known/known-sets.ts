/** The MovieLens sets by name: where they are, how large, and under which terms. */

export interface KnownSet {
  readonly name: string;
  readonly title: string;
  readonly licence: string;
  /** Name of the zip on the server, without ".zip". */
  readonly archive: string;
  /** Size of the zip, rounded. */
  readonly bytes: number;
  readonly movies: number;
  readonly people: number;
  readonly ratings: number;
}

const cite = "cite Harper & Konstan 2015, doi:10.1145/2827872";
const shareAlike = `MovieLens terms: no commercial use, redistribution only under the same terms; ${cite}`;
const researchOnly = `MovieLens terms: research only, no commercial use, no redistribution; ${cite}`;

const set = (
  name: string,
  title: string,
  licence: string,
  size: readonly [bytes: number, movies: number, people: number, ratings: number],
  archive = name,
): KnownSet => {
  const [bytes, movies, people, ratings] = size;
  return { name, title, licence, archive, bytes, movies, people, ratings };
};

export const knownSets: readonly KnownSet[] = [
  set("ml-latest-small", "MovieLens latest-small (2018)", shareAlike, [978_202, 9_742, 610, 100_836]),
  set("ml-100k", "MovieLens 100K (1998)", researchOnly, [4_924_029, 1_682, 943, 100_000]),
  set("ml-1m", "MovieLens 1M (2003)", researchOnly, [5_917_549, 3_883, 6_040, 1_000_209]),
  set("ml-10m", "MovieLens 10M (2009)", researchOnly, [65_566_137, 10_681, 69_878, 10_000_054], "ml-10M100K"),
  set("ml-20m", "MovieLens 20M (2016)", researchOnly, [198_702_078, 27_278, 138_493, 20_000_263]),
  set("ml-25m", "MovieLens 25M (2019)", researchOnly, [261_978_986, 62_423, 162_541, 25_000_095]),
  set("ml-32m", "MovieLens 32M (2024)", researchOnly, [238_950_008, 87_585, 200_948, 32_000_204]),
];

/** A known set by its name or by the name of its archive, in any case; "ml-10M100K" is "ml-10m". */
export function knownSet(name: string): KnownSet | undefined {
  const wanted = name.toLowerCase();
  return knownSets.find((known) => known.name === wanted || known.archive.toLowerCase() === wanted);
}

/** True of a set whose film ids are those of MovieLens today; those of the first one were counted anew. */
export const hasMovieLensIds = (name: string): boolean => name !== "ml-100k" && knownSet(name) !== undefined;

export const unknownTerms = "unknown terms: not for redistribution";

/** Terms of a set that is added from a path: those of its name, MovieLens terms for other `ml-` names. */
export function termsOf(name: string): { title: string; licence: string } {
  const known = knownSet(name);
  if (known) return { title: known.title, licence: known.licence };
  return { title: name, licence: name.startsWith("ml-") ? researchOnly : unknownTerms };
}
