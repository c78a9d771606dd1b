/** Files of texts that people wrote: reviews of films, and what each person wrote of films. */
import { readFile } from "node:fs/promises";
import { MatineeError } from "@matinee/core";
import { parse } from "csv-parse/sync";

type Texts = ReadonlyMap<string, readonly string[]>;

/** Texts by the id of whom they are of or by: a CSV with both columns, or one JSON object a line. */
export async function textsIn(path: string, id: "movieId" | "userId"): Promise<Texts> {
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    throw new MatineeError("data/unreadable", `${path} cannot be read.`, { cause });
  });
  const texts = new Map<string, string[]>();
  for (const { of, text: written } of recordsOf(text, path, id)) {
    const own = texts.get(of) ?? [];
    own.push(written);
    texts.set(of, own);
  }
  return texts;
}

/** MovieLens has what people wrote of films as tags. */
function recordsOf(text: string, path: string, id: "movieId" | "userId"): { of: string; text: string }[] {
  try {
    const rows: Record<string, unknown>[] = text.trimStart().startsWith("{")
      ? text
          .split("\n")
          .filter((line) => line.trim() !== "")
          .map((line): Record<string, unknown> => JSON.parse(line))
      : parse(text, { columns: true, bom: true, skip_empty_lines: true });
    return rows.flatMap(({ [id]: of, text: written, tag }) => {
      const said = written ?? (id === "userId" ? tag : undefined);
      return (typeof of === "string" || typeof of === "number") && typeof said === "string"
        ? [{ of: `${of}`, text: said }]
        : [];
    });
  } catch (cause) {
    throw new MatineeError("data/unreadable", `${path} holds no texts: it needs ${id} and text in each row.`, {
      cause,
    });
  }
}
