/** Whether a language model helps, as the command tells it of scripted ones of which the truth is known. */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  dicingTasks,
  knowingTasks,
  obedientTasks,
  readFilmNotes,
  type ScriptedCall,
  type ScriptedServer,
  startScriptedServer,
  unfolded,
} from "@matinee/adapters";
import { randomOf, toneNames } from "@matinee/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Compared } from "../src/services/language-evaluation/compared.ts";
import { openedOnce, runCommand } from "./commands.ts";
import { rated, ratedHomeWithModels } from "./rated-home.ts";

type Script = (call: ScriptedCall) => unknown;

const home = await ratedHomeWithModels();
const folder = mkdtempSync(join(tmpdir(), "matinee-cases-"));
const open = openedOnce();
const { notes } = await readFilmNotes();
const known = notes.map(unfolded);
let script: Script;
let peer: ScriptedServer;

beforeAll(async () => {
  peer = await startScriptedServer({ answer: (call) => script(call) });
});
afterAll(() => peer.close());

const run = (words: readonly string[]) =>
  runCommand(
    words,
    {
      MATINEE_HOME: home,
      MATINEE_DATA: rated,
      MATINEE_OFFLINE: "1",
      MATINEE_MODE: "development",
      MATINEE_MODEL_URL: peer.url,
      MATINEE_MODEL_DEADLINE: "60",
      MATINEE_MODEL_WEIGHT: "100",
    },
    open,
  );

/** What is told of each task, by its name. */
async function tried(answers: Script, ...words: readonly string[]) {
  script = answers;
  const { out, err, exit } = await run(["evaluate-language", "--json", ...words]);
  expect([exit, err]).toEqual([0, expect.not.stringContaining("✗")]);
  const { tasks, left, cases } = JSON.parse(out) as { tasks: Compared[]; left: string[]; cases: string };
  return {
    of: (name: string) => tasks.find(({ task }) => task === name),
    names: tasks.map(({ task }) => task),
    left,
    cases,
  };
}

const written = (name: string, lines: readonly unknown[]): string => {
  const file = join(folder, name);
  writeFileSync(file, lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"));
  return file;
};

/** Ranks nothing and scores nothing: the tasks that are asked by themselves alone. */
const alone = "explain,describe-movie,tone,summarise-taste,describe-person";

describe("the tasks of a notes' evaluation", { timeout: 120_000 }, () => {
  it("are all nine, those of a request first", async () => {
    const { names, cases } = await tried(() => ({}), "--limit", "1");
    expect(cases).toBe("notes");
    expect(names.join(" ")).toBe(
      "read-request score-against-wish match-title rank explain describe-movie tone summarise-taste describe-person",
    );
  });

  it("are helped by who knows the films, as far as there is something to help with", async () => {
    const { of } = await tried(knowingTasks(known, toneNames), "--tasks", alone, "--limit", "20");
    expect(of("tone")).toMatchObject({ verdict: "helps", cases: 20, calls: 20, failed: 0 });
    expect(of("tone")?.with).toBeGreaterThan(0.9);
    expect(of("describe-movie")?.verdict).toBe("helps");
    expect(of("explain")?.with).toBeGreaterThanOrEqual(of("explain")?.without ?? 1);
    expect(of("describe-person")?.without).toBeGreaterThan(0.5);
    expect(of("summarise-taste")?.without).toBeGreaterThan(0.5);
  });

  it("are harmed by who throws dice and makes things up, and from then on nobody is asked for tables unheard", async () => {
    const { of } = await tried(dicingTasks(randomOf(3), toneNames), "--tasks", alone, "--limit", "20", "--seed", "4");
    for (const name of ["explain", "describe-movie"]) expect(of(name)?.verdict).toBe("harms");
    for (const name of ["describe-person", "summarise-taste"])
      expect(of(name)?.with).toBeLessThan(of(name)?.without ?? 0);
    const calls = peer.calls.length;
    const made = await run(["generate", "descriptions", "--limit", "2", "--output-dir", folder, "--json"]);
    expect(JSON.parse(made.out)).toMatchObject({ made: 2, offline: 2 });
    expect(peer.calls).toHaveLength(calls);
    expect(made.err).toContain("describe-movie: default@");
    expect(made.err).toContain("was shown to do harm");
    expect(made.err).toContain('MATINEE_MODEL_TASKS="describe-movie=development"');
  });

  it("have no better answer from who obeys what stands in their material", async () => {
    const { of } = await tried(obedientTasks, "--tasks", alone, "--limit", "8");
    for (const name of ["tone", "summarise-taste", "describe-person", "explain"]) {
      const one = of(name);
      // Of a film of which a list has nothing to say nobody is asked.
      expect(one?.failed).toBeGreaterThan(5);
      expect(one?.isTelling).toBe(false);
      expect(one?.with).toBe(one?.without);
    }
    expect(of("describe-movie")?.verdict).not.toBe("helps");
  });

  it("are told for people, each with what is counted", async () => {
    script = obedientTasks;
    const { out } = await run(["evaluate", "--language", "--tasks", "tone,describe-person", "--limit", "2"]);
    expect(out).toContain("tone: correlation of the strengths of all tones with those of the film's note (-1 to 1)");
    expect(out).toContain("the model never answered");
    expect(out).toContain("From now on");
    expect(out).not.toContain("read-request");
  });
});

describe("files of cases", { timeout: 120_000 }, () => {
  /** Words that nobody knows, of which the model says what they mean. */
  const reading: Script = ({ material: { text } }) =>
    typeof text === "string" ? { genres: [{ quote: "flumpish", name: "Comedy", wanted: true }] } : {};
  const words = ["quxly", "brandoo", "vimmel", "drossik", "plonter", "gazzing", "wibbert", "zorpel"];

  it("of wordings are judged by their rules, and follow-ups by the scores alone", async () => {
    const accept = { keep: { genre: "Comedy" } };
    const lines = words.map((word) => ({ kind: "mood", text: `flumpish ${word}`, language: "en", accept }));
    const followUp = { kind: "follow-up", text: "films", turns: ["flumpish"], language: "en", accept };
    const struck = { ...lines[0], text: "struck flumpish", struck: "its rule was wrong" };
    const file = written("wordings.jsonl", [...lines, followUp, struck, "{"]);
    const { of, names, left, cases } = await tried(reading, "--cases-from", file);
    expect(cases).toBe("wordings");
    expect(names).toEqual(["read-request", "score-against-wish", "explain"]);
    expect(of("read-request")).toMatchObject({ cases: 8, calls: 8, without: 0, with: 1, verdict: "helps" });
    expect(of("score-against-wish")?.cases).toBe(9);
    expect(left.join(" ")).toMatch(
      /1 faults in lines that are not asked; the first: 11: not JSON.* 1 cases were struck/u,
    );
  });

  it("of reading are right as a whole, or not", async () => {
    const lines = words.map((word) => ({
      text: `flumpish ${word}`,
      language: "en",
      genres: { wanted: ["Comedy"] },
    }));
    const { of, names } = await tried(reading, "--cases", "reading", "--cases-from", written("reading.jsonl", lines));
    expect(names).toEqual(["read-request", "match-title"]);
    expect(of("read-request")).toMatchObject({ cases: 8, without: 0, with: 1, verdict: "helps" });
    const wrong: Script = () => ({ genres: [{ quote: "flumpish", name: "Horror", wanted: true }] });
    expect((await tried(wrong, "--cases-from", join(folder, "reading.jsonl"))).of("read-request")?.with).toBe(0);
  });

  it("of requests have one film each, and none that is held back or not there", async () => {
    const lines = notes.flatMap(({ movieId, asked }) =>
      movieId === undefined ? [] : [{ request: asked[0], target: { movieId }, ratings: [{ movieId: 6, rating: 5 }] }],
    );
    const held = { request: "held back", target: { movieId: 6 }, part: "test" };
    const gone = { request: "not there", target: { movieId: 99_999_999 } };
    const titles = new Map(notes.map(({ title, asked }) => [asked[0], title]));
    const meant: Script = ({ material: { films, taste, wish } }) => {
      const all = (films ?? []) as readonly { readonly id: string; readonly title: string }[];
      const right = titles.get(String(wish));
      if (typeof taste !== "string") return {};
      return {
        ids: [...all].sort((a, b) => Number(b.title === right) - Number(a.title === right)).map(({ id }) => id),
      };
    };
    const file = written("requests.jsonl", [...lines, held, gone]);
    const { of, names, left } = await tried(meant, "--cases-from", file, "--limit", "20");
    expect(names).toEqual(["read-request", "score-against-wish", "rank", "explain"]);
    expect(of("read-request")?.cases).toBe(20);
    expect(of("rank")?.cases).toBeGreaterThan(5);
    expect(of("rank")).toMatchObject({ with: 1, verdict: "helps" });
    expect(left[0]).toBe("1 requests are held back (part “test”).");
    expect(left[1]).toMatch(/^The data set lacks the film of \d+ requests\.$/u);
    const asked = peer.calls.findLast(({ material }) => typeof material.taste === "string");
    expect(asked?.material.taste).toContain("Heat");
  });

  it("that are kept in the repository can be asked", async () => {
    for (const [name, task] of [
      ["wordings/round-8.jsonl", "score-against-wish"],
      ["reading/round-6.jsonl", "read-request"],
    ] as const) {
      const place = fileURLToPath(new URL(`../../bench/cases/${name}`, import.meta.url));
      const file = written("beginning.jsonl", readFileSync(place, "utf8").split("\n").slice(0, 30));
      const sample = ["--limit", "5", "--seed", "2", "--tasks", task];
      const { of, cases } = await tried(() => ({}), "--cases-from", file, ...sample);
      expect([cases, of(task)?.cases]).toEqual([name.split("/")[0], 5]);
    }
  });

  it.each<[words: readonly string[], told: string]>([
    [["--cases", "wordings"], "cases-from: wordings are read from a file"],
    [["--cases", "films"], "cases: “films” is none of notes, requests, wordings, reading"],
    [["--cases", "notes", "--cases-from", "x"], "leave the file out"],
    [["--cases-from", join(folder, "none.jsonl")], "cannot be read"],
    [["--cases-from", written("empty.jsonl", [])], "holds no case of reading to ask: it is empty"],
    [["--cases-from", written("bad.jsonl", ['{"request": "x"}'])], "line 1 is no case of requests"],
    [["--tasks", "probe"], "tasks: “probe” is not tried by notes"],
    [["--cases-from", written("no.jsonl", ["{}"]), "--reviews", "x"], "reviews: tell tones"],
    [["--limit", "0"], "limit: must be a whole number from 1"],
    [["--seed", "x"], "seed: must be a whole number from 0"],
  ])("with %j are refused kindly", async (words, told) => {
    script = () => ({});
    const { exit, err, out } = await run(["evaluate-language", ...words]);
    expect(exit).not.toBe(0);
    expect(`${err}${out}`).toContain(told);
  });
});
