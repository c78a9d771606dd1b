/** The import law: who may know whom. ARCHITECTURE.md says why; law.test.mjs plants a violation of each rule. */

const packages = ["text", "core", "films", "engine", "adapters", "app", "web", "bench", "tools", "examples"];
const roomsOf = {
  engine: ["math", "dataset", "models", "titles", "reading", "language", "ranking", "evaluation", "simulation"],
  adapters: ["compute", "sources", "encoder", "language", "storage"],
  app: ["services", "processes", "http", "cli"],
};

/** A package's source files without its tests; tests may look anywhere inside their package and at test tools. */
const sources = (name) => ({ path: `^${name}/src/`, pathNot: "[.]test[.][cm]?tsx?$" });
const anyOf = (names) => `^(${names.join("|")})/`;
const others = (...allowed) => packages.filter((name) => !allowed.includes(name));

const rule = (name, comment, from, to) => ({ name, severity: "error", comment, from, to });

const packageRules = [
  rule("text-knows-nobody", "text imports nothing but a stemmer", sources("text"), {
    pathNot: "^text/src/|(^|/)node_modules/stemmer/",
  }),
  rule("core-knows-nobody", "core imports nothing but zod", sources("core"), {
    pathNot: "^core/src/|(^|/)node_modules/zod/",
  }),
  rule(
    "films-know-nobody",
    "films import nothing but zod; their tools read files and draw samples",
    { path: "^films/(src|tools)/", pathNot: "[.]test[.]ts$" },
    {
      pathNot: "^films/|(^|/)node_modules/zod/|^(node:)?(crypto|fs|path|url|util)$",
    },
  ),
  rule("engine-knows-core-and-text", "engine imports no other packages than core and text", sources("engine"), {
    path: anyOf(others("engine", "core", "text")),
  }),
  rule("adapters-know-the-leaves", "adapters import no other packages than core, text and films", sources("adapters"), {
    path: anyOf(others("adapters", "core", "text", "films")),
  }),
  rule("app-knows-core-and-engine", "app imports core, engine and (in one file) adapters", sources("app"), {
    path: anyOf(others("app", "core", "engine", "adapters")),
  }),
  rule(
    "only-the-container-names-adapters",
    "only app/src/container.ts imports adapters, besides bench and tests",
    { path: "^(core|engine|app|web|examples)/", pathNot: "^app/src/container[.]ts$|[.]test[.][cm]?tsx?$" },
    { path: "^adapters/" },
  ),
  rule(
    "web-knows-its-client",
    "web imports no other package than its generated client",
    { path: "^web/src/" },
    {
      path: anyOf(others("web")),
    },
  ),
  rule(
    "nobody-knows-bench-or-tools",
    "bench, tools and examples are imported by nobody",
    { path: anyOf(packages) },
    {
      path: "^(bench|tools|examples)/",
      pathNot: ["node_modules/", "^$1/"],
    },
  ),
  rule(
    "packages-have-one-door",
    "another package is entered by its src/index.ts",
    { path: "^([^/]+)/" },
    { path: "^(text|core|films|engine|adapters|app)/", pathNot: ["^$1/", "^[^/]+/src/index[.]ts$"] },
  ),
];

const worldRules = [
  rule(
    "no-world-in-core-and-engine",
    "core, films and engine touch no files, sockets, clocks of Node",
    {
      path: "^(core|films|engine)/src/",
      pathNot: "[.]test[.]ts$",
    },
    { dependencyTypes: ["core"] },
  ),
  rule("no-cycles", "no file needs itself", {}, { circular: true }),
  // The package of a GPU is installed by whoever has one.
  rule(
    "everything-resolves",
    "every import leads somewhere",
    { pathNot: "^$" },
    { couldNotResolve: true, pathNot: "^webgpu$" },
  ),
  rule(
    "tests-are-leaves",
    "no source imports a test",
    { pathNot: "[.](test|spec)[.][cm]?[jt]sx?$" },
    {
      path: "[.](test|spec)[.][cm]?[jt]sx?$",
    },
  ),
];

/**
 * One rule per room but the last of each package: it may look neither at the rooms on its right nor, in the engine, at
 * the files that join the rooms. (Evaluation judges the engine as a whole, and simulation stands beside it.)
 */
const judges = ["evaluation"];
const roomRules = Object.entries(roomsOf).flatMap(([name, rooms]) =>
  rooms.slice(0, -1).map((room, place) => {
    const right = rooms.slice(place + 1).map((other) => `^${name}/src/${other}/`);
    return rule(
      `${name}-${room}-looks-left`,
      `${name}/${room} looks only to rooms on its left`,
      { path: `^${name}/src/${room}/`, pathNot: "[.]test[.]ts$" },
      { path: name === "engine" && !judges.includes(room) ? [...right, "^engine/src/[^/]+[.]ts$"] : right },
    );
  }),
);

export const rules = [...packageRules, ...worldRules, ...roomRules];

/** What is cruised, as far as it is there. */
export const places = [
  "text/src",
  "core/src",
  "films/src",
  "films/tools",
  "engine/src",
  "engine/test",
  "adapters/src",
  "adapters/test",
  "app/src",
  "app/test",
  "web/src",
  "web/test",
  "bench/src",
  "examples",
];

export const options = {
  validate: true,
  ruleSet: { forbidden: rules },
  tsPreCompilationDeps: true,
  doNotFollow: { path: "node_modules" },
  enhancedResolveOptions: {
    exportsFields: ["exports"],
    conditionNames: ["import", "node", "types", "default"],
    extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".css", ".d.ts"],
  },
};
