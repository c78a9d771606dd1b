/** Themes that are asked for in the words of a mood, and belong to a genre of MovieLens. */
export const themeGenres: ReadonlyMap<string, string> = new Map([
  ["world war ii", "War"],
  ["world war i", "War"],
  ["civil war", "War"],
  ["vietnam war", "War"],
  ["war", "War"],
  ["heist", "Crime"],
  ["mafia", "Crime"],
  ["gangster", "Crime"],
  ["vampires", "Horror"],
  ["haunted house", "Horror"],
]);
