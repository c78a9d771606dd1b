/**
 * How well a film is known, expected from its note: a linear model of the logarithm of how many people rated it, learned on
 * ml-latest-small. It stands in for ratings where there are none, to rank films, and is told to nobody.
 */
import { strengthsOf, type WrittenNote } from "./film-notes.ts";

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

/** What the model looks at. Films of before 2000 are less known the older they are, unless their facets say otherwise. */
export function renownFeatures(note: WrittenNote): Features {
  const facets = strengthsOf(note.facets);
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
  always: 1.84,
  "oscar-best-picture": 0.65,
  "oscar-acting": 0.35,
  "oscar-international": 0.26,
  "oscar-animated": 0.32,
  "oscar-documentary": 0.39,
  cult: 0.41,
  blockbuster: 0.82,
  "hidden-gem": -0.54,
  classic: 0.62,
  "critics-darling": 0.1,
  "so-bad-its-good": -0.46,
  "directors-debut": 0.27,
  influential: 0.76,
  "flop-now-loved": 0.14,
  "comfort-rewatch": 0.85,
  "big-screen": 0.52,
  english: 0.73,
  american: 0.46,
  documentary: -1.13,
  decadesBefore2000: -0.32,
};

/** As many votes as a film of this kind has. */
export function expectedVotes(note: WrittenNote): number {
  const features = renownFeatures(note);
  const score = Object.entries(renownWeights).reduce((sum, [name, weight]) => sum + weight * (features[name] ?? 0), 0);
  return Math.max(1, Math.round(Math.expm1(score)));
}
