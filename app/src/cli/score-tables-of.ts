/** The tables of `matinee generate scores`: one for each training part of a split, made from that part alone. */
import type { Dataset, Run } from "@matinee/core";
import { candidateOf, trainingPart, underGuard } from "@matinee/engine";
import { experimentData } from "../services/experiments/evaluating.ts";
import { splittingOf } from "../services/experiments/protocol.ts";
import { experimentSettings } from "../services/experiments/settings.ts";
import { scoresKind } from "../services/generating/scores.ts";
import { modelNamed, settingsOf } from "../services/model-settings.ts";

export interface ScoreTableOptions {
  readonly base?: string;
  readonly split?: string;
  readonly trainShare?: number | string;
  readonly seed?: number | string;
}

interface ScoreTable {
  readonly data: Dataset;
  readonly kind: ReturnType<typeof scoresKind>;
}

/** Throws "request/invalid". */
export async function scoreTablesOf(
  whole: Dataset,
  { base = "svd", split, trainShare, seed }: ScoreTableOptions,
  run: Run,
): Promise<readonly ScoreTable[]> {
  const given = Object.entries({ split, trainShare, seed }).filter(([, value]) => value !== undefined);
  const settings = experimentSettings(Object.fromEntries(given));
  const algorithm = modelNamed(base);
  const data = experimentData(whole, settings);
  const candidate = candidateOf(algorithm, settingsOf(algorithm, {}));
  const tables: ScoreTable[] = [];
  for (const fold of splittingOf(settings).folds(data.interactions, data.catalog.size)) {
    const part = trainingPart(data, fold);
    // A model that looks at ratings that are judged is stopped; rows are made of the part, which is a copy.
    const model = await underGuard(data, candidate.name, () => candidate.fit(part, { ...run, seed: settings.seed }));
    const historyOf = (person: number) =>
      fold.test.of(person).items.length === 0 ? undefined : (fold.histories ?? fold.train).of(person);
    tables.push({ data: part, kind: scoresKind(part, { model, historyOf }) });
  }
  return tables;
}
