/** `matinee ask TEXT`; without words, on a terminal, a conversation. */
import { createInterface } from "node:readline/promises";
import { type Answer, AskRequest, InvalidRequest } from "@matinee/core";
import { parsed } from "../../services/requests.ts";
import { converse } from "../conversation.ts";
import { type ListOptions, listRequest, withNotes } from "../list-options.ts";
import { openedEngine } from "../opened.ts";
import { printAnswer, printJson, printNotes } from "../print.ts";
import { comparedTitles } from "../reading-in-words.ts";
import { dim, say, shown, warn } from "../terminal.ts";

export async function ask(words: readonly string[], options: ListOptions): Promise<void> {
  const text = words.join(" ");
  const talks = words.length === 0;
  if (talks && !(process.stdin.isTTY && process.stdout.isTTY && options.json !== true))
    throw new InvalidRequest([
      { path: "text", message: "is missing: say what you would like, or ask without words on a terminal to talk" },
    ]);
  const engine = await openedEngine(options);
  const { request, notes } = await listRequest(engine, options);
  const show = async (answer: Answer) => printAnswer(answer, await comparedTitles(engine, answer.reading), options);
  if (!talks) {
    const answer = withNotes(await engine.ask(parsed(AskRequest, { text, ...request })), notes);
    if (options.json === true) printJson(answer);
    else await show(answer);
    return;
  }
  printNotes(notes);
  say("What would you like to watch? Then say what should be otherwise:");
  say(dim("less violent · older ones · more like the second · seen the first two · something else"));
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  lines.setPrompt(shown(dim("› ")));
  lines.prompt();
  const said = lines[Symbol.asyncIterator]();
  await converse({
    engine,
    request,
    next: async () => {
      const line = await said.next();
      return line.done === true ? undefined : line.value;
    },
    show: async (answer) => {
      await show(answer);
      lines.prompt();
    },
    complain: (why) => {
      warn(why);
      lines.prompt();
    },
  });
  lines.close();
}
