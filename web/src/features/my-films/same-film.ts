/**
 * Whether two cards show one film, whatever ids their data sets gave it: ids at IMDb or TMDb tell where both have one, else
 * title and year. The server meets films by the same rule, and knows more names of each.
 */

/** What a card says of which film it shows. */
export interface FilmNamed {
  readonly imdbId?: string | undefined;
  readonly tmdbId?: number | undefined;
  readonly title: string;
  readonly alternativeTitles?: readonly string[] | undefined;
  readonly year?: number | undefined;
}

export function isSameFilm(one: FilmNamed, other: FilmNamed): boolean {
  if (one.imdbId !== undefined && other.imdbId !== undefined) return one.imdbId === other.imdbId;
  if (one.tmdbId !== undefined && other.tmdbId !== undefined) return one.tmdbId === other.tmdbId;
  if (Math.abs((one.year ?? other.year ?? 0) - (other.year ?? one.year ?? 0)) > 1) return false;
  const titles = new Set(titlesOf(one));
  return titlesOf(other).some((title) => titles.has(title));
}

const titlesOf = ({ title, alternativeTitles = [] }: FilmNamed): string[] => [title, ...alternativeTitles].map(folded);

const kept = new Map<string, string>();
const mostKept = 20_000;

/** Small letters without accents and marks; a title of marks alone stays as it is. */
export function folded(title: string): string {
  const known = kept.get(title);
  if (known !== undefined) return known;
  const words = title
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replaceAll("&", "and")
    .replace(/[^\p{L}\p{N}]+/gu, "");
  const key = words === "" ? title : words;
  if (kept.size >= mostKept) kept.clear();
  kept.set(title, key);
  return key;
}
