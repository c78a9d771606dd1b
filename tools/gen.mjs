/**
 * `npm run gen`: makes what is written once and shown elsewhere - the OpenAPI document and the page's client from the
 * app's schemas, the command line's help, the tables of settings and of models, the reader's lists and kernel. `--check` writes
 * nothing and fails on a difference.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import openapi, { astToString } from "openapi-typescript";
import { kernelModules } from "./kernel-module.mjs";
import { nodeForSources, root, runScript, Trouble } from "./ready.mjs";
import { wordModules } from "./word-lists.mjs";

const marked = "<!-- Made by npm run gen; not to be edited. -->\n";

runScript(async () => {
  const words = wordModules();
  if (process.argv.includes("--check")) {
    const stale = staleIn({ ...words, ...(await generated()) }).map(([path]) => path);
    if (stale.length > 0) throw new Trouble(`Not up to date: ${stale.join(", ")}. Run npm run gen.`);
    return;
  }
  // The engine, of which the rest tells, reads the new lists.
  write(words);
  write(await generated());
});

const staleIn = (files) => Object.entries(files).filter(([path, text]) => textOf(path) !== text);

function write(files) {
  for (const [path, text] of staleIn(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(path);
  }
}

/** The text of every generated file but the lists of words, by its path. */
async function generated() {
  const document = output("app/src/http/openapi.ts");
  return {
    "docs/generated/openapi.json": document,
    "web/src/api/client.gen.ts": await clientOf(JSON.parse(document)),
    "docs/generated/cli.md": `${marked}# The command line\n\n${helpOf([]).join("\n")}`,
    "docs/generated/settings.md": await settings(),
    "docs/generated/models.md": await models(),
    ...(await kernelModules()),
  };
}

async function clientOf(document) {
  const banner = "/** Made by npm run gen from docs/generated/openapi.json; not to be edited. */\n";
  return `${banner}${astToString(await openapi(document))}`;
}

/** The help of a command and of those below it, each under its own heading. */
function helpOf(command) {
  const help = output("app/src/cli/main.ts", ...command, "--help").trimEnd();
  const [, listed = ""] = /\nCommands:\n([\s\S]*?)(?:\n\n|$)/.exec(help) ?? [];
  const names = [...listed.matchAll(/^ {2}([a-z]\S*)/gm)].map(([, name]) => name).filter((name) => name !== "help");
  const heading = `${"#".repeat(Math.min(4, command.length + 2))} ${["matinee", ...command].join(" ")}`;
  return [`${heading}\n\n\`\`\`text\n${help}\n\`\`\`\n`, ...names.flatMap((name) => helpOf([...command, name]))];
}

/** What each model of taste can be told when it is trained. */
async function models() {
  const { tasteModels } = await import("../engine/src/index.ts");
  const { settingsIn } = await import("../app/src/services/model-settings.ts");
  const parts = tasteModels.map((model) => {
    const rows = settingsIn(model).map(
      ({ name, usual, description }) => `| \`${name}\` | \`${String(usual)}\` | ${description} |`,
    );
    return `## ${model.name}\n\n| setting | default | what it is |\n|---|---|---|\n${rows.join("\n")}\n`;
  });
  return `${marked}# Models of taste\n\nFor \`matinee train MODEL --set name=value\`.\n\n${parts.join("\n")}`;
}

async function settings() {
  const { Settings } = await import("../core/src/index.ts");
  const { properties } = Settings.toJSONSchema({ io: "input" });
  const rows = Object.entries(properties).map(([name, { description = "", default: usual, enum: choices }]) =>
    [
      `| \`${name}\` | ${description.replaceAll("|", "\\|")}`,
      usual === undefined || usual === "" ? "" : `\`${usual}\``,
      `${(choices ?? []).filter((choice) => choice !== "").join(", ")} |`,
    ].join(" | "),
  );
  const lines = [
    "# Settings",
    "",
    "Read from the environment; behind it, from .env and matinee.json of the current folder.",
    "",
    "| variable | what it is | default | choices |",
    "|---|---|---|---|",
    ...rows,
  ];
  return `${marked}${lines.join("\n")}\n`;
}

/** What a program of the sources prints. */
function output(program, ...args) {
  const environment = { ...process.env, NO_COLOR: "1" };
  const { status, stdout, stderr } = spawnSync(nodeForSources(), [join(root, program), ...args], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64e6,
    env: environment,
  });
  if (status !== 0) throw new Trouble(`${program} ${args.join(" ")} failed:\n${stderr.trim()}`);
  return stdout;
}

function textOf(path) {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined;
}
