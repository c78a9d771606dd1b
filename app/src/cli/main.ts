/** The command line's entry: the first thing loaded, so that everything after it is loaded from the cache. */
import { enableCompileCache } from "node:module";
import { compileCache } from "../processes/compile-cache.ts";

enableCompileCache(compileCache);
const { runProgram } = await import("./program.ts");
await runProgram();
