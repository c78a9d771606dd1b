/** The engine's thread: opens a data set, gets its models ready and answers questions. */
import { parentPort, workerData } from "node:worker_threads";
import { sharedArrays } from "@matinee/core";
import { homeAt, openEngine } from "../container.ts";
import { canLearnStars } from "../services/can-learn-stars.ts";
import { bestData, licencesOf } from "../services/chosen-data.ts";
import { isUnencoded } from "../services/encoder-in-use.ts";
import { collectGarbage } from "./collect-garbage.ts";
import { encoderBehind } from "./encoder-line.ts";
import { serveEngine } from "./engine-loop.ts";
import type { EngineThreadData } from "./spawn-threads.ts";
import { markOfChoice, watchChoice } from "./watch-choice.ts";

const { data, home: path, offline, succession, encoder, shared: known } = workerData as EngineThreadData;

if (parentPort !== null)
  await serveEngine(parentPort, async (run, notice) => {
    const held = new Map(known);
    const shared = sharedArrays(held);
    const home = homeAt(path, { shared, offline });
    const name = data ?? (await bestData(home));
    const choice = await markOfChoice(home, name);
    const engine = await openEngine(home, name, {
      run,
      notice,
      modelRequired: succession === "new-model",
      shared,
      openEncoder: encoder && (() => encoderBehind(encoder)),
    });
    return {
      engine,
      licences: await licencesOf(home, name),
      lacks: [
        ...((await isUnencoded(home, engine)) ? (["sentences"] as const) : []),
        ...((await canLearnStars(home, engine)) ? (["stars"] as const) : []),
      ],
      ...(succession !== "mate" && { shared: held }),
      tidy: succession === "first" ? undefined : collectGarbage,
      unhurried: succession === "first" ? 0 : 10_000,
      watch: (tell) => watchChoice(home, name, choice, tell),
    };
  });
