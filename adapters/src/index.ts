/** How the world is reached. */
export { type ComputeOptions, openCompute } from "./compute/compute.ts";
export { instantiate } from "./compute/instance.ts";
export { loadKernels } from "./compute/kernels.ts";
export { widenVectors } from "./compute/wide-vectors.ts";
export { readRatingsFile } from "./sources/ratings/ratings-file.ts";
export { readStarter, type StarterFilm } from "./sources/starter/starter.ts";
export { type DataHomeOptions, openDataHome } from "./storage/home.ts";
