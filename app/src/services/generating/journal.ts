/** The journal beside a generated table: each row as it was made, one a line, and by whom. */
import { z } from "zod";

const Line = z.object({ id: z.string(), fields: z.array(z.string()).readonly(), by: z.string() });
export type JournalLine = z.infer<typeof Line>;

export const journalOf = (table: string): string => `${table}.journal.jsonl`;

export const journalLine = (row: JournalLine): string => `${JSON.stringify(Line.parse(row))}\n`;

/** A last line that was cut off by the end of a process is none. */
export function journalLines(text: string): JournalLine[] {
  return text.split("\n").flatMap((line) => {
    if (line === "") return [];
    try {
      return [Line.parse(JSON.parse(line))];
    } catch {
      return [];
    }
  });
}
