/** How the world is reached. */
export { readStarter, type StarterFilm } from "./sources/starter.ts";
export { type DataHomeOptions, openDataHome } from "./storage/home.ts";
