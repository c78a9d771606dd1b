/** Cut: the list ends after as many films as were asked for, and says what it could not have. */
import type { Fact, Note } from "@matinee/core";
import type { Candidate, Context, Mixed } from "./slate.ts";
import type { Stage } from "./stage.ts";

export const cut: Stage<Mixed, Mixed> = {
  name: "cut",
  gives: ["candidates"],
  run: ended,
  isSound(given, { candidates }, { n }) {
    const { length } = given.candidates;
    return length === Math.min(n, candidates.length) && given.candidates.every((film, at) => film === candidates[at]);
  },
  without: (slate, context) => ({
    gives: ended(slate, context),
    so: "; the list simply ends where it should.",
  }),
};

function ended(slate: Mixed, { n }: Context): Mixed & { readonly notes: readonly Note[] } {
  const candidates = slate.candidates.slice(0, n);
  return { candidates, notes: [...unsureOf(candidates), ...shortage(candidates.length, n)] };
}

/** Films at the end of which nobody knows whether they are what was asked for. */
function unsureOf(candidates: readonly Candidate[]): Note[] {
  const films = candidates.filter(({ unknown }) => unknown.length > 0);
  if (films.length === 0) return [];
  const facts = [...new Set(films.flatMap(({ unknown }) => unknown))].map((fact) => factNames[fact]);
  const isAll = films.length === candidates.length;
  const they = films.length === 1 ? "it" : "they";
  const which =
    films.length === 1
      ? `${isAll ? "this" : "the last"} film`
      : `${isAll ? "these" : `the last ${films.length}`} films`;
  const text = `The ${facts.join(" or ")} of ${which} is not known here, so ${they} may not fit.`;
  return [{ code: "unknown-facts", text }];
}

const factNames: Readonly<Record<Fact, string>> = { year: "year", runtime: "length", language: "language" };

const shortage = (found: number, n: number): Note[] =>
  found < n ? [{ code: "few-films", text: `Only ${found} of ${n} films could be found.` }] : [];
