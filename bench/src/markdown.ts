/** Tables inside pages, between `<!-- NAME -->` and `<!-- /NAME -->`, so that a command can print them anew. */

/** A table's lines; a cell's bars are escaped. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)];
}

/** The page with other text between the marks of a name; throws RangeError where they are missing. */
export function replaced(page: string, name: string, text: string): string {
  const [start, end] = marksOf(page, name);
  return `${page.slice(0, start)}\n\n${text.trim()}\n\n${page.slice(end)}`;
}

/** The table's rows in the page with new ones in the place of those that begin with the same cell, others kept. */
export function mergedRows(page: string, name: string, rows: readonly (readonly string[])[]): string[][] {
  const [start, end] = marksOf(page, name);
  const cells = (line: string) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll("\\|", "|"));
  const before = page
    .slice(start, end)
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(1)
    .map(cells);
  const left = new Map(rows.map((row) => [row[0], [...row]]));
  const merged = before.map((row) => {
    const anew = left.get(row[0]);
    left.delete(row[0]);
    return anew ?? row;
  });
  return [...merged, ...left.values()];
}

function marksOf(page: string, name: string): readonly [start: number, end: number] {
  const [opening, closing] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [page.indexOf(opening), page.indexOf(closing)];
  if (start < 0 || end < start) throw new RangeError(`The page has no place between ${opening} and ${closing}.`);
  return [start + opening.length, end];
}
