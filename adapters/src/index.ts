/** How the world is reached. */
export { type ComputeOptions, openCompute } from "./compute/compute.ts";
export { instantiate } from "./compute/instance.ts";
export { loadKernels } from "./compute/kernels.ts";
export { widenVectors } from "./compute/wide-vectors.ts";
export { examineLanguage } from "./language/examine.ts";
export { installWords, llamaPackage } from "./language/file/llama-package.ts";
export { offlineModel, openLanguage } from "./language/models.ts";
export type { ModelPlace } from "./language/place.ts";
export { type Misbehaviour, misbehaviours } from "./language/scripted/misbehaviour.ts";
export { plainScript } from "./language/scripted/plain-script.ts";
export { type ScriptedCall, type ScriptedServer, startScriptedServer } from "./language/scripted/scripted-server.ts";
export { dicingTasks, knowingTasks, obedientTasks } from "./language/scripted/task-scripts.ts";
export { triedModel } from "./language/tried-model.ts";
export { readFilmNotes, readNoteVocabulary, unfolded } from "./sources/notes/film-notes.ts";
export { type Features, renownFeatures } from "./sources/notes/renown.ts";
export { readRatingsFile } from "./sources/ratings/ratings-file.ts";
export { type DataHomeOptions, openDataHome } from "./storage/home.ts";
export { textFilesIn } from "./storage/text-files.ts";
