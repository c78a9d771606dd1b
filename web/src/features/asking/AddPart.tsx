/** "add a film, a mood, a name": what the sentence did not say, said by hand. */
import { useState } from "react";
import { useSearch } from "../../api/queries.ts";
import type { MovieCard, Reading } from "../../api/types.ts";
import { Suggest, type Suggestion } from "../../ui/Suggest.tsx";
import { FilmLine } from "../film/FilmLine.tsx";
import styles from "./AddPart.module.css";
import { countryName } from "./facts.ts";
import { countryCodes, genreNames, languageNames, moodWords } from "./genres.ts";
import { addFilm, addNamed, addWord } from "./reading-edits.ts";

interface AddPartProps {
  readonly reading: Reading;
  onEdit(reading: Reading): void;
}

interface Offer extends Suggestion {
  add(reading: Reading): Reading;
}

export function AddPart({ reading, onEdit }: AddPartProps) {
  const [text, setText] = useState("");
  const { films, isFetching, trouble } = useSearch(text, 6);
  const offers = text.trim() === "" ? [] : offersFor(text.trim(), films);
  return (
    <Suggest
      label="Add a film, a mood, a name"
      placeholder="add a film, a mood, a name"
      className={styles.add}
      text={text}
      onText={setText}
      suggestions={offers}
      nothing="Nothing to add."
      waiting={isFetching}
      trouble={trouble}
      onTake={(value) => {
        const offer = offers.find((one) => one.value === value);
        setText("");
        if (offer) onEdit(offer.add(reading));
      }}
    />
  );
}

function offersFor(text: string, films: readonly MovieCard[]): readonly Offer[] {
  const typed = text.toLowerCase();
  const starts = (name: string): boolean =>
    name.toLowerCase().startsWith(typed) || (typed.length > 2 && name.toLowerCase().includes(` ${typed}`));
  const kind = (name: string, what: string, add: Offer["add"]): Offer => ({
    value: `${what} ${name}`,
    show: (
      <span className={styles.offer}>
        {name} <span>{what}</span>
      </span>
    ),
    add,
  });
  const people = [...new Set(films.flatMap(({ directors, cast }) => [...directors, ...cast]))];
  const filmOffer = (film: MovieCard): Offer => ({
    value: `film ${film.id}`,
    show: <FilmLine film={film} aside={film.directors[0]} />,
    add: (reading) => addFilm(reading, film),
  });
  const named = films.filter(({ title }) => title.toLowerCase().includes(typed));
  return [
    ...genreNames.filter(starts).map((name) => kind(name, "genre", (reading) => addNamed(reading, "genres", name))),
    ...moodWords
      .filter(starts)
      .slice(0, 3)
      .map((name) => kind(name, "mood", (reading) => addWord(reading, name))),
    ...named.slice(0, 4).map(filmOffer),
    ...people
      .filter(starts)
      .slice(0, 3)
      .map((name) => kind(name, "person", (reading) => addNamed(reading, "people", name))),
    ...languageNames
      .filter(starts)
      .map((name) => kind(name, "language", (reading) => addNamed(reading, "languages", name))),
    ...countryCodes
      .filter((code) => starts(countryName(code)))
      .map((code) => kind(countryName(code), "country", (reading) => addNamed(reading, "countries", code))),
    kind(text, "as a word", (reading) => addWord(reading, text)),
    ...films
      .filter((film) => !named.includes(film))
      .slice(0, 3)
      .map(filmOffer),
  ];
}
