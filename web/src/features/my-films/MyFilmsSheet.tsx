/** The guest's own films: rated, for later, seen, not tonight; all of it in this browser, to take along or to clear. */
import { useState } from "react";
import { announce } from "../../announcements.ts";
import { Sheet } from "../../ui/Sheet.tsx";
import { MyFilm } from "./MyFilm.tsx";
import styles from "./MyFilmsSheet.module.css";
import { parseShelf, written } from "./parse-stored-films.ts";
import { useShelf } from "./ShelfProvider.tsx";
import type { ShelfFilm } from "./shelf.ts";

interface MyFilmsSheetProps {
  readonly opened: boolean;
  onClose(): void;
}

const places: readonly { readonly name: string; holds(film: ShelfFilm): boolean }[] = [
  { name: "Rated", holds: (film) => film.stars !== undefined },
  { name: "For later", holds: (film) => film.later === true },
  { name: "Seen", holds: (film) => film.seen === true && film.stars === undefined },
  { name: "Not tonight", holds: (film) => (film.notTonightUntil ?? 0) > Date.now() },
];

export default function MyFilmsSheet({ opened, onClose }: MyFilmsSheetProps) {
  const { shelf, change, startedAnew } = useShelf();
  const [trouble, setTrouble] = useState<string>();
  const shown = places.map((place) => ({ ...place, films: shelf.films.filter(place.holds) }));

  const close = () => {
    setTrouble(undefined);
    onClose();
  };
  const bringBack = async (file: File | undefined) => {
    if (!file) return;
    const parsed = parseShelf(await file.text());
    if (!parsed) {
      setTrouble("This file is no copy of films from Matinee.");
      return;
    }
    setTrouble(undefined);
    const said = `${parsed.shelf.films.length} films brought back${parsed.dropped ? `, ${parsed.dropped} could not be read` : ""}`;
    change({ kind: "replace", shelf: parsed.shelf }, said);
    announce(said);
  };

  return (
    <Sheet title="My films" opened={opened} onClose={close}>
      {startedAnew && (
        <p className={styles.note}>
          What was kept here could not be read, so we started anew. The old text is put aside.
        </p>
      )}
      {shelf.films.length === 0 && (
        <p className={styles.empty}>
          Nothing here yet. Rate a film, keep one for later, or say that you have seen it: it stays in this browser and
          shapes every list.
        </p>
      )}
      {shown.map(({ name, films }) =>
        films.length === 0 ? null : (
          <section key={name} className={styles.place}>
            <h3 className={styles.heading}>
              {name} <span>{films.length}</span>
            </h3>
            <ul>
              {films.map((film) => (
                <MyFilm key={`${film.movieId} ${film.title}`} film={film} />
              ))}
            </ul>
          </section>
        ),
      )}
      <div className={styles.keep}>
        {shelf.films.length > 0 && (
          <>
            <a className={styles.button} download="my-films.json" href={copyOf(written(shelf))}>
              Save a copy
            </a>
            <button
              type="button"
              className={styles.button}
              onClick={() => {
                change({ kind: "clear" }, "My films cleared");
                announce("My films cleared");
              }}
            >
              Clear all
            </button>
          </>
        )}
        <label className={styles.button}>
          Bring back a copy
          <input
            type="file"
            accept="application/json,.json"
            className="unseen"
            onChange={({ currentTarget }) => {
              void bringBack(currentTarget.files?.[0]);
              currentTarget.value = "";
            }}
          />
        </label>
      </div>
      {trouble && (
        <p className={styles.note} role="alert">
          {trouble}
        </p>
      )}
    </Sheet>
  );
}

const copyOf = (text: string): string => `data:application/json;charset=utf-8,${encodeURIComponent(text)}`;
