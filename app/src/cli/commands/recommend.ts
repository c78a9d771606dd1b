/** `matinee recommend --rate "Heat=5"` */
import { RecommendRequest } from "@matinee/core";
import { parsed } from "../../services/requests.ts";
import { type ListOptions, listRequest } from "../list-options.ts";
import { openedEngine } from "../opened.ts";
import { printAnswer, printJson } from "../print.ts";

export async function recommend(options: ListOptions & { readonly wish?: string }): Promise<void> {
  const engine = await openedEngine(options);
  const { wish } = options;
  const answer = await engine.recommend(parsed(RecommendRequest, { wish, ...(await listRequest(engine, options)) }));
  if (options.json === true) printJson(answer);
  else printAnswer(answer);
}
