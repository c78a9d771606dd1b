/** The engine's thread: opens a data set, gets its models ready and answers questions. */
import { parentPort, workerData } from "node:worker_threads";
import { bestData, homeAt, licencesOf, openEngine } from "../container.ts";
import { serveEngine } from "./engine-thread.ts";
import type { EngineThreadData } from "./threads.ts";
import { markOfChoice, watchChoice } from "./watch-choice.ts";

const { data, home: path, succession } = workerData as EngineThreadData;

if (parentPort !== null)
  await serveEngine(parentPort, async (run, notice) => {
    const home = homeAt(path);
    const name = data ?? (await bestData(home));
    const choice = await markOfChoice(home.models, name);
    const engine = await openEngine(home, name, { run, notice, modelRequired: succession === "new-model" });
    return {
      engine,
      licences: await licencesOf(home, name),
      unhurried: succession === "first" ? 0 : 10_000,
      watch: (tell) => watchChoice(home.models, name, choice, tell),
    };
  });
