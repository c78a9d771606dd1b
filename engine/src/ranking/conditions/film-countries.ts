/**
 * Where films are from: as their notes tell it, else as the first sentence of an encyclopedia does ("Volver is a 2006 Spanish
 * comedy-drama film"). Of a film that several countries paid for, the first and what is spoken tell whose it is.
 */
import type { Catalog, Movie } from "@matinee/core";
import { foldWords } from "@matinee/text";
import { languages } from "../../reading/languages/detect.ts";
import { homesOf, isPast } from "../../reading/wishes/homes.ts";

/** Words of a first sentence in which a nation is looked for. */
const reach = 16;

interface Known {
  readonly countries: readonly (readonly string[])[];
  /** The language that most films are in, which is spoken wherever films are sold. */
  readonly commonest: string | undefined;
}

const known = new WeakMap<Catalog, Known>();

function knownOf(catalog: Catalog): Known {
  const kept = known.get(catalog);
  if (kept !== undefined) return kept;
  const movies = Array.from({ length: catalog.size }, (_, item) => catalog.movie(item));
  const counts = new Map<string, number>();
  for (const { language } of movies) if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [commonest] = [...counts].reduce<[string | undefined, number]>((a, b) => (b[1] > a[1] ? b : a), [undefined, 0]);
  const made = { countries: movies.map(countriesTold), commonest };
  known.set(catalog, made);
  return made;
}

/** ISO 3166 codes, the first country first; empty where nobody tells. */
export const countriesOf = (catalog: Catalog, item: number): readonly string[] => knownOf(catalog).countries[item];

/**
 * How far a film is from one of the countries: 0 where it is the first of them and the film is made for its people, 1 where it
 * is the first and speaks to the world, or helped with a film in its own language, 2 where it merely took part, 3 where
 * nobody knows and nothing speaks for it.
 */
export function farFrom(catalog: Catalog, item: number, codes: readonly string[]): 0 | 1 | 2 | 3 {
  const { countries, commonest } = knownOf(catalog);
  const { language, alternativeTitles } = catalog.movie(item);
  const [first] = countries[item];
  // A title in another language is a sign that a film comes from far away.
  if (first === undefined) return alternativeTitles.length > 0 ? 2 : 3;
  const isOwn = language !== commonest;
  const speaks = (code: string) => language === mainLanguageOf(code);
  if (codes.includes(first)) return isOwn || codes.some(speaks) ? 0 : 1;
  return isOwn && codes.some((code) => speaks(code) && countries[item].includes(code)) ? 1 : 2;
}

/** Whether a film without a note, of which no language is known, is from where none of these is spoken. */
export const isSurelyNotIn = (catalog: Catalog, item: number, names: readonly string[]): boolean => {
  const countries = countriesOf(catalog, item);
  const speaks = (code: string) =>
    names.some((name) => name === mainLanguageOf(code) || homesOf(name)?.includes(code) === true);
  return catalog.movie(item).note === undefined && countries.length > 0 && !countries.some(speaks);
};

const ofRegion = new Map<string, string | undefined>();
const languageNames = new Intl.DisplayNames(["en"], { type: "language" });

/** The English name of the language that most people of a country speak: Unicode's likely subtags. */
export function mainLanguageOf(code: string): string | undefined {
  if (!ofRegion.has(code) && /^[A-Z]{2}$/.test(code)) {
    const { language } = new Intl.Locale(`und-${code}`).maximize();
    ofRegion.set(code, languageNames.of(language));
  }
  return ofRegion.get(code);
}

function countriesTold({ title, year, note, texts }: Movie): readonly string[] {
  if (note !== undefined && note.countries.length > 0) return note.countries;
  const introduction = texts.find(({ kind }) => kind === "introduction")?.text;
  if (introduction === undefined) return [];
  const { nations, films } = english();
  const words = foldWords(introduction.slice(0, 300)).split(/[\s-]+/);
  // "The American Astronaut is a 2001 space western": a name is no country.
  const ofYear = words.findIndex((word) => Math.abs(Number(word) - (year ?? 0)) <= 2);
  const start = ofYear >= 0 ? ofYear + 1 : foldWords(title).split(" ").length;
  const end = words.findIndex((word, at) => at >= start && films.has(word));
  const told = words.slice(start, end < 0 ? start + reach : Math.min(end, start + reach));
  // "A 1987 Hong Kong action film": a nation of two words first.
  const codes = told.flatMap((word, at) => nations.get(`${word} ${told[at + 1]}`) ?? nations.get(word) ?? []);
  return [...new Set(codes)];
}

/** "Czechoslovak": today's countries stand behind the state that is no more. */
const isOfPast = (codes: string): boolean => isPast(codes.split("+")[0]);

let read: { readonly nations: ReadonlyMap<string, string>; readonly films: ReadonlySet<string> } | undefined;

/** Nations as an encyclopedia in English names them, one or two words each, and words for a film. */
function english() {
  if (read !== undefined) return read;
  const [{ countries, languages: spoken, filmNouns }] = languages;
  const nations = new Map<string, string>();
  for (const [name, phrases] of Object.entries(spoken))
    for (const phrase of phrases) for (const code of homesOf(name)?.slice(0, 1) ?? []) nations.set(phrase, code);
  for (const [code, phrases] of Object.entries(countries))
    for (const phrase of phrases)
      if (!code.includes("+") || isOfPast(code)) nations.set(foldWords(phrase), code.split("+")[0]);
  read = { nations, films: new Set(filmNouns) };
  return read;
}
