/** What a sentence encoder reads of a film: a few short texts, each of which says what the film is in other words. */
import type { FilmText, Movie } from "@matinee/core";

/** Raised when films are read in another way, so that their vectors are made anew. */
export const sentencesFormat = 1;

/** Tags that a film is introduced with, the commonest first. */
const mostTags = 8;

/** Its name with genres and tags, our line on it with what people would ask, and what others wrote of it. */
export function filmSentences(movie: Movie): readonly string[] {
  const { title, year, genres, tags, texts } = movie;
  const of = (kind: FilmText["kind"]) => texts.filter((text) => text.kind === kind).map(({ text }) => text);
  const common = tags.toSorted((a, b) => b.count - a.count).slice(0, mostTags);
  const name = year === undefined ? title : `${title} (${year})`;
  const head = [name, genres.join(", "), common.map((tag) => tag.name).join(", ")];
  const asked = of("asked").join(". ");
  return [
    sentence(head),
    sentence(of("plot")),
    asked,
    sentence([...of("overview"), ...of("description")].slice(0, 1)),
    sentence(of("introduction").slice(0, 1)),
  ].filter((text) => text !== "");
}

const sentence = (parts: readonly string[]): string => parts.filter((part) => part !== "").join(". ");
