/** Themes that are asked for in the words of a mood, and belong to a genre of MovieLens. */
import { once } from "@matinee/core";
import { languages } from "../languages/languages.gen.ts";
import type { WishedText } from "./wished-text.ts";

/** The genre of a theme, by what the catalogue's texts call it: "heist" is Crime. */
export const genreOfTheme = (theme: string): string | undefined => genres().get(theme);

/** "The Godfather, but not about the mafia" refuses what the example is about, and no crime: beside it the phrase is no genre. */
const isOfExample = (genre: Telling | undefined, { example }: Pick<WishedText, "example">): boolean =>
  genre?.telling === true && example?.isLike === true;

/** Which facets the example has of which a phrase may name a part ("boxing" of sport): none where it names a whole kind. */
export const partsOfExample = (
  genre: Telling | undefined,
  text: Pick<WishedText, "example" | "exampleHas">,
): WishedText["exampleHas"] => (isOfExample(genre, text) ? () => false : text.exampleHas);

/** Genres of a phrase, by its own names and by its theme. */
export function genresTold(
  genre: (Telling & { readonly names: readonly string[] }) | undefined,
  theme: string | undefined,
  wanted: boolean,
  text: Pick<WishedText, "example">,
): readonly string[] {
  if (!wanted && isOfExample(genre, text)) return [];
  const themed = theme === undefined ? undefined : genreOfTheme(theme);
  return [...(genre?.names ?? []), ...(themed === undefined ? [] : [themed])];
}

interface Telling {
  readonly telling: boolean;
}

const genres = once(() => new Map(languages.flatMap(({ themeGenres }) => pairs(themeGenres))));

const pairs = (lists: Readonly<Record<string, readonly string[]>>): [string, string][] =>
  Object.entries(lists).flatMap(([genre, themes]) => themes.map((theme): [string, string] => [theme, genre]));
