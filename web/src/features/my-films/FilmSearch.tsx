/** The search box of the header: forgiving about typos, opens the film. */
import { useState } from "react";
import { useSearch } from "../../api/queries.ts";
import { Suggest } from "../../ui/Suggest.tsx";
import { useSheets } from "../../ui/sheets.ts";
import { starsText } from "../asking/facts.ts";
import { FilmLine } from "../film/FilmLine.tsx";
import styles from "./FilmSearch.module.css";
import { useShelf } from "./ShelfProvider.tsx";
import { onShelf } from "./shelf.ts";

export default function FilmSearch() {
  const [text, setText] = useState("");
  const { films, isFetching, trouble } = useSearch(text, 8);
  const { shelf } = useShelf();
  const { openFilm } = useSheets();
  return (
    <search className={styles.search}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="8.5" cy="8.5" r="5.5" />
        <path d="m13 13 4.5 4.5" />
      </svg>
      <Suggest
        label="Search films"
        placeholder="Search films"
        className={styles.input}
        text={text}
        onText={setText}
        suggestions={films.map((film) => {
          const stars = onShelf(shelf, film)?.stars;
          const aside = stars === undefined ? film.directors[0] : `you gave it ${starsText(stars)}`;
          return { value: String(film.id), show: <FilmLine film={film} aside={aside} /> };
        })}
        nothing="No film of that name here."
        waiting={isFetching}
        trouble={trouble}
        onTake={(id) => {
          const film = films.find((one) => String(one.id) === id);
          setText("");
          if (film) openFilm(film);
        }}
      />
    </search>
  );
}
