/** The models that every answer is computed from: trained once per data version, kept as artifacts. */
import type { Algorithm, ArtifactStore, Dataset, Recommender, Run, TextIndex } from "@matinee/core";
import { allFields } from "../dataset/film-text.ts";
import { bm25 } from "../models/bm25.ts";
import { ease } from "../models/ease.ts";
import { esteem } from "../models/esteem.ts";
import { popularity } from "../models/popularity.ts";
import { type TextVectors, textVectors } from "../models/text-vectors.ts";
import { type Credits, createCredits } from "../taste/credits.ts";
import { createThesaurus, type Thesaurus } from "../taste/thesaurus.ts";

export interface Models {
  readonly fame: Recommender;
  readonly esteem: Recommender;
  readonly taste: Recommender;
  readonly words: TextIndex;
  readonly genres: TextIndex;
  readonly vectors: TextVectors;
  readonly thesaurus: Thesaurus;
  readonly credits: Credits;
  /** Name → settings that it was trained with, as a short hash. */
  readonly versions: Readonly<Record<string, string>>;
}

/** A title names a theme at times ("Christmas"), and at times only plays with it ("Scary Movie", "Funny Face"). */
const titleWeight = 0.15;

const genresOnly = { title: 0, genres: 1, people: 0, tags: 0, texts: 0, keywords: 0 };

/** A model of taste that somebody put to use in place of the usual one. */
export interface ChosenTaste {
  readonly id: string;
  readonly model: Recommender;
}

/** Trains what is not in the store yet, in the order of use; a model that is there is loaded. */
export async function trainModels(
  data: Dataset,
  store: ArtifactStore | undefined,
  run: Run,
  chosen?: ChosenTaste,
): Promise<Models> {
  const versions: Record<string, string> = {};
  async function ready<Config, Model extends { save(): ReturnType<Recommender["save"]> }>(
    role: string,
    algorithm: Algorithm<Config, Model>,
    settings: unknown = {},
  ): Promise<Model> {
    const config = algorithm.config.parse(settings);
    const version = shortHash(JSON.stringify([algorithm.name, config, run.seed, formatVersion]));
    versions[role] = `${algorithm.name}@${version}`;
    const key = `${data.version}/${role}-${version}`;
    const known = await store?.read(key);
    run.signal.throwIfAborted();
    if (known !== undefined) return algorithm.load(known, data);
    run.progress({ task: `training ${role}`, done: 0, unit: "steps" });
    const model = await algorithm.fit(data, config, run);
    await store?.write(key, model.save());
    return model;
  }
  const fame = await ready("fame", popularity);
  const regard = await ready("esteem", esteem);
  const words = await ready("words", bm25, { fields: { ...allFields, title: titleWeight } });
  const genres = await ready("genres", bm25, { fields: genresOnly, b: 0.5 });
  const taste = chosen === undefined ? await ready("taste", ease, { damping: 0.4 }) : chosen.model;
  if (chosen !== undefined) versions.taste = chosen.id;
  const vectors = await ready("vectors", textVectors);
  return {
    fame,
    esteem: regard,
    taste,
    words,
    genres,
    vectors,
    thesaurus: createThesaurus(),
    credits: createCredits(data.catalog),
    versions,
  };
}

/** Raised when the meaning of a stored artifact changes, so that older ones are made again. */
const formatVersion = 6;

/** FNV-1a of a text, 32 bits in hexadecimal: names settings, guards nothing. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
