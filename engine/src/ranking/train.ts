/**
 * The models that every answer is computed from: found where they were kept, else trained, role by role. Where nobody rated
 * anything, taste goes by facets: what a person's films feel like.
 */
import type { Dataset, Recommender, Run, Saved, SharedArrays, TextIndex } from "@matinee/core";
import { type FilmsAlike, filmsAlikeOf } from "../dataset/films-alike.ts";
import { type Likers, likersOf } from "../dataset/likers.ts";
import type { DescribedPeople } from "../models/described-people.ts";
import type { FacetModel } from "../models/facet-model.ts";
import { foundModel, type ModelPlace, type Order, readyModel } from "../models/ready.ts";
import type { SentenceVectors } from "../models/sentence-vectors.ts";
import type { StarPredictor } from "../models/stars-with-interval.ts";
import type { TextVectors } from "../models/text-vectors.ts";
import { createThesaurus, type Thesaurus } from "../reading/thesaurus.ts";
import { type Credits, creditsOf } from "../titles/credits.ts";
import { roles } from "./model-roles.ts";

export interface Models {
  readonly fame: Recommender;
  readonly esteem: Recommender;
  readonly taste: Recommender;
  readonly words: TextIndex;
  readonly genres: TextIndex;
  readonly subjects: TextIndex;
  readonly vectors: TextVectors;
  readonly facets: FacetModel;
  /** Absent where the data set knows nothing of people beside their ratings. */
  readonly peers?: DescribedPeople | undefined;
  /** What a sentence encoder made of the films, where there is one. */
  readonly sentences?: SentenceVectors | undefined;
  /** Absent where it was not learned yet. */
  readonly stars?: StarPredictor | undefined;
  readonly thesaurus: Thesaurus;
  readonly credits: Credits;
  /** Which films are named beside each other, by their notes. */
  readonly alike: FilmsAlike;
  /** Which films are liked by the same people, by the ratings of the data set. */
  readonly likers: Likers;
  /** Role → id of its model's recipe. */
  readonly versions: Readonly<Record<string, string>>;
}

/** A model of taste that somebody put to use in place of the usual one. */
export interface ChosenTaste {
  readonly id: string;
  readonly model: Recommender;
}

/** What comes from outside, ready. */
export interface Brought {
  readonly taste?: ChosenTaste | undefined;
  readonly sentences?: SentenceVectors | undefined;
  /** Where what is made of the ratings lies, for all engines over this data. */
  readonly shared?: SharedArrays | undefined;
}

/** In the order of use. */
export async function trainModels(
  data: Dataset,
  place: ModelPlace | undefined,
  run: Run,
  { taste: chosen, sentences, shared }: Brought = {},
): Promise<Models> {
  const versions: Record<string, string> = {};
  async function ready<Config, Model extends Saved>(role: string, order: Order<Config, Model>): Promise<Model> {
    const { id, model } = await readyModel(order, data, run, place);
    versions[role] = id;
    return model();
  }
  const fame = await ready("fame", roles.fame);
  const esteem = await ready("esteem", roles.esteem);
  const words = await ready("words", roles.words);
  const genres = await ready("genres", roles.genres);
  const subjects = await ready("subjects", roles.subjects);
  const vectors = await ready("vectors", roles.vectors);
  const facets = await ready("facets", roles.facets);
  // Where nobody has rated anything, films that share facets speak for each other.
  const taste = chosen?.model ?? (data.interactions.count > 0 ? await ready("taste", roles.taste) : facets);
  versions.taste = chosen?.id ?? versions.taste ?? versions.facets;
  const hasPeers = data.personTraits !== undefined && data.interactions.count > 0;
  const peers = hasPeers ? await ready("peers", roles.peers) : undefined;
  const stars = data.interactions.count > 0 ? await foundModel(roles.stars, data, run, place) : undefined;
  if (stars !== undefined) versions.stars = stars.id;
  if (sentences !== undefined) versions.sentences = sentences.id;
  return {
    fame,
    esteem,
    words,
    genres,
    subjects,
    taste,
    vectors,
    facets,
    peers,
    sentences,
    stars: stars?.model(),
    thesaurus: createThesaurus(),
    credits: creditsOf(data.catalog),
    alike: filmsAlikeOf(data.catalog),
    likers: likersOf(data.interactions, data.catalog.size, shared),
    versions,
  };
}
