/** A kept model made ready to speak for taste: refused where it is damaged, or was trained on something else. */
import { type Compute, type Dataset, MatineeError, type ModelStore, type TrainedModel } from "@matinee/core";
import { type ChosenTaste, modelFormat, tasteModels } from "@matinee/engine";

/** The name under which the model that is usual can be put to use again. */
export const usual = "default";

/** The data set that a model was trained on; throws "model/unknown". */
export async function dataOfModel(models: ModelStore, id: string): Promise<string> {
  const found = (await models.list()).find((model) => model.id === id);
  if (found) return found.data.name;
  const harmed = (await models.damaged()).find((model) => model.id === id);
  if (harmed) return harmed.data;
  throw new MatineeError("model/unknown", `There is no model ${id}.`);
}

/** The id of the model that was put to use; undefined where that is the usual one, and where it cannot be told. */
export async function chosenId(models: Pick<ModelStore, "choice">, data: string): Promise<string | undefined> {
  return (await models.choice(data).catch(ignoreDamage))?.id;
}

function ignoreDamage(error: unknown): undefined {
  if (!(error instanceof MatineeError)) throw error;
}

/** The model that was put to use for a data set; undefined where that is the usual one. Throws like `openModel`. */
export async function chosenTaste(
  models: ModelStore,
  data: Dataset,
  compute?: Compute,
): Promise<ChosenTaste | undefined> {
  const choice = await models.choice(data.name);
  return choice?.id === undefined ? undefined : openModel(models, data, choice.id, compute);
}

/** Throws "model/unknown", "model/damaged", and "model/unfit" where data, format or kind are others. */
export async function openModel(
  models: ModelStore,
  data: Dataset,
  id: string,
  compute?: Compute,
): Promise<ChosenTaste> {
  const { facts, artifact } = await models.read(data.name, id);
  const model = tasteModels.find(({ name }) => name === facts.model);
  if (model === undefined) throw noTaste(facts);
  if (facts.format !== modelFormat) throw unfit(facts, `is of format ${facts.format}, not ${modelFormat}`);
  if (facts.data.name !== data.name || facts.data.version !== data.version)
    throw unfit(facts, `was trained on other data than ${data.name} holds now`);
  return { id, model: model.load(artifact, data, compute) };
}

const unfit = ({ id, model, data }: TrainedModel, why: string): MatineeError =>
  new MatineeError("model/unfit", `The model ${id} ${why}.`, {
    hint: `Train it again with: matinee train ${model} --data ${data.name}`,
  });

/** Of another version of Matinee, or trained for what models of taste need. */
const noTaste = ({ id, model }: TrainedModel): MatineeError =>
  new MatineeError(
    "model/unfit",
    `The model ${id} is of the kind ${model}, which this version of Matinee cannot let speak for taste.`,
    {
      hint: `These can: ${tasteModels.map(({ name }) => name).join(", ")}. matinee models lists those that you trained.`,
    },
  );
