/** `import { Matinee } from "matinee"` */
export {
  type Answer,
  type Dataset,
  type Dials,
  type Explanation,
  type Feeling,
  type Filters,
  type KeptModel,
  MatineeError,
  type MovieCard,
  type Named,
  type Note,
  type Pick,
  type Rating,
  type Reading,
  type Reason,
  type SimilarAnswer,
  type TrainedModel,
  type Versions,
  type Wish,
} from "@matinee/core";
export {
  type AskOptions,
  type LanguageOptions,
  Matinee,
  type OpenOptions,
  type RecommendOptions,
  type TrainOptions,
} from "./matinee.ts";
export { type FieldError, InvalidRequest } from "./services/requests.ts";
export type { TrainReport } from "./services/training.ts";
