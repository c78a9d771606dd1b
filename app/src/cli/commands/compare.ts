/** `matinee compare [ID…]`: what was found before, side by side. */
import { sideBySide } from "../../services/experiments/comparing.ts";
import { short } from "../../services/experiments/report/markup.ts";
import { printComparisons, printModels } from "../experiment-print.ts";
import { home } from "../opened.ts";
import { printJson, printTable } from "../print.ts";
import { dim, say } from "../terminal.ts";

export async function compare(ids: readonly string[], { json }: { readonly json?: boolean }): Promise<void> {
  const { experiments } = home();
  if (ids.length === 0) {
    const rows = await experiments.ledger();
    if (json === true) return printJson({ experiments: rows });
    if (rows.length === 0) return say("No experiment was made yet. Make one with: matinee evaluate ials");
    return printTable(
      ["Experiment", "Data", "Made, and the best NDCG"],
      [24, 18],
      rows.map(({ id, created, data, models }) => [
        id,
        data.name,
        `${created.slice(0, 16).replace("T", " ")} ${bestOf(models)}`,
      ]),
    );
  }
  const kept = await Promise.all([...new Set(ids)].map((id) => experiments.read(id)));
  const found = sideBySide(kept);
  if (json === true) return printJson(found);
  say(dim(kept[0].experiment.protocol));
  printModels(found.models);
  printComparisons(found.comparisons);
}

function bestOf(
  models: readonly { readonly name: string; readonly metrics: Readonly<Record<string, number>> }[],
): string {
  const ranked = models
    .flatMap(({ name, metrics }) => {
      const value = metrics["ndcg@10"] ?? Object.entries(metrics).find(([measure]) => measure.startsWith("ndcg@"))?.[1];
      return value === undefined ? [] : [{ name, value }];
    })
    .sort((a, b) => b.value - a.value);
  return ranked[0] === undefined ? "" : `${ranked[0].name} ${short(ranked[0].value)}`;
}
