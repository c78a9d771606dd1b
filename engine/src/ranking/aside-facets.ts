/** Facets that say for whom and when a film is, how it stands and what it was made of: films that share them are not alike. */
const names = `
  after-a-break-up background berlin-prize big-screen brain-off cannes classic comfort-rewatch critics-darling cult date-night
  directors-debut divisive family-night film-club flop-now-loved friends-night from-comic from-fairy-tale from-game from-novel
  from-play from-series from-short-story good-cry grandparents halloween-night hidden-gem holiday-season influential kids-from-4 kids-from-7
  kids-from-10 oscar-acting oscar-animated oscar-best-picture oscar-documentary oscar-international rainy-day remake sick-in-bed
  teenagers true-story venice-prize with-parents`;

export const asideFacets: ReadonlySet<string> = new Set(names.trim().split(/\s+/));

/** Where and when a story stands, and how it was made: it tells one film from another, and little of what people like about it. */
const scenery = `
  big-city small-town suburb countryside desert island jungle snow mountains hotel train house hospital new-york los-angeles london
  paris tokyo rome berlin hong-kong san-francisco chicago boston las-vegas new-orleans venice mumbai early-1900s 1920s 1930s 1940s
  1950s 1960s 1970s 1980s 1990s near-future christmas halloween summer night neon practical-effects great-soundtrack great-score
  great-performance long-takes period-detail voice-over cat dog background blockbuster visually-stunning`;

export const sceneryFacets: ReadonlySet<string> = new Set(scenery.trim().split(/\s+/));
