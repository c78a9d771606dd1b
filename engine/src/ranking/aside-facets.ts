/** Facets that say for whom and when a film is, how it stands and what it was made of: films that share them are not alike. */
const names = `
  after-a-break-up background berlin-prize big-screen brain-off cannes classic comfort-rewatch critics-darling cult date-night
  directors-debut divisive family-night film-club flop-now-loved friends-night from-comic from-fairy-tale from-game from-novel
  from-play from-series from-short-story good-cry grandparents halloween-night hidden-gem influential kids-from-4 kids-from-7
  kids-from-10 oscar-acting oscar-animated oscar-best-picture oscar-documentary oscar-international rainy-day remake sick-in-bed
  teenagers true-story venice-prize with-parents`;

export const asideFacets: ReadonlySet<string> = new Set(names.trim().split(/\s+/));
