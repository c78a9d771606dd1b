/** Later, seen, not tonight: beside the film, never in a menu. */
import type { FilmMarks as Marks } from "../my-films/use-film-marks.ts";
import styles from "./FilmMarks.module.css";

interface FilmMarksProps {
  readonly title: string;
  readonly film: Marks;
}

export function FilmMarks({
  title,
  film: { marks, putOff, toggleLater, toggleSeen, toggleNotTonight },
}: FilmMarksProps) {
  const buttons = [
    { name: "later", on: marks?.later === true, toggle: toggleLater },
    { name: "seen", on: marks?.seen === true, toggle: toggleSeen },
    { name: "not tonight", on: putOff, toggle: toggleNotTonight },
  ];
  return (
    <div className={styles.marks}>
      {buttons.map(({ name, on, toggle }) => (
        <button
          key={name}
          type="button"
          className="quiet"
          aria-label={`${name}: ${title}`}
          aria-pressed={on}
          onClick={toggle}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
