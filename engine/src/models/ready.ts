/**
 * The one way to a trained model, at a start and by command alike: it is found by its recipe where it was kept, else it is
 * trained, after what it needs, and kept.
 */
import {
  type Algorithm,
  type Dataset,
  idOf,
  type ModelStore,
  type Needed,
  type Recipe,
  type Run,
  type Saved,
  type TrainedModel,
} from "@matinee/core";

/** What to make: settings as a person would write them. */
export interface Order<Config, Model> {
  readonly algorithm: Algorithm<Config, Model>;
  readonly settings?: unknown;
  /** Without it, the run's. */
  readonly seed?: number;
}

/** Where models are kept, and who looks on while one is trained. */
export interface ModelPlace {
  readonly store: Pick<ModelStore, "find" | "keep"> & Partial<Pick<ModelStore, "unfinished">>;
  /** Begins to look on; `told` says at the end how it went. The engine itself has no clock. */
  readonly watch: (run: Run) => { readonly run: Run; readonly told: () => Circumstances };
  /** True where what is read from the store is shared with other threads: then what was just trained is read, too. */
  readonly isShared?: boolean;
}

/** How a training went, beside its recipe. */
export type Circumstances = Omit<TrainedModel, keyof Recipe | "id">;

export interface Ready<Model> {
  readonly id: string;
  readonly model: () => Model;
}

export interface Kept<Model> extends Ready<Model> {
  readonly facts: TrainedModel;
  /** Whether it was there already. */
  readonly found: boolean;
}

/** Raised when the meaning of a trained model's numbers changes, so that older ones are refused or made again. */
export const modelFormat = 3;

/** The recipe of a model with everything filled in; computes nothing. */
function recipeOf(order: Order<unknown, unknown>, data: Dataset, run: Pick<Run, "seed">): Recipe {
  const { algorithm, settings = {}, seed = run.seed } = order;
  const config = algorithm.config.parse(settings);
  const needs = Object.entries(algorithm.needs?.(config) ?? {}).map(([name, need]): [string, string] => [
    name,
    idOf(recipeOf({ ...need, seed }, data, run)),
  ]);
  return {
    model: algorithm.name,
    data: { name: data.name, version: data.version },
    settings: config as Recipe["settings"],
    seed,
    needs: Object.fromEntries(needs),
    format: modelFormat,
  };
}

/** A model made ready; where there is no place to keep it, it is trained each time. */
export async function readyModel<Config, Model extends Saved>(
  order: Order<Config, Model>,
  data: Dataset,
  run: Run,
  place?: ModelPlace,
): Promise<Ready<Model>> {
  if (place !== undefined) return keptModel(order, data, run, place);
  const model = await trained(order, data, run);
  return { id: idOf(recipeOf(order, data, run)), model: () => model };
}

/** A model where it was kept; nothing is trained. */
export async function foundModel<Config, Model extends Saved>(
  order: Order<Config, Model>,
  data: Dataset,
  run: Run,
  place: ModelPlace | undefined,
): Promise<Ready<Model> | undefined> {
  const recipe = recipeOf(order, data, run);
  const known = await place?.store.find(recipe);
  return known && { id: idOf(recipe), model: () => order.algorithm.load(known.artifact, data) };
}

/** A model that is in its store afterwards. */
export async function keptModel<Config, Model extends Saved>(
  order: Order<Config, Model>,
  data: Dataset,
  run: Run,
  place: ModelPlace,
): Promise<Kept<Model>> {
  const recipe = recipeOf(order, data, run);
  const id = idOf(recipe);
  const known = await place.store.find(recipe);
  run.signal.throwIfAborted();
  if (known !== undefined)
    return { id, found: true, facts: known.facts, model: () => order.algorithm.load(known.artifact, data) };
  const unfinished = place.store.unfinished?.(recipe);
  const { run: watched, told } = place.watch({ ...run, checkpoints: unfinished });
  const model = await trained(order, data, watched, place);
  run.signal.throwIfAborted();
  const facts: TrainedModel = { ...recipe, id, ...told() };
  run.progress({ task: "writing the model", done: 0, unit: "bytes" });
  await place.store.keep(facts, model.save());
  await unfinished?.drop();
  const kept = place.isShared === true ? await place.store.find(recipe) : undefined;
  const asKept = kept && (() => order.algorithm.load(kept.artifact, data));
  return { id, found: false, facts, model: asKept ?? (() => model) };
}

async function trained<Config, Model>(
  { algorithm, settings = {}, seed }: Order<Config, Model>,
  data: Dataset,
  run: Run,
  place?: ModelPlace,
): Promise<Model> {
  const config = algorithm.config.parse(settings);
  const seeded = seed === undefined ? run : { ...run, seed };
  const needed: Record<string, Needed[string]> = {};
  for (const [name, need] of Object.entries(algorithm.needs?.(config) ?? {}))
    needed[name] = (await readyModel(need, data, seeded, place && unasked(place))).model().save();
  run.progress({ task: `training ${algorithm.name}`, done: 0, unit: "steps" });
  return algorithm.fit(data, config, seeded, needed);
}

/** For what is trained underneath another model: nobody asked for it by name. */
const unasked = (place: ModelPlace): ModelPlace => ({
  ...place,
  watch(run) {
    const { run: watched, told } = place.watch(run);
    return { run: watched, told: () => ({ ...told(), asked: false }) };
  },
});
