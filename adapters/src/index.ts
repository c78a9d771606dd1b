/** How the world is reached. */
export { type ComputeOptions, openCompute } from "./compute/compute.ts";
export { instantiate } from "./compute/instance.ts";
export { loadKernels } from "./compute/kernels.ts";
export { widenVectors } from "./compute/wide-vectors.ts";
export { readFilmNotes } from "./sources/notes/film-notes.ts";
export { type Features, renownFeatures } from "./sources/notes/renown.ts";
export { readRatingsFile } from "./sources/ratings/ratings-file.ts";
export { type DataHomeOptions, openDataHome } from "./storage/home.ts";
