/**
 * `npm run test:real-model [-- --server llama.cpp --only http --tasks read-request,rank --deadline 120 --record DIR]`: every task asked of a
 * real, small model, in process and with --server (or --url) over HTTP. It is weak: what has to hold is that nothing breaks, nothing is invented
 * and deadlines hold. Exits with 1 where something does not; where model or libraries cannot be fetched, it says so and tries the rest.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type ModelPlace, triedModel } from "@matinee/adapters";
import { benchHomePath } from "./datasets.ts";
import { nineTasks } from "./language/nine-tasks.ts";
import { fetchedModel, hasLlama, servedModel, serverNames } from "./language/real-model-files.ts";
import { type TriedAnswer, triedTasks } from "./language/tried-tasks.ts";

const { values } = parseArgs({
  options: {
    folder: { type: "string", default: join(benchHomePath, "real-model") },
    file: { type: "string" },
    server: { type: "string" },
    url: { type: "string" },
    only: { type: "string" },
    tasks: { type: "string" },
    deadline: { type: "string", default: "120" },
    record: { type: "string" },
  },
});
const folder = values.folder;
const deadline = Number(values.deadline);
/** Seconds in which no small model on a slow machine is done: what then comes is the answer without it, in time. */
const shortDeadline = 1;
const keyName = "MATINEE_MODEL_KEY";
const chosen = values.tasks?.split(",");
const tasks = nineTasks.filter(({ task }) => chosen === undefined || chosen.includes(task.name));
if (tasks.length === 0) throw new RangeError(`There is: ${nineTasks.map(({ task }) => task.name).join(", ")}.`);
const server = serverNames.find((name) => name === values.server);
if (values.server !== undefined && server === undefined) throw new RangeError(`There is: ${serverNames.join(", ")}.`);

/** What it writes is kept in a file of the name. */
async function tried(way: string, name: string, place: ModelPlace): Promise<boolean> {
  const writings: string[] = [];
  const model = triedModel(place, { folders: [join(folder, "llama")], wrote: (text) => void writings.push(text) });
  const print = ({ task, by, dropped, seconds, tokens, why = "", broken }: TriedAnswer) => {
    const outcome = by === "offline" ? `without the model: ${why}` : `by the model, ${dropped} parts dropped`;
    console.log(`  ${task}: ${outcome} (${seconds.toFixed(1)} s, ${tokens} tokens)`);
    for (const words of broken) console.log(`    ✗ ${words}`);
  };
  console.log(`${way}, a deadline of ${deadline} s:`);
  const kept: unknown[] = [];
  const answers = await triedTasks(tasks, model, writings, deadline, (answer) => {
    print(answer);
    if (values.record === undefined) return;
    // Of a call that was given up before its first word there is nothing to keep.
    kept.push({ task: answer.task, input: answer.input, wrote: answer.wrote.filter((text) => text !== "") });
    // After each one, since all of them take a weak machine an hour.
    mkdirSync(values.record, { recursive: true });
    writeFileSync(join(values.record, `${name}.json`), `${JSON.stringify(kept, undefined, 1)}\n`);
  });
  console.log(`${way}, a deadline of ${shortDeadline} s:`);
  const hurried = await triedTasks(tasks, model, writings, shortDeadline, print);
  const all = [...answers, ...hurried];
  const broken = all.filter((one) => one.broken.length > 0).length;
  console.log(`${way}: ${all.length - broken} passed, ${broken} failed\n`);
  return broken === 0;
}

const file = values.file ?? fetchedModel(folder);
if (file === undefined) console.log("PyPI is out of reach, so no real model was tried.");
else {
  const outcomes: boolean[] = [];
  if (values.only === "http") console.log("Not tried in process.");
  else if (hasLlama(join(folder, "llama")))
    outcomes.push(await tried("In process", "node-llama-cpp", { provider: "file", model: file, keyName }));
  else console.log("node-llama-cpp cannot be had, so the model was not tried in process.");
  const served = server === undefined ? undefined : await servedModel(server, file, join(folder, server));
  const url = values.url ?? served?.url;
  if (url !== undefined) {
    const place = { provider: "compatible", url, model: "smollm2", keyName } as const;
    outcomes.push(await tried(`Over HTTP, by ${server ?? "the server there"}`, server ?? "compatible", place));
  } else if (server !== undefined) console.log(`${server} cannot be had, so the model was not tried over HTTP.`);
  else
    console.log(`Over HTTP it is tried with --server (${serverNames.join(" or ")}), or with --url of one that runs.`);
  served?.stop();
  process.exitCode = outcomes.every((isWell) => isWell) ? 0 : 1;
}
