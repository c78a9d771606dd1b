/** `import { Matinee } from "matinee"` */
export {
  type Answer,
  type Dataset,
  type Dials,
  type Feeling,
  type Filters,
  MatineeError,
  type MovieCard,
  type Note,
  type Pick,
  type Rating,
  type Reading,
  type Reason,
  type SimilarAnswer,
  type Versions,
  type Wish,
} from "@matinee/core";
export { type AskOptions, Matinee, type OpenOptions, type RecommendOptions } from "./matinee.ts";
export { type FieldError, InvalidRequest } from "./services/requests.ts";
