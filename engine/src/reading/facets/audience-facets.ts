/** Facets that say who watches. */
const names = `
  date-night family-night film-club friends-night grandparents kids-from-4 kids-from-7 kids-from-10 teenagers with-parents`;

/** Those of films that children alone may watch. */
export const childrensFacets: ReadonlySet<string> = new Set(["kids-from-4", "kids-from-7", "kids-from-10"]);

export const audienceFacets: ReadonlySet<string> = new Set(names.trim().split(/\s+/));
