/** `matinee explain FILM [TEXT…]`: why a film is on the list of a request. */
import { ExplainRequest } from "@matinee/core";
import { explanationOf } from "../../services/answers-with-model.ts";
import { designated, findMovie, nameOf } from "../../services/find-movie.ts";
import { parsed } from "../../services/requests.ts";
import { type ListOptions, listRequest } from "../list-options.ts";
import { languageOfSettings, type ModelOptions, settingsWith } from "../model-options.ts";
import { openedEngine } from "../opened.ts";
import { printJson, printNotes } from "../print.ts";
import { dim, say, warn } from "../terminal.ts";

export async function explain(
  film: string,
  words: readonly string[],
  options: ListOptions & ModelOptions,
): Promise<void> {
  const language = await languageOfSettings(settingsWith(options));
  const engine = await openedEngine(options);
  const { movie, others } = await findMovie(engine, designated(film));
  for (const other of others) warn(`There is also ${nameOf(other)}: id:${other.id}`);
  const { request, notes } = await listRequest(engine, options);
  const asked = parsed(ExplainRequest, { ...request, text: words.join(" "), movieId: movie.id });
  const told = await explanationOf(asked, {
    engine,
    language,
    signal: new AbortController().signal,
    onAsked: (model) => options.json !== true && say(dim(`Asking ${model} …`)),
  });
  if (options.json === true) return printJson({ ...told, notes: [...notes, ...told.notes] });
  say(`${nameOf(movie)}:`);
  for (const { text } of told.sentences) say(text);
  if (told.sentences.length === 0) say("Nothing speaks for it more than for others.");
  for (const by of new Set(told.sentences.map((sentence) => sentence.by)))
    if (by !== "offline") say(dim(`Written by ${by} from what the list knows.`));
  printNotes([...notes, ...told.notes]);
}
