/** `matinee compare [ID…]`: what was found before, side by side. */
import type { LedgerRow } from "@matinee/core";
import { leastIn } from "@matinee/engine";
import { type SideBySide, sideBySide } from "../../services/experiments/comparing.ts";
import { short } from "../../services/experiments/report/markup.ts";
import { tableText } from "../../services/generating/table.ts";
import { InvalidRequest } from "../../services/requests.ts";
import { type LogOptions, openLog } from "../command-log.ts";
import { printComparisons, printModels } from "../experiment-print.ts";
import { here } from "../here.ts";
import { home } from "../opened.ts";
import { printJson, printTable } from "../print.ts";
import { dim, say } from "../terminal.ts";
import { writeFiles } from "../written-files.ts";

export interface CompareOptions extends LogOptions {
  readonly data?: string;
  readonly outputDir?: string;
  readonly json?: boolean;
}

export async function compare(ids: readonly string[], options: CompareOptions): Promise<void> {
  openLog(options);
  const { experiments, nameOf } = home();
  const { data, outputDir, json } = options;
  if (ids.length === 0) {
    if (outputDir !== undefined)
      throw new InvalidRequest([{ path: "output-dir", message: "is for what is compared; name experiments" }]);
    const rows = (await experiments.ledger()).filter((row) => data === undefined || row.data.name === nameOf(data));
    here().log?.info({ experiments: rows.length }, "listed");
    return json === true ? printJson({ experiments: rows }) : printRows(rows);
  }
  if (data !== undefined)
    throw new InvalidRequest([{ path: "data", message: "is for the list of experiments; these are named already" }]);
  const kept = await Promise.all([...new Set(ids)].map((id) => experiments.read(id)));
  const found = sideBySide(kept);
  const folder = outputDir === undefined ? undefined : await writeFiles(outputDir, filesOf(ids, found));
  here().log?.info({ experiments: ids, models: found.models.map(({ name }) => name) }, "compared");
  if (json === true) return printJson(found);
  say(dim(kept[0].experiment.protocol));
  printModels(found.models);
  printComparisons(found.comparisons);
  if (folder !== undefined) say(`It is written to ${folder}.`);
}

function printRows(rows: readonly LedgerRow[]): void {
  const lines = rows.map(({ id, created, data, models }) => [
    id,
    [data.name, ...boundsInWords(data.version)].join(", "),
    `${created.slice(0, 16).replace("T", " ")} ${bestOf(models)}`,
  ]);
  if (lines.length > 0) printTable(["Experiment", "Data", "Made, and the best NDCG"], [24, 18], lines);
  else say("No experiment was made yet. Make one with: matinee evaluate ials");
}

/** What was left out of the data, where something was. */
function boundsInWords(version: string): readonly string[] {
  const { ratingsOfPerson, ratingsOfFilm, tagsOfFilm } = leastIn(version);
  return [
    ...(ratingsOfPerson > 0 ? [`≥ ${ratingsOfPerson} ratings a person`] : []),
    ...(ratingsOfFilm > 0 ? [`≥ ${ratingsOfFilm} ratings a film`] : []),
    ...(tagsOfFilm > 0 ? [`≥ ${tagsOfFilm} tags a film`] : []),
  ];
}

const filesOf = (experiments: readonly string[], found: SideBySide) => ({
  "comparison.json": `${JSON.stringify({ experiments, ...found }, undefined, 1)}\n`,
  "comparison.csv": tableText(
    ["model", "measure", "value", "low", "high"],
    found.models.flatMap(({ name, figures }) =>
      Object.entries(figures).map(([measure, { value, low, high }]) => [
        name,
        measure,
        ...[value, low, high].map((figure) => String(figure ?? "")),
      ]),
    ),
  ),
});

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
