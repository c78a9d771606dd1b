/**
 * Third part of `npm run law`, `node tools/word-literals.mjs [--root FOLDER]`: rules of reading hold no words of a language. Words
 * that people say stand in lists (engine/words, text/words), so that a new language is a new file. A word is a letter in a string that
 * may be any string - a kind, which has a type of its own, is none - or two in a pattern, or one between its bars.
 * Names that the lists themselves give things (genres, moods, languages, facets), codes of countries and what is told to
 * people in whole sentences are no words; what else is right stands in `allowed`, with why.
 */
import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import ts from "typescript";
import { sectionsOf } from "../text/src/word-list-file.ts";
import { allowed } from "./allowed-words.mjs";
import { readBy } from "./read-by.mjs";
import { root, runScript, Trouble } from "./ready.mjs";

/** Where rules read what people say: nothing there is a word but what a list has. */
const readers = ["engine/src/reading", "engine/src/titles", "text/src"];
/** Where much is told to people, and to models: words may be said there, but nothing may be read by them. */
const tellers = [
  "core/src",
  "engine/src/ranking",
  "engine/src/language",
  "engine/src/simulation",
  "app/src",
  "web/src",
];

/**
 * What files below a folder hold against the law, each as a sentence that begins with where it stands; `needless`: what is
 * allowed and stands nowhere, which a word that is written later would pass by.
 */
export function judged(folder, files = filesOf(folder)) {
  const names = knownNames(folder);
  const isReader = (path) => readers.some((room) => path.startsWith(`${room}/`));
  // The compiler of tools does not know the newest names of versions.
  const newest = { target: ts.ScriptTarget.ESNext, lib: ["lib.esnext.d.ts"], types: [] };
  const options = { ...settingsOf(folder), ...newest, noEmit: true, skipLibCheck: true };
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const isReadBy = readBy(
    files.map((file) => program.getSourceFile(file)),
    checker,
  );
  const needed = new Set();
  const words = files.flatMap((file) => {
    const path = relative(folder, file);
    const isAllowed = (node) => {
      const rows = allowed.filter(({ pattern, texts }) => pattern.test(path) && (texts?.includes(node.text) ?? true));
      for (const { file: row, texts } of rows) needed.add(allowance(row, texts && node.text));
      return rows.length > 0;
    };
    return literalsIn(program.getSourceFile(file))
      .filter((node) => isReader(path) || (isReadBy(node) && !isCode(node)))
      .filter((node) => isWord(node, checker, names) && !isAllowed(node))
      .map((node) => `${path}:${lineOf(node)}: ${node.getText().replace(/\s+/g, " ").slice(0, 80)}`);
  });
  const all = allowed.flatMap(({ file, texts = [undefined] }) => texts.map((text) => allowance(file, text)));
  return { words, needless: all.filter((one) => !needed.has(one)) };
}

const allowance = (file, text) => (text === undefined ? file : `${file}: ${text}`);

const filesOf = (folder) =>
  [...readers, ...tellers]
    .filter((room) => existsSync(join(folder, room)))
    .flatMap((room) => readdirSync(join(folder, room), { recursive: true }).map((name) => join(folder, room, name)))
    .filter((file) => /(?<!\.gen|\.test|\.d)\.tsx?$/.test(file));

const settingsOf = (folder) => {
  const file = join(existsSync(join(folder, "tsconfig.json")) ? folder : root, "tsconfig.json");
  return ts.parseJsonConfigFileContent(ts.readConfigFile(file, ts.sys.readFile).config, ts.sys, folder).options;
};

/** Names of genres, moods, languages and facets: keys of sections, and moods that are called as they are said. */
function knownNames(folder) {
  const names = new Set();
  for (const [name, text] of listsIn(join(folder, "engine", "words")))
    for (const { path, key, lines } of sectionsOf(text, name))
      for (const one of [...(key?.split("+") ?? []), ...(path === "plainMoods" ? lines : [])]) names.add(one);
  for (const list of ["facets.jsonl", "levels.jsonl"]) {
    const path = join(folder, "films", "vocabulary", list);
    if (existsSync(path))
      for (const line of readFileSync(path, "utf8").trim().split("\n")) names.add(JSON.parse(line).name);
  }
  return names;
}

/** The lists of languages: "de.txt". */
const listsIn = (path) =>
  existsSync(path)
    ? readdirSync(path)
        .filter((name) => /^[a-z]{2}\.txt$/.test(name))
        .map((name) => [name, readFileSync(join(path, name), "utf8")])
    : [];

function literalsIn(source) {
  const found = [];
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isLiteralTypeNode(node)) return;
    if (ts.isTemplateExpression(node) && isSentence(node.getText().slice(1, -1))) return;
    const isText =
      ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
    if (isText || ts.isRegularExpressionLiteral(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isWord(node, checker, names) {
  if (ts.isRegularExpressionLiteral(node)) return patternHasWord(node.text);
  if (isPattern(node)) return patternHasWord(node.getText());
  if (!/\p{L}/u.test(node.text) || isSentence(node.text)) return false;
  const parts = node.text.trim().split(/\s+/);
  if (names.has(node.text) || parts.every((part) => /^[A-Z]{2}(\+[A-Z]{2})*$/.test(part) || names.has(part)))
    return false;
  return !isName(node) && !hasOwnType(node, checker);
}

/** What machines say to each other: "ENOENT", "--json", "text/html", "movieId". */
const isCode = (node) =>
  !ts.isRegularExpressionLiteral(node) &&
  !isPattern(node) &&
  /[/\\@_$#=+]|\p{L}[.]\p{L}|^--?\p{L}|\p{Ll}\p{Lu}|^\P{Ll}+$/u.test(node.text) &&
  !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(node.text);

/** A whole sentence is told to people. */
const isSentence = (text) => /^\p{Lu}.* .*[.]$/u.test(text);

/** Names of properties, and flags of patterns. */
function isName(node) {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent)) return parent.name === node;
  if (ts.isBinaryExpression(parent)) return parent.operatorToken.kind === ts.SyntaxKind.InKeyword;
  if (ts.isElementAccessExpression(parent)) return true;
  return ts.isNewExpression(parent) && parent.expression.getText() === "RegExp" && parent.arguments?.[1] === node;
}

/** A string of which a pattern is made. */
const isPattern = (node) => /\\\w|\(\?/.test(node.getText());

/** Whether only some strings may stand where the literal stands. */
function hasOwnType(node, checker) {
  const { parent } = node;
  const isCompared = ts.isBinaryExpression(parent) && /^[!=]==?$/.test(parent.operatorToken.getText());
  if (isCompared) {
    const type = checker.getTypeAtLocation(parent.left === node ? parent.right : parent.left);
    return !isOpen(type);
  }
  if (ts.isCaseClause(parent)) return !isOpen(checker.getTypeAtLocation(parent.parent.parent.expression));
  const type = checker.getContextualType(node) ?? (isConst(parent) ? checker.getTypeAtLocation(node) : undefined);
  return type !== undefined && !isOpen(type);
}

/** `["before", "after"] as const`: the elements are types. */
function isConst(node) {
  if (ts.isAsExpression(node)) return node.type.getText() === "const";
  return ts.isArrayLiteralExpression(node) && isConst(node.parent);
}

const isOpen = (type) =>
  (type.flags & (ts.TypeFlags.String | ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0 ||
  (type.isUnion() && type.types.some(isOpen));

/** What is left of a pattern, as it is written, without its signs: of "^(a|an)$" two words. */
export function patternHasWord(text) {
  const bare = text
    .replace(/^\/(.*)\/[a-z]*$/s, "$1")
    .replaceAll("\\\\", "\\")
    .replace(/\\[pP]\{[^}]*\}|\\u\{?[0-9a-fA-F]+\}?|\\./g, "#")
    .replace(/\[[^\]]*\]/g, "#")
    .replace(/\(\?<\w+>/g, "(");
  return /\p{L}{2}|[(|]\p{L}[|)]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(bare);
}

const lineOf = (node) => node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1;

if (import.meta.main)
  runScript(() => {
    const { values } = parseArgs({ options: { root: { type: "string", default: root } } });
    const folder = realpathSync(values.root);
    const files = filesOf(folder);
    const unseen = [...readers, ...tellers].filter(
      (room) => !files.some((file) => file.startsWith(join(folder, room, "/"))),
    );
    if (unseen.length > 0) throw new Trouble(`No file was seen in ${unseen.join(", ")}, so that nothing is proved.`);
    const { words, needless } = judged(folder, files);
    for (const one of words) console.log(one);
    for (const one of needless) console.log(`tools/allowed-words.mjs allows what stands nowhere: ${one}`);
    console.log(`${files.length} files of rules, ${words.length} words in them`);
    if (words.length + needless.length > 0) process.exitCode = 1;
  });
