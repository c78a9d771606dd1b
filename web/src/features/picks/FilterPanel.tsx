/** Conditions that every film of the list must meet. */
import type { Filters } from "../../api/types.ts";
import { genreNames, languageNames } from "../asking/genres.ts";
import { countOf } from "../asking/question.ts";
import { SpanFields } from "../asking/SpanFields.tsx";
import styles from "./FilterPanel.module.css";

interface FilterPanelProps {
  readonly filters: Filters;
  onFilter(filters: Filters): void;
}

export function FilterPanel({ filters, onFilter }: FilterPanelProps) {
  const { genres = [], withoutGenres = [], years, runtime, languages = [] } = filters;
  /** Open, then only these, then none of these, then open again. */
  const step = (name: string) => {
    const without = (list: readonly string[]) => list.filter((other) => other !== name);
    if (genres.includes(name))
      onFilter({ ...filters, genres: without(genres), withoutGenres: [...withoutGenres, name] });
    else if (withoutGenres.includes(name)) onFilter({ ...filters, withoutGenres: without(withoutGenres) });
    else onFilter({ ...filters, genres: [...genres, name] });
  };
  return (
    <section aria-labelledby="filters" className={styles.filters}>
      <div className={styles.head}>
        <h2 id="filters" className={styles.heading}>
          Only show
        </h2>
        {countOf(filters) > 0 && (
          <button type="button" className="quiet" onClick={() => onFilter({})}>
            clear
          </button>
        )}
      </div>
      <fieldset className={styles.genres}>
        <legend className="unseen">Genres: once for only these, twice for none of these</legend>
        {genreNames.map((name) => {
          const state = genres.includes(name) ? "only" : withoutGenres.includes(name) ? "without" : "open";
          return (
            <button
              key={name}
              type="button"
              className={styles.genre}
              data-state={state}
              aria-label={state === "without" ? `no ${name}` : name}
              aria-pressed={state !== "open"}
              onClick={() => step(name)}
            >
              {name}
            </button>
          );
        })}
      </fieldset>
      <SpanFields
        live
        legend="Years"
        first={years?.from}
        last={years?.to}
        onSet={(from, to) => onFilter({ ...filters, years: { from, to } })}
      />
      <SpanFields
        live
        legend="Minutes"
        first={runtime?.min}
        last={runtime?.max}
        onSet={(min, max) => onFilter({ ...filters, runtime: { min, max } })}
      />
      <label className={styles.language}>
        <span>Language</span>
        <select
          className="field"
          value={languages[0] ?? ""}
          onChange={({ currentTarget: { value } }) => onFilter({ ...filters, languages: value === "" ? [] : [value] })}
        >
          <option value="">any</option>
          {languageNames.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
    </section>
  );
}
