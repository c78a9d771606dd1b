/** A file of reviews, for what films feel like. */
import { readFile } from "node:fs/promises";
import { MatineeError } from "@matinee/core";
import { parse } from "csv-parse/sync";
import type { GenerateInputs } from "../services/generating/kinds.ts";

/** Reviews by film: a CSV with movieId and text, or one JSON object a line with both. None without a file. */
export async function reviewsIn(path: string | undefined): Promise<GenerateInputs["reviews"]> {
  const reviews = new Map<string, string[]>();
  if (path === undefined) return reviews;
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    throw new MatineeError("data/unreadable", `${path} cannot be read.`, { cause });
  });
  for (const { movieId, text: review } of recordsOf(text, path)) {
    const own = reviews.get(movieId) ?? [];
    own.push(review);
    reviews.set(movieId, own);
  }
  return reviews;
}

function recordsOf(text: string, path: string): { movieId: string; text: string }[] {
  try {
    const rows: Record<string, unknown>[] = text.trimStart().startsWith("{")
      ? text
          .split("\n")
          .filter((line) => line.trim() !== "")
          .map((line): Record<string, unknown> => JSON.parse(line))
      : parse(text, { columns: true, bom: true, skip_empty_lines: true });
    return rows.flatMap(({ movieId, text: review }) =>
      (typeof movieId === "string" || typeof movieId === "number") && typeof review === "string"
        ? [{ movieId: `${movieId}`, text: review }]
        : [],
    );
  } catch (cause) {
    throw new MatineeError("data/unreadable", `${path} holds no reviews: it needs movieId and text in each row.`, {
      cause,
    });
  }
}
