/** What a home is made of, for those who work with several of its parts. */
import type { SourceLimits } from "../sources/files/source-limits.ts";
import type { ArticleFiles } from "./article-files.ts";
import type { DataSets } from "./data-sets.ts";
import type { SetNotes } from "./set-notes.ts";

export interface Stores {
  readonly sets: DataSets;
  readonly articles: ArticleFiles;
  readonly notes: SetNotes;
  /** What is read into them is held to these. */
  readonly limits: SourceLimits;
}
