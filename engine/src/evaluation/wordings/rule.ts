/**
 * Rules that a film keeps or not, as JSON: tests of facts, facets and levels, joined by "all", "any" and "not". A rule is
 * parsed by the one key that names its test, so that a mistake is told where it is.
 */

import { z } from "zod";
import { genreNames } from "../../language/vocabulary.ts";

const strength = z.int().min(0).max(3);
const Range = <Key extends string>(least: Key, most: Key) =>
  z
    .strictObject({ [least]: z.int().optional(), [most]: z.int().optional() } as Record<Key, z.ZodOptional<z.ZodInt>>)
    .refine((range) => Object.keys(range).length > 0, `needs "${least}" or "${most}"`);

/** A film by its title and year. */
export const NamedFilm = z.strictObject({ title: z.string().min(1), year: z.int() });
export type NamedFilm = z.infer<typeof NamedFilm>;

/** Of a follow-up: the film at a place of an earlier answer (both counted from 1), or that whole answer. */
export const Shown = z.strictObject({ answer: z.int().min(1), place: z.int().min(1).max(10).optional() });
export type Shown = z.infer<typeof Shown>;

export const FilmReference = z.union([NamedFilm, Shown], {
  error: 'must be {"title", "year"}, or of a follow-up {"answer", "place"}',
});
export type FilmReference = z.infer<typeof FilmReference>;

/** One or several; several are joined by "or". */
const oneOrMore = <Name extends string>(name: z.ZodType<Name>) =>
  z.union([name, z.array(name).min(1)]).transform((one): readonly Name[] => [one].flat() as Name[]); // flat() forgets its type
const names = oneOrMore(z.string().min(1));
const countries = oneOrMore(z.string().regex(/^[A-Z]{2}$/, "must be an ISO 3166 code, as in DK"));
const tongues = oneOrMore(z.string().regex(/^[a-z]{2,3}$/, "must be an ISO 639 code, as in da"));

/** What "more" and "less" can compare besides facets and levels. */
export const measures = ["runtime", "year"] as const;

const tests = {
  facet: z.strictObject({ facet: z.string(), min: strength.optional(), max: strength.optional() }),
  anyFacet: z.strictObject({
    anyFacet: z.array(z.string()).min(2),
    min: strength.default(1),
    atLeast: z.int().min(1).default(1),
  }),
  level: z
    .strictObject({ level: z.string(), min: strength.optional(), max: strength.optional() })
    .refine(({ min, max }) => (min ?? max) !== undefined, 'needs "min" or "max"'),
  genre: z.strictObject({ genre: oneOrMore(z.enum(genreNames)) }),
  country: z.strictObject({ country: countries }),
  language: z.strictObject({ language: tongues }),
  spoken: z.strictObject({ spoken: tongues }),
  runtime: z.strictObject({ runtime: Range("min", "max") }),
  year: z.strictObject({ year: Range("from", "to") }),
  certification: z.strictObject({ certification: z.strictObject({ max: z.enum(["G", "PG", "PG-13", "R"]) }) }),
  person: z.strictObject({ person: names, as: z.enum(["director", "writer", "cast"]).optional() }),
  series: z.strictObject({ series: names }),
  studio: z.strictObject({ studio: names }),
  basedOn: z.strictObject({ basedOn: oneOrMore(z.string().min(1)) }),
  likeness: z.strictObject({
    likeness: z.strictObject({ to: FilmReference, sharesFacets: z.int().min(1).max(10) }),
  }),
  more: z.strictObject({ more: z.string(), than: FilmReference }),
  less: z.strictObject({ less: z.string(), than: FilmReference }),
};

type Tests = typeof tests;
export type FilmTest = { [Name in keyof Tests]: z.output<Tests[Name]> }[keyof Tests];
export type Rule =
  | FilmTest
  | { readonly all: readonly Rule[] }
  | { readonly any: readonly Rule[] }
  | { readonly not: Rule };

const several = z.array(z.lazy(() => Rule)).min(1);
const schemas: Readonly<Record<string, z.ZodType>> = {
  ...tests,
  all: z.strictObject({ all: several }),
  any: z.strictObject({ any: several }),
  not: z.strictObject({ not: z.lazy(() => Rule) }),
};
const byTest = `a rule is an object with one of ${Object.keys(schemas).join(", ")}`;

export const Rule: z.ZodType<Rule> = z.unknown().transform((value, context): Rule => {
  const found = typeof value === "object" && value !== null ? Object.keys(value).filter((key) => key in schemas) : [];
  const schema = found.length === 1 ? schemas[found[0]] : undefined;
  if (schema === undefined) {
    const several = found.length > 1 ? `; this one has ${found.join(" and ")}: join rules by "all" or "any"` : "";
    context.addIssue({ code: "custom", message: byTest + several });
    return z.NEVER;
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data as Rule; // the schema that its key chose
  for (const { path, message } of parsed.error.issues) context.addIssue({ code: "custom", path: [...path], message });
  return z.NEVER;
});

/** The tests that a rule is made of, in the order in which they stand. */
export function testsOf(rule: Rule): readonly FilmTest[] {
  if ("all" in rule) return rule.all.flatMap(testsOf);
  if ("any" in rule) return rule.any.flatMap(testsOf);
  return "not" in rule ? testsOf(rule.not) : [rule];
}
