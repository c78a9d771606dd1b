/** What a source of data looks like, be it a folder, a zip or a single file. */
import type { SourceLimits } from "./source-limits.ts";

export interface SourceFile {
  /** Lower-case name without folders: "movies.csv". */
  readonly name: string;
  /** Where it stands, for people: "ml-1m.zip/ml-1m/movies.dat". */
  readonly place: string;
  readonly bytes: number;
  /** Where it lies as it is, so that it can be read at any place; undefined inside a zip. */
  readonly path?: string;
  /** What whoever reads it has to hold. */
  readonly limits: SourceLimits;
  read(signal: AbortSignal): AsyncIterable<Uint8Array>;
}

export interface SourceFiles extends AsyncDisposable {
  /** As given by the person. */
  readonly path: string;
  readonly files: readonly SourceFile[];
}
