/** Whether the language model of the settings does what it should: reached, known, quick, held to a schema, at what price. */
import { basename } from "node:path";
import {
  explainTasks,
  type Finding,
  type LanguageReport,
  type Settings,
  type Task,
  type TaskInUse,
} from "@matinee/core";
import { z } from "zod";
import { faultOf } from "./file/gguf-file.ts";
import { installWords, llamaPackage } from "./file/llama-package.ts";
import { llamaFolders, modelPlace, openLanguage } from "./models.ts";
import { prepareCalls } from "./one-call.ts";
import { hostOf, idOfPlace, type ModelPlace } from "./place.ts";
import type { Rung } from "./rung.ts";
import { triedModel } from "./tried-model.ts";

const Sum = z.object({ sum: z.number(), words: z.array(z.string()) });

/** The least that a model has to be able to do. */
const probe: Task<undefined, z.infer<typeof Sum>> = {
  name: "probe",
  version: 1,
  answer: Sum,
  prompt: () => ({
    instructions:
      'Add the numbers and repeat the words. Answer with one JSON object: {"sum": number, "words": [strings]}.',
    material: JSON.stringify({ numbers: [19, 23], words: ["film", "night"] }),
    maxTokens: 60,
  }),
  check: (value) =>
    value.sum === 42 && value.words.join(" ") === "film night"
      ? { value, dropped: 0 }
      : { problem: "The sum is 42, and the words are film and night." },
  offline: () => ({ sum: 42, words: ["film", "night"] }),
};

const abilities: Readonly<Record<Rung, string>> = {
  json_schema: "it can be held to a schema (json_schema)",
  json_with_schema: "it takes a schema only beside plain JSON (json_object), where not every server looks at it",
  json_object: "it can be held to JSON, but not to a schema (json_object)",
  text: "it writes text; the answer is looked for in it",
};

/** What a request sends and gets, about: reading, and thirty films scored. */
const perRequest = { input: 6_000, output: 1_600 };

/** Asks the model once. Throws "settings/invalid". */
export async function examineLanguage(settings: Settings, home: string, signal: AbortSignal): Promise<LanguageReport> {
  const place = modelPlace(settings.MATINEE_MODE, settings);
  if (place === undefined) {
    const why =
      settings.MATINEE_MODE === "offline" ? "" : `MATINEE_OFFLINE is set, so ${settings.MATINEE_MODE} is not used. `;
    return {
      model: "offline",
      findings: [],
      tasks: [],
      words: `${why}No language model is used, and nothing is sent to anybody.`,
    };
  }
  const folders = llamaFolders(settings, home);
  const model = triedModel(place, { folders });
  // What is measured is the model, not how long this program takes to load.
  if (place.provider !== "file") await prepareCalls(place);
  const { value, by, why, use } = await model.run(probe, undefined, { signal, deadline: patience });
  const isWell = by !== "offline";
  const speed = (use.outputTokens * 1000) / Math.max(1, use.milliseconds);
  const keyWords = place.key === undefined ? `none is set (${place.keyName})` : `from ${place.keyName}`;
  const findings: Finding[] = [
    ...(place.provider === "file"
      ? [packageFinding(folders), await fileFinding(place.model)]
      : [
          { what: "address", well: why?.includes("reached") !== true, words: hostOf(place) },
          { what: "key", well: why?.includes("key") !== true, words: keyWords },
        ]),
    { what: "model", well: isWell, words: why ?? `${place.model} answered ${JSON.stringify(value)}` },
  ];
  if (isWell)
    findings.push(
      { what: "structure", well: model.rung() === "json_schema", words: abilities[model.rung()] },
      {
        what: "speed",
        well: use.milliseconds < settings.MATINEE_MODEL_DEADLINE * 1000,
        words: `${(use.milliseconds / 1000).toFixed(1)} s for a short answer, about ${speed.toFixed(0)} tokens a second`,
      },
    );
  const language = openLanguage(settings, home);
  const tasks = [...(await language.tasksInUse()), ...(await language.tasksInUse(explainTasks))];
  return { model: idOfPlace(place), findings, tasks, words: wordsOf(place, isWell ? tasks : []) };
}

function packageFinding(folders: readonly string[]): Finding {
  const isThere = llamaPackage(folders) !== undefined;
  const words = isThere ? "node-llama-cpp is there" : `node-llama-cpp is missing: ${installWords(folders[0] ?? ".")}`;
  return { what: "package", well: isThere, words };
}

/** Looked at by Matinee alone, so that it is told of a file whether or not anything is there that could run it. */
async function fileFinding(path: string): Promise<Finding> {
  const fault = await faultOf(path);
  const words = fault ?? "is a GGUF file that holds all of its weights";
  return { what: "file", well: fault === undefined, words: `${basename(path)} ${words}` };
}

/** Milliseconds: a model that is loaded by the first call takes its time. */
const patience = 60_000;

/** Where requests go, and what they cost: of the tasks that the model is given, and of none where it does not answer. */
function wordsOf(place: ModelPlace, tasks: readonly TaskInUse[]): string {
  const asked = tasks.filter(({ isAsked }) => isAsked).map(({ task }) => task);
  const isOfReasons = asked.length === 1 && asked[0] === "explain";
  if (isOfReasons)
    return `Requests are answered without it; a film's reasons are phrased ${whereOf(place)} where somebody wants them in words.`;
  if (asked.length === 0)
    return tasks.length === 0
      ? "Requests are answered without it."
      : "Requests are answered without it: none of their tasks is given to it, as is told above.";
  if (place.provider === "file") return `Requests stay on this machine; at most two calls each. ${priceWords(place)}`;
  const films = asked.includes("score-against-wish") || asked.includes("rank");
  const sent = films ? ", with what thirty films are about" : "";
  return `Requests are sent to ${hostOf(place)}${sent}; at most two calls each. ${priceWords(place)}`;
}

const whereOf = (place: ModelPlace): string => (place.provider === "file" ? "on this machine" : `at ${hostOf(place)}`);

function priceWords({ price, provider }: ModelPlace): string {
  if (provider === "file") return "It costs nothing but this machine's time.";
  if (price === undefined) return "What it costs is not known here; tell it with MATINEE_MODEL_PRICE.";
  const dollars = (perRequest.input * price.input + perRequest.output * price.output) / 1_000_000;
  return `A request costs about ${dollars.toFixed(4)} dollars at the price that you told.`;
}
