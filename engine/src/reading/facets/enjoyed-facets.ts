/** Qualities that people watch films for: who refuses something that often comes with one of them does not refuse that. */
const names = `
  awe cool exhilarating feel-good funny hopeful laugh-out-loud mind-bending romantic thought-provoking thrilling uplifting warm witty`;

export const enjoyedFacets: ReadonlySet<string> = new Set(names.trim().split(/\s+/));
