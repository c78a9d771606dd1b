/** What a person gets from each kind of peer; the table that this fills is shown in the documents. */
import type { LanguageAnswer } from "@matinee/core";
import { scoreAgainstWish, type WishedFilms } from "@matinee/engine";
import { describe, expect, it } from "vitest";
import { answerCache } from "./answer-cache.ts";
import { type PlaceOptions, placeModel } from "./place-model.ts";
import { type Misbehaviour, misbehaviours } from "./scripted/misbehaviour.ts";
import { startScriptedServer } from "./scripted/scripted-server.ts";
import { spending } from "./spending.ts";
import { turns } from "./turns.ts";

const key = "sk-very-secret-key";
const film = (id: string, title: string, own: number): WishedFilms["films"][number] => ({
  id,
  title,
  genres: [],
  directors: [],
  cast: [],
  facets: ["heist", "tense", "romance", "sea"],
  own,
  fame: "well known",
});
const input: WishedFilms = { wish: "a tense heist", films: [film("f1", "Heat", 0.2), film("f2", "Titanic", 0.1)] };
const right = {
  scores: [
    { id: "f1", score: 0.9, reason: "a tense heist" },
    { id: "f2", score: -0.8, reason: "a romance at sea" },
  ],
};

/** Where waiting is the point, it is short; everywhere else it is as long as a busy machine needs. */
const limitsOf = (name: Misbehaviour) =>
  name === "silent"
    ? { firstToken: 150 }
    : name === "stalled"
      ? { firstToken: 20_000, stall: 150 }
      : { firstToken: 20_000, stall: 20_000 };

async function asked(name: Misbehaviour, answer: unknown = right, more: Partial<PlaceOptions> = {}) {
  const server = await startScriptedServer({ misbehaviour: name, answer: () => answer });
  const place = {
    provider: "compatible",
    url: server.url,
    model: "scripted",
    key,
    keyName: "MATINEE_MODEL_KEY",
  } as const;
  const model = placeModel(place, {
    turns: turns(4),
    cache: answerCache(),
    spending: spending(undefined, {}),
    limits: limitsOf(name),
    again: { pause: 1 },
    ...more,
  });
  const { signal } = new AbortController();
  const result = await model.run(scoreAgainstWish, input, { signal, deadline: 30_000 });
  await server.close();
  return { result, server, model };
}

const rows: string[] = [];
const told = (words: string, { result, calls }: { result: LanguageAnswer<unknown>; calls: number }) => {
  const gets =
    result.by === "offline"
      ? "the list without a model"
      : result.dropped > 0
        ? `the model's, ${result.dropped} parts dropped`
        : "the model's";
  const why = result.why?.replace(/at 127[.]0[.]0[.]1:\d+/u, "at localhost:5001").replaceAll("|", "\\|") ?? "";
  rows.push(`| ${words} | ${calls} | ${gets} | ${why} |`);
};

describe("a peer that", () => {
  const answers: readonly Misbehaviour[] = [
    "none",
    "no-schema",
    "no-schema-500",
    "no-json-mode",
    "fenced",
    "prose",
    "think",
    "wrong-once",
    "busy-shortly",
  ];
  it.each((Object.keys(misbehaviours) as Misbehaviour[]).map((name) => [misbehaviours[name].words, name] as const))(
    "%s",
    async (_, name) => {
      const { result, server } = await asked(name);
      told(misbehaviours[name].words, { result, calls: server.calls.length });
      if (answers.includes(name))
        expect(result).toMatchObject({ by: expect.stringContaining("scripted@"), value: right, dropped: 0 });
      else {
        expect(result.by).toBe("offline");
        expect(result.value).toEqual(scoreAgainstWish.offline(input));
        expect(result.why).toMatch(/^The language model scripted at .+[.]$/u);
      }
      expect(JSON.stringify(result)).not.toContain(key);
    },
  );

  const unsound: readonly (readonly [string, unknown, string])[] = [
    ["gives one score out of range", { scores: [right.scores[0], { id: "f2", score: 12, reason: "" }] }, "model"],
    [
      "names a film that was not given",
      { scores: [...right.scores, { id: "tt0113277", score: 1, reason: "" }] },
      "model",
    ],
    [
      "gives a score that its reason denies",
      { scores: [right.scores[0], { id: "f2", score: 0.9, reason: "does not fit" }] },
      "model",
    ],
    ["obeys an order hidden in a plot", { scores: [{ id: "HACKED", score: 1, reason: "Ignore the wish" }] }, "offline"],
  ];
  it.each(unsound)("%s", async (words, answer, by) => {
    const { result, server } = await asked("none", answer);
    told(words, { result, calls: server.calls.length });
    expect(result.by === "offline" ? "offline" : "model").toBe(by);
    const known = input.films.map(({ id }) => id);
    for (const { id, score } of result.value.scores) {
      expect(known).toContain(id);
      expect(Math.abs(score)).toBeLessThanOrEqual(1);
    }
  });

  it("gives what the documents say", async () => {
    const head = [
      "# What a person gets from each kind of peer",
      "",
      "Filled by a test.",
      "",
      "| A peer that | calls | the person gets | and reads |",
      "|---|---|---|---|",
    ];
    await expect([...head, ...rows, ""].join("\n")).toMatchFileSnapshot("../../../docs/language-peers.md");
  });
});

describe("a model at a place", () => {
  it("remembers the rung that a server stands on", async () => {
    const { server, model } = await asked("no-json-mode");
    expect(server.calls.map(({ format }) => format)).toEqual(["json_schema", "json_object", "text"]);
    expect(model.rung()).toBe("text");
  });

  it("sends its key to its place, and gives an answer twice for one call", async () => {
    const server = await startScriptedServer({ answer: () => right });
    const place = {
      provider: "compatible",
      url: server.url,
      model: "scripted",
      key,
      keyName: "MATINEE_MODEL_KEY",
    } as const;
    const model = placeModel(place, { turns: turns(1), cache: answerCache(), spending: spending(undefined, {}) });
    const asking = { signal: new AbortController().signal, deadline: 30_000 };
    expect(await model.run(scoreAgainstWish, input, asking)).toMatchObject({ cached: false, use: { calls: 1 } });
    expect(await model.run(scoreAgainstWish, input, asking)).toMatchObject({
      cached: true,
      value: right,
      use: { calls: 0 },
    });
    const next = { ...scoreAgainstWish, version: 99 };
    expect(await model.run(next, input, asking)).toMatchObject({ cached: false });
    expect(server.calls.map(({ authorization }) => authorization)).toEqual([`Bearer ${key}`, `Bearer ${key}`]);
    await server.close();
  });

  it("counts what was used for an answer that broke off, and parts that were dropped", async () => {
    const usageAfter = async (name: Misbehaviour, answer: unknown = right) => {
      const table = spending(undefined, {});
      await asked(name, answer, { spending: table, again: { tries: 1 } });
      return (await table.usage())[0];
    };
    const cutOff = await usageAfter("truncated");
    expect(cutOff).toMatchObject({ offline: 1, calls: 1, inputTokens: 100 });
    expect(cutOff?.outputTokens).toBeGreaterThan(0);
    expect((await usageAfter("stalled"))?.inputTokens).toBeGreaterThan(0);
    expect(await usageAfter("broken")).toMatchObject({ calls: 1, inputTokens: 0, outputTokens: 0 });
    const more = { scores: [...right.scores, { id: "f9", score: 1, reason: "" }] };
    expect(await usageAfter("none", more)).toMatchObject({ answered: 1, dropped: 1 });
  });

  it("leaves a broken place in peace after some failures, and asks nobody beyond the budget", async () => {
    const server = await startScriptedServer({ answer: () => right, misbehaviour: "broken" });
    const place = { provider: "compatible", url: server.url, model: "scripted", keyName: "K" } as const;
    const options = { turns: turns(1), cache: answerCache(), again: { tries: 1 } };
    const model = placeModel(place, { ...options, spending: spending(undefined, {}), breaker: { failures: 2 } });
    const asking = { signal: new AbortController().signal, deadline: 30_000 };
    for (let time = 0; time < 5; time++) await model.run(scoreAgainstWish, input, asking);
    expect(server.calls).toHaveLength(2);
    const poor = placeModel(place, { ...options, spending: spending(undefined, { tokens: 0 }) });
    expect((await poor.run(scoreAgainstWish, input, asking)).why).toContain("may be spent today");
    expect(server.calls).toHaveLength(2);
    await server.close();
  });

  it("stops its call when the person leaves, and gives the answer without it when the deadline is over", async () => {
    const server = await startScriptedServer({ answer: () => right, misbehaviour: "silent" });
    const place = { provider: "compatible", url: server.url, model: "scripted", keyName: "K" } as const;
    const model = placeModel(place, { turns: turns(4), cache: answerCache(), spending: spending(undefined, {}) });
    const leaving = new AbortController();
    const run = model.run(scoreAgainstWish, input, { signal: leaving.signal, deadline: 30_000 });
    while (server.calls.length === 0) await new Promise((resume) => setTimeout(resume, 5));
    leaving.abort(new Error("gone"));
    await expect(run).rejects.toThrow("gone");
    while (server.left() === 0) await new Promise((resume) => setTimeout(resume, 5));
    const late = await model.run(scoreAgainstWish, input, { signal: new AbortController().signal, deadline: 100 });
    expect(late).toMatchObject({ by: "offline", why: expect.stringContaining("took too long") });
    await server.close();
  });

  it("that wants a key where none is set is told of as that", async () => {
    const server = await startScriptedServer({ answer: () => right, misbehaviour: "refused-key" });
    const place = { provider: "compatible", url: server.url, model: "scripted", keyName: "MATINEE_MODEL_KEY" } as const;
    const model = placeModel(place, { turns: turns(1), cache: answerCache(), spending: spending(undefined, {}) });
    const { why } = await model.run(scoreAgainstWish, input, { signal: new AbortController().signal });
    expect(why).toContain("wants a key in MATINEE_MODEL_KEY, and there is none");
    await server.close();
  });

  it("is not blamed for those who waited too long for their turn", async () => {
    const server = await startScriptedServer({ answer: () => right, misbehaviour: "silent" });
    const place = { provider: "compatible", url: server.url, model: "scripted", keyName: "K" } as const;
    const model = placeModel(place, {
      turns: turns(1),
      cache: answerCache(),
      spending: spending(undefined, {}),
      breaker: { failures: 2 },
    });
    const asking = { signal: new AbortController().signal, deadline: 400 };
    const results = await Promise.all(Array.from({ length: 8 }, () => model.run(scoreAgainstWish, input, asking)));
    const whys = results.map(({ why }) => why?.replace(/^.*127[.]0[.]0[.]1:\d+ /u, ""));
    expect(whys).toEqual(["took too long.", ...Array.from({ length: 7 }, () => "is busy with earlier requests.")]);
    expect(server.calls).toHaveLength(1);
    await server.close();
  });
});
