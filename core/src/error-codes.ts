/**
 * Every error that a person can meet. The message names the thing, the hint names the next step. Mapped once to HTTP
 * (problem+json) and once to the CLI; our own mistakes are RangeError or TypeError and are not caught.
 */

interface Row {
  readonly status: number;
  readonly exit: number;
  readonly hint: string;
}

const table = {
  "request/invalid": { status: 400, exit: 2, hint: "Correct the named field and send it again." },
  "request/too-large": { status: 413, exit: 2, hint: "Send less at once." },
  "request/too-many": { status: 429, exit: 1, hint: "Wait a moment and try again." },
  "request/content-type": { status: 415, exit: 2, hint: "Send JSON, with the header content-type: application/json" },
  "request/too-slow": { status: 408, exit: 1, hint: "Send the whole request at once." },
  "request/head-too-large": { status: 431, exit: 2, hint: "Send a shorter address, and fewer or shorter headers." },
  "request/host": {
    status: 421,
    exit: 2,
    hint: "Use an address that the server told when it started, or start it with this name in MATINEE_HOSTS.",
  },
  "request/cross-site": { status: 403, exit: 2, hint: "Ask from Matinee's own page, or from a program." },
  "movie/unknown": { status: 404, exit: 4, hint: "Find a film's id with: matinee search TITLE" },
  "route/unknown": { status: 404, exit: 4, hint: "All routes are listed at /docs." },
  "route/method": { status: 405, exit: 2, hint: "The header Allow names the methods that this route knows." },
  "person/unknown": { status: 404, exit: 4, hint: "Name a person by the id that the data set has for them." },
  "data/unknown": { status: 404, exit: 4, hint: "See the data sets with: matinee data list" },
  "data/not-installed": { status: 404, exit: 4, hint: "Fetch it with: matinee data fetch NAME" },
  "data/unreadable": { status: 422, exit: 5, hint: "Check that the path is a MovieLens folder or zip." },
  "data/too-many-bad-rows": {
    status: 422,
    exit: 5,
    hint: "Mend the named rows, or fetch a fresh copy with: matinee data fetch NAME",
  },
  "data/damaged": { status: 500, exit: 5, hint: "Add the data set again with: matinee data add PATH" },
  "data/no-network": {
    status: 503,
    exit: 6,
    hint: "Set MATINEE_MIRROR to a folder or URL that has the files, or work with --offline.",
  },
  "data/checksum": { status: 502, exit: 6, hint: "Fetch it again; when it persists, the source has changed." },
  "home/not-writable": {
    status: 500,
    exit: 7,
    hint: "Free some space or set MATINEE_HOME to a folder that you can write to.",
  },
  "compute/too-little-memory": {
    status: 503,
    exit: 10,
    hint: "Model fewer films with --set maxFilms=N, or free some memory.",
  },
  "model/unknown": { status: 404, exit: 4, hint: "See the trained models with: matinee models" },
  "model/unfit": { status: 409, exit: 5, hint: "Train it again with: matinee train MODEL" },
  "model/damaged": { status: 500, exit: 5, hint: "Train it again with: matinee train MODEL" },
  "train/no-ratings": {
    status: 409,
    exit: 5,
    hint: "Fetch ratings that people gave with: matinee data fetch ml-latest-small",
  },
  "train/no-genome": {
    status: 409,
    exit: 5,
    hint: "Join one with: matinee data describe NAME --genome FOLDER",
  },
  "evaluate/no-times": { status: 409, exit: 5, hint: "Choose a split that needs no times, as --split per-film." },
  "evaluate/nobody": { status: 409, exit: 5, hint: "Choose another split, or take more ratings." },
  "evaluate/leak": {
    status: 500,
    exit: 5,
    hint: "Learn from the data set that is handed to the model, and from nothing else.",
  },
  "experiment/stopped": { status: 503, exit: 130, hint: "Begin again with the same command." },
  "experiment/unknown": { status: 404, exit: 4, hint: "See the experiments with: matinee compare" },
  "encoder/unknown": { status: 404, exit: 4, hint: "See the encoders with: matinee encoder list" },
  "encoder/unfit": {
    status: 422,
    exit: 5,
    hint: "Name a folder with model.onnx and tokenizer.json, as sentence-transformers models have them.",
  },
  "encoder/damaged": { status: 500, exit: 5, hint: "Fetch or add it again; matinee encoder list shows what there is." },
  "encoder/not-there": { status: 503, exit: 5, hint: "See the encoders with: matinee encoder list" },
  "encoder/failed": { status: 503, exit: 6, hint: "The built-in vectors speak meanwhile." },
  "train/stopped": { status: 503, exit: 130, hint: "Nothing was kept, and the model in use is the one before." },
  "server/port-busy": { status: 500, exit: 8, hint: "Choose another port: --port 5001" },
  "settings/invalid": { status: 500, exit: 2, hint: "Correct the named setting." },
  "engine/starting": { status: 503, exit: 9, hint: "Try again in a few seconds; /readyz tells when." },
  "engine/failed": { status: 503, exit: 9, hint: "Try again; when it persists, start Matinee anew." },
} as const satisfies Record<string, Row>;

export type ErrorCode = keyof typeof table;

export class MatineeError extends Error {
  readonly code: ErrorCode;
  readonly hint: string;

  constructor(code: ErrorCode, message: string, options: { readonly hint?: string; readonly cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = "MatineeError";
    this.code = code;
    this.hint = options.hint ?? table[code].hint;
  }
}

/** One field that does not fit: its path as a program writes it, and what is wrong in words. */
export interface FieldError {
  readonly path: string;
  readonly message: string;
}

/** A request that does not fit; `fields` names each place. */
export class InvalidRequest extends MatineeError {
  readonly fields: readonly FieldError[];

  constructor(fields: readonly FieldError[], options: { readonly hint?: string } = {}) {
    const [first, ...more] = fields;
    const rest = more.length === 0 ? "" : ` (and ${more.length} more)`;
    super("request/invalid", `${first === undefined ? "The request does not fit." : told(first)}${rest}`, options);
    this.fields = fields;
  }
}

const told = ({ path, message }: FieldError): string => (path === "" ? message : `${path}: ${message}`);

/** HTTP status of an error code. */
export const statusOf = (code: ErrorCode): number => table[code].status;

/** Exit code of the command line for an error code. */
export const exitCodeOf = (code: ErrorCode): number => table[code].exit;

/** True for the code of a row of the table. */
export const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(table, code);
