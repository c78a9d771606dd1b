/** What a guest can do with one film: rate it, keep it for later, call it seen, put it off for tonight. */
import { announce } from "../../announcements.ts";
import { starsText } from "../asking/facts.ts";
import { useShelf } from "./ShelfProvider.tsx";
import { endOfTonight, type FilmOnCard, onShelf, type ShelfFilm } from "./shelf.ts";

export interface FilmMarks {
  readonly marks: ShelfFilm | undefined;
  /** True while "not tonight" lasts. */
  readonly putOff: boolean;
  rate(stars: number | undefined): void;
  toggleLater(): void;
  toggleSeen(): void;
  toggleNotTonight(): void;
}

export function useFilmMarks(film: FilmOnCard): FilmMarks {
  const { shelf, change } = useShelf();
  const marks = onShelf(shelf, film);
  const putOff = (marks?.notTonightUntil ?? 0) > Date.now();
  const tell = (...[what, said]: Parameters<typeof change>) => {
    change(what, said);
    announce(said);
  };
  return {
    marks,
    putOff,
    rate(stars) {
      const said = stars === undefined ? `${film.title}: rating taken back` : `${film.title}: ${starsText(stars)}`;
      tell({ kind: "rate", film, stars, now: Date.now() }, said);
    },
    toggleLater() {
      const on = !marks?.later;
      const said = on ? `${film.title}: kept for later` : `${film.title}: no longer kept for later`;
      tell({ kind: "later", film, on, now: Date.now() }, said);
    },
    toggleSeen() {
      const on = !marks?.seen;
      tell({ kind: "seen", film, on, now: Date.now() }, `${film.title}: ${on ? "seen" : "not seen after all"}`);
    },
    toggleNotTonight() {
      const now = Date.now();
      const until = putOff ? undefined : endOfTonight(new Date(now));
      const said = putOff ? `${film.title}: welcome again` : `${film.title}: not tonight`;
      tell({ kind: "not-tonight", film, until, now }, said);
    },
  };
}
