/** All about one film: what it is, what one can do with it, and what is like it. */
import { useEffect, useRef, useState } from "react";
import { useMovie } from "../../api/queries.ts";
import type { MovieCard } from "../../api/types.ts";
import { Cover } from "../../covers/Cover.tsx";
import { onThisComputer } from "../../here.ts";
import { Sheet } from "../../ui/Sheet.tsx";
import { Stars } from "../../ui/Stars.tsx";
import type { OpenFilm } from "../../ui/sheets.ts";
import { TroublePanel } from "../../ui/TroublePanel.tsx";
import { useLayer } from "../../ui/use-layer.ts";
import { usePathScroll } from "../../ui/use-path-scroll.ts";
import { captionOf } from "../asking/caption.ts";
import { factsLine } from "../asking/facts.ts";
import type { FilmOnCard } from "../my-films/shelf.ts";
import { useFilmMarks } from "../my-films/use-film-marks.ts";
import { FilmMarks } from "./FilmMarks.tsx";
import styles from "./FilmSheet.module.css";
import { MoreLikeThis } from "./MoreLikeThis.tsx";

interface FilmSheetProps {
  readonly opening: OpenFilm;
  readonly opened: boolean;
  onClose(): void;
}

const isWhole = (film: FilmOnCard | MovieCard): film is MovieCard => "cast" in film;

export default function FilmSheet({ opening, opened, onClose }: FilmSheetProps) {
  const { film: first, atSimilar } = opening;
  // Films that were opened from within this sheet, to come back from.
  const [path, setPath] = useState<{ readonly from: OpenFilm; readonly films: readonly MovieCard[] }>();
  const films = path?.from === opening ? path.films : [];
  const film = films.at(-1) ?? first;
  const place = useRef<HTMLDivElement>(null);
  const leave = usePathScroll(place, opening, films.length);
  const back = () => setPath({ from: opening, films: films.slice(0, -1) });
  return (
    <Sheet title={film.title} opened={opened} onClose={onClose}>
      {opened &&
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place on the path
        films.map((_, place) => <Step key={place} onBack={back} />)}
      <div ref={place} tabIndex={-1} className={styles.place}>
        {films.length > 0 && (
          <button type="button" className="quiet" onClick={back}>
            ← back to {(films.at(-2) ?? first).title}
          </button>
        )}
        <FilmDetails
          key={`${films.length} ${film.id}`}
          film={film}
          atSimilar={atSimilar && films.length === 0}
          onOpen={(other) => {
            leave();
            setPath({ from: opening, films: [...films, other] });
          }}
        />
      </div>
    </Sheet>
  );
}

/** A film opened from within the sheet: Back leads to the one before. */
function Step({ onBack }: { onBack(): void }) {
  useLayer(true, onBack, { step: true });
  return null;
}

interface FilmDetailsProps {
  readonly film: FilmOnCard | MovieCard;
  readonly atSimilar: boolean;
  onOpen(film: MovieCard): void;
}

function FilmDetails({ film, atSimilar, onOpen }: FilmDetailsProps) {
  const { data: movie, error, refetch } = useMovie(film, isWhole(film) ? film : undefined);
  const marks = useFilmMarks(film);
  const similar = useRef<HTMLElement>(null);
  useEffect(() => {
    if (atSimilar) similar.current?.scrollIntoView({ block: "start" });
  }, [atSimilar]);
  return (
    <article className={styles.film}>
      <div className={styles.head}>
        <Cover title={film.title} year={film.year} genres={film.genres} className={styles.cover} />
        <div className={styles.facts}>
          {movie && <p>{factsLine(movie)}</p>}
          <Stars title={film.title} stars={marks.marks?.stars} onRate={marks.rate} />
          <FilmMarks title={film.title} film={marks} />
        </div>
      </div>
      {error && <TroublePanel error={error} onAgain={() => void refetch()} />}
      {movie && <About movie={movie} />}
      {movie && (
        <section ref={similar} aria-labelledby="similar">
          <h3 id="similar" className={styles.heading}>
            More like this
          </h3>
          <MoreLikeThis id={movie.id} onOpen={onOpen} />
        </section>
      )}
    </article>
  );
}

function About({ movie: { description, cast, directors, tags, alternativeTitles } }: { readonly movie: MovieCard }) {
  const facts = [
    { name: "Directed by", values: directors },
    { name: "With", values: cast },
    { name: "People call it", values: tags },
    { name: "Also known as", values: alternativeTitles },
  ].filter(({ values }) => values.length > 0);
  return (
    <>
      {description && (
        <figure className={styles.description}>
          <blockquote>{description.text}</blockquote>
          <figcaption>{captionOf(description, onThisComputer)}</figcaption>
        </figure>
      )}
      <dl className={styles.details}>
        {facts.map(({ name, values }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{values.join(", ")}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
