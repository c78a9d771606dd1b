/** Reads one row of ratings from bytes, when it is written the plain way: nothing but digits, points and separators. */

export interface PlainRow {
  /** Results of the last `read` that answered true. */
  user: number;
  movie: number;
  stars: number;
  /** Seconds since 1970; 0 where the table has none. */
  time: number;
  /** Where the row's newline stands, or the end of the bytes. */
  end: number;
  /** False when the row at `start` is not plain; then nothing has been read. */
  read(bytes: Uint8Array, start: number): boolean;
}

const zero = 48;
const point = 46;
const newline = 10;
const carriageReturn = 13;
/** Whole numbers of so many digits are exact as doubles. */
const exactDigits = 15;
/** Seconds since 1970 are kept in 32 bits; a time that has no room there is left to those who can say so. */
const latestTime = 2 ** 32 - 1;

/** A reader for rows of user, movie, stars and, if `timed`, seconds, between separators like "," or "::". */
export function plainRow(separator: string, timed: boolean): PlainRow {
  const code = separator.charCodeAt(0);
  const step = separator.length;
  let at = 0;

  /** Digits at `at`; −1 when there are none or too many. */
  const whole = (bytes: Uint8Array): number => {
    const start = at;
    let value = 0;
    for (let digit = bytes[at] - zero; digit >= 0 && digit <= 9; digit = bytes[++at] - zero) value = value * 10 + digit;
    return at === start || at - start > exactDigits ? -1 : value;
  };
  const separated = (bytes: Uint8Array): boolean => {
    if (bytes[at] !== code || (step === 2 && bytes[at + 1] !== code)) return false;
    at += step;
    return true;
  };
  const decimal = (bytes: Uint8Array): number => {
    const value = whole(bytes);
    if (value < 0 || bytes[at] !== point) return value;
    at++;
    const start = at;
    const fraction = whole(bytes);
    return fraction < 0 ? -1 : value + fraction / 10 ** (at - start);
  };

  return {
    user: 0,
    movie: 0,
    stars: 0,
    time: 0,
    end: 0,
    read(bytes, start) {
      at = start;
      this.user = whole(bytes);
      if (this.user < 0 || !separated(bytes)) return false;
      this.movie = whole(bytes);
      if (this.movie < 0 || !separated(bytes)) return false;
      this.stars = decimal(bytes);
      if (this.stars < 0) return false;
      if (timed) {
        if (!separated(bytes)) return false;
        this.time = whole(bytes);
        if (this.time < 0 || this.time > latestTime) return false;
      }
      if (bytes[at] === carriageReturn) at++;
      this.end = at;
      return at >= bytes.length || bytes[at] === newline;
    },
  };
}
