/** `matinee ask TEXT`; without words, on a terminal, a conversation. */
import { createInterface } from "node:readline/promises";
import { type Answer, AskRequest, InvalidRequest } from "@matinee/core";
import { betterAnswers, languageOf } from "../../services/language-request.ts";
import { parsed } from "../../services/requests.ts";
import { converse } from "../conversation.ts";
import { type ListOptions, listRequest, withNotes } from "../list-options.ts";
import { languageOfSettings, type ModelOptions, settingsWith } from "../model-options.ts";
import { openedEngine } from "../opened.ts";
import { printAnswer, printJson, printMoves, printNotes } from "../print.ts";
import { comparedTitles } from "../reading-in-words.ts";
import { dim, say, shown, warn } from "../terminal.ts";

interface AskOptions extends ListOptions, ModelOptions {
  readonly modelWeight?: number | string;
}

export async function ask(words: readonly string[], options: AskOptions): Promise<void> {
  const text = words.join(" ");
  const talks = words.length === 0;
  if (talks && !(process.stdin.isTTY && process.stdout.isTTY && options.json !== true))
    throw new InvalidRequest([
      { path: "text", message: "is missing: say what you would like, or ask without words on a terminal to talk" },
    ]);
  const models = await languageOfSettings(settingsWith(options));
  const engine = await openedEngine(options);
  const { request, notes } = await listRequest(engine, options);
  const show = async (answer: Answer) => printAnswer(answer, await comparedTitles(engine, answer.reading), options);
  const printed = async (answer: Answer) => {
    if (options.json === true) printJson(answer);
    else await show(answer);
  };
  if (!talks) {
    const asked = parsed(AskRequest, { text, ...request, language: { weight: options.modelWeight } });
    const language = languageOf(models, asked);
    const first = await engine.ask(asked);
    if (options.json !== true || language === undefined) await printed(withNotes(first, notes));
    if (language === undefined) return;
    if (options.json !== true) say(dim(`Asking ${language.model.id} …`));
    const meanwhile = {
      ask: (better: AskRequest) => engine.ask(better),
      named: (title: string, year: number | undefined) => engine.named({ title, year }),
    };
    let last = first;
    for await (const better of betterAnswers(asked, first, language, meanwhile, new AbortController().signal))
      last = better;
    if (options.json !== true) printMoves(last);
    await printed(withNotes(last, notes));
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
