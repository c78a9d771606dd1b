/** The models that know taste, by name: a new one is one line here, and can then be trained, kept and put to use. */
import type { Algorithm } from "@matinee/core";
import { bias } from "./bias.ts";
import { bpr } from "./bpr.ts";
import { ease } from "./ease.ts";
import { explicitAls } from "./explicit-als.ts";
import { gibbs } from "./gibbs.ts";
import { hybridNet } from "./hybrid-net.ts";
import { ials } from "./ials.ts";
import { itemKnn } from "./item-knn.ts";
import { popularity } from "./popularity.ts";
import { pureSvd } from "./pure-svd.ts";
import { rp3beta } from "./rp3beta.ts";
import { slim } from "./slim.ts";
import { predictedStars } from "./stars-with-interval.ts";
import { svd } from "./svd.ts";
import { svdpp } from "./svdpp.ts";
import { tagGenome } from "./tag-genome.ts";
import { twoTowers } from "./two-towers.ts";
import { userKnn } from "./user-knn.ts";

/** Whether there is nothing that a model could learn where nobody has rated; how well films are known may be told elsewhere. */
export const needsRatings = ({ name }: Pick<Algorithm<unknown>, "name">): boolean =>
  name !== popularity.name && name !== tagGenome.name;

/** Settings of each are what its own schema makes of them. */
export const tasteModels: readonly Algorithm<unknown>[] = [
  popularity,
  ease,
  slim,
  itemKnn,
  userKnn,
  rp3beta,
  pureSvd,
  bpr,
  ials,
  bias,
  explicitAls,
  svd,
  svdpp,
  gibbs,
  twoTowers,
  hybridNet,
  predictedStars,
  tagGenome,
];
