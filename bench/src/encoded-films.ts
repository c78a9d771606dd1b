/** A sentence encoder in the home of the measurements, with what it made of the films. */
import { existsSync } from "node:fs";
import { type Dataset, quietRun, type SentenceEncoder } from "@matinee/core";
import { findSentences, type SentenceVectors } from "@matinee/engine";
import { Matinee } from "matinee";
import { benchHome, benchHomePath } from "./datasets.ts";

export interface EncodedFilms {
  readonly encoder: SentenceEncoder;
  readonly sentences: SentenceVectors;
}

/** Undefined after saying so where the folder is not there; films that are encoded already are not encoded again. */
export async function encodedFilms(data: Dataset, folder: string): Promise<EncodedFilms | undefined> {
  if (!existsSync(folder)) {
    console.error(`Without a sentence encoder: ${folder} is not there.`);
    return undefined;
  }
  const { encoders, models } = benchHome();
  const { name } = await encoders.add(folder, {}, quietRun());
  await encoders.use(name);
  let told = -1;
  await Matinee.encodeFilms({
    data: data.name,
    home: benchHomePath,
    onProgress({ task, done, total = 0 }) {
      const percent = total === 0 ? 0 : Math.floor((100 * done) / total);
      if (percent !== told && percent % 5 === 0) console.error(`${task}: ${percent} %`);
      told = percent;
    },
  });
  const encoder = await encoders.open();
  const sentences = encoder && (await findSentences(models, data, encoder.id));
  return encoder && sentences && { encoder, sentences };
}
