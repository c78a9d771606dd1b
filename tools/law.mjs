/**
 * `npm run law [-- --root FOLDER --least N --json]`: the import law of law.config.mjs, checked by dependency-cruiser.
 * It needs TypeScript's classic API: with TypeScript 7 it sees no modules and passes, so seeing too few is a failure.
 */
import { existsSync, realpathSync } from "node:fs";
import { createRequire, registerHooks } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { options, places } from "./law.config.mjs";
import { root, runScript, Trouble } from "./ready.mjs";

runScript(async () => {
  const { values } = parseArgs({
    options: {
      root: { type: "string", default: root },
      least: { type: "string", default: "50" },
      json: { type: "boolean", default: false },
    },
  });
  const { modules, violations } = await judge(realpathSync(values.root));
  if (values.json) console.log(JSON.stringify({ modules, violations }));
  else for (const { rule, from, to, comment } of violations) console.log(`${from} → ${to}\n  ${rule}: ${comment}`);
  if (modules < Number(values.least))
    throw new Trouble(`The law saw only ${modules} modules, so it proves nothing: is TypeScript 5 installed in tools?`);
  if (!values.json) console.log(`${modules} modules, ${violations.length} against the law`);
  if (violations.length > 0) process.exitCode = 1;
});

/** Modules seen below a root folder, and what they do against the law. */
async function judge(folder) {
  useClassicTypeScript();
  const { cruise } = await import("dependency-cruiser");
  const there = places.filter((place) => existsSync(join(folder, place)));
  const { output } = await cruise(there, { ...options, baseDir: folder });
  const own = output.modules.filter(
    ({ source }) => !source.includes("node_modules/") && /[.][cm]?[jt]sx?$/.test(source),
  );
  const violations = output.summary.violations.map(({ rule, from, to, comment }) => ({
    rule: rule.name,
    from,
    to,
    comment: comment ?? options.ruleSet.forbidden.find(({ name }) => name === rule.name)?.comment,
  }));
  return { modules: own.length, violations };
}

/** Whoever asks for TypeScript gets that of this workspace, wherever npm put dependency-cruiser. */
function useClassicTypeScript() {
  const asked = createRequire(import.meta.url);
  const found = new Map(
    ["typescript", "typescript/package.json"].map((name) => [name, pathToFileURL(asked.resolve(name)).href]),
  );
  registerHooks({
    resolve(specifier, context, next) {
      const url = found.get(specifier);
      return url === undefined ? next(specifier, context) : { url, shortCircuit: true };
    },
  });
}
