/** `matinee similar TITLE|ID` */
import { SimilarRequest } from "@matinee/core";
import { designated, findMovie, nameOf } from "../../services/find-movie.ts";
import { parsed } from "../../services/requests.ts";
import { openedEngine } from "../opened.ts";
import { printJson, printNotes, printPicks } from "../print.ts";
import { say, warn } from "../terminal.ts";

export interface SimilarOptions {
  readonly n?: number | string;
  readonly why?: boolean;
  readonly data?: string;
  readonly json?: boolean;
}

export async function similar(film: string, { n, why, data, json }: SimilarOptions): Promise<void> {
  const engine = await openedEngine({ data, json });
  const { movie, others } = await findMovie(engine, designated(film));
  for (const other of others) warn(`There is also ${nameOf(other)}: matinee similar ${other.id}`);
  const answer = await engine.similar(parsed(SimilarRequest, { id: movie.id, n }));
  if (json === true) return printJson(answer);
  say(`Like ${nameOf(movie)}:`);
  printPicks(answer.picks, { why });
  printNotes(answer.notes);
}
