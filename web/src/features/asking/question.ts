/** A question on its way to the server: the sentence or what was made of it, the guest's films, filters and leaning. */
import type { AskBody, Filters, Reading, RecommendBody } from "../../api/types.ts";
import type { hiddenOf, ratingsOf } from "../my-films/shelf.ts";
import { dialsOf, firstVisit, isUsual, type Leaning } from "./leaning.ts";

export interface Question {
  /** The sentence as it was asked; empty when there is none. */
  readonly text: string;
  /** A reading changed by hand; it is taken in place of the text. */
  readonly edited: Reading | undefined;
  readonly filters: Filters;
  readonly leaning: Leaning;
  readonly n: number;
}

export type Sent =
  | { readonly to: "ask"; readonly body: AskBody }
  | { readonly to: "recommendations"; readonly body: RecommendBody };

interface Mine {
  readonly ratings: ReturnType<typeof ratingsOf>;
  readonly hidden: ReturnType<typeof hiddenOf>;
}

export function sentFor({ text, edited, filters, leaning, n }: Question, { ratings, hidden }: Mine): Sent {
  const chosen = cleaned(filters);
  const asks = text.trim() !== "" || edited !== undefined;
  const first = !asks && ratings.length === 0 && isUsual(leaning);
  const dials = first ? firstVisit : dialsOf(leaning);
  const body = { ratings, hidden, n, dials, ...(chosen && { filters: chosen }) };
  return asks
    ? { to: "ask", body: { text, ...(edited && { reading: edited }), shown: [], ...body } }
    : { to: "recommendations", body };
}

/** Filters without their empty parts; undefined when nothing is left. */
export function cleaned(filters: Filters): Filters | undefined {
  const kept = Object.entries(filters).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : Object.values(value ?? {}).some((part) => part !== undefined),
  );
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** How many filters are set, for a badge. */
export const countOf = (filters: Filters): number => Object.keys(cleaned(filters) ?? {}).length;
