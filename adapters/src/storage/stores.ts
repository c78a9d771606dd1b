/** What a home is made of, for those who work with several of its parts. */
import type { SourceLimits } from "../sources/files/source-limits.ts";
import type { FilmNotes } from "../sources/notes/film-notes.ts";
import type { ArticleFiles } from "./article-files.ts";
import type { DataSets } from "./data-sets.ts";

export interface Stores {
  readonly sets: DataSets;
  readonly articles: ArticleFiles;
  /** The film notes, read at the first use; undefined where none are wanted. */
  readonly notes: () => Promise<FilmNotes | undefined>;
  /** What is read into them is held to these. */
  readonly limits: SourceLimits;
}
