/** A figure of many cases with its 95 % percentile bootstrap interval. Source: B. Efron, "Bootstrap Methods" (1979). */
import { randomOf } from "@matinee/engine";
import type { Metric } from "./report.ts";

/** `figure` may be any function of cases; it is computed anew for each sample. */
export function resampled<Case>(cases: readonly Case[], figure: (cases: readonly Case[]) => number): Metric {
  const random = randomOf(7);
  const figures = Float64Array.from({ length: rounds }, () =>
    figure(cases.map(() => cases[Math.floor(random() * cases.length)])),
  ).sort();
  return {
    value: figure(cases),
    low: figures[Math.floor(0.025 * rounds)],
    high: figures[Math.ceil(0.975 * rounds) - 1],
  };
}

const rounds = 1000;
