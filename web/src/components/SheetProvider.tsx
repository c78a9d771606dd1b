/** Sheets that slide over the page: a film's details, the guest's own films. Loaded when first opened. */
import { createContext, lazy, type ReactNode, Suspense, useContext, useMemo, useState } from "react";
import type { MovieCard } from "../api/types.ts";
import type { FilmOnCard } from "../history/shelf.ts";

const FilmSheet = lazy(() => import("./FilmSheet.tsx"));
const MyFilmsSheet = lazy(() => import("./MyFilmsSheet.tsx"));

export interface SheetDoor {
  /** `known` is what a list already knows of the film, to show at once. */
  openFilm(film: FilmOnCard | MovieCard, options?: { readonly atSimilar?: boolean }): void;
  openMyFilms(): void;
}

interface OpenFilm {
  readonly film: FilmOnCard | MovieCard;
  readonly atSimilar: boolean;
}

const Door = createContext<SheetDoor | undefined>(undefined);

export function SheetProvider({ children }: { readonly children: ReactNode }) {
  const [film, setFilm] = useState<OpenFilm>();
  const [filmOpened, setFilmOpened] = useState(false);
  const [mine, setMine] = useState<"never" | "open" | "closed">("never");
  const door = useMemo<SheetDoor>(
    () => ({
      openFilm(next, { atSimilar = false } = {}) {
        setFilm({ film: next, atSimilar });
        setFilmOpened(true);
      },
      openMyFilms: () => setMine("open"),
    }),
    [],
  );
  return (
    <Door value={door}>
      {children}
      <Suspense fallback={null}>
        {mine !== "never" && <MyFilmsSheet opened={mine === "open"} onClose={() => setMine("closed")} />}
        {film && (
          <FilmSheet
            film={film.film}
            atSimilar={film.atSimilar}
            opened={filmOpened}
            onClose={() => setFilmOpened(false)}
          />
        )}
      </Suspense>
    </Door>
  );
}

export function useSheets(): SheetDoor {
  const door = useContext(Door);
  if (!door) throw new RangeError("useSheets stands outside its SheetProvider.");
  return door;
}
