/** Sheets that slide over the page: a film's details, the guest's own films. Loaded when first opened. */
import { lazy, type ReactNode, Suspense, useMemo, useState } from "react";
import { Boundary } from "../features/frame/Boundary.tsx";
import { type OpenFilm, type SheetDoor, Sheets } from "./sheets.ts";

const FilmSheet = lazy(() => import("../features/film/FilmSheet.tsx"));
const MyFilmsSheet = lazy(() => import("../features/my-films/MyFilmsSheet.tsx"));

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
    <Sheets value={door}>
      {children}
      <Boundary floating>
        <Suspense fallback={null}>
          {mine !== "never" && <MyFilmsSheet opened={mine === "open"} onClose={() => setMine("closed")} />}
          {film && <FilmSheet opening={film} opened={filmOpened} onClose={() => setFilmOpened(false)} />}
        </Suspense>
      </Boundary>
    </Sheets>
  );
}
