/**
 * How well a film is known, expected from its note: a linear model of the logarithm of how many people rated it, learned on
 * ml-latest-small. It stands in for ratings where there are none, to rank films, and is told to nobody.
 */
import type { WrittenNote } from "./film-notes.ts";

export type Features = Readonly<Record<string, number>>;

/** Facets that say how a film stands or what one returns to it for. */
const telling = [
  "oscar-best-picture",
  "oscar-acting",
  "oscar-international",
  "oscar-animated",
  "oscar-documentary",
  "cult",
  "blockbuster",
  "hidden-gem",
  "classic",
  "critics-darling",
  "so-bad-its-good",
  "directors-debut",
  "influential",
  "flop-now-loved",
  "comfort-rewatch",
  "big-screen",
];

const tellings = new Set(telling);

/** Of the facets of a note only the telling ones: most are not unfolded where all notes are looked at. */
function tellingIn(groups: WrittenNote["facets"]): Features {
  const strengths: Record<string, number> = {};
  for (const strength in groups)
    for (const name of groups[strength].split(" ")) if (tellings.has(name)) strengths[name] = Number(strength);
  return strengths;
}

/** What the model looks at. Films of before 2000 are less known the older they are, unless their facets say otherwise. */
export function renownFeatures(note: WrittenNote): Features {
  const facets = tellingIn(note.facets);
  return {
    always: 1,
    ...Object.fromEntries(telling.map((name) => [name, (facets[name] ?? 0) / 3])),
    english: note.languages[0] === "en" ? 1 : 0,
    american: note.countries.includes("US") ? 1 : 0,
    documentary: note.genres.includes("Documentary") ? 1 : 0,
    decadesBefore2000: Math.max(0, 2000 - note.year) / 10,
  };
}

/** Printed by `npm run learn:renown`. */
export const renownWeights: Features = {
  always: 1.62,
  "oscar-best-picture": 0.67,
  "oscar-acting": 0.46,
  "oscar-international": 0.22,
  "oscar-animated": 0.49,
  "oscar-documentary": 0.24,
  cult: 0.45,
  blockbuster: 1.06,
  "hidden-gem": -0.62,
  classic: 0.58,
  "critics-darling": 0.16,
  "so-bad-its-good": -0.46,
  "directors-debut": 0.32,
  influential: 0.81,
  "flop-now-loved": 0.17,
  "comfort-rewatch": 0.88,
  "big-screen": 0.68,
  english: 0.74,
  american: 0.39,
  documentary: -1.01,
  decadesBefore2000: -0.3,
};

/** As many votes as a film of this kind has. */
export function expectedVotes(note: WrittenNote): number {
  const features = renownFeatures(note);
  const score = Object.entries(renownWeights).reduce((sum, [name, weight]) => sum + weight * (features[name] ?? 0), 0);
  return Math.max(1, Math.round(Math.expm1(score)));
}
