/**
 * Where generated rows are kept: a journal that takes each row before anything else happens, so that a process that is ended
 * loses none, and the table beside it, which is written whole or not at all.
 */
import { mkdir, open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { MatineeError } from "@matinee/core";
import { z } from "zod";
import type { Generated } from "../services/generating/generate.ts";
import { joined, tableRows, tableText } from "../services/generating/table.ts";

const Line = z.object({ id: z.string(), fields: z.array(z.string()).readonly(), by: z.string() });

export interface GeneratedRows {
  /** Ids of rows that were generated before or stand in the table already. */
  readonly known: ReadonlySet<string>;
  /** Resolves when the row is safe on the disk. */
  keep(row: Generated): Promise<void>;
  /** Writes the table and ends; answers its path. */
  close(): Promise<string>;
  /** Ends without a table; a journal in which nothing stands is taken away again. */
  leave(): Promise<void>;
}

/** Throws "request/invalid" where the folder cannot be written to. */
export async function generatedRows(folder: string, file: string, columns: readonly string[]): Promise<GeneratedRows> {
  const path = resolve(folder);
  const table = join(path, file);
  const journal = join(path, `${file}.journal.jsonl`);
  try {
    await mkdir(path, { recursive: true });
    const lines = await textOf(journal);
    const generated = new Map(linesOf(lines).map((line) => [line.id, line.fields] as const));
    const present = presentRows(await textOf(table), table, columns);
    const written = await open(journal, "a");
    // What a process left half written is no beginning of a line.
    if (lines !== "" && !lines.endsWith("\n")) await written.write("\n");
    let turn: Promise<void> = Promise.resolve();
    return {
      known: new Set([...generated.keys(), ...present.map(([id = ""]) => id)]),
      keep(row) {
        generated.set(row.id, row.fields);
        turn = turn.then(async () => {
          await written.write(`${JSON.stringify(Line.parse(row))}\n`);
          await written.datasync();
        });
        return turn;
      },
      async leave() {
        await turn;
        await written.close();
        if ((await textOf(journal)) === "") await rm(journal, { force: true });
      },
      async close() {
        await turn;
        await written.close();
        const text = tableText(columns, joined(present, generated));
        await writeFile(`${table}.new`, text);
        await rename(`${table}.new`, table);
        return table;
      },
    };
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code;
    if (reason === undefined || cause instanceof MatineeError) throw cause;
    throw new MatineeError("request/invalid", `The folder ${path} cannot be written to (${reason}).`, {
      hint: "Name a folder that you can write to: --output-dir FOLDER",
      cause,
    });
  }
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw error;
  }
}

/** What somebody wrote stays as it is: rows that would not stand under our columns are nobody's to write over. */
function presentRows(text: string, table: string, columns: readonly string[]): string[][] {
  const rows = tableRows(text);
  const [head = columns, ...present] = rows ?? [[]];
  if (head.join() === columns.join()) return present;
  throw new MatineeError(
    "request/invalid",
    `${table} is no table of ${columns.join(", ")}, so nothing is written there.`,
    {
      hint: "Take it away, or name another folder: --output-dir FOLDER",
    },
  );
}

/** A last line that was cut off by the end of a process is none. */
function linesOf(text: string): z.infer<typeof Line>[] {
  return text.split("\n").flatMap((line) => {
    if (line === "") return [];
    try {
      return [Line.parse(JSON.parse(line))];
    } catch {
      return [];
    }
  });
}
