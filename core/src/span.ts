/** Spans of years and minutes: either end may be open, and no span runs backwards. */
import type { z } from "zod";

/** The schema of a span, which refuses one whose first number is above its last. */
export function ascending<
  Span extends z.ZodType<Partial<Record<Low | High, unknown>>>,
  Low extends string,
  High extends string,
>(span: Span, low: Low, high: High): Span {
  return span.superRefine((value, context) => {
    const [first, last] = [value[low], value[high]];
    if (typeof first !== "number" || typeof last !== "number" || first <= last) return;
    context.addIssue({ code: "custom", message: `${low} (${first}) is above ${high} (${last})` });
  });
}
