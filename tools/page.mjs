/** Builds the page where it is older than its sources; what servers for tests and measurements begin with. */
import { ensurePage, nodeForSources, runScript } from "./ready.mjs";

runScript(() => ensurePage(nodeForSources()));
