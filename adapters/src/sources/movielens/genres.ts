/** Genre names in one spelling, without what is none. */

const renamed = new Map([
  ["Children's", "Children"],
  ["(no genres listed)", ""],
  ["unknown", ""],
]);

/** How a film is shown says nothing about what it is like. MovieLens counts the first among its genres. */
const formats = new Set(["imax", "3d", "3-d"]);

export const isGenre = (name: string): boolean => name !== "" && !formats.has(name.toLowerCase());

/** "Comedy|Children's|IMAX" → ["Comedy", "Children"]; "(no genres listed)" → []. */
export function genresOf(written: string): readonly string[] {
  const names = written.split("|").map((name) => renamed.get(name.trim()) ?? name.trim());
  return [...new Set(names.filter(isGenre))];
}

/** The genres of MovieLens 100K in the order of its flags, for copies that lack `u.genre`. */
export const flagGenres = [
  "unknown",
  "Action",
  "Adventure",
  "Animation",
  "Children's",
  "Comedy",
  "Crime",
  "Documentary",
  "Drama",
  "Fantasy",
  "Film-Noir",
  "Horror",
  "Musical",
  "Mystery",
  "Romance",
  "Sci-Fi",
  "Thriller",
  "War",
  "Western",
];
