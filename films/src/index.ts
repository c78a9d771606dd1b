/** Notes on films, free for everybody: where they lie, how they are read, and what their words mean. */

export { readFilmsAlike } from "./alike.ts";
export type { Listed } from "./lists.ts";
export { readFilmLists } from "./lists.ts";
export { genres, lineOf, Note, origins, Rating } from "./note.ts";
export { readOtherTitles } from "./other-titles.ts";
export type { PlacedNote, Problem, ReadNotes } from "./read.ts";
export { readNotes } from "./read.ts";
export { faults, plain } from "./rules.ts";
export { sourceFacets } from "./source-facets.ts";
export type { Groups } from "./strengths.ts";
export { keywordsOf, levelNames, levelsOf, strengthsOf } from "./strengths.ts";
export type { Facet, Level, Vocabulary } from "./vocabulary.ts";
export { compactly, readVocabulary } from "./vocabulary.ts";

/** Folders of this package: notes as JSONL by decade, the vocabulary, titles in other languages, films alike, and lists of films. */
export const folders = {
  notes: new URL("../notes/", import.meta.url),
  vocabulary: new URL("../vocabulary/", import.meta.url),
  titles: new URL("../titles/", import.meta.url),
  alike: new URL("../alike/", import.meta.url),
  lists: new URL("../lists/", import.meta.url),
};
