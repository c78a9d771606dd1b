/**
 * Allow: which films may appear. A film that breaks a condition never does; one of which a fact is unknown may fit and
 * comes after all that do. Where too few are known to fit, the person is told what could be let go; only they let it go.
 */
import type { Movie, Relaxation } from "@matinee/core";
import { type Allowed, type Context, fits, unsure } from "../slate.ts";
import type { Stage } from "../stage.ts";
import { conditionsOf, setsConditions } from "./asked-conditions.ts";
import type { Condition } from "./condition.ts";

export const allow: Stage<object, Allowed> = {
  name: "allow",
  gives: ["allowed", "asked", "relax"],
  run(_, context) {
    const asked = conditionsOf(context);
    const visible = visibleTo(context);
    const allowed = narrowed(context, visible, asked);
    const relax = hasFewer(allowed, context.n) ? offers(asked, allowed, visible, context) : [];
    return { allowed, asked, relax };
  },
  isSound({ allowed, asked, relax }, _, { catalog, hidden }) {
    for (const item of hidden) if (allowed[item] !== 0) return false;
    return allowed.length === catalog.size && Array.isArray(asked) && Array.isArray(relax);
  },
  without: (_, context) =>
    setsConditions(context)
      ? {
          gives: undefined,
          so: ", so nobody can tell which films fit what you asked for: there is no list. Please ask again.",
        }
      : {
          gives: { allowed: visibleTo(context), asked: [], relax: [] },
          so: "; you set no conditions that it would have kept.",
        },
};

/** Every film but the hidden ones. */
function visibleTo({ catalog, hidden }: Context): Uint8Array {
  const visible = new Uint8Array(catalog.size).fill(fits);
  for (const item of hidden) visible[item] = 0;
  return visible;
}

function narrowed({ catalog }: Context, visible: Uint8Array, conditions: readonly Condition[]): Uint8Array {
  if (conditions.length === 0) return visible;
  const allowed = new Uint8Array(visible.length);
  for (let item = 0; item < allowed.length; item++)
    if (visible[item] !== 0) allowed[item] = fitOf(catalog.movie(item), item, conditions);
  return allowed;
}

function fitOf(movie: Movie, item: number, conditions: readonly Condition[]): number {
  let fit: number = fits;
  for (const condition of conditions) {
    if (condition.isKnown?.(movie, item) === false) fit = unsure;
    else if (!condition.passes(movie, item)) return 0;
  }
  return fit;
}

/** What could be let go so that more films are known to fit, the most fruitful first. */
function offers(
  asked: readonly Condition[],
  allowed: Uint8Array,
  visible: Uint8Array,
  context: Context,
): readonly Relaxation[] {
  const now = countOf(allowed, fits);
  return asked
    .flatMap((condition): Relaxation[] => {
      if (condition.offer === undefined) return [];
      const others = asked.filter((other) => other !== condition);
      const films = countOf(narrowed(context, visible, others), fits);
      return films > now ? [{ ...condition.offer, text: condition.name, films }] : [];
    })
    .sort((a, b) => b.films - a.films);
}

/** Whether fewer than `n` films fit for sure: mostly the first rows tell. */
function hasFewer(allowed: Uint8Array, n: number): boolean {
  let left = n;
  for (let item = 0; item < allowed.length && left > 0; item++) if (allowed[item] === fits) left--;
  return left > 0;
}

/** How many films may appear, or how many of them fit for sure. */
export function countOf(allowed: Uint8Array, fit?: typeof fits): number {
  let count = 0;
  for (let item = 0; item < allowed.length; item++)
    if (fit === undefined ? allowed[item] !== 0 : allowed[item] === fit) count++;
  return count;
}
