/** `matinee ask TEXT`; without words, on a terminal, a conversation. */
import { createInterface } from "node:readline/promises";
import { type Answer, AskRequest, type Engine, InvalidRequest, type Note } from "@matinee/core";
import { answersOf } from "../../services/answers-with-model.ts";
import { parsed } from "../../services/requests.ts";
import { converse } from "../conversation.ts";
import { type ListOptions, type ListRequest, listRequest } from "../list-options.ts";
import { languageOfRequests, type ModelOptions, settingsWith } from "../model-options.ts";
import { openedEngine } from "../opened.ts";
import { printAnswer, printMoves, printNotes } from "../print.ts";
import { printAnswers } from "../print-answers.ts";
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
  const language = await languageOfRequests(settingsWith(options));
  const engine = await openedEngine(options);
  const { request, notes } = await listRequest(engine, options);
  const asked = { ...request, language: { weight: options.modelWeight } };
  const answers = (one: AskRequest) =>
    answersOf(one, {
      engine,
      language,
      signal: new AbortController().signal,
      onAsked: (model) => options.json !== true && say(dim(`Asking ${model} …`)),
    });
  if (talks) return talk(engine, asked, notes, answers, options);
  await printAnswers(engine, answers(parsed(AskRequest, { text, ...asked })), notes, options);
}

async function talk(
  engine: Engine,
  request: ListRequest["request"],
  notes: readonly Note[],
  answers: (request: AskRequest) => AsyncIterable<Answer>,
  options: AskOptions,
): Promise<void> {
  printNotes(notes);
  say("What would you like to watch? Then say what should be otherwise:");
  say(dim("less violent · older ones · more like the second · seen the first two · something else"));
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  lines.setPrompt(shown(dim("› ")));
  lines.prompt();
  const said = lines[Symbol.asyncIterator]();
  await converse({
    request,
    answers,
    next: async () => {
      const line = await said.next();
      return line.done === true ? undefined : line.value;
    },
    show: async (answer, isFirst) => {
      if (!isFirst) printMoves(answer);
      printAnswer(answer, await comparedTitles(engine, answer.reading), options);
      lines.prompt();
    },
    complain: (why) => {
      warn(why);
      lines.prompt();
    },
  });
  lines.close();
}
