/** What was understood of a sentence, in one line: "loved Heat (1995); tense, not war; 1990–1999; at most 120 minutes" */
import { type Engine, leadingFacets, personText, qualityText, type Reading, ratedText, type Wish } from "@matinee/core";

/** Titles of films that a wish compares with. */
export type Titles = ReadonlyMap<number, string>;

export async function comparedTitles(engine: Pick<Engine, "movie">, { wish }: Reading): Promise<Titles> {
  const ids = new Set(wish.facets.flatMap(({ than }) => than ?? []));
  return new Map(await Promise.all([...ids].map(async (id) => [id, (await engine.movie({ id })).title] as const)));
}

const seenNames = { seen: "seen", "not-seen": "not seen", wants: "wants to see" } as const;

export function readingInWords({ films, wish, hidden }: Reading, titles: Titles): string {
  const told = films.map(({ title, year, feeling, seen, role }) => {
    const name = year === undefined ? title : `${title} (${year})`;
    return role === "like" ? `like ${name}` : `${feeling ?? (seen === undefined ? "named" : seenNames[seen])} ${name}`;
  });
  const qualities = qualitiesInWords(wish, titles);
  const parts = [
    ...qualities,
    ...wish.genres,
    ...wish.people.map((person) => ({ ...person, name: personText(person) })),
    ...wish.languages,
    ...wish.countries.map(({ name, wanted }) => ({ name: `from ${countryName(name)}`, wanted })),
  ];
  const wished = parts.map(({ name, wanted }) => (wanted ? name : `not ${name}`)).join(", ");
  const years = wish.years === undefined ? "" : yearsInWords(wish.years);
  const runtime = wish.runtime === undefined ? "" : range(wish.runtime.min, wish.runtime.max, " minutes");
  const certification = wish.certification === undefined ? "" : ratedText(wish.certification);
  const out = hidden.length === 0 ? "" : `without ${hidden.length === 1 ? hidden[0].title : `${hidden.length} films`}`;
  return [...told, wished, years, runtime, certification, out].filter((part) => part !== "").join("; ");
}

function yearsInWords({ from, to, without = [] }: NonNullable<Wish["years"]>): string {
  const wanted = from === undefined && to === undefined ? [] : [range(from, to, "")];
  return [...wanted, ...without.map((refused) => `not ${range(refused.from, refused.to, "")}`)].join(", ");
}

/** Facets in the person's own words, each once, and the words that these do not hold. */
function qualitiesInWords({ facets, words }: Wish, titles: Titles) {
  const said = leadingFacets(facets).map((facet) => ({
    name: qualityText(facet, facet.than === undefined || facet.thanList ? undefined : titles.get(facet.than)),
    // "less violent" says by itself what is not wanted.
    wanted: facet.wanted || facet.than !== undefined,
  }));
  const spoken = facets.map((facet) => spaced(facet.words ?? facet.name));
  const rest = words.filter(({ text }) => !spoken.some((phrase) => phrase.includes(spaced(text))));
  return [...said, ...rest.map(({ text, wanted }) => ({ name: text, wanted }))];
}

/** " slow burn ", so that only whole words are found in it. */
const spaced = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

const regions = new Intl.DisplayNames("en", { type: "region", fallback: "code" });
const countryName = (code: string): string => (/^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code);

function range(from: number | undefined, to: number | undefined, unit: string): string {
  if (from !== undefined && to !== undefined) return `${from}–${to}${unit}`;
  return from === undefined ? `at most ${to}${unit}` : `at least ${from}${unit}`;
}
