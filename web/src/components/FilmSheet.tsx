/** All about one film: what it is, what one can do with it, and what is like it. */
import { useEffect, useRef, useState } from "react";
import { useMovie } from "../api/queries.ts";
import type { MovieCard } from "../api/types.ts";
import { factsLine } from "../asking/facts.ts";
import { Cover } from "../covers/Cover.tsx";
import type { FilmOnCard } from "../history/shelf.ts";
import { useFilmMarks } from "../history/use-film-marks.ts";
import { FilmMarks } from "./FilmMarks.tsx";
import styles from "./FilmSheet.module.css";
import { MoreLikeThis } from "./MoreLikeThis.tsx";
import { Sheet } from "./Sheet.tsx";
import { Stars } from "./Stars.tsx";
import { TroublePanel } from "./TroublePanel.tsx";

interface FilmSheetProps {
  readonly film: FilmOnCard | MovieCard;
  readonly atSimilar: boolean;
  readonly opened: boolean;
  onClose(): void;
}

const isWhole = (film: FilmOnCard | MovieCard): film is MovieCard => "cast" in film;

export default function FilmSheet({ film: first, atSimilar, opened, onClose }: FilmSheetProps) {
  // Films that were opened from within this sheet, to come back from.
  const [path, setPath] = useState<{ readonly from: FilmSheetProps["film"]; readonly films: readonly MovieCard[] }>();
  const films = path?.from === first ? path.films : [];
  const film = films.at(-1) ?? first;
  return (
    <Sheet title={film.title} opened={opened} onClose={onClose}>
      {films.length > 0 && (
        <button type="button" className="quiet" onClick={() => setPath({ from: first, films: films.slice(0, -1) })}>
          ← back to {(films.at(-2) ?? first).title}
        </button>
      )}
      <FilmDetails
        key={film.id}
        film={film}
        atSimilar={atSimilar && films.length === 0}
        onOpen={(other) => setPath({ from: first, films: [...films, other] })}
      />
    </Sheet>
  );
}

interface FilmDetailsProps {
  readonly film: FilmOnCard | MovieCard;
  readonly atSimilar: boolean;
  onOpen(film: MovieCard): void;
}

function FilmDetails({ film, atSimilar, onOpen }: FilmDetailsProps) {
  const { data: movie, error, refetch } = useMovie(film.id, isWhole(film) ? film : undefined);
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
      <section ref={similar} aria-labelledby="similar">
        <h3 id="similar" className={styles.heading}>
          More like this
        </h3>
        <MoreLikeThis id={film.id} onOpen={onOpen} />
      </section>
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
          <figcaption>
            {description.source} · {description.licence}
          </figcaption>
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
