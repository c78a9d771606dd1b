/**
 * How long a place that is busy asks to be left alone: the header Retry-After, whole seconds or a date (RFC 9110, 10.2.3). Some
 * places tell parts of seconds.
 */

/** The three forms of dates (RFC 9110, 5.6.7); `Date.parse` alone would find one in nearly every sentence with a number. */
const dates = [
  /^(?:mon|tue|wed|thu|fri|sat|sun), \d{2} [a-z]{3} \d{4} \d{2}:\d{2}:\d{2} gmt$/iu,
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day, \d{2}-[a-z]{3}-\d{2} \d{2}:\d{2}:\d{2} gmt$/iu,
  /^(?:mon|tue|wed|thu|fri|sat|sun) [a-z]{3} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/iu,
];

/** Milliseconds from now (of the epoch), 0 for a date that is over; undefined where the header tells no time. */
export function waitOf(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? "";
  if (/^\d+(?:[.]\d+)?$/u.test(text)) return Number(text) * 1000;
  if (!dates.some((form) => form.test(text))) return undefined;
  // The last form names no zone, and means universal time.
  const date = Date.parse(/gmt$/iu.test(text) ? text : `${text} GMT`);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
