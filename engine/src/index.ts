/** What can be computed: no I/O, no clock, no chance of its own. */
export { createEngine, type EngineOptions } from "./engine.ts";
