/** `matinee ask TEXT` */
import { AskRequest } from "@matinee/core";
import { parsed } from "../../services/requests.ts";
import { type ListOptions, listRequest } from "../list-options.ts";
import { openedEngine } from "../opened.ts";
import { printAnswer, printJson } from "../print.ts";

export async function ask(text: string, options: ListOptions): Promise<void> {
  const engine = await openedEngine(options);
  const answer = await engine.ask(parsed(AskRequest, { text, ...(await listRequest(engine, options)) }));
  if (options.json === true) printJson(answer);
  else printAnswer(answer);
}
