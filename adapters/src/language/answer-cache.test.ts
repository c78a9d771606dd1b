/** Answers that outlive a process, and what becomes of them where files are lost, damaged or cannot be written. */
import { mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readSettings } from "@matinee/core";
import { scoreAgainstWish, type WishedFilms } from "@matinee/engine";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../test/folders.ts";
import { answerCache } from "./answer-cache.ts";
import { keptJson } from "./kept-json.ts";
import { openLanguage } from "./models.ts";
import { startScriptedServer } from "./scripted/scripted-server.ts";

const key = "sk-very-secret-key";
const input: WishedFilms = {
  wish: "a tense heist",
  films: [
    {
      id: "f1",
      title: "Heat",
      genres: [],
      directors: [],
      cast: [],
      facets: ["heist", "tense"],
      own: 0.2,
      fame: "well known",
    },
  ],
};
const right = { scores: [{ id: "f1", score: 0.9, reason: "a tense heist" }] };

async function asking(
  home: string,
  work: (ask: (more?: Record<string, string>) => Promise<string>) => Promise<void>,
  { answer = right, model = () => "scripted" }: { readonly answer?: unknown; readonly model?: () => string } = {},
): Promise<number> {
  const server = await startScriptedServer({ answer: () => answer, model });
  // Another process would open the home anew, at the same address.
  const environment = { MATINEE_MODE: "development", MATINEE_MODEL_URL: server.url, MATINEE_MODEL_KEY: key };
  await work(async (more = {}) => {
    const language = openLanguage(readSettings({ ...environment, ...more }), home);
    const { signal } = new AbortController();
    const before = await textOf(home);
    const { by, cached, value } = await language.usual.run(scoreAgainstWish, input, { signal, deadline: 30_000 });
    if (by !== "offline") expect(value).toEqual(right);
    if (by !== "offline" && !cached) await kept(home, before);
    return cached ? "remembered" : by === "offline" ? "without" : "answered";
  });
  await server.close();
  return server.calls.length;
}

const fileOf = (home: string) => join(home, "language-answers", "answers.json");
const textOf = (home: string) => readFile(fileOf(home), "utf8").catch(() => "");
/** Until what was given is on the disk, or cannot be. */
const kept = async (home: string, before: string) => {
  for (let tries = 0; tries < 60; tries++) {
    if ((await textOf(home)) !== before) return;
    await new Promise((resume) => setTimeout(resume, 10));
  }
};

describe("answers of language models", () => {
  it("are remembered by the next process, readable by their owner alone, without the key or what was asked", async () => {
    const home = temporaryFolder();
    const calls = await asking(home, async (ask) => {
      expect([await ask(), await ask()]).toEqual(["answered", "remembered"]);
    });
    expect(calls).toBe(1);
    expect((await stat(fileOf(home))).mode & 0o777).toBe(0o600);
    const text = await readFile(fileOf(home), "utf8");
    for (const secret of [key, input.wish, "Heat"]) expect(text.replaceAll(/"reason[^}]*/gu, "")).not.toContain(secret);
  });

  it("are not taken for those of another model that the server has loaded meanwhile, or of one that it does not tell", async () => {
    const home = temporaryFolder();
    let model = "one";
    await asking(
      home,
      async (ask) => {
        expect([await ask(), await ask()]).toEqual(["answered", "remembered"]);
        model = "two";
        expect([await ask(), await ask()]).toEqual(["answered", "remembered"]);
        model = "x".repeat(200_000);
        expect([await ask(), await ask()]).toEqual(["answered", "answered"]);
      },
      { model: () => model },
    );
  });

  it("are forgotten with the process where the settings say so", async () => {
    const home = temporaryFolder();
    const calls = await asking(home, async (ask) => {
      const off = { MATINEE_MODEL_CACHE: "0" };
      expect([await ask(off), await ask(off)]).toEqual(["answered", "answered"]);
    });
    expect(calls).toBe(2);
    await expect(stat(fileOf(home))).rejects.toThrow("ENOENT");
  });

  it.each([
    ["cut off", (text: string) => text.slice(0, text.length / 2)],
    ["changed", (text: string) => text.replace("tense", "calm")],
    ["of another shape", () => '{"answers": 7}'],
    ["empty", () => ""],
  ])("that are %s cost nothing but themselves", async (_, spoil) => {
    const home = temporaryFolder();
    await asking(home, async (ask) => {
      await ask();
      await writeFile(fileOf(home), spoil(await readFile(fileOf(home), "utf8")));
      expect(await ask()).toBe("answered");
    });
  });

  it("are given all the same where they cannot be kept", async () => {
    const home = temporaryFolder();
    await asking(home, async (ask) => {
      await mkdir(fileOf(home), { recursive: true });
      expect(await ask()).toBe("answered");
      await rm(join(home, "language-answers"), { recursive: true });
      await writeFile(join(home, "language-answers"), "a file in the place of the folder");
      expect(await ask()).toBe("answered");
    });
  });

  it("that no longer hold are asked for again", async () => {
    const home = temporaryFolder();
    await asking(home, async (ask) => {
      await ask();
      const file = keptJson(fileOf(home));
      const [[of, , at]] = (await file.read()) as [[string, string, number]];
      await file.write([[of, JSON.stringify({ scores: [{ id: "f9", score: 7, reason: "" }] }), at]]);
      expect(await ask()).toBe("answered");
    });
  });

  it("in which a place writes its key back are given to nobody", async () => {
    const home = temporaryFolder();
    const telling = { scores: [{ id: "f1", score: 0.9, reason: `a tense heist ${key}` }] };
    const work = async (ask: () => Promise<string>) => expect(await ask()).toBe("without");
    await asking(home, work, { answer: telling });
    await expect(stat(fileOf(home))).rejects.toThrow("ENOENT");
  });
});

describe("the cache of answers", () => {
  it("lets the least lately asked for go first, by number and by size", async () => {
    for (const bounds of [{ entries: 2 }, { characters: 15 }]) {
      const cache = answerCache(bounds);
      await cache.set("a", "aaaa", true);
      await cache.set("b", "bbbb", true);
      expect(await cache.get("a")).toBe("aaaa");
      await cache.set("c", "cccc", true);
      expect([await cache.get("a"), await cache.get("b"), await cache.get("c")]).toEqual(["aaaa", undefined, "cccc"]);
    }
    const small = answerCache({ characters: 4 });
    await small.set("a", "much too long", true);
    expect(await small.get("a")).toBeUndefined();
  });

  it("keeps no answer longer than thirty days, and none on the disk that must not last", async () => {
    const file = keptJson(join(temporaryFolder(), "answers.json"));
    let day = 1;
    const now = () => day * 86_400_000;
    const cache = answerCache({ file, now });
    await cache.set("short", 1, false);
    await cache.set("long", 2, true);
    expect(await answerCache({ file, now }).get("short")).toBeUndefined();
    day = 30;
    expect(await answerCache({ file, now }).get("long")).toBe(2);
    day = 32;
    expect(await answerCache({ file, now }).get("long")).toBeUndefined();
    expect(await cache.get("long")).toBeUndefined();
  });
});
