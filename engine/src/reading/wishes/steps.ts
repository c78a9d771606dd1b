/** How far "newer", "older" and "shorter" go where they are said of one film and a list is to be like it. */

/** "Like Heat but newer" asks for more than a year, the more the older that film is. "Newer than Heat" says exactly that. */
export const clearlyNewer = (age: number): number => Math.min(20, Math.max(1, Math.round(age / 3)));
/** The same of "older", counted from the first films with sound on; "way older" asks for more. */
export const clearlyOlder = (year: number, isFar: boolean): number =>
  Math.min(15, Math.max(5, Math.round((year - 1925) / 6))) + (isFar ? 5 : 0);

/** "A modern Casablanca" is of the last so many years. */
export const yearsOfToday = 30;

/** The same of a length; of a film of usual length a minute is enough. */
export const clearlyShorter = (minutes: number): number =>
  Math.min(minutes - 1, Math.max(90, Math.round(0.8 * minutes)));
