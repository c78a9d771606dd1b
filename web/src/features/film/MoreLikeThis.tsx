/** Films like one film, as covers; those that the person has rated, seen or put off are left out here too. */
import { useSimilar } from "../../api/queries.ts";
import type { MovieCard } from "../../api/types.ts";
import { Cover } from "../../covers/Cover.tsx";
import { TroublePanel } from "../../ui/TroublePanel.tsx";
import { useShelf } from "../my-films/ShelfProvider.tsx";
import { isOut } from "../my-films/shelf.ts";
import styles from "./MoreLikeThis.module.css";

const shown = 8;
/** Asked for in reserve, for those that are left out. */
const asked = 24;

export function MoreLikeThis({ id, onOpen }: { readonly id: number; onOpen(film: MovieCard): void }) {
  const { data, error, refetch } = useSimilar(id, asked);
  const { shelf } = useShelf();
  if (error) return <TroublePanel error={error} onAgain={() => void refetch()} />;
  if (!data) return <div className={styles.waiting} aria-hidden="true" />;
  const films = data.picks.map(({ movie }) => movie).filter((movie) => !isOut(shelf, movie, Date.now()));
  if (films.length === 0) return <p>Nothing here is like it.</p>;
  return (
    <ul className={styles.films}>
      {films.slice(0, shown).map((film) => (
        <li key={film.id}>
          <button type="button" onClick={() => onOpen(film)}>
            <Cover title={film.title} year={film.year} genres={film.genres} className={styles.cover} />
            <span className={styles.name}>{film.title}</span>
            <span className={styles.year}>{film.year}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
