// biome-ignore-all lint/style/useNodejsImportProtocol: a Node too old to know it gets a sentence.
/** `npm start`: from a bare checkout to a running server - packages, page, then `matinee serve` with the arguments given. */
import { spawn } from "child_process";
import { join } from "path";
import { pathToFileURL } from "url";
import { ensureInstalled, ensurePage, isRunning, nodeForSources, requireNode, root, runScript } from "./ready.mjs";

const program = join(root, "app", "src", "cli", "main.ts");

runScript(() => {
  requireNode();
  ensureInstalled();
  const node = nodeForSources();
  ensurePage(node);
  const args = ["serve"].concat(process.argv.slice(2));
  return isRunning(node) ? runHere(args) : runBeside(node, args);
});

/** In this process: nothing stands between a signal and the server. */
function runHere(args) {
  process.argv = [process.execPath, program].concat(args);
  return import(pathToFileURL(program).href);
}

/** In another Node, which gets the signals that this one gets and whose end is this one's. */
function runBeside(node, args) {
  const server = spawn(node, [program].concat(args), { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => {
      // At a terminal Ctrl-C reaches the whole group; a second one would cut the server's goodbye short.
      if (signal !== "SIGINT" || !process.stdin.isTTY) server.kill(signal);
    });
  server.on("error", (error) => {
    console.error(`The server could not be started (${error.code}): ${node}`);
    process.exit(1);
  });
  server.on("exit", (code, signal) => {
    for (const one of ["SIGINT", "SIGTERM", "SIGHUP"]) process.removeAllListeners(one);
    if (signal === null) process.exit(code);
    process.kill(process.pid, signal);
  });
}
