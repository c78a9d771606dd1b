/** What a film note adds to a film: the note itself, texts in our own words, and facts where nothing else knows them. */
import { type FilmNote, type FilmText, languageNamed, listsSource, type Movie, notesSource } from "@matinee/core";
import { levelsOf, sourceFacets, strengthsOf } from "@matinee/films";
import { foldTitle } from "@matinee/text";
import { type FilmFacts, noFacts } from "../texts/film-facts.ts";
import { notesLicence, titlesOfNote, type WrittenNote } from "./film-notes.ts";

/** A note as one of the sources that tell of a film. */
export const factsOfNote = (movieId: number, { plot, directors = [], cast = [], ...note }: WrittenNote): FilmFacts => ({
  ...noFacts,
  movieId,
  texts: { plot },
  directors,
  cast,
  runtime: note.runtime,
  language: languagesOf(note)[0],
});

/** The film with its note, its texts, and with what a catalogue may lack: other titles, year, genres, ids elsewhere. */
export function withNote(movie: Movie, note: WrittenNote): Movie {
  return {
    ...movie,
    alternativeTitles: otherTitles(movie, note),
    year: movie.year ?? note.year,
    genres: movie.genres.length > 0 ? movie.genres : note.genres,
    imdbId: movie.imdbId ?? note.imdb,
    tmdbId: movie.tmdbId ?? note.tmdb,
    texts: textsWithNote(movie.texts, note),
    note: filmNoteOf(note),
  };
}

function otherTitles({ title, alternativeTitles }: Movie, note: WrittenNote): readonly string[] {
  const more = titlesOfNote(note).filter((other) => other !== title);
  if (more.length === 0) return alternativeTitles;
  const titles = [...alternativeTitles, ...more];
  const known = new Set([foldTitle(title)]);
  return titles.filter((other) => {
    const key = foldTitle(other);
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}

/** First the plot, which everybody may read; last what the film answers and its keywords, which are for finding it and shown to nobody. */
function textsWithNote(
  texts: readonly FilmText[],
  { plot, asked, keywords, listed }: WrittenNote,
): readonly FilmText[] {
  const from = { source: notesSource, licence: notesLicence };
  const listing = { source: listsSource, licence: notesLicence };
  const { about = [], goodFor = [] } = listed ?? {};
  return [
    { kind: "plot", text: plot, ...from },
    ...texts,
    ...asked.map((text): FilmText => ({ kind: "asked", text, ...from })),
    ...goodFor.map((text): FilmText => ({ kind: "asked", text, ...listing })),
    ...(keywords === undefined ? [] : [{ kind: "keywords" as const, text: keywords, ...from }]),
    ...(about.length === 0 ? [] : [{ kind: "keywords" as const, text: about.join(", "), ...listing }]),
  ];
}

/**
 * Strengths are unfolded when somebody asks for them, and kept of the film that was asked for last: all of them would take
 * more memory than all else that is known of the films.
 */
function filmNoteOf(note: WrittenNote): FilmNote {
  const {
    id,
    countries,
    writers = [],
    places = [],
    certification,
    studio,
    series,
    basedOn,
    alike,
    facets,
    levels,
  } = note;
  return {
    id,
    countries,
    languages: languagesOf(note),
    writers,
    places,
    ...(certification !== undefined && { certification }),
    ...(studio !== undefined && { studio }),
    ...(series !== undefined && { series }),
    ...(basedOn !== undefined && { basedOn }),
    ...(alike !== undefined && alike.length > 0 && { alike }),
    get facets() {
      return lastFacets(facets, () => Object.assign(strengthsOf(facets), sourceFacets(basedOn)));
    },
    get levels() {
      return lastLevels(levels, () => levelsOf(levels));
    },
  };
}

const lastFacets = lastMade<WrittenNote["facets"], FilmNote["facets"]>();
const lastLevels = lastMade<WrittenNote["levels"], FilmNote["levels"]>();

/** What is made of a thing, made anew only for another one. */
function lastMade<Of extends object, Made>(): (of: Of, make: () => Made) => Made {
  let last: { readonly of: Of; readonly made: Made } | undefined;
  return (of, make) => {
    if (last?.of !== of) last = { of, made: make() };
    return last.made;
  };
}

const names = new Map<string, string | undefined>();

/** English names; none where nobody speaks. */
function languagesOf({ languages }: Pick<WrittenNote, "languages">): readonly string[] {
  return languages.flatMap((code) => {
    if (!names.has(code)) names.set(code, languageNamed(code));
    return names.get(code) ?? [];
  });
}
