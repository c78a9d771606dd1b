/** Tables of language scores, as an experiment asks for them: one for each training part. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { MatineeError } from "@matinee/core";
import type { LanguageScores } from "../experiments/asked-models.ts";
import type { ExperimentSettings } from "../experiments/settings.ts";
import { scoresFile, scoresIn } from "./scores.ts";

/** Names of such tables. */
export const scoreTables = /^scores-[\da-f]+\.csv$/u;

/** What makes the tables of an experiment, for hints. */
export const scoresCommand = (
  data: string,
  { split, seed, trainShare }: Pick<ExperimentSettings, "split" | "seed" | "trainShare">,
): string =>
  `matinee generate scores --data ${data} --split ${split} --seed ${seed} --train-share ${trainShare} --mode …`;

/** `texts` are the tables of a folder by name; `mark` changes with them, so that an experiment with others is another one. */
export function scoresOfTables(texts: ReadonlyMap<string, string>, folder: string, command: string): LanguageScores {
  const hash = createHash("sha256");
  for (const [file, text] of texts) hash.update(`${file}\n${text}`);
  return {
    mark: hash.digest("hex").slice(0, 10),
    async source(part) {
      const file = scoresFile(part);
      const text = texts.get(file);
      if (text !== undefined) return scoresIn(text, join(folder, file), part);
      const message = `Nobody has scored films for this part of the ratings: there is no ${file} in ${folder}.`;
      throw new MatineeError("request/invalid", message, { hint: `Make it with: ${command}` });
    },
  };
}
