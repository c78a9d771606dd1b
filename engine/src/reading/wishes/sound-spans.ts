/** "After 2010, before 1990" asks for no film at all: what a person says of years or length and cannot be is told as unread. */
import type { Reading } from "@matinee/core";

/** The reading without spans that run backwards, so that it may be sent back as it is. */
export function withSoundSpans(reading: Reading, text: string): Reading {
  const { years, runtime } = reading.wish;
  const crossed = [
    { name: "years" as const, span: years, low: years?.from, high: years?.to },
    { name: "runtime" as const, span: runtime, low: runtime?.min, high: runtime?.max },
  ].filter(({ low, high }) => low !== undefined && high !== undefined && low > high);
  if (crossed.length === 0) return reading;
  const wish = { ...reading.wish };
  for (const { name } of crossed) delete wish[name];
  const unread = crossed.map(({ name, span }) => ({
    text: span?.at === undefined ? name : text.slice(...span.at),
    why: name === "years" ? "No year is both." : "No length is both.",
    ...(span?.at && { at: span.at }),
  }));
  return { ...reading, wish, unread: [...reading.unread, ...unread] };
}
