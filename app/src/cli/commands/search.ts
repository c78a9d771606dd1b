/** `matinee search TEXT` */
import { SearchRequest } from "@matinee/core";
import { parsed } from "../../services/requests.ts";
import { openedEngine } from "../opened.ts";
import { printJson, printMovies } from "../print.ts";

export interface SearchOptions {
  readonly limit?: number | string;
  readonly data?: string;
  readonly json?: boolean;
}

export async function search(q: string, { limit, data, json }: SearchOptions): Promise<void> {
  const engine = await openedEngine({ data, json });
  const answer = await engine.search(parsed(SearchRequest, { q, limit }));
  if (json === true) printJson(answer);
  else printMovies(answer.movies);
}
