/**
 * Files made to do harm, at the command line: each is answered in one sentence (and what to do next), with an exit code of
 * ours, without a stack, and without anything that steers the terminal.
 */
import { execFileSync, spawn } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Answer } from "@matinee/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Finished, main, runCommand } from "./commands.ts";

const folder = mkdtempSync(join(tmpdir(), "matinee-hostile-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const home = join(folder, "home");
const matinee = (...parameters: readonly string[]): Promise<Finished> =>
  runCommand(parameters, { MATINEE_HOME: home, MATINEE_OFFLINE: "1" });

const onLinux = process.platform === "linux";
const header = "userId,movieId,rating,timestamp\n";

function made(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  return path;
}

const evil = "\u001b[2J\u001b]0;owned\u0007Evil\u202e Film\u009b31m";
/** Everything but line ends that a terminal would obey. */
const steering = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

/** What a command has said, where it was one sentence and a hint that steer nothing; else all that it said. */
const refusal = ({ exit, out, err }: Finished): string => {
  const [, sentence = ""] = /^matinee: ([^\n]{1,600})\n[^\n]{1,400}\n$/u.exec(err) ?? [];
  const isFit = sentence !== "" && out === "" && !steering.test(err);
  return isFit ? `${exit} ${sentence}` : JSON.stringify({ exit, out, err });
};

describe("hostile files at the command line", { timeout: 120_000 }, () => {
  beforeAll(async () => {
    const films = `movieId,title,genres\n1,${evil} (1995),Drama\n7,Heat (1995),Crime\n`;
    const people = Array.from({ length: 40 }, (_, at) => `${at}.0,${at % 2 ? 1 : 7},${1 + (at % 5)},9.6e8\n`).join("");
    await matinee("data", "add", made("noR", { "movies.csv": films, "ratings.csv": header + people }));
  });

  it("do not steer the terminal by their titles or texts, at any command, and stay whole in JSON", async () => {
    const texts = join(folder, "texts.csv");
    writeFileSync(texts, `movieId,description,director\n1,"${evil}\nwas here",${evil}\n`);
    const source = `${evil} texts`;
    for (const parameters of [
      ["data", "describe", "noR", "--from", texts, "--source", source],
      ["data", "info", "NOR"],
      ["search", "evil film", "--data", "noR"],
      ["similar", "7", "--data", "noR"],
      ["recommend", "--rate", "Heat=5", "--data", "noR"],
      ["ask", `something like ${evil}`, "--data", "noR"],
    ]) {
      const { exit, out, err } = await matinee(...parameters);
      expect([parameters, exit]).toEqual([parameters, 0]);
      expect(out + err).not.toMatch(steering);
    }
    const asJson = await matinee("ask", `something like ${evil}`, "--data", "noR", "--json");
    expect(asJson.out).not.toMatch(steering);
    expect((JSON.parse(asJson.out) as Answer).picks.length).toBeGreaterThan(0);
    expect((await matinee("search", "evil film", "--data", "noR")).out).toContain("Evil Film (1995)");
  });

  it.each([
    ["a film", ["similar", evil, "--data", "noR"]],
    ["a path", ["data", "add", join(folder, evil)]],
    ["a name", ["data", "info", evil]],
    ["a name, in JSON", ["data", "info", evil, "--json"]],
    ["a setting", ["train", "als", "--set", `${evil}=1`]],
    ["an option", ["ask", `--${evil}`]],
  ])("or those who quote %s do not", async (_, parameters) => {
    const { exit, err } = await matinee(...parameters);
    expect(exit).toBeGreaterThan(1);
    expect(err).not.toMatch(steering);
  });

  it("as 600 MB of zeros are no texts", async () => {
    const zeros = join(folder, "zeros.csv");
    writeFileSync(zeros, "");
    truncateSync(zeros, 600e6);
    expect(refusal(await matinee("data", "describe", "noR", "--from", zeros))).toMatch(
      /^5 .*zeros\.csv has 600 MB, and at most 256 MB/u,
    );
    truncateSync(zeros, 50e6);
    expect(refusal(await matinee("data", "describe", "noR", "--from", zeros))).toMatch(
      /^5 .*zeros\.csv has a line of more than 1 MB/u,
    );
  });

  it.skipIf(!onLinux)("as pipes and devices are nothing to wait for", async () => {
    for (const name of ["pipe.zip", "pipe.csv", "movies.csv"]) execFileSync("mkfifo", [join(folder, name)]);
    const nothing = /^5 .*is neither a file nor a folder/u;
    expect(refusal(await matinee("data", "add", join(folder, "pipe.zip")))).toMatch(nothing);
    expect(refusal(await matinee("data", "describe", "noR", "--from", join(folder, "pipe.csv")))).toMatch(nothing);
    expect(refusal(await matinee("data", "add", "/dev/zero"))).toMatch(nothing);
    const mixed = made("mixed", { "ratings.csv": header });
    execFileSync("mkfifo", [join(mixed, "movies.csv")]);
    expect(refusal(await matinee("data", "add", mixed))).toMatch(/^5 .*has no list of films/u);
  });

  it.skipIf(!onLinux)("that may not become so large are told of in one sentence", async () => {
    const rows = Array.from({ length: 60_000 }, (_, at) => `${at},${at % 2 ? 1 : 7},4.0,5\n`).join("");
    const films = "movieId,title,genres\n1,Casino (1995),\n7,Heat (1995),\n";
    const path = made("larger", { "movies.csv": films, "ratings.csv": header + rows });
    // 100 KiB; the signal that the system sends first is the shell's to ignore.
    const limited = `trap '' XFSZ; ulimit -f 200; exec "$0" "$@"`;
    const child = spawn("sh", ["-c", limited, process.execPath, main, "data", "add", path], {
      env: { ...process.env, MATINEE_HOME: join(folder, "small"), NODE_COMPILE_CACHE: "", CI: "true" },
    });
    const finished = await new Promise<Finished>((resolve) => {
      let err = "";
      child.stderr.on("data", (text) => {
        err += text;
      });
      child.on("close", (code) => resolve({ exit: code ?? -1, out: "", err }));
    });
    expect(refusal(finished)).toMatch(/^7 .*cannot be written to: a file may not become that large there/u);
  });

  it("in place of the choice of a model are told of, at every start and by matinee models", async () => {
    expect((await matinee("train", "als", "--set", "dimensions=8", "--set", "epochs=2", "--data", "NoR")).exit).toBe(0);
    const file = join(home, "models", "nor", "in-use.json");
    const whole = readFileSync(file);
    const handle = openSync(file, "r+");
    writeSync(handle, "x", whole.length >> 1);
    const told = /Which model was chosen for the taste of nor cannot be told: its file in-use\.json is damaged\./u;
    const answered = await matinee("recommend", "--rate", "Heat=5", "--data", "nor");
    expect(answered.exit).toBe(0);
    expect(answered.err).toMatch(told);
    expect(answered.err).toContain("The usual model speaks for taste.");
    const listed = await matinee("models");
    expect(listed.out).toContain("Which model was chosen for nor cannot be told.");
    expect(listed.out).not.toContain("(in use)");
    expect(JSON.parse((await matinee("models", "--json")).out)).toMatchObject({ undecided: ["nor"] });
    expect((await matinee("models", "use", "default", "--data", "noR")).exit).toBe(0);
    expect((await matinee("recommend", "--rate", "Heat=5", "--data", "nor")).err).toBe("");
  });
});
