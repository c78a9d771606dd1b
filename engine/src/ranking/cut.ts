/** Cut: the list ends after as many films as were asked for, and says what it could not have. */
import type { Fact, Note } from "@matinee/core";
import { countOf } from "./conditions/allowed-films.ts";
import { fewOfAll } from "./few-of-kind.ts";
import { beyondLooseYears } from "./loose-years.ts";
import { type Allowed, type Candidate, type Context, fits, type Mixed } from "./slate.ts";
import type { Stage } from "./stage.ts";

export const cut: Stage<Mixed & Allowed, Mixed> = {
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

function ended(slate: Mixed & Allowed, context: Context): Mixed & { readonly notes: readonly Note[] } {
  const { n } = context;
  const candidates = slate.candidates.slice(0, n);
  const notes = [
    ...fewOfAll(slate.allowed, context),
    ...beyondLooseYears(candidates, context),
    ...shortage(slate, candidates.length, n),
    ...unsureOf(candidates),
  ];
  return { candidates, notes };
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

const factNames: Readonly<Record<Fact, string>> = {
  year: "year",
  runtime: "length",
  language: "language",
  country: "country",
  certification: "certification",
  content: "content",
};

/** How many films are known to fit, where those are fewer than were asked for. */
function shortage({ allowed, asked, relax }: Allowed, found: number, n: number): Note[] {
  const sure = relax.length === 0 ? n : countOf(allowed, fits);
  if (sure >= n) return found < n ? [{ code: "few-films", text: `Only ${found} of ${n} films could be found.` }] : [];
  const are = sure === 0 ? "No film here is" : sure === 1 ? "Only one film here is" : `Only ${sure} films here are`;
  const known = asked.some(({ fact }) => fact !== undefined) ? " known to be" : "";
  return [{ code: "few-films", text: `${are}${known} ${listed(asked.map(({ name }) => name))}.` }];
}

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
