/**
 * The films of a data set as a sentence encoder sees them: made once, kept under a recipe beside the trained models. Parts are
 * kept while they are made, so that work which was stopped goes on where it was.
 */
import {
  type Dataset,
  idOf,
  type ModelStore,
  type NumericArray,
  type Recipe,
  type Run,
  type SentenceEncoder,
  type TrainedModel,
} from "@matinee/core";
import { filmSentences, findSentences, sentencesRecipe } from "@matinee/engine";
import { version } from "../version.ts";

/** Parts that are kept by themselves until all are there. */
const parts = 10;
/** Films whose texts go to the encoder together. */
const atOnce = 16;

/** False when they were there already. Throws the signal's reason once it is aborted; what is there by then is kept. */
export async function makeSentences(
  data: Dataset,
  encoder: SentenceEncoder,
  models: Pick<ModelStore, "find" | "keep" | "remove">,
  run: Run,
): Promise<boolean> {
  if (await findSentences(models, data, encoder.id)) return false;
  const { size } = data.catalog;
  const { dimensions } = encoder;
  const all = new Float32Array(size * dimensions);
  const pace = paceOf(size, run);
  const kept: string[] = [];
  for (let part = 0; part < parts; part++) {
    const [from, to] = [Math.floor((size * part) / parts), Math.floor((size * (part + 1)) / parts)];
    const recipe = sentencesRecipe(data, encoder.id, { part, parts });
    const known = (await models.find(recipe))?.artifact.arrays.films;
    const films = known ?? (await encoded(data, encoder, from, to, run, pace.step));
    if (known === undefined) await models.keep(factsOf(recipe, encoder, pace.seconds()), asKept(films, dimensions));
    else pace.skip(to - from);
    all.set(films, from * dimensions);
    kept.push(idOf(recipe));
  }
  await models.keep(factsOf(sentencesRecipe(data, encoder.id), encoder, pace.seconds()), asKept(all, dimensions));
  for (const id of kept) await models.remove(data.name, id);
  return true;
}

/** For each film of a stretch the mean of its texts' vectors, of unit length. */
async function encoded(
  { catalog }: Dataset,
  encoder: SentenceEncoder,
  from: number,
  to: number,
  { signal }: Run,
  step: (films: number) => void,
): Promise<Float32Array> {
  const { dimensions } = encoder;
  const films = new Float32Array((to - from) * dimensions);
  for (let start = from; start < to; start += atOnce) {
    signal.throwIfAborted();
    const some = Array.from({ length: Math.min(atOnce, to - start) }, (_, at) => start + at);
    const texts = some.flatMap((film) => filmSentences(catalog.movie(film)).map((text) => ({ film, text })));
    const vectors = await encoder.encode(
      texts.map(({ text }) => text),
      signal,
    );
    for (const [at, { film }] of texts.entries()) {
      const place = (film - from) * dimensions;
      for (let k = 0; k < dimensions; k++) films[place + k] += vectors[at * dimensions + k];
    }
    for (const film of some) toUnit(films.subarray((film - from) * dimensions, (film - from + 1) * dimensions));
    step(some.length);
  }
  return films;
}

function toUnit(vector: Float32Array): void {
  const length = Math.hypot(...vector);
  if (length > 0) for (let k = 0; k < vector.length; k++) vector[k] /= length;
}

/** How far it is, and how long it takes yet at the pace of what was made now. */
function paceOf(total: number, { progress }: Pick<Run, "progress">) {
  const start = performance.now();
  let done = 0;
  let made = 0;
  const seconds = () => Math.round(performance.now() - start) / 1000;
  const tell = () => {
    const left = made === 0 ? {} : { secondsLeft: ((total - done) * seconds()) / made };
    progress({ task: "encoding films", done, total, unit: "films", ...left });
  };
  tell();
  return {
    seconds,
    step(films: number) {
      done += films;
      made += films;
      tell();
    },
    skip(films: number) {
      done += films;
      tell();
    },
  };
}

const asKept = (films: NumericArray, dimensions: number) => ({
  meta: { dimensions },
  arrays: { films },
});

const factsOf = (recipe: Recipe, { id: encoder }: SentenceEncoder, seconds: number): TrainedModel => ({
  ...recipe,
  id: idOf(recipe),
  trained: new Date().toISOString(),
  seconds,
  computedBy: encoder,
  memory: 0,
  notes: [],
  matinee: version,
  asked: false,
});
