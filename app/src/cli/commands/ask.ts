/** `matinee ask TEXT` */
import { AskRequest } from "@matinee/core";
import { parsed } from "../../services/requests.ts";
import { type ListOptions, listRequest, withNotes } from "../list-options.ts";
import { openedEngine } from "../opened.ts";
import { printAnswer, printJson } from "../print.ts";

export async function ask(text: string, options: ListOptions): Promise<void> {
  const engine = await openedEngine(options);
  const { request, notes } = await listRequest(engine, options);
  const answer = withNotes(await engine.ask(parsed(AskRequest, { text, ...request })), notes);
  if (options.json === true) printJson(answer);
  else printAnswer(answer);
}
