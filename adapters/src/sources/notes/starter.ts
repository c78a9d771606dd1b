/**
 * The films that are shipped, as a data set of their own: all that have a note. Nobody has rated them; how well they are
 * known is expected from their notes.
 */
import { createHash } from "node:crypto";
import {
  bareMovie,
  catalogOf,
  type Dataset,
  interactionsOf,
  type Movie,
  type MovieId,
  starterName,
} from "@matinee/core";
import { type FilmNotes, notesLicence, type WrittenNote } from "./film-notes.ts";
import { factsOfNote, withNote } from "./noted-film.ts";
import { expectedVotes, renownWeights } from "./renown.ts";

export const starterTitle = (films: number): string =>
  `${films.toLocaleString("en-US")} films with notes written for Matinee`;

export function starterDataset(notes: FilmNotes): Dataset {
  const movies = notes.notes.map(movieOf);
  return {
    name: starterName,
    version: versionOf(notes),
    label: `${starterTitle(movies.length)}; nobody has rated them; ${notesLicence}`,
    simulated: false,
    catalog: catalogOf(movies),
    interactions: interactionsOf(new Uint32Array(1), new Int32Array(0), new Float32Array(0)),
  };
}

/** What is expected is a part of the data, too. */
export const versionOf = ({ version }: FilmNotes): string =>
  createHash("sha256")
    .update(JSON.stringify([version, renownWeights]))
    .digest("hex")
    .slice(0, 16);

/**
 * The film's MovieLens id where it has one, so that what was rated stays rated when a MovieLens set takes over. Others get a
 * number made of the note's name: the same in every version, and far above all that MovieLens will count to.
 */
export function idOf({ id, movieId }: Pick<WrittenNote, "id" | "movieId">): MovieId {
  return movieId ?? firstOwn + createHash("sha256").update(id).digest().readUIntBE(0, 5);
}

const firstOwn = 1e12;

function movieOf(note: WrittenNote): Movie {
  const movie = bareMovie(idOf(note), note.title);
  const { directors, cast, runtime, language } = factsOfNote(movie.id, note);
  return withNote({ ...movie, directors, cast, runtime, language, votes: expectedVotes(note) }, note);
}
