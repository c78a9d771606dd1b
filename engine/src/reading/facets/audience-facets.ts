/** Facets that say who watches. */
const names = `
  date-night family-night film-club friends-night grandparents kids-from-4 kids-from-7 kids-from-10 teenagers with-parents`;

export const audienceFacets: ReadonlySet<string> = new Set(names.trim().split(/\s+/));
