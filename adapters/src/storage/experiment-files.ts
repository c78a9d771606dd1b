/**
 * Experiments at rest: `experiments/ID/experiment.json` with its reports beside it, and `experiments/ledger.jsonl` with a line for each.
 * Trials of a search are lines too, so that one that was stopped goes on where it was.
 */
import { appendFile, rm } from "node:fs/promises";
import { join } from "node:path";
import {
  Experiment,
  type ExperimentStore,
  type KeptTrial,
  LedgerRow,
  ledgerRowOf,
  MatineeError,
  PeopleFigures,
  Trial,
} from "@matinee/core";
import type { ZodType } from "zod";
import { makeFolder } from "../sources/files/make-folder.ts";
import { textOfFile } from "../sources/files/plain-file.ts";
import { publishText, readJson } from "../sources/files/publish.ts";
import { writing } from "./not-writable.ts";

/** Experiments below a folder of the home. */
export function experimentFiles(home: string, root: string): ExperimentStore {
  const ledgerPath = join(root, "ledger.jsonl");
  const folderOf = (id: string): string => {
    if (!/^[a-z0-9][a-z0-9@.-]*$/u.test(id)) throw unknown(id);
    return join(root, id);
  };
  const trialsOf = (id: string): string => join(folderOf(id), "trials.jsonl");
  const append = (folder: string, path: string, value: unknown): Promise<void> =>
    writing(home, async () => {
      await makeFolder(folder);
      await appendFile(path, `${JSON.stringify(value)}\n`);
    });
  return {
    async keep(experiment, files) {
      const folder = folderOf(experiment.id);
      await writing(home, async () => {
        for (const [name, text] of Object.entries({ ...files, "experiment.json": toJson(experiment) }))
          await publishText(join(folder, name), text);
      });
      await append(root, ledgerPath, ledgerRowOf(experiment));
      return folder;
    },
    async read(id) {
      const experiment = Experiment.safeParse(await readJson(join(folderOf(id), "experiment.json"))).data;
      if (experiment === undefined) throw unknown(id);
      const people = PeopleFigures.safeParse(await readJson(join(folderOf(id), "people.json"))).data;
      return { experiment, people: people ?? {} };
    },
    ledger: () => linesOf(ledgerPath, LedgerRow),
    trials: (id) => linesOf<KeptTrial>(trialsOf(id), Trial),
    addTrial: (id, trial) => append(folderOf(id), trialsOf(id), trial),
    forgetTrials: (id) => rm(trialsOf(id), { force: true }),
  };
}

const toJson = (value: unknown): string => `${JSON.stringify(value, undefined, 1)}\n`;

const unknown = (id: string): MatineeError => new MatineeError("experiment/unknown", `There is no experiment ${id}.`);

/** Whole lines; one that was cut off when its process was killed is left out. */
async function linesOf<T>(path: string, schema: ZodType<T>): Promise<readonly T[]> {
  const text = await textOfFile(path).catch(() => "");
  return text.split("\n").flatMap((line) => {
    try {
      const row = schema.safeParse(JSON.parse(line));
      return row.success ? [row.data] : [];
    } catch {
      return [];
    }
  });
}
