/** What is written about a film, field by field, as one bag of terms. */
import { listsSource, type Movie } from "@matinee/core";
import { termsOf } from "./terms.ts";

/** How often each field is counted, as if it stood there that many times. */
export interface FieldWeights {
  readonly title: number;
  readonly genres: number;
  readonly people: number;
  readonly tags: number;
  readonly texts: number;
  /** Our own line on what happens. */
  readonly plot: number;
  /** Requests that the film answers: people's words for it. */
  readonly asked: number;
  readonly keywords: number;
  /** A share of `asked` and `keywords`: of those that many films have in common, since a list names them all. */
  readonly listed: number;
}

export const allFields: FieldWeights = {
  title: 1,
  genres: 1,
  people: 1,
  tags: 1,
  texts: 1,
  plot: 1,
  asked: 1,
  keywords: 1,
  listed: 1,
};

/** Term → weighted count of one film. Tags count by how many people gave them, damped. */
export function filmTerms(movie: Movie, weights: FieldWeights): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (text: string, weight: number) => {
    if (weight === 0) return;
    for (const term of termsOf(text)) counts.set(term, (counts.get(term) ?? 0) + weight);
  };
  add(movie.title, weights.title);
  for (const title of movie.alternativeTitles) add(title, weights.title);
  for (const genre of movie.genres) add(genre, weights.genres);
  for (const person of movie.directors) add(person, weights.people);
  for (const person of movie.cast) add(person, weights.people);
  for (const tag of movie.tags) add(tag.name, weights.tags * (1 + Math.log(tag.count)));
  for (const { kind, text, source } of movie.texts)
    if (kind === "keywords" || kind === "plot" || kind === "asked")
      add(text, weights[kind] * (source === listsSource ? weights.listed : 1));
    else add(withoutName(text, movie.title), weights.texts);
  return counts;
}

/** A text without the name that it begins with: "Happiness is a 1998 film …" says nothing about happiness. */
function withoutName(text: string, title: string): string {
  const at = text.toLowerCase().indexOf(title.toLowerCase());
  return at < 0 || at > longestLead ? text : text.slice(0, at) + text.slice(at + title.length);
}

/** Characters before a film's name at the start of what an encyclopedia says of it ("The", a quotation mark). */
const longestLead = 12;
