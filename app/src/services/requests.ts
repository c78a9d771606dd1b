/** Requests from outside, parsed by their schemas: the same check and the same words at every door. */
import { type FieldError, InvalidRequest } from "@matinee/core";
import { type ZodType, z } from "zod";

export { type FieldError, InvalidRequest } from "@matinee/core";

/** The input as its schema understands it; throws InvalidRequest. */
export function parsed<T>(schema: ZodType<T>, input: unknown): T {
  const result = schema.safeParse(input, { error: inWords });
  if (result.success) return result.data;
  throw new InvalidRequest(result.error.issues.flatMap(fieldsOf).slice(0, 20));
}

const mostSeed = 2 ** 32 - 1;
const seedWords = `must be a whole number from 0 to ${mostSeed}`;

/** Where chance begins: it knows 32 bits, so that larger numbers would only seem to be others. */
export const seed = z.int(seedWords).min(0, seedWords).max(mostSeed, seedWords);

type Issue = z.core.$ZodIssue;

/** A union's issues are those of the alternative that came nearest. */
function fieldsOf(issue: Issue): FieldError[] {
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const [deepest = []] = [...issue.errors].sort((a, b) => depth(b) - depth(a) || misfits(a) - misfits(b));
    if (depth(deepest) > 0 || deepest.some((inner) => inner.code !== "invalid_type"))
      return deepest.flatMap((inner) => fieldsOf({ ...inner, path: [...issue.path, ...inner.path] }));
  }
  const path = pathOf(issue.path);
  return [{ path, message: path === "" ? `The request ${issue.message}.` : issue.message }];
}

/** 1 for an alternative of another kind: a list in place of a text. */
const misfits = (issues: readonly Issue[]): number =>
  issues.some(({ code, path }) => code === "invalid_type" && path.length === 0) ? 1 : 0;

const depth = (issues: readonly Issue[]): number => Math.max(0, ...issues.map((issue) => issue.path.length));

/** ["ratings", 0, "rating"] → "ratings[0].rating" */
function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) => text + (typeof part === "number" ? `[${part}]` : text === "" ? String(part) : `.${String(part)}`),
    "",
  );
}

const kinds: Readonly<Record<string, string>> = {
  number: "a number",
  int: "a whole number",
  string: "a text",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "an object",
  record: "an object",
};

/** Words for the issues that schemas leave unnamed. */
function inWords(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === "invalid_type") {
    const wanted = kinds[issue.expected] ?? issue.expected;
    return issue.input === undefined ? `is missing; it must be ${wanted}` : `must be ${wanted}`;
  }
  if (issue.code === "too_big") return `must be ${bound(issue.origin, "at most", Number(issue.maximum))}`;
  if (issue.code === "too_small") return `must be ${bound(issue.origin, "at least", Number(issue.minimum))}`;
  if (issue.code === "not_multiple_of") return `must be a multiple of ${issue.divisor}`;
  if (issue.code === "invalid_value") return `must be one of ${issue.values.map(String).join(", ")}`;
  if (issue.code === "invalid_union") {
    const wanted = issue.errors.flat().flatMap((inner) => (inner.code === "invalid_type" ? [inner.expected] : []));
    return `must be ${[...new Set(wanted.map((kind) => kinds[kind] ?? kind))].join(" or ")}`;
  }
  return undefined;
}

function bound(origin: string, side: string, limit: number): string {
  if (origin === "string") return `a text of ${side} ${limit} characters`;
  if (origin === "array" || origin === "set") return `a list of ${side} ${limit}`;
  return `${side} ${limit}`;
}
