/** The command line's entry: the first thing loaded, so that everything after it is loaded from the cache. */
import { enableCompileCache } from "node:module";
import { compileCache } from "../processes/compile-cache.ts";

enableCompileCache(compileCache);
const { runProgram } = await import("./program.ts");
// Who does not read on has seen enough.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});
process.stderr.on("error", () => undefined);
process.exitCode = await runProgram();
