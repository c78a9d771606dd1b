/** Experiments on the terminal. */
import type { Comparison, Experiment, Figure, JudgedModel } from "@matinee/core";
import { short } from "../services/experiments/report/markup.ts";
import { listLength } from "../services/experiments/report/page.ts";
import { printTable } from "./print.ts";
import { bold, dim, say } from "./terminal.ts";

/** Figures of models side by side: lists first, then stars where somebody tells them. */
export function printModels(models: readonly JudgedModel[]): void {
  const k = listLength(models);
  const has = (measure: string): boolean => models.some(({ figures }) => measure in figures);
  const lists = [`ndcg@${k}`, `recall@${k}`, `coverage@${k}`].filter(has);
  const stars = ["rmse"].filter(has);
  const columns = [...lists, ...stars];
  const widths = [20, ...columns.slice(0, -1).map((name) => (isWide(name) ? 21 : name.length + 2))];
  printTable(
    ["Model", ...columns],
    widths,
    models.map(({ name, figures }) => [name, ...columns.map((column) => told(figures[column], isWide(column)))]),
  );
}

const isWide = (measure: string): boolean => measure.startsWith("ndcg");

const told = (figure: Figure | undefined, isWhole: boolean): string => {
  if (figure === undefined) return "";
  const { value, low, high } = figure;
  return !isWhole || low === undefined || high === undefined
    ? short(value)
    : `${short(value)} [${short(low)}–${short(high)}]`;
};

/** How the one that leads differs from each other; all pairs stand in the report. */
export function printComparisons(comparisons: readonly Comparison[]): void {
  for (const measure of new Set(comparisons.map((one) => one.measure))) {
    const own = comparisons.filter((one) => one.measure === measure);
    const isLess = measure === "squared error";
    const leader = leaderOf(own, isLess);
    for (const { one, other, difference, low, high, corrected } of own) {
      if (one !== leader && other !== leader) continue;
      const rest = one === leader ? other : one;
      const apart = `${short(Math.abs(difference))} [${short(difference > 0 ? low : -high)} to ${short(difference > 0 ? high : -low)}]`;
      if (corrected < 0.05)
        say(
          `${measure}: `,
          bold(leader),
          ` is ${apart} ${isLess ? "below" : "above"} ${rest} (p ${chance(corrected)})`,
        );
      else say(dim(`${measure}: whether ${leader} or ${rest} is better cannot be told (p ${chance(corrected)})`));
    }
  }
}

/** The one that is above, or below, all others. */
function leaderOf(comparisons: readonly Comparison[], isLess: boolean): string {
  const lost = new Set(comparisons.map(({ one, other, difference }) => (difference > 0 === isLess ? one : other)));
  return comparisons.flatMap(({ one, other }) => [one, other]).find((name) => !lost.has(name)) ?? "";
}

const chance = (p: number): string => (p < 0.001 ? "< .001" : p.toFixed(3));

export function printExperiment(
  { id, data, protocol, models, comparisons, seconds, peakMemory }: Experiment,
  folders: readonly string[],
): void {
  say(
    bold(id),
    ` ${data.name}: ${data.people.toLocaleString("en")} people, ${data.movies.toLocaleString("en")} films, ${data.ratings.toLocaleString("en")} ratings`,
  );
  say(dim(protocol));
  printModels(models);
  printComparisons(comparisons);
  say(
    dim(
      `${short(seconds)} s, at most ${Math.ceil(peakMemory / 1e6).toLocaleString("en")} MB; report.html, model-card.md and experiment.json are in`,
    ),
  );
  for (const folder of folders) say(dim(`  ${folder}`));
}
