/** One film of the list: what it is, why it is here, where that came from, and everything one can do with it. */
import type { Pick } from "../../api/types.ts";
import { Cover } from "../../covers/Cover.tsx";
import { Stars } from "../../ui/Stars.tsx";
import { useSheets } from "../../ui/sheets.ts";
import { factsLine, unknownLine } from "../asking/facts.ts";
import type { Movement } from "../asking/movement.ts";
import { onlyFamous } from "../asking/reason-text.ts";
import { FilmMarks } from "../film/FilmMarks.tsx";
import { useFilmMarks } from "../my-films/use-film-marks.ts";
import type { Explainable } from "./explained.ts";
import { InWords } from "./InWords.tsx";
import styles from "./PickRow.module.css";
import { ShareBar } from "./ShareBar.tsx";
import { Why } from "./Why.tsx";

interface PickRowProps {
  readonly pick: Pick;
  readonly movement: Movement | undefined;
  /** What the film's reasons in words are asked with; undefined where no language model phrases them. */
  readonly explainable: Explainable | undefined;
  titleOf(movieId: number): string | undefined;
}

export function PickRow({ pick, movement, explainable, titleOf }: PickRowProps) {
  const { movie, headline, reasons, shares, unknown, expected } = pick;
  const film = useFilmMarks(movie);
  const { openFilm } = useSheets();
  return (
    <li className={styles.row} data-row={movie.id}>
      <button type="button" className={styles.cover} tabIndex={-1} aria-hidden="true" onClick={() => openFilm(movie)}>
        <Cover title={movie.title} year={movie.year} genres={movie.genres} />
      </button>
      <div className={styles.about}>
        <h3 className={styles.title}>
          <button type="button" onClick={() => openFilm(movie)}>
            {movie.title}
          </button>
        </h3>
        <p className={styles.facts}>
          {factsLine(movie)}
          {expected && (
            <span
              title={`In ${Math.round(100 * expected.share)} of 100 cases it is ${expected.low} to ${expected.high}.`}
            >
              {" "}
              · ★ about {expected.stars} from you
            </span>
          )}
          {unknown && <span className={styles.unknown}> · {unknownLine(unknown)}</span>}
        </p>
        {headline && !onlyFamous(reasons) && <p className={styles.headline}>{headline}</p>}
        {movie.description && <p className={styles.plot}>{movie.description.text}</p>}
        <details className={styles.figures}>
          <summary>why</summary>
          <Why reasons={reasons} titleOf={titleOf} className={styles.why} />
          {explainable && <InWords title={movie.title} movieId={movie.id} explainable={explainable} />}
          <ShareBar shares={shares} />
        </details>
      </div>
      <div className={styles.act}>
        <Moved movement={movement} />
        <Stars title={movie.title} stars={film.marks?.stars} onRate={film.rate} />
        <FilmMarks title={movie.title} film={film} />
        <button
          type="button"
          className="quiet"
          aria-label={`more like this: ${movie.title}`}
          onClick={() => openFilm(movie, { atSimilar: true })}
        >
          more like this
        </button>
      </div>
    </li>
  );
}

function Moved({ movement }: { readonly movement: Movement | undefined }) {
  if (!movement) return <span className={styles.moved} />;
  if (movement.kind === "new") return <span className={styles.moved}>new</span>;
  return (
    <span className={styles.moved}>
      <span aria-hidden="true">▲ {movement.by}</span>
      <span className="unseen">
        up {movement.by} {movement.by === 1 ? "place" : "places"}
      </span>
    </span>
  );
}
