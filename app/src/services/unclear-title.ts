/** A film of a reading whose title several films have: a language model picks among them by the words around it, or none. */
import type { FilmMention, LanguageAnswer, LanguageAsking, LanguageModel, Named, Reading } from "@matinee/core";
import { loadedTasks } from "./language-tasks.ts";

/** The first film that the built-in reader was not sure of. */
export const unclearFilm = ({ films }: Reading): FilmMention | undefined =>
  films.find(({ alternatives = [], year, at }) => at !== undefined && alternatives.length > 0 && year !== undefined);

/** The most films that are given to choose from. */
const most = 10;

export interface MatchedTitle {
  readonly answer: LanguageAnswer<{ readonly id: string | null }>;
  /** The film that is meant, where another one was taken before. */
  readonly reading: Reading | undefined;
}

/** Undefined where the title turns out to be clear. */
export async function matchedTitle(
  model: LanguageModel,
  text: string,
  { reading, film }: { readonly reading: Reading; readonly film: FilmMention },
  named: (title: string, year: number | undefined) => Promise<Named>,
  asking: LanguageAsking,
): Promise<MatchedTitle | undefined> {
  const found = await named(film.title, undefined);
  if (found.kind !== "ambiguous") return undefined;
  const { factsOf, matchTitle } = await loadedTasks();
  const cards = [found.movie, ...found.others].slice(0, most);
  const films = cards.map((card, place) => factsOf(card, place));
  const name = film.at === undefined ? film.title : text.slice(...film.at);
  const answer = await model.run(matchTitle, { name, context: text, films }, asking);
  const meant = cards[films.findIndex(({ id }) => id === answer.value.id)];
  const isOther = meant !== undefined && meant.id !== film.movieId;
  return { answer, reading: isOther ? withFilm(reading, film, meant) : undefined };
}

/** The reading with another film of the same name; the one that was taken before stays a choice. */
function withFilm(reading: Reading, film: FilmMention, meant: Extract<Named, { kind: "sure" }>["movie"]): Reading {
  const { imdbId: _, tmdbId: __, year, ...said } = film;
  const before = { movieId: film.movieId, title: film.title, ...(year !== undefined && { year }) };
  const others = (film.alternatives ?? []).filter(({ movieId }) => movieId !== meant.id);
  const now: FilmMention = {
    ...said,
    movieId: meant.id,
    title: meant.title,
    ...(meant.year !== undefined && { year: meant.year }),
    alternatives: [before, ...others].slice(0, 5),
  };
  return { ...reading, films: reading.films.map((one) => (one === film ? now : one)) };
}
