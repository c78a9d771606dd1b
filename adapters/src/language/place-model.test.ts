import { scoreAgainstWish } from "@matinee/engine";
import { describe, expect, it } from "vitest";
import { asked, input, key, right } from "../../test/asked-peer.ts";
import { answerCache } from "./answer-cache.ts";
import { answerSchema } from "./answer-schema.ts";
import { placeModel } from "./place-model.ts";
import type { Misbehaviour } from "./scripted/misbehaviour.ts";
import { startScriptedServer } from "./scripted/scripted-server.ts";
import { spending } from "./spending.ts";
import { turns } from "./turns.ts";

describe("a model at a place", () => {
  it("remembers the rung that a server stands on", async () => {
    const { server, model } = await asked("no-json-mode");
    expect(server.calls.map(({ format }) => format)).toEqual([
      "json_schema",
      "json_with_schema",
      "json_object",
      "text",
    ]);
    expect(model.rung()).toBe("text");
  });

  it("sends the schema beside plain JSON where a server knows no json_schema, and in words as well", async () => {
    const { server, model } = await asked("no-schema-500");
    expect(model.rung()).toBe("json_with_schema");
    const { response_format: format, messages } = JSON.parse(server.calls[1].body) as {
      readonly response_format: { readonly type: string; readonly schema: unknown };
      readonly messages: readonly { readonly content: string }[];
    };
    const schema = answerSchema(scoreAgainstWish.answer);
    expect(format).toEqual({ type: "json_object", schema });
    expect(messages[0].content).toContain(`Schema of the answer: ${JSON.stringify(schema)}`);
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
