/** The sentence encoder that is in use, and whether an engine goes without it. */
import { type DataHome, type Dataset, type Engine, MatineeError, type SentenceEncoder } from "@matinee/core";
import { findSentences } from "@matinee/engine";

/** The encoder in use with what it made of the films; undefined where there is none, or the films are not encoded yet. */
export async function encoderOf(
  home: DataHome,
  dataset: Dataset,
  notice: (text: string) => void,
  open: () => Promise<SentenceEncoder | undefined>,
) {
  try {
    const id = await home.encoders.current();
    const sentences = id === undefined ? undefined : await findSentences(home.models, dataset, id);
    const encoder = sentences === undefined ? undefined : await open();
    return sentences === undefined || encoder === undefined ? undefined : { sentences, encoder };
  } catch (error) {
    if (!(error instanceof MatineeError)) throw error;
    notice(`The built-in vectors speak: ${error.message} ${error.hint}`);
    return undefined;
  }
}

/** True where an encoder is in use and the engine goes without it. */
export const isUnencoded = async ({ encoders }: DataHome, { versions }: Engine): Promise<boolean> =>
  versions.models.sentences === undefined && (await encoders.current()) !== undefined;
