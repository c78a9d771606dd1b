/** Themes that are asked for in the words of a mood, and belong to a genre of MovieLens. */
import { once } from "@matinee/core";
import { languages } from "../languages/languages.gen.ts";

/** The genre of a theme, by what the catalogue's texts call it: "heist" is Crime. */
export const genreOfTheme = (theme: string): string | undefined => genres().get(theme);

const genres = once(() => new Map(languages.flatMap(({ themeGenres }) => pairs(themeGenres))));

const pairs = (lists: Readonly<Record<string, readonly string[]>>): [string, string][] =>
  Object.entries(lists).flatMap(([genre, themes]) => themes.map((theme): [string, string] => [theme, genre]));
