/** What can be computed: no I/O, no clock, no chance of its own. */

export { foldAccents, foldTitle, foldWords, normalizeTitle } from "@matinee/text";
export { filmSentences } from "./dataset/film-sentences.ts";
export { filtered, type Least, leastIn } from "./dataset/filtered.ts";
export { likersOf } from "./dataset/likers.ts";
export { genreRates, outstandingGenres } from "./dataset/outstanding-genres.ts";
export { type KnownPerson, personOf, ratingsOf } from "./dataset/person-of-data.ts";
export { createEngine, type EngineOptions, engineOf, type Prepared, prepare } from "./engine.ts";
export { type Candidate, candidateOf, fit, type Judged } from "./evaluation/candidate.ts";
export {
  type Cases,
  type Difference,
  differenceOf,
  type Estimate,
  estimateOf,
  figureOf,
  holm,
} from "./evaluation/cases.ts";
export { newcomers, spokenOf, unratedFilms } from "./evaluation/cold-splits.ts";
export {
  type EvaluateOptions,
  type Evaluation,
  evaluate,
  type ModelEvaluation,
  type Protocol,
} from "./evaluation/evaluate.ts";
export { FeelingCase, namedTextOf, phraseCases } from "./evaluation/feeling-cases.ts";
export { type Fold, foldOf, marked, type Splitting } from "./evaluation/fold.ts";
export { guarded, underGuard } from "./evaluation/guarded.ts";
export { heardFacets } from "./evaluation/heard-facets.ts";
export { leadingCutoff } from "./evaluation/judge-fold.ts";
export { type DescribedOccasion, learnDescribed } from "./evaluation/learn-described.ts";
export {
  candidatesHeard,
  evidenceFit,
  type JudgedName,
  judgedNames,
  judgedPlaces,
  learnEvidence,
} from "./evaluation/learn-evidence.ts";
export { type Example, learnWeights } from "./evaluation/learn-log-linear.ts";
export { learnTaste, type Occasion } from "./evaluation/learn-taste.ts";
export { learnWordings, type Wording } from "./evaluation/learn-wordings.ts";
export { type BlendLearning, learnedBlend } from "./evaluation/learned-blend.ts";
export { ndcg } from "./evaluation/list-metrics.ts";
export {
  feelingCaseOf,
  type MarkedSentence,
  markedSentence,
  nationRoleAt,
  roleAt,
} from "./evaluation/marked-sentences.ts";
export {
  areaUnderCurve,
  meanWithInterval,
  rankAmong,
  rankMetrics,
  rankOf,
  type Ties,
} from "./evaluation/metrics.ts";
export { alikeWeights, type FilmPair, judgePairs, type PairParts } from "./evaluation/pairs.ts";
export { differencesOf, filmAgreement, type ReadingCase } from "./evaluation/reading-score.ts";
export { judgeRequests, type Request as JudgedText } from "./evaluation/requests.ts";
export { type CheckedSentence, checkSentences, filmFinder } from "./evaluation/sentences/check-sentences.ts";
export { judgeReading } from "./evaluation/sentences/judge-reading.ts";
export {
  type GivenTest,
  givenFolds,
  heldOutPeople,
  leaveOneOut,
  perItem,
  perPerson,
  randomFolds,
  timeline,
  validationOf,
} from "./evaluation/splits.ts";
export type { ReliabilityBin } from "./evaluation/star-metrics.ts";
export { trainingPart } from "./evaluation/training-part.ts";
export {
  amongSome,
  type Choice,
  costOf,
  drawn,
  rungsOf,
  type Space,
  successiveHalving,
  type Trial,
  trialsWithin,
} from "./evaluation/tune.ts";
export { lettersOf, misspell } from "./evaluation/typos.ts";
export { bestUnseen, type FilmScores, type ScoreSource, withScores } from "./evaluation/with-scores.ts";
export {
  type Kind as WordingKind,
  kinds as wordingKinds,
  listLength,
  requestOf,
  WordingCase,
} from "./evaluation/wordings/case.ts";
export { type CheckedCase, checkCases, fairNumber } from "./evaluation/wordings/check-cases.ts";
export { type JudgedFilm, type Judgement, judgeAnswer } from "./evaluation/wordings/judge-answer.ts";
export { type NotedFilms, notedFilmsOf } from "./evaluation/wordings/noted-films.ts";
export { betterReading, isConfident } from "./language/better-reading.ts";
export { type LanguageScored, withLanguageScores } from "./language/blend.ts";
export { type FilmFacts, factsOf } from "./language/frame.ts";
export type { LikedFilms, TaskMeasure } from "./language/measure.ts";
export { describedWell, describeMovie } from "./language/tasks/describe-movie.ts";
export { describePerson, profiledWell } from "./language/tasks/describe-person.ts";
export { explain, explainedWell, type ToExplain } from "./language/tasks/explain.ts";
export { matchTitle, type UnclearTitle } from "./language/tasks/match-title.ts";
export { type FilmsToRank, rank, rankedWell } from "./language/tasks/rank.ts";
export { type RequestParts, readRequest } from "./language/tasks/read-request.ts";
export { scoreAgainstWish, type WishedFilms } from "./language/tasks/score-against-wish.ts";
export { summarisedWell, summariseTaste } from "./language/tasks/summarise-taste.ts";
export { heardWell, tone } from "./language/tasks/tone.ts";
export { sentimentOf } from "./language/tone/sentiment.ts";
export { toneNames } from "./language/tone/tone-names.ts";
export { equationsOf, solverOf } from "./math/normal-equations.ts";
export { plainCompute } from "./math/plain/compute.ts";
export { plainDescent } from "./math/plain/descent.ts";
export { gaussian, randomOf } from "./math/random.ts";
export { isIn, rowSet } from "./math/row-set.ts";
export { transpose } from "./math/sparse.ts";
export { addZScores } from "./math/statistics.ts";
export { topRows } from "./math/top.ts";
export { bias } from "./models/bias.ts";
export { bm25 } from "./models/bm25.ts";
export { bpr } from "./models/bpr.ts";
export { occupationNamed } from "./models/described/occupations.ts";
export { describedPeople } from "./models/described-people.ts";
export { ease } from "./models/ease.ts";
export { plainEase } from "./models/ease-config.ts";
export { explicitAls } from "./models/explicit-als.ts";
export { facets } from "./models/facets.ts";
export { gibbs } from "./models/gibbs.ts";
export { hybridNet } from "./models/hybrid-net.ts";
export { ials } from "./models/ials.ts";
export { itemKnn } from "./models/item-knn.ts";
export { likelyFame } from "./models/likely-fame.ts";
export { popularity } from "./models/popularity.ts";
export { pureSvd } from "./models/pure-svd.ts";
export { type Circumstances, keptModel, type ModelPlace, modelFormat } from "./models/ready.ts";
export { needsRatings, tasteModels } from "./models/registry.ts";
export { rp3beta, stepChances } from "./models/rp3beta.ts";
export {
  findSentences,
  nearestOf,
  type SentenceVectors,
  sentencesRecipe,
  sentenceVectors,
} from "./models/sentence-vectors.ts";
export { slim } from "./models/slim.ts";
export { predictedStars } from "./models/stars-with-interval.ts";
export { svd } from "./models/svd.ts";
export { svdpp } from "./models/svdpp.ts";
export { tagGenome } from "./models/tag-genome.ts";
export { textVectors } from "./models/text-vectors.ts";
export { topOf } from "./models/top-of.ts";
export { twoTowers } from "./models/two-towers.ts";
export { userKnn } from "./models/user-knn.ts";
export { cardOf } from "./ranking/card.ts";
export { learnedDescribed } from "./ranking/described-weights.ts";
export { type ProfileNames, wishOfProfile } from "./ranking/profile-wish.ts";
export { fewestForStars } from "./ranking/stars-meanwhile.ts";
export { learnedTaste } from "./ranking/taste-weights.ts";
export type { ChosenTaste } from "./ranking/train.ts";
export { chancesOf, packedWeights, type Weights } from "./reading/log-linear.ts";
export { evidenceWeights } from "./reading/mentions/evidence-weights.ts";
export { type Felt, ruledFeelings } from "./reading/mentions/feelings.ts";
export { featuresOf } from "./reading/mentions/felt/features.ts";
export { shares } from "./reading/mentions/felt/heard.ts";
export { judgedFeelings, surely } from "./reading/mentions/felt/judge.ts";
export { asked, choices } from "./reading/mentions/felt/model.ts";
export { saidChances } from "./reading/mentions/felt/network.ts";
export { type Said, said } from "./reading/mentions/felt/said.ts";
export { signedText } from "./reading/mentions/felt/signed-text.ts";
export { createTitleLookup } from "./reading/mentions/title-lookup.ts";
export { createReader, type Reader } from "./reading/reader.ts";
export { type Chances, roleChances, type SeenPart, seenIn } from "./reading/roles/judge.ts";
export { type Role, type RoleModel, roles } from "./reading/roles/model.ts";
export type { WishedText } from "./reading/wishes/wished-text.ts";
export { facetChances } from "./reading/wordings/facet-model.ts";
export { addedOdds, learnedTogether } from "./reading/wordings/learned-wordings.ts";
export { normsIn } from "./reading/wordings/stems.ts";
export { wordHints } from "./reading/wordings/word-hints.ts";
export { packed, wordingReader } from "./reading/wordings/wording-model.ts";
export { type SimulatedRatings, simulateRatings } from "./simulation/simulate.ts";
export {
  type Shape,
  type ShapeName,
  type SyntheticRatings,
  shapes,
  synthesize,
} from "./simulation/synthesize.ts";
export { syntheticFilms } from "./simulation/synthetic-films.ts";
export { createNaming, type Naming } from "./titles/naming/naming.ts";
export { createTitleIndex, type TitleIndex, type TitleMatch, type TitleSearch } from "./titles/titles.ts";
