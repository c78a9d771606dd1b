/** What the library of evaluation found, as the benches print it. */
import type { Dataset } from "@matinee/core";
import type { Evaluation } from "@matinee/engine";
import type { Report } from "./report.ts";

/** Some of the measures of each model. */
export function evaluationReport(
  name: string,
  set: string,
  { catalog, interactions }: Dataset,
  { protocol, models }: Evaluation,
  measures: readonly string[],
): Report {
  return {
    name,
    data: `${set}: ${interactions.people} people, ${catalog.size} films, ${interactions.count} ratings`,
    protocol,
    rows: models.map(({ name: model, figures }) => ({
      model,
      metrics: Object.fromEntries(
        measures.filter((measure) => measure in figures).map((measure) => [measure, figures[measure]]),
      ),
    })),
  };
}
