/** Reasons from what was asked: people, facets, genres and words that the film meets, each told once. */
import type { Evidence, Reason } from "@matinee/core";
import { isSaidByName } from "../../reading/wishes/genre-names.ts";
import type { Context, Listened } from "../slate.ts";
import { tuning } from "../weights.ts";
import { isKnown, wordsOf } from "./facet-words.ts";
import { capitalised, describable, description, listed, withArticle } from "./joined-words.ts";
import { asAsked, type ToldFacets, toldFacets } from "./told-facets.ts";

/**
 * Each takes the share that its model had in the voice. `isSure` tells whether the film is known to keep every condition:
 * of no other may anybody say that it is close to what was asked for.
 */
export function fromWords(
  item: number,
  { heard }: Listened,
  context: Context,
  share: number,
  isSure: boolean,
): Reason[] {
  if (share <= 0) return [];
  const { wish, catalog } = context;
  const { genres: itsGenres } = catalog.movie(item);
  const people = heard.people.get(item) ?? [];
  const subjects = heard.subjects ?? [];
  const told = toldFacets(item, context, subjects);
  const aboutFacets = facetReasons(told);
  const genres = wish.genres
    .filter((genre) => genre.wanted && itsGenres.includes(genre.name) && isSaidByName(genre, wish))
    .map(({ name }) => name);
  const words = newWords(heard.words?.because?.(item, 8) ?? [], item, context, [
    ...[...wish.genres, ...wish.languages].map(({ name }) => name),
    ...[...told.there, ...told.likely].flatMap((facet) => [
      facet.name,
      wordsOf(facet.name).thing,
      wordsOf(facet.name).part,
      // The word itself is told where its facet says less.
      subjects.some(({ words }) => words.includes(facet.words ?? "")) ? "" : (facet.words ?? ""),
    ]),
  ]).slice(0, 4);
  const spoken = (part: keyof typeof tuning.words) =>
    Math.max(0, tuning.words[part] * (heard.parts.get(part)?.[item] ?? 0));
  const parts = {
    exact: words.length > 0 ? spoken("exact") : 0,
    facets: aboutFacets.length > 0 ? Math.max(spoken("facets"), 0.5) : 0,
    genres: genres.length > 0 ? spoken("genres") : 0,
    meaning: spoken("meaning") + spoken("lines"),
    people: people.length * tuning.person,
  };
  const total = parts.exact + parts.facets + parts.genres + parts.meaning + parts.people;
  if (total === 0) return [];
  const part = (value: number) => (share * value) / total;
  const reasons: Reason[] = aboutFacets.map((reason, _, { length }) => ({
    ...reason,
    weight: part(parts.facets) / length,
  }));
  if (people.length > 0)
    reasons.push({
      kind: "person",
      text: asAsked(listed(people)),
      weight: part(parts.people),
      words: [...people],
    });
  if (words.length > 0)
    reasons.push({
      kind: "words",
      text: `Fits ${listed(words.map(({ word, as }) => (as === undefined ? `“${word}”` : `“${word}” (as “${as}”)`)))}.`,
      weight: part(parts.exact),
      words: words.map(({ word }) => word ?? ""),
    });
  if (genres.length > 0)
    reasons.push({
      kind: "genre",
      text: asAsked(listed(genres)),
      weight: part(parts.genres),
      words: genres,
    });
  if (isSure && words.length === 0 && aboutFacets.length === 0 && part(parts.meaning) > 0.15)
    reasons.push({ kind: "words", text: "Close in meaning to what you asked for.", weight: part(parts.meaning) });
  return reasons;
}

/** At most this many facets are told in one sentence. */
const most = 4;

/**
 * What was wished and is there, as one description; what is there and was only guessed to be wished, as another that claims no
 * more; what was to be left out, or to be more or less, as a third.
 */
function facetReasons({ there, likely, spared, compared }: ToldFacets): Omit<Reason, "weight">[] {
  const reasons: Omit<Reason, "weight">[] = [];
  for (const [facets, claim] of [
    [there, asAsked],
    [likely, (what: string) => `${what}.`],
  ] as const) {
    if (facets.length === 0) continue;
    const names = describable(facets.map(({ name }) => name)).slice(0, most);
    const parts = names.map((name) => wordsOf(name).part);
    reasons.push({
      kind: "facet",
      text: claim(capitalised(withArticle(description(names)))),
      words: parts,
      facets: names,
    });
  }
  const others = [...compared, ...spared.map(({ name, text }) => ({ names: [name], text }))].slice(0, most);
  if (others.length > 0) {
    const texts = others.map(({ text }) => text);
    reasons.push({
      kind: "facet",
      text: asAsked(capitalised(listed(texts))),
      words: texts,
      facets: others.flatMap(({ names }) => names),
    });
  }
  return reasons;
}

/** Words that speak for the film and are told nowhere else ("noir" beside “Film-Noir” would stutter). */
function newWords(
  evidence: readonly Evidence[],
  item: number,
  { models }: Context,
  toldAlready: readonly string[],
): Evidence[] {
  const told = toldAlready.map(plain).filter((text) => text !== "");
  const kept: Evidence[] = [];
  for (const part of evidence) {
    const { word, weight } = part;
    if (word === undefined || weight <= 0) continue;
    const text = plain(word);
    // What is left of "abs" without its ending is left of "Abe" as well.
    if (text.length === 3 && text.endsWith("s")) continue;
    if (told.some((other) => holds(other, text) || holds(text, other))) continue;
    // A chance word in a text does not make a film what its note says it is not.
    const facet = text.replaceAll(" ", "-");
    if (isKnown(facet) && (models.facets.noted(item, facet) ?? 2) < 2) continue;
    told.push(text);
    kept.push(part);
  }
  return kept;
}

const plain = (text: string): string => text.toLowerCase().replaceAll("-", " ").replaceAll(" and ", " ").trim();
const holds = (text: string, part: string): boolean => ` ${text} `.includes(` ${part} `);
