/** What the library of evaluation found, as the benches print it. */
import type { Dataset } from "@matinee/core";
import type { Estimate, Evaluation } from "@matinee/engine";
import type { Metric, Report } from "./report.ts";

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
        measures.filter((measure) => measure in figures).map((measure) => [measure, metricOf(figures[measure])]),
      ),
    })),
  };
}

/** Of what all lists or ratings have together there is no interval over people. */
const metricOf = ({ value, low, high }: Estimate): Metric => (Number.isNaN(low) ? { value } : { value, low, high });
