/**
 * Allow: which films may appear. A film of which a fact is unknown may fit: it comes after all that do. When too few films
 * are left, the wish's own conditions are let go one by one - never the filters, never hidden films.
 */
import type { Movie, Note } from "@matinee/core";
import { type Condition, conditionsOf, setsConditions } from "./conditions.ts";
import { type Allowed, type Context, fits, unsure } from "./slate.ts";
import type { Stage } from "./stage.ts";

export const allow: Stage<object, Allowed> = {
  name: "allow",
  gives: ["allowed", "asked"],
  run(_, context) {
    const conditions = conditionsOf(context);
    const firm = narrowed(
      context,
      visibleTo(context),
      conditions.filter((condition) => condition.firm),
    );
    let soft = conditions.filter((condition) => !condition.firm);
    const notes: Note[] = [];
    let allowed = narrowed(context, firm, soft);
    while (soft.length > 0 && countOf(allowed) < Math.min(context.n, enough)) {
      // The condition that shuts out most is let go first.
      const left = soft.map((condition) => countOf(narrowed(context, firm, [condition])));
      const strictest = soft[left.indexOf(Math.min(...left))];
      soft = soft.filter((condition) => condition !== strictest);
      notes.push({ code: "filters-relaxed", text: `Too few films are ${strictest.name}, so others are shown too.` });
      allowed = narrowed(context, firm, soft);
    }
    const standing = [...conditions.filter(({ firm }) => firm), ...soft].flatMap(({ fact }) => fact ?? []);
    return { allowed, asked: [...new Set(standing)], notes };
  },
  isSound({ allowed, asked }, _, { catalog, hidden }) {
    for (const item of hidden) if (allowed[item] !== 0) return false;
    return allowed.length === catalog.size && Array.isArray(asked);
  },
  without: (_, context) =>
    setsConditions(context)
      ? {
          gives: undefined,
          so: ", so nobody can tell which films fit what you asked for: there is no list. Please ask again.",
        }
      : { gives: { allowed: visibleTo(context), asked: [] }, so: "; you set no conditions that it would have kept." },
};

/** Every film but the hidden ones. */
function visibleTo({ catalog, hidden }: Context): Uint8Array {
  const visible = new Uint8Array(catalog.size).fill(fits);
  for (const item of hidden) visible[item] = 0;
  return visible;
}

/** With this many films a wish's conditions stand, even when the list comes out short. */
const enough = 5;

function narrowed({ catalog }: Context, allowed: Uint8Array, conditions: readonly Condition[]): Uint8Array {
  if (conditions.length === 0) return allowed;
  return allowed.map((open, item) => {
    const fit = open === 0 ? 0 : fitOf(catalog.movie(item), item, conditions);
    return fit === 0 ? 0 : Math.max(open, fit);
  });
}

function fitOf(movie: Movie, item: number, conditions: readonly Condition[]): number {
  let fit: number = fits;
  for (const { fact, passes } of conditions) {
    if (fact !== undefined && movie[fact] === undefined) fit = unsure;
    else if (!passes(movie, item)) return 0;
  }
  return fit;
}

/** How many films may appear. */
export const countOf = (allowed: Uint8Array): number => allowed.reduce((sum, open) => sum + (open === 0 ? 0 : 1), 0);
