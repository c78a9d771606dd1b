/** Putting a trained model to use. */
import type { DataHome } from "@matinee/core";
import { bestData, openData } from "./chosen-data.ts";
import { dataOfModel, openModel } from "./kept-model.ts";

/**
 * Puts a kept model to use, the usual one without an id, and answers whose taste it speaks for: that of its own data set,
 * or of the best that is there. Throws where it is not there or does not fit its data.
 */
export async function useModel(home: DataHome, id: string | undefined, named: string | undefined): Promise<string> {
  const name = home.nameOf(named ?? (await (id === undefined ? bestData(home) : dataOfModel(home.models, id))));
  if (id !== undefined) {
    await openModel(home.models, await openData(home, name), id);
    await home.models.claim(name, id);
  }
  await home.models.choose(name, id);
  return name;
}
