/** Times as tables write them. */

/** How many of what a time may be counted in make a second; no two of them overlap in the times that are allowed. */
const units = [1, 1e3, 1e6, 1e9];
/** A number of the finer units means no time before 1973. */
const earliest = 1e8;
const date = /^\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)?$/u;
const number = /^\d{1,19}(?:\.\d{1,19})?(?:e\+?\d{1,2})?$/iu;

/**
 * Seconds since 1970 of a number of seconds, milli-, micro- or nanoseconds, or of a date; 0 where there is none; undefined when
 * it is neither, or has no room in 32 bits.
 */
export function secondsOf(time: string | undefined): number | undefined {
  if (time === undefined || time === "") return 0;
  const seconds = number.test(time) ? inSeconds(Number(time)) : ofDate(time);
  return seconds !== undefined && seconds >= 0 && seconds < 2 ** 32 ? Math.floor(seconds) : undefined;
}

const ofDate = (time: string): number | undefined =>
  date.test(time) ? Date.parse(`${time.replace(" ", "T")}Z`) / 1000 : undefined;

function inSeconds(count: number): number | undefined {
  return units
    .map((unit) => count / unit)
    .find((seconds, place) => seconds < 2 ** 32 && (place === 0 || seconds >= earliest));
}
