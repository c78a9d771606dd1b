/** The top of the page: mark and name, which data is served, search, the guest's films, colours. */
import { useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { useColorScheme } from "@mantine/hooks";
import { lazy, Suspense } from "react";
import { useSheets } from "../../ui/sheets.ts";
import { useShelf } from "../my-films/ShelfProvider.tsx";
import styles from "./Header.module.css";

const FilmSearch = lazy(() => import("../my-films/FilmSearch.tsx"));

interface HeaderProps {
  /** One line about the data that is served. */
  readonly served: string | undefined;
  onHome(): void;
}

export function Header({ served, onHome }: HeaderProps) {
  const { openMyFilms } = useSheets();
  const mine = useShelf().shelf.films.length;
  return (
    <header className={styles.header}>
      <button type="button" className={styles.mark} onClick={onHome} aria-label="Matinee, start over">
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <circle cx="16" cy="16" r="14.5" fill="none" stroke="currentColor" strokeWidth="2" />
          <path d="M6.5 19.500a9.5 9.5 0 0 1 19 0z" fill="var(--red)" />
          <path d="M2.5 19.500h27" stroke="var(--red)" strokeWidth="2" />
        </svg>
        Matinee
      </button>
      {served && <p className={styles.served}>{served}</p>}
      <div className={styles.tools}>
        <Suspense fallback={<div className={styles.searchShape} />}>
          <FilmSearch />
        </Suspense>
        <button type="button" className={styles.mine} onClick={openMyFilms}>
          My films{mine > 0 && <span className={styles.count}>{mine}</span>}
        </button>
        <ColourSwitch />
      </div>
    </header>
  );
}

/** Follows the system until the person wants the other one. */
function ColourSwitch() {
  const { setColorScheme } = useMantineColorScheme();
  const now = useComputedColorScheme("light", { getInitialValueInEffect: false });
  const system = useColorScheme("light", { getInitialValueInEffect: false });
  const other = now === "dark" ? "light" : "dark";
  return (
    <button
      type="button"
      className={styles.colours}
      aria-label={`Use ${other} colours`}
      title={`Use ${other} colours`}
      onClick={() => setColorScheme(other === system ? "auto" : other)}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        {now === "dark" ? (
          <>
            <circle cx="10" cy="10" r="3.6" />
            <path d="M10 1.800v2M10 16.200v2M1.8 10h2M16.2 10h2M4.2 4.200l1.4 1.400M14.4 14.400l1.4 1.400M4.2 15.800l1.4-1.400M14.4 5.600l1.4-1.4" />
          </>
        ) : (
          <path d="M16.5 12.200A7 7 0 0 1 7.8 3.500a7 7 0 1 0 8.7 8.700z" />
        )}
      </svg>
    </button>
  );
}
