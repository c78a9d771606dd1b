/** From the text of a file to notes; whatever is wrong is told with its line, and nothing is thrown. */
import { Note } from "./note.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface Problem {
  readonly line: number;
  readonly what: string;
}

export interface PlacedNote {
  readonly line: number;
  readonly note: Note;
}

export interface ReadNotes {
  readonly notes: readonly PlacedNote[];
  readonly problems: readonly Problem[];
}

/** One note a line; empty lines are passed over. */
export function readNotes(text: string, vocabulary: Vocabulary): ReadNotes {
  const notes: PlacedNote[] = [];
  const problems: Problem[] = [];
  for (const [index, content] of text.split("\n").entries()) {
    if (content.trim() === "") continue;
    const line = index + 1;
    const read = readLine(content, vocabulary);
    if (Array.isArray(read)) problems.push(...read.map((what) => ({ line, what })));
    else notes.push({ line, note: read as Note }); // an array was excluded above
  }
  return { notes, problems };
}

function readLine(content: string, vocabulary: Vocabulary): Note | readonly string[] {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (error) {
    return [`not JSON: ${(error as Error).message}`]; // JSON.parse throws errors alone
  }
  const parsed = Note.safeParse(value);
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join(".") || "note"}: ${message}`);
  const strange = [
    ...unknown("facet", parsed.data.facets, vocabulary.facets),
    ...unknown("level", parsed.data.levels, vocabulary.levels),
  ];
  return strange.length > 0 ? strange : parsed.data;
}

function unknown(kind: string, strengths: object, known: ReadonlyMap<string, unknown>): readonly string[] {
  return Object.keys(strengths)
    .filter((name) => !known.has(name))
    .map((name) => `no ${kind} is named ${JSON.stringify(name)}${near(name, known)}`);
}

/** Names of the vocabulary that share a word with an unknown one. */
function near(name: string, known: ReadonlyMap<string, unknown>): string {
  const words = name.split("-").map((word) => word.slice(0, 5));
  const found = [...known.keys()].filter((other) => words.some((word) => word.length > 2 && other.includes(word)));
  return found.length === 0 ? "" : `; near it: ${found.slice(0, 5).join(", ")}`;
}
