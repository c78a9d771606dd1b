/** `matinee train MODEL`: in a process of its own, so that the bar moves and Ctrl-C is heard at once. */
import { readSettings } from "@matinee/core";
import { trainApart } from "../../processes/train-apart.ts";
import { preparedName } from "../../services/bounded-data.ts";
import { checkedRequest, type TrainReport } from "../../services/training.ts";
import { watched } from "../experiment-run.ts";
import { here } from "../here.ts";
import { modelFilesOf } from "../model-files.ts";
import { home as homeHere } from "../opened.ts";
import { megabytes, printJson } from "../print.ts";
import { say } from "../terminal.ts";
import { type TrainOptions, trainSettings } from "../train-settings.ts";
import { writeFiles } from "../written-files.ts";

export async function train(model: string, options: TrainOptions): Promise<void> {
  const { places, request } = await trainSettings(model, options);
  const { dataDir, outputDir, data } = places;
  // A slip is told before anything is imported.
  checkedRequest(request);
  const { MATINEE_HOME: home, MATINEE_DATA } = readSettings(here().environment);
  await watched(options, async ({ run, tell }) => {
    const choice = { dataDir, data: dataDir === undefined ? (data ?? MATINEE_DATA) : data };
    const name = await preparedName(choice, places, homeHere(), run);
    const { signal, progress } = run;
    const report = await trainApart({ data: name, home, request }, { signal, progress, tell });
    const folder = outputDir === undefined ? undefined : await written(outputDir, report);
    here().log?.info({ model: report.model.id, seconds: report.model.seconds }, "trained");
    if (options.json === true) return printJson({ ...report, ...(folder !== undefined && { folder }) });
    say(inWords(report));
    if (folder !== undefined) say(`It is written to ${folder}, too.`);
  });
}

/** The model as it was kept; answers the folder's full path. */
async function written(outputDir: string, { model: { id, data } }: TrainReport): Promise<string> {
  const { facts, artifact } = await homeHere().models.read(data.name, id);
  return writeFiles(outputDir, modelFilesOf(facts, artifact));
}

function inWords({ model, inUse, unchanged }: TrainReport): string {
  const { id, seconds, computedBy, memory, data } = model;
  const took = `in ${seconds.toLocaleString("en")} s by ${computedBy}${memory > 0 ? `, ${megabytes(memory)} at most` : ""}`;
  return [
    unchanged ? `${id} was trained already; nothing has changed.` : `${id} is trained, ${took}.`,
    inUse ? `It speaks for the taste of ${data.name} now.` : `It is kept; put it to use with: matinee models use ${id}`,
  ].join("\n");
}
