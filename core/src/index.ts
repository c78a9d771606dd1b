/** The words that everybody shares. */
export {
  Answer,
  AskRequest,
  Dials,
  Fact,
  Filters,
  LanguagePart,
  limits,
  ModelOrder,
  MovieCard,
  Movies,
  Note,
  Pick,
  Rating,
  Reason,
  RecommendRequest,
  Relaxation,
  SearchRequest,
  SimilarAnswer,
  SimilarRequest,
  StarRange,
  Stars,
  Versions,
} from "./answer.ts";
export type { Clock } from "./clock.ts";
export type {
  BiasedFactors,
  Compute,
  DenseLayers,
  DenseWeights,
  DescentWork,
  Factors,
  ImplicitDescentWork,
  ImplicitFactors,
  InverseGramWeights,
  InverseGramWork,
  InverseWork,
  Nearest,
  Operation,
  RowSet,
  RowSolveWork,
  SparseMatrix,
  Titled,
  Top,
  TopProductWork,
  Vectors,
} from "./compute.ts";
export { type Dataset, type PersonTraits, starterName } from "./dataset.ts";
export type { EncoderInfo, EncoderStore, SentenceEncoder } from "./encoder.ts";
export {
  type ErrorCode,
  exitCodeOf,
  type FieldError,
  InvalidRequest,
  isErrorCode,
  MatineeError,
  statusOf,
} from "./error-codes.ts";
export {
  type Comparison,
  Experiment,
  type ExperimentStore,
  type Figure,
  type JudgedModel,
  type KeptTrial,
  LedgerRow,
  ledgerRowOf,
  PeopleFigures,
  Trial,
} from "./experiment.ts";
export { ExplainRequest, Explanation, FilmEvidence } from "./explaining.ts";
export {
  bareMovie,
  type Catalog,
  catalogOf,
  type FilmNote,
  type FilmText,
  type ItemIndex,
  listsSource,
  type Movie,
  type MovieId,
  notesSource,
  type Tag,
} from "./films.ts";
export { mostRelevant, type TagGenome, unsaidRelevance } from "./genome.ts";
export {
  FilmIdentity,
  type FilmReference,
  sameByLinks,
} from "./identity.ts";
export {
  type Checked,
  explainTasks,
  type Finding,
  type Language,
  type LanguageAnswer,
  type LanguageAsking,
  type LanguageModel,
  type LanguageReport,
  type LanguageSpending,
  type LanguageUse,
  type Prompt,
  requestTasks,
  settableTasks,
  type Task,
  TaskInUse,
  type TaskName,
  TaskVerdict,
  taskNames,
  UsageRow,
} from "./language.ts";
export { languageNamed } from "./languages.ts";
export type {
  Algorithm,
  Artifact,
  Evidence,
  Need,
  Needed,
  Ranked,
  Recommender,
  Saved,
  Scorer,
  TextIndex,
  WeightedText,
} from "./models.ts";
export { FilmName, Named } from "./naming.ts";
export { once } from "./once.ts";
export { PersonAnswer, PersonRequest, Prediction, PredictRequest, type Rated } from "./person-questions.ts";
export { plainJson, plainLine, plainText } from "./plain-text.ts";
export type {
  BadRow,
  DataHome,
  DataInfo,
  DescribeReport,
  DescribeSource,
  Engine,
  FetchOptions,
  GenomeInfo,
  ImportReport,
  MadeData,
  ModelStore,
  StoredModel,
} from "./ports.ts";
export { possibleRuntime, possibleVotes, possibleYear } from "./possible-facts.ts";
export { everyPercent, type Progress, type Watch } from "./progress.ts";
export { leadingFacets, personText, qualityText, ratedText } from "./quality-text.ts";
export {
  type AnswerOf,
  type Asked,
  type Declaration,
  MovieRequest,
  type Question,
  questions,
  ReadRequest,
  type RequestOf,
} from "./questions.ts";
export { type Interactions, interactionsOf, liking, noRatings, type Ratings } from "./ratings.ts";
export {
  Certification,
  EditedReading,
  emptyWish,
  Feeling,
  FilmMention,
  HiddenFilm,
  isEmptyWish,
  NamesakeFilm,
  PersonRole,
  Place,
  Reading,
  Seen,
  starsOf,
  Wish,
  WishFacet,
  WishPerson,
  WishWord,
} from "./reading.ts";
export { idOf, isSame, Recipe } from "./recipe.ts";
export { type Checkpoint, type Checkpoints, type LearningPoint, quietRun, type Run } from "./run.ts";
export { DeviceKind, generateData, LanguageMode, readSettings, Settings } from "./settings.ts";
export { madeOnce, type NumericArray, type SharedArrays, sharedArrays, unshared, withinName } from "./shared-arrays.ts";
export { type KeptModel, type ModelChoice, TrainedModel } from "./trained-model.ts";
export type { Understanding } from "./understanding.ts";
