/** What went wrong, said kindly: every failure of a request becomes a Trouble that can be shown as it is. */

export class Trouble extends Error {
  /** What the person can do. */
  readonly hint: string;
  /** HTTP status; 0 when the server could not be reached. */
  readonly status: number;
  /** Milliseconds after which asking again is worth it; undefined where waiting alone does not help. */
  readonly wait: number | undefined;
  /** Unix time in ms when that is. */
  readonly due: number | undefined;

  constructor(message: string, hint: string, status: number, wait?: number) {
    super(message);
    this.name = "Trouble";
    this.hint = hint;
    this.status = status;
    this.wait = wait;
    this.due = wait === undefined ? undefined : Date.now() + wait;
  }
}

/** Between two tries where nobody has said how long it takes. */
const usualWait = 3_000;
/** The server forgets requests after a minute; nobody has to wait longer to be asked again. */
const longestWait = 60_000;

/** Server away or warming up: over in a moment. */
export const isWarmingUp = (error: unknown): boolean => error instanceof Trouble && error.status === 503;
export const isShort = (error: unknown): boolean =>
  error instanceof Trouble && (error.status === 0 || isWarmingUp(error));

export const unreachable = (): Trouble =>
  new Trouble(
    "Matinee does not answer.",
    "Is it still running? Start it again with npm start; the page comes back by itself.",
    0,
    usualWait,
  );

const kinder: Readonly<Record<number, readonly [message: string, hint: string]>> = {
  404: ["This film is not in the catalogue that is served now.", "It may come back with another data set."],
  413: ["That is more than Matinee can read at once.", "Shorten the text and ask again."],
  429: ["That was a lot of questions in a short time.", "Matinee takes a short breath; the page then asks by itself."],
  500: ["Something broke on Matinee's side.", "Try again; if it stays, start Matinee anew."],
  502: ["Something between here and Matinee broke.", "Try again in a moment."],
  503: ["Matinee is still warming up.", "This takes a few seconds; the page tries again by itself."],
};

/**
 * A Trouble from a problem+json body (RFC 9457), whose own words come first when it has any; those about the limit speak
 * to programs. `retryAfter` is the header of that name: seconds.
 */
export function troubleFrom(status: number, problem: unknown, retryAfter?: string | null): Trouble {
  const { detail, hint } = (typeof problem === "object" && problem !== null ? problem : {}) as Record<string, unknown>;
  const [message, advice] = kinder[status] ?? kinder[status >= 500 ? 500 : 0] ?? [];
  const speaks = status < 500 && status !== 429;
  const own = speaks && typeof detail === "string" && detail !== "" ? detail : undefined;
  return new Trouble(
    own ?? message ?? "Matinee could not take this question.",
    (typeof hint === "string" && speaks ? hint : undefined) ?? advice ?? "Change it a little and ask again.",
    status,
    waitOf(status, retryAfter),
  );
}

function waitOf(status: number, retryAfter: string | null | undefined): number | undefined {
  if (status === 503) return usualWait;
  if (status !== 429) return undefined;
  const seconds = Number(retryAfter);
  return seconds > 0 ? Math.min(longestWait, Math.max(1_000, seconds * 1_000)) : usualWait;
}
