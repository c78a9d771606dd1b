/** Facets that are facts: nobody argues about whether a film is silent, won at Cannes or was made of a play. */
const names = `
  anime berlin-prize black-and-white cannes computer-animated directors-debut found-footage from-comic from-fairy-tale
  from-game from-novel from-play from-series from-short-story hand-drawn mockumentary oscar-acting oscar-animated
  oscar-best-picture oscar-documentary oscar-international real-time remake silent stop-motion true-story venice-prize`;

export const factFacets: ReadonlySet<string> = new Set(names.trim().split(/\s+/));

/** Prizes for which films are nominated. */
export const prizes: ReadonlySet<string> = new Set([
  "oscar-acting",
  "oscar-animated",
  "oscar-best-picture",
  "oscar-documentary",
  "oscar-international",
]);
