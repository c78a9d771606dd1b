/** What went wrong, said kindly: every failure of a request becomes a Trouble that can be shown as it is. */

export class Trouble extends Error {
  /** What the person can do. */
  readonly hint: string;
  /** HTTP status; 0 when the server could not be reached. */
  readonly status: number;

  constructor(message: string, hint: string, status: number) {
    super(message);
    this.name = "Trouble";
    this.hint = hint;
    this.status = status;
  }
}

export const unreachable = (): Trouble =>
  new Trouble(
    "Matinee does not answer.",
    "Is it still running? Start it again with npm start; the page comes back by itself.",
    0,
  );

const kinder: Readonly<Record<number, readonly [message: string, hint: string]>> = {
  404: ["This film is not in the catalogue that is served now.", "It may come back with another data set."],
  413: ["That is more than Matinee can read at once.", "Shorten the text and ask again."],
  429: ["That was a lot of questions in a short time.", "Wait a moment, then try again."],
  500: ["Something broke on Matinee's side.", "Try again; if it stays, start Matinee anew."],
  502: ["Something between here and Matinee broke.", "Try again in a moment."],
  503: ["Matinee is still warming up.", "This takes a few seconds; the page tries again by itself."],
};

/** A Trouble from a problem+json body (RFC 9457), whose own words come first when it has any. */
export function troubleFrom(status: number, problem: unknown): Trouble {
  const { detail, hint } = (typeof problem === "object" && problem !== null ? problem : {}) as Record<string, unknown>;
  const [message, advice] = kinder[status] ?? kinder[status >= 500 ? 500 : 0] ?? [];
  const own = status < 500 && typeof detail === "string" && detail !== "" ? detail : undefined;
  return new Trouble(
    own ?? message ?? "Matinee could not take this question.",
    (typeof hint === "string" && status < 500 ? hint : undefined) ?? advice ?? "Change it a little and ask again.",
    status,
  );
}
