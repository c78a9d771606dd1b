/** Facts of a film in a few characters: runtime, language, the quiet line under a title. */
import type { MovieCard, Pick, Reading } from "../../api/types.ts";

/** "2 h 2", "54 min". */
export function runtimeText(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest}`;
}

/** "1981 · 2 h 2 · Crime, Drama · Michael Mann" */
export function factsLine({ year, runtime, genres, directors, language }: MovieCard): string {
  const shown = genres.filter((genre) => genre !== "(no genres listed)");
  return [
    year,
    runtime === undefined ? undefined : runtimeText(runtime),
    shown.join(", ") || undefined,
    language === undefined || language === "English" ? undefined : language,
    directors.slice(0, 2).join(", ") || undefined,
  ]
    .filter((fact) => fact !== undefined)
    .join(" · ");
}

const unknownFacts: Readonly<Record<NonNullable<Pick["unknown"]>[number], string>> = {
  year: "year unknown",
  runtime: "length unknown",
  language: "language unknown",
  country: "country unknown",
  certification: "certification unknown",
  content: "content unknown",
};

/** "length unknown": what the question asks about and nobody knows of this film. */
export const unknownLine = (unknown: Pick["unknown"] = []): string =>
  unknown.map((fact) => unknownFacts[fact]).join(" · ");

/** "1980s", "1985 – 1992", "from 1990", "until 1999", "1994". */
export function yearsText(from: number | undefined, to: number | undefined): string {
  if (from !== undefined && to === from + 9 && from % 10 === 0) return `${from}s`;
  if (from !== undefined && to !== undefined) return from === to ? String(from) : `${from} – ${to}`;
  return from === undefined ? `until ${to}` : `from ${from}`;
}

/** "≤ 2 h 15", "< 2 h", "≥ 3 h", "1 h 30 – 2 h". */
export function runtimeSpan({ min, max, under }: NonNullable<Reading["wish"]["runtime"]>): string {
  if (min !== undefined && max !== undefined) return `${runtimeText(min)} – ${runtimeText(max)}`;
  return min === undefined ? `${under ? "<" : "≤"} ${runtimeText(max ?? 0)}` : `≥ ${runtimeText(min)}`;
}

/** "4 stars", "half a star", "3½ stars". */
export function starsText(stars: number): string {
  if (stars === 0.5) return "half a star";
  if (stars === 1) return "1 star";
  return `${Number.isInteger(stars) ? stars : `${Math.floor(stars)}½`} stars`;
}

const regions = new Intl.DisplayNames("en", { type: "region", fallback: "code" });
const gone: Readonly<Record<string, string>> = {
  SU: "the Soviet Union",
  YU: "Yugoslavia",
  CS: "Czechoslovakia",
  DD: "East Germany",
};

/** "IS" → "Iceland"; what is no code stays as it is. */
export const countryName = (code: string): string =>
  gone[code] ?? (/^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code);
