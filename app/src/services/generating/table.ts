/** Tables of generated rows: what people wrote by hand stays, and ids stand in their order. */
import { parse } from "csv-parse/sync";

/** Columns by the table's own order; a field with a comma, a quote or a line end stands in quotes. */
export function tableText(columns: readonly string[], rows: Iterable<readonly string[]>): string {
  const line = (fields: readonly string[]) => `${fields.map(quoted).join(",")}\n`;
  return [line(columns), ...Array.from(rows, line)].join("");
}

const quoted = (field: string): string => (/[",\r\n]/u.test(field) ? `"${field.replaceAll('"', '""')}"` : field);

/** The rows of a table, its head before them; undefined where the text is no table. */
export function tableRows(text: string): string[][] | undefined {
  try {
    return parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true });
  } catch {
    return undefined;
  }
}

/**
 * What a table becomes: generated rows are joined to those that are there. A row that is there and is none of ours, or was
 * changed since we wrote it, was written by hand, and stays.
 */
export function joined(
  present: readonly (readonly string[])[],
  generated: ReadonlyMap<string, readonly string[]>,
): (readonly string[])[] {
  const all = new Map<string, readonly string[]>();
  for (const [id, fields] of generated) all.set(id, [id, ...fields]);
  for (const row of present) all.set(row[0] ?? "", row);
  return [...all.values()].sort(([a = ""], [b = ""]) => Number(a) - Number(b) || (a < b ? -1 : 1));
}
