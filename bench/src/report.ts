/** One shape for every measurement: a table for people, one JSON line for programs. */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import Table from "cli-table3";

/** A figure with its 95 % interval, where one was computed. */
export interface Metric {
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
}

export interface Report {
  readonly name: string;
  readonly data: string;
  readonly protocol: string;
  readonly rows: readonly { readonly model: string; readonly metrics: Readonly<Record<string, Metric>> }[];
}

export interface BenchArguments {
  readonly json: boolean;
  /** The folder that holds the development data sets. */
  readonly data: string;
  /** Everything else, by name: `--requests FILE`. */
  readonly options: Readonly<Record<string, string | undefined>>;
  /** Those that are said or not: `--show`. */
  readonly flags: Readonly<Record<string, boolean>>;
  /** What stands without a name: files. */
  readonly rest: readonly string[];
}

/** Arguments of a bench: `--json`, `--data DIR`, the named string options and flags, and files where it takes any. */
export function benchArguments(
  names: readonly string[] = [],
  { flags: flagNames = [], files = false }: { readonly flags?: readonly string[]; readonly files?: boolean } = {},
): BenchArguments {
  const { values, positionals } = parseArgs({
    allowPositionals: files,
    options: {
      json: { type: "boolean", default: false },
      data: { type: "string", default: "../shared/data" },
      ...Object.fromEntries(names.map((name) => [name, { type: "string" as const }])),
      ...Object.fromEntries(flagNames.map((name) => [name, { type: "boolean" as const }])),
    },
  });
  const { json, data, ...others } = values as Record<string, string | boolean | undefined>;
  const options = names.map((name) => [name, others[name]]);
  return {
    json: json === true,
    data: resolve(String(data)),
    options: Object.fromEntries(options) as Record<string, string | undefined>, // declared as strings above
    flags: Object.fromEntries(flagNames.map((name) => [name, others[name] === true])),
    rest: positionals,
  };
}

/** The path of a data set below the data folder, or undefined after saying that it is skipped. */
export function setOrSkip(data: string, ...parts: readonly string[]): string | undefined {
  const path = join(data, ...parts);
  if (existsSync(path)) return path;
  console.error(`Skipped: ${path} is not there. Point --data at the folder that holds it.`);
  return undefined;
}

/** Prints a report; numbers keep the precision that their size deserves. */
export function printReport(report: Report, json: boolean): void {
  if (json) {
    console.log(JSON.stringify(report));
    return;
  }
  const names = [...new Set(report.rows.flatMap((row) => Object.keys(row.metrics)))];
  const table = new Table({ head: ["", ...names], style: { head: [], border: [] } });
  for (const row of report.rows) table.push([row.model, ...names.map((name) => cell(row.metrics[name]))]);
  console.log(`${report.name} · ${report.data}\n${report.protocol}\n${table.toString()}`);
}

function cell(metric: Metric | undefined): string {
  if (metric === undefined) return "";
  const value = shown(metric.value);
  return metric.low === undefined || metric.high === undefined
    ? value
    : `${value} [${shown(metric.low)}–${shown(metric.high)}]`;
}

const shown = (value: number): string =>
  Math.abs(value) < 1 ? value.toFixed(3) : value >= 100 ? value.toFixed(0) : value.toFixed(2);
