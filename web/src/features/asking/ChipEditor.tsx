/** What a chip says, changed: a feeling or another film; wanted or avoided; years; length. */
import { useState } from "react";
import { useSearch } from "../../api/queries.ts";
import type { Reading } from "../../api/types.ts";
import { TroubleLine } from "../../ui/TroublePanel.tsx";
import { useEager } from "../../ui/use-eager.ts";
import { FilmLine } from "../film/FilmLine.tsx";
import styles from "./ChipEditor.module.css";
import { comparedWith, feelings, isWanted, partText, whysHidden } from "./part-text.ts";
import type { Part } from "./parts.ts";
import {
  type Certification,
  exchange,
  feel,
  remove,
  setCertification,
  setRuntime,
  setWhy,
  setYears,
  turn,
} from "./reading-edits.ts";
import { SpanFields } from "./SpanFields.tsx";

interface ChipEditorProps {
  readonly reading: Reading;
  readonly part: Part;
  onEdit(reading: Reading): void;
  onDone(): void;
}

export function ChipEditor({ reading, part, onEdit, onDone }: ChipEditorProps) {
  const finish = (edited: Reading) => {
    onEdit(edited);
    onDone();
  };
  if (part.kind === "film") return <FilmEditor reading={reading} index={part.index} onEdit={finish} onDone={onDone} />;
  if (part.kind === "years") {
    const { from, to } = reading.wish.years ?? {};
    const set = (a?: number, b?: number) => (a === from && b === to ? onDone() : finish(setYears(reading, a, b)));
    return <SpanFields legend="Years" first={from} last={to} onSet={set} />;
  }
  if (part.kind === "runtime") {
    const { min, max } = reading.wish.runtime ?? {};
    const set = (a?: number, b?: number) => (a === min && b === max ? onDone() : finish(setRuntime(reading, a, b)));
    return <SpanFields legend="Minutes" first={min} last={max} onSet={set} />;
  }
  const { name } = partText(reading, part);
  return (
    <fieldset className={styles.choices} aria-label={name}>
      {choicesOf(reading, part).map(({ says, chosen, edited }) => (
        <button
          key={says}
          type="button"
          className={styles.choice}
          aria-pressed={chosen}
          onClick={() => (chosen ? onDone() : finish(edited()))}
        >
          {says}
        </button>
      ))}
    </fieldset>
  );
}

interface Choice {
  readonly says: string;
  readonly chosen: boolean;
  edited(): Reading;
}

const certifications: readonly Certification[] = ["G", "PG", "PG-13", "R"];

/** What a part may say in place of what it says. */
function choicesOf(reading: Reading, part: Part): readonly Choice[] {
  if (part.kind === "certification") {
    const max = reading.wish.certification?.max;
    return certifications.map((one) => ({
      says: one,
      chosen: one === max,
      edited: () => setCertification(reading, one),
    }));
  }
  if (part.kind === "hidden") {
    const [index = 0] = part.indexes;
    const why = reading.hidden[index]?.why;
    const back = { says: "let it come back", chosen: false, edited: () => remove(reading, part) };
    if (why === "shown") return [{ ...back, says: "let them come back" }];
    return [
      ...(["seen", "not-tonight"] as const).map((one) => ({
        says: whysHidden[one],
        chosen: one === why,
        edited: () => setWhy(reading, index, one),
      })),
      back,
    ];
  }
  const compares = comparedWith(reading, part) !== undefined;
  return [true, false].map((wanted) => ({
    says: compares ? (wanted ? "more of it" : "less of it") : wanted ? "yes, please" : "rather not",
    chosen: isWanted(reading, part) === wanted,
    edited: () => turn(reading, part),
  }));
}

interface FilmEditorProps {
  readonly reading: Reading;
  readonly index: number;
  onEdit(reading: Reading): void;
  onDone(): void;
}

function FilmEditor({ reading, index, onEdit, onDone }: FilmEditorProps) {
  const film = reading.films[index];
  const [text, setText] = useState(film?.title ?? "");
  const { films, isFetching, trouble } = useSearch(text, 6);
  const setEager = useEager(isFetching, () => {
    const [best] = text.trim() === film?.title ? [] : films;
    if (best && best.id !== film?.movieId) onEdit(exchange(reading, index, best));
    else if (best || text.trim() === film?.title) onDone();
    else trouble?.onAgain();
  });
  if (!film) return null;
  const others = films.filter(({ id }) => id !== film.movieId).slice(0, 5);
  return (
    <div className={styles.film}>
      <fieldset className={styles.choices} aria-label={`How was ${film.title}?`}>
        {feelings.map(({ feeling, glyph, name }) => (
          <button
            key={feeling}
            type="button"
            className={styles.choice}
            aria-pressed={film.role === "history" && film.feeling === feeling}
            onClick={() => onEdit(feel(reading, index, feeling))}
          >
            <span aria-hidden="true">{glyph}</span> {name}
          </button>
        ))}
      </fieldset>
      <label className={styles.other}>
        Or did you mean another film?
        <input
          type="text"
          className="field"
          value={text}
          autoComplete="off"
          onChange={(event) => {
            setEager(false);
            setText(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
            event.preventDefault();
            setEager(true);
          }}
        />
      </label>
      {trouble && <TroubleLine {...trouble} />}
      <ul className={styles.found}>
        {others.map((other) => (
          <li key={other.id}>
            <button type="button" onClick={() => onEdit(exchange(reading, index, other))}>
              <FilmLine film={other} aside={other.directors[0]} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
