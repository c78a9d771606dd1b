/**
 * A data set that tells when somebody peeps: while a model that is judged learns and answers, nobody may read the whole ratings.
 * The model is handed its training part, which is a copy; whatever else it has of the data throws.
 */
import { type Dataset, MatineeError } from "@matinee/core";

interface Guard {
  /** Who may not look now. */
  readonly kept: Set<string>;
}

const guards = new WeakMap<Dataset, Guard>();

/** The same data under guard. Open data sets that are to be evaluated by it, so that all that is built from them is guarded. */
export function guarded(data: Dataset): Dataset {
  const kept = new Set<string>();
  const { interactions } = data;
  const watched: Dataset = {
    ...data,
    interactions: {
      people: interactions.people,
      count: interactions.count,
      of(person) {
        for (const model of kept)
          throw new MatineeError("evaluate/leak", `${model} looked at ratings that it is judged by.`);
        return interactions.of(person);
      },
    },
  };
  guards.set(watched, { kept });
  return watched;
}

/** Does some work of a model during which the whole ratings cannot be read, where the data are guarded. */
export async function underGuard<T>(data: Dataset, model: string, work: () => Promise<T>): Promise<T> {
  const guard = guards.get(data);
  guard?.kept.add(model);
  try {
    return await work();
  } finally {
    guard?.kept.delete(model);
  }
}
