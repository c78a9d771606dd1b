/** One of the guest's own films, with its stars and a way to forget it. */
import { announce } from "../../announcements.ts";
import { Cover } from "../../covers/Cover.tsx";
import { Stars } from "../../ui/Stars.tsx";
import { useSheets } from "../../ui/sheets.ts";
import styles from "./MyFilm.module.css";
import { useShelf } from "./ShelfProvider.tsx";
import type { ShelfFilm } from "./shelf.ts";
import { useFilmMarks } from "./use-film-marks.ts";

export function MyFilm({
  film: { movieId, imdbId, tmdbId, title, year, genres, stars },
}: {
  readonly film: ShelfFilm;
}) {
  const film = { id: movieId, imdbId, tmdbId, title, year, genres };
  const { change } = useShelf();
  const { rate } = useFilmMarks(film);
  const { openFilm } = useSheets();
  return (
    <li className={styles.film}>
      <Cover title={title} year={year} genres={genres} className={styles.cover} />
      <button type="button" className={styles.name} onClick={() => openFilm(film)}>
        {title} <span>{year}</span>
      </button>
      <Stars title={title} stars={stars} onRate={rate} />
      <button
        type="button"
        className={styles.cross}
        aria-label={`Forget ${title}`}
        onClick={() => {
          change({ kind: "forget", film, now: Date.now() }, `${title}: forgotten`);
          announce(`${title}: forgotten`);
        }}
      >
        ×
      </button>
    </li>
  );
}
