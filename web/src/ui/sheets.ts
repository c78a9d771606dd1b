/** The way to the sheets that slide over the page, for every component; SheetProvider holds them. */
import { createContext, useContext } from "react";
import type { MovieCard } from "../api/types.ts";
import type { FilmOnCard } from "../features/my-films/shelf.ts";

/** A film that was opened, and where its sheet begins; another opening is another object. */
export interface OpenFilm {
  readonly film: FilmOnCard | MovieCard;
  readonly atSimilar: boolean;
}

export interface SheetDoor {
  /** What a list already knows of the film is shown at once. */
  openFilm(film: FilmOnCard | MovieCard, options?: { readonly atSimilar?: boolean }): void;
  openMyFilms(): void;
}

export const Sheets = createContext<SheetDoor | undefined>(undefined);

export function useSheets(): SheetDoor {
  const door = useContext(Sheets);
  if (!door) throw new RangeError("useSheets stands outside its SheetProvider.");
  return door;
}
