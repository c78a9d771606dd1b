/** How much a source may ask of whoever reads it. What goes beyond is told in one sentence, before it costs time or memory. */
import { MatineeError, type Settings } from "@matinee/core";

export interface SourceLimits {
  /** Bytes of one line, or of one record of a table of texts. */
  readonly line: number;
  /** Bytes that all files of a zip unfold to. */
  readonly unzipped: number;
}

const megabyte = 1e6;

export const limitsOf = (settings: Pick<Settings, "MATINEE_MAX_LINE" | "MATINEE_MAX_UNZIPPED">): SourceLimits => ({
  line: settings.MATINEE_MAX_LINE * megabyte,
  unzipped: settings.MATINEE_MAX_UNZIPPED * megabyte,
});

/** Where nobody has set others. */
export const usualLimits: SourceLimits = { line: megabyte, unzipped: 4000 * megabyte };

/** Files of one folder or zip; sets have a dozen. */
export const mostFiles = 10_000;
/** Bytes of a file that is read as a whole. */
export const mostText = 256 * megabyte;

export const inMegabytes = (bytes: number): string =>
  `${(bytes / megabyte).toLocaleString("en", { maximumFractionDigits: 1 })} MB`;

export const tooLong = (place: string, { line }: Pick<SourceLimits, "line">): MatineeError =>
  new MatineeError("data/unreadable", `${place} has a line of more than ${inMegabytes(line)}, so it is no table.`, {
    hint: "Check that it is the right file, or allow longer lines with the setting MATINEE_MAX_LINE.",
  });

export const tooManyFiles = (path: string, files: number): MatineeError =>
  new MatineeError(
    "data/unreadable",
    `${path} holds ${files.toLocaleString("en")} files, and at most ${mostFiles.toLocaleString("en")} are looked through.`,
  );

export const tooLarge = (place: string, bytes: number): MatineeError =>
  new MatineeError(
    "data/unreadable",
    `${place} has ${inMegabytes(bytes)}, and at most ${inMegabytes(mostText)} are read of such a file.`,
    { hint: "Check that it is the right file, or split it." },
  );
