/** What a follow-up changed, in sentences for people. */
import {
  type HiddenFilm,
  leadingFacets,
  personText,
  qualityText,
  type Reading,
  ratedText,
  type Wish,
  type WishFacet,
  type WishPerson,
} from "@matinee/core";

export function toldChanges(before: Reading, after: Reading): string[] {
  const told: string[] = [];
  const films = after.films.filter(
    ({ movieId, role, feeling, seen }) =>
      !before.films.some(
        (film) => film.movieId === movieId && film.role === role && film.feeling === feeling && film.seen === seen,
      ),
  );
  for (const { title, role, feeling, seen } of films)
    told.push(
      role === "like"
        ? `More like “${title}”.`
        : `“${title}”: ${feeling ?? (seen === undefined ? "named" : seenNames[seen])}.`,
    );
  const hidden = after.hidden.filter(({ movieId }) => !before.hidden.some((film) => film.movieId === movieId));
  if (hidden.length > 0) told.push(leftOut(hidden));
  return [...told, ...ofWishes(before.wish, after.wish)];
}

const seenNames = { seen: "seen", "not-seen": "not seen", wants: "you want to see it" } as const;

function leftOut(hidden: readonly HiddenFilm[]): string {
  const titles = hidden.slice(0, 3).map(({ title }) => `“${title}”`);
  const more = hidden.length - titles.length;
  const names = more > 0 ? `${titles.join(", ")} and ${more} more` : titles.join(" and ");
  return `Left out: ${names}${hidden.every(({ why }) => why === "seen") ? ", seen" : ""}.`;
}

function* ofWishes(before: Wish, after: Wish): Iterable<string> {
  const isNew = <Part>(part: Part, old: readonly Part[]) => !old.some((one) => same(one, part));
  for (const genre of after.genres)
    if (isNew(genre, before.genres)) yield genre.wanted ? said(genre, `${genre.name} now.`) : `No ${genre.name} now.`;
  for (const { name } of before.genres.filter(({ wanted }) => wanted))
    if (!after.genres.some((genre) => genre.name === name)) yield `${name} no longer.`;
  const [wanted, refused] = [years(after), refusedYears(after)];
  if (!same(years(before), wanted)) yield said(after.years, yearsTold(wanted));
  if (refused.length > 0 && !same(refusedYears(before), refused))
    yield said(after.years, `Not from ${refused.map(refusedTold).join(" or ")} now.`);
  if (!same(before.runtime, after.runtime)) yield lengthTold(after.runtime);
  for (const language of after.languages)
    if (isNew(language, before.languages))
      yield said(language, `${language.wanted ? "In" : "Not in"} ${language.name} now.`);
  for (const country of after.countries)
    if (isNew(country, before.countries))
      yield said(country, `${country.wanted ? "From" : "Not from"} ${countryName(country.name)} now.`);
  if (after.certification !== undefined && !same(before.certification, after.certification))
    yield `R${ratedText(after.certification).slice(1)} now.`;
  const newFacets = leadingFacets(after.facets.filter((facet) => isNew(facet, before.facets)));
  for (const facet of newFacets) yield qualityTold(facet);
  for (const person of after.people) if (isNew(person, before.people)) yield said(person, toldPerson(person));
  const saidAlready = new Set(newFacets.map(({ words }) => words));
  for (const word of after.words)
    if (isNew(word, before.words) && !saidAlready.has(word.text))
      yield word.wanted ? `Heard: “${word.text}”.` : `Heard: not “${word.text}”.`;
}

function toldPerson({ wanted, ...person }: WishPerson): string {
  if (person.role === undefined) return `${wanted ? "With" : "Without"} ${person.name} now.`;
  return wanted ? `Films ${personText(person)} now.` : `None ${personText(person)} now.`;
}

/** What is no must is told as such. */
const said = (part: { readonly maybe?: true | undefined } | undefined, sentence: string): string =>
  part?.maybe === true ? sentence.replace(/ now\.$/, " first, others behind.") : sentence;

/** Equal but for the places in their texts. */
const same = (one: unknown, other: unknown): boolean => written(one) === written(other);
const written = (part: unknown): string =>
  JSON.stringify(part ?? null, (key, value: unknown) => (key === "at" || key === "phrase" ? undefined : value));

/** "Less violent."; "Heard: “rainy sunday”." */
function qualityTold(facet: WishFacet): string {
  const text = qualityText(facet);
  if (facet.than !== undefined) return `${text[0].toUpperCase()}${text.slice(1)}.`;
  return facet.wanted ? `Heard: “${text}”.` : `Heard: not “${text}”.`;
}

const regions = new Intl.DisplayNames("en", { type: "region", fallback: "code" });
const countryName = (code: string): string => (/^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code);

/** The years that are asked for. */
const years = ({ years: { from, to, ...told } = {} }: Wish): Wish["years"] =>
  from === undefined && to === undefined ? undefined : { from, to, about: told.about, maybe: told.maybe };

const refusedYears = ({ years }: Wish) => years?.without ?? [];

function yearsTold(years: Wish["years"]): string {
  if (years === undefined) return "Any year now.";
  const { from, to } = years;
  if (from !== undefined && to !== undefined) return from === to ? `From ${from} now.` : `From ${from} to ${to} now.`;
  return from === undefined ? `Until ${to} now.` : `From ${from} or later now.`;
}

const refusedTold = ({ from, to }: { readonly from: number; readonly to: number }): string =>
  from === to ? String(from) : `${from} to ${to}`;

function lengthTold(runtime: Wish["runtime"]): string {
  if (runtime === undefined) return "Any length now.";
  const { min, max } = runtime;
  if (min !== undefined && max !== undefined) return `${min} to ${max} minutes now.`;
  return max === undefined ? `At least ${min} minutes now.` : `At most ${max} minutes now.`;
}
