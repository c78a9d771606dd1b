/** A film in one line: a small cover, title, year. */
import { Cover } from "../../covers/Cover.tsx";
import type { FilmOnCard } from "../my-films/shelf.ts";
import styles from "./FilmLine.module.css";

interface FilmLineProps {
  readonly film: FilmOnCard;
  /** Said beside the year: a director, what the person gave. */
  readonly aside?: string | undefined;
}

export function FilmLine({ film: { title, year, genres }, aside }: FilmLineProps) {
  return (
    <span className={styles.line}>
      <Cover title={title} year={year} genres={genres} className={styles.cover} />
      <span className={styles.text}>
        <span className={styles.title}>{title}</span>{" "}
        <span className={styles.aside}>{[year, aside].filter(Boolean).join(" · ")}</span>
      </span>
    </span>
  );
}
