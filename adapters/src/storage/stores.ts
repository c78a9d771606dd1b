/** What a home is made of, for those who work with several of its parts. */
import type { SourceLimits } from "../sources/files/source-limits.ts";
import type { ArticleFiles } from "./article-files.ts";
import type { DataSets } from "./data-sets.ts";

export interface Stores {
  readonly sets: DataSets;
  readonly articles: ArticleFiles;
  /** What is read into them is held to these. */
  readonly limits: SourceLimits;
}
