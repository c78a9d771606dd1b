/** Whether a film keeps a rule. */
import { languageNamed } from "@matinee/core";
import { foldWords } from "@matinee/text";
import type { FilmFacts } from "./film-facts.ts";
import type { FilmReference, FilmTest, Rule } from "./rule.ts";
import { all, any, atLeast, type Missing, not, type Verdict } from "./verdict.ts";

/** What a rule may refer to besides the film itself. */
export interface World {
  /** The films that a reference means: one, several for a whole answer, none where it cannot be known yet. */
  readonly meant: (reference: FilmReference) => readonly FilmFacts[];
  readonly isLevel: (name: string) => boolean;
  /** True for facets that say what a film is, not for whom it is or how it stands. */
  readonly isContent: (facet: string) => boolean;
}

export function judgeRule(film: FilmFacts, rule: Rule, world: World): Verdict {
  if ("all" in rule) return all(rule.all.map((one) => judgeRule(film, one, world)));
  if ("any" in rule) return any(rule.any.map((one) => judgeRule(film, one, world)));
  if ("not" in rule) return not(judgeRule(film, rule.not, world));
  return judgeTest(film, rule, world);
}

function judgeTest(film: FilmFacts, test: FilmTest, world: World): Verdict {
  if ("facet" in test) return within(facetOf(film, test.facet), test.min ?? (test.max === undefined ? 1 : 0), test.max);
  if ("anyFacet" in test)
    return atLeast(
      test.atLeast,
      test.anyFacet.map((name) => within(facetOf(film, name), test.min)),
    );
  if ("level" in test) return within(levelOf(film, test.level), test.min, test.max);
  if ("genre" in test) return test.genre.some((genre) => film.genres.includes(genre));
  if ("country" in test)
    return known(film.countries, "country", (own) => test.country.some((one) => own.includes(one)));
  if ("language" in test) return speaks(film, test.language, 1);
  if ("spoken" in test) return speaks(film, test.spoken);
  if ("runtime" in test) return within(film.runtime ?? ["runtime"], test.runtime.min, test.runtime.max);
  if ("year" in test) return within(film.year ?? ["year"], test.year.from, test.year.to);
  if ("certification" in test) return ratedWithin(film.certification, test.certification.max);
  if ("person" in test) return hasPerson(film, test.person, test.as);
  if ("series" in test) return ofNote(film, ({ series }) => isNamed(test.series, series));
  if ("studio" in test) return ofNote(film, ({ studio }) => isNamed(test.studio, studio));
  if ("basedOn" in test)
    return ofNote(film, ({ basedOn }) => basedOn !== undefined && test.basedOn.includes(basedOn.kind));
  if ("likeness" in test) return isLike(film, test.likeness, world);
  return "more" in test
    ? compared(film, test.more, test.than, world, (own, other) => own > other || (own === 3 && other === 3))
    : compared(film, test.less, test.than, world, (own, other) => own < other || (own === 0 && other === 0));
}

type Measure = number | readonly Missing[];

const within = (value: Measure, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY): Verdict =>
  typeof value === "number" ? value >= min && value <= max : value;

function known<Fact>(fact: Fact | undefined, name: Missing, judge: (fact: Fact) => boolean): Verdict {
  return fact === undefined ? [name] : judge(fact);
}

const ofNote = (film: FilmFacts, judge: (note: NonNullable<FilmFacts["note"]>) => boolean): Verdict =>
  known(film.note, "note", judge);

/** A facet that a note does not name is not there. */
const facetOf = ({ note }: FilmFacts, name: string): Measure =>
  note === undefined ? ["note"] : (note.facets[name] ?? 0);

const levelOf = ({ note }: FilmFacts, name: string): Measure =>
  note?.levels[name] ?? [note === undefined ? "note" : "level"];

/** Whether one of the languages is among the film's, or among its first few. */
function speaks(film: FilmFacts, codes: readonly string[], first?: number): Verdict {
  const names = codes.map(languageNamed);
  return known(film.languages, "language", (own) => own.slice(0, first).some((one) => names.includes(one)));
}

/** Steps of age, each with older and television's ratings that come nearest to it. */
const ages = [
  ["G", "TV-Y", "TV-Y7", "TV-G"],
  ["PG", "GP", "M", "TV-PG", "Approved", "Passed"],
  ["PG-13", "TV-14"],
  ["R", "TV-MA"],
  ["NC-17", "X"],
];
const ageOf = (certification: string): number => ages.findIndex((step) => step.includes(certification));

function ratedWithin(certification: string | undefined, max: string): Verdict {
  const age = ageOf(certification ?? "");
  return age === -1 ? ["certification"] : age <= ageOf(max);
}

function hasPerson(film: FilmFacts, names: readonly string[], as?: "director" | "writer" | "cast"): boolean {
  const { directors, writers, cast } = film;
  const people =
    as === undefined ? [...directors, ...writers, ...cast] : { director: directors, writer: writers, cast }[as];
  return people.some((person) => isNamed(names, person));
}

const isNamed = (names: readonly string[], name: string | undefined): boolean =>
  name !== undefined && names.some((one) => foldWords(one) === foldWords(name));

/** What a film is about or remembered for is what one that is like it shares. */
function isLike(
  film: FilmFacts,
  { to, sharesFacets }: { to: FilmReference; sharesFacets: number },
  world: World,
): Verdict {
  const others = world.meant(to);
  if (others.length === 0) return ["answer"];
  return any(
    others.map((other) => {
      if (film.note === undefined || other.note === undefined) return ["note"];
      const { facets } = film.note;
      const strong = Object.entries(other.note.facets).filter(
        ([name, strength]) => strength >= 2 && world.isContent(name),
      );
      return strong.filter(([name]) => (facets[name] ?? 0) >= 2).length >= sharesFacets;
    }),
  );
}

/** Beside one film; beside most of an answer where that is meant. */
function compared(
  film: FilmFacts,
  what: string,
  than: FilmReference,
  world: World,
  judge: (own: number, other: number) => boolean,
): Verdict {
  const measure = (one: FilmFacts): Measure => {
    if (what === "runtime" || what === "year") return one[what] ?? [what];
    return world.isLevel(what) ? levelOf(one, what) : facetOf(one, what);
  };
  const others = world.meant(than);
  if (others.length === 0) return ["answer"];
  const own = measure(film);
  if (typeof own !== "number") return own;
  const measured = others.map(measure);
  const figures = measured.filter((one) => typeof one === "number");
  if (figures.length === 0) return measured.flatMap((one) => (typeof one === "number" ? [] : one));
  return (
    figures.filter((other) => judge(own, other)).length * 2 > figures.length ||
    figures.every((other) => judge(own, other))
  );
}
