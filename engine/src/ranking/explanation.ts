/** Why one film of a list is there, in sentences: the list's own evidence, what tells most first, as the built-in says it. */
import {
  type Answer,
  type Explanation,
  type FilmEvidence,
  InvalidRequest,
  limits,
  type Movie,
  type Pick,
  type Reading,
} from "@matinee/core";
import { factsOf } from "../language/frame.ts";
import { explain } from "../language/tasks/explain.ts";
import { mostTelling } from "./reasons/headline.ts";

/** Films of a list among which one is looked for at least: as many as a language model may bring to the front. */
export const explainable = 30;

/** Of a film of the catalogue. Throws "request/invalid" where it is none of the list. */
export function explanationOf({ picks, reading, notes, versions }: Answer, { id, title, year }: Movie): Explanation {
  const pick = picks.find(({ movie }) => movie.id === id);
  if (pick === undefined) {
    const name = year === undefined ? title : `${title} (${year})`;
    const longer = picks.length < limits.n ? `, or for a longer list (n, at most ${limits.n}; matinee explain -n)` : "";
    throw new InvalidRequest(
      [{ path: "movieId", message: `${name} is none of the ${picks.length} films that this request begins with` }],
      { hint: `Ask for a film that the same request lists${longer}.` },
    );
  }
  const evidence = evidenceOf(pick, reading);
  const { sentences } = explain.offline({ wish: "", film: factsOf(pick.movie, 0), evidence });
  return {
    movie: pick.movie,
    sentences: sentences.map((sentence) => ({ ...sentence, by: "offline" })),
    evidence,
    dropped: 0,
    notes,
    versions,
  };
}

/** The headline says the strongest reason and more: it stands for it, and reasons of other kinds come next. */
function evidenceOf({ headline, reasons }: Pick, reading: Reading): FilmEvidence[] {
  const first = mostTelling(reasons);
  const others = headline === undefined ? reasons : reasons.filter((reason) => reason !== first);
  const isNew = ({ kind }: Pick["reasons"][number]) => (kind === first?.kind ? 1 : 0);
  const told = [
    ...(headline === undefined || first === undefined ? [] : [{ ...first, text: headline }]),
    ...others.toSorted((a, b) => isNew(a) - isNew(b)),
  ];
  const wordsFilms = new Set(
    reading.films.filter(({ feeling, role }) => feeling !== undefined || role === "like").map((film) => film.movieId),
  );
  return told.map(({ text, movieId }, at) => ({
    id: `e${at + 1}`,
    text,
    ...(movieId !== undefined && !wordsFilms.has(movieId) && { ofRatings: true as const }),
  }));
}
