/** `matinee recommend --rate "Heat=5"` */
import { RecommendRequest } from "@matinee/core";
import { parsed } from "../../services/requests.ts";
import { type ListOptions, listRequest, withNotes } from "../list-options.ts";
import { openedEngine } from "../opened.ts";
import { printAnswer, printJson } from "../print.ts";
import { comparedTitles } from "../reading-in-words.ts";

export async function recommend(options: ListOptions & { readonly wish?: string }): Promise<void> {
  const engine = await openedEngine(options);
  const { wish } = options;
  const { request, notes } = await listRequest(engine, options);
  const answer = withNotes(await engine.recommend(parsed(RecommendRequest, { wish, ...request })), notes);
  if (options.json === true) printJson(answer);
  else printAnswer(answer, await comparedTitles(engine, answer.reading), options);
}
