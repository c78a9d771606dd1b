/** Genre names in one spelling. */

const renamed = new Map([
  ["Children's", "Children"],
  ["(no genres listed)", ""],
  ["unknown", ""],
]);

/** "Comedy|Children's" → ["Comedy", "Children"]; "(no genres listed)" → []. */
export function genresOf(written: string): readonly string[] {
  const names = written.split("|").map((name) => renamed.get(name.trim()) ?? name.trim());
  return [...new Set(names.filter((name) => name !== ""))];
}

/** The genres of MovieLens 100K in the order of its flags, for copies that lack `u.genre`. */
export const flagGenres =
  "unknown|Action|Adventure|Animation|Children's|Comedy|Crime|Documentary|Drama|Fantasy|Film-Noir|Horror|Musical|Mystery|Romance|Sci-Fi|Thriller|War|Western".split(
    "|",
  );
