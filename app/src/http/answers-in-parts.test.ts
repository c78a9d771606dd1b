import { setTimeout as pause } from "node:timers/promises";
import { Answer, Explanation, type Language, Reading, type TaskInUse, type Understanding } from "@matinee/core";
import type { FastifyInstance } from "fastify";
import { afterEach, describe, expect, it } from "vitest";
import { tinyApp } from "../../test/tiny-app.ts";
import { tinyEngine } from "../../test/tiny-engine.ts";
import { answering } from "../services/answering.ts";

const better = Reading.parse({ wish: { genres: [{ name: "Drama", wanted: true }] } });
/** Answers with the reading that it was given, so that a test can tell which one was used. */
const engine = { ...tinyEngine() };
engine.ask = async (request) => ({
  ...(await tinyEngine().ask(request)),
  reading: Reading.parse(request.reading ?? {}),
});

let app: FastifyInstance | undefined;
afterEach(() => app?.close());

async function opened(understanding?: Understanding, deadline?: number): Promise<FastifyInstance> {
  app = await tinyApp({ answering: answering(engine), understanding, deadline });
  return app;
}

const ask = (to: FastifyInstance, accept = "application/json", text = "something") =>
  to.inject({ method: "POST", url: "/api/ask", payload: { text, n: 2 }, headers: { accept } });

/** The events of a stream, by name. */
const eventsOf = (body: string) =>
  body
    .trimEnd()
    .split("\n\n")
    .map((event) => {
      const [, name, data] = /^event: (\w+)\ndata: (.*)$/.exec(event) ?? [];
      return { name, data: JSON.parse(data ?? "") };
    });

describe("an answer in parts", () => {
  it("is the first list, then the better one, then the end", async () => {
    const to = await opened({
      async *refine() {
        yield better;
      },
    });
    const response = await ask(to, "text/event-stream");
    expect(response.headers["content-type"]).toContain("text/event-stream");
    const events = eventsOf(response.body);
    expect(events.map(({ name }) => name)).toEqual(["answer", "answer", "end"]);
    expect(Answer.parse(events[0].data).reading.wish.genres).toEqual([]);
    expect(Answer.parse(events[1].data).reading).toEqual(better);
  });

  it("is one list where nobody understands better", async () => {
    const events = eventsOf((await ask(await opened(), "text/event-stream, */*;q=0.1")).body);
    expect(events.map(({ name }) => name)).toEqual(["answer", "end"]);
  });

  it("is refused like any other where the request does not fit", async () => {
    const to = await opened();
    const response = await to.inject({
      method: "POST",
      url: "/api/ask",
      payload: {},
      headers: { accept: "text/event-stream" },
    });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ code: "request/invalid" });
  });
});

describe("a whole answer", () => {
  it("is the better one", async () => {
    const to = await opened({
      async *refine(_, reading) {
        yield { ...reading, language: "de" };
        yield better;
      },
    });
    expect(Answer.parse((await ask(to)).json()).reading).toEqual(better);
  });

  it("is the first list where understanding fails, or takes too long and hears nothing", async () => {
    const failing: Understanding = {
      async *refine(_, reading) {
        if (reading.language !== "en") yield reading;
        throw new Error("no language model today");
      },
    };
    const deaf: Understanding = {
      refine: () => ({ [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }) }),
    };
    for (const understanding of [failing, deaf]) {
      const response = await ask(await opened(understanding, 50));
      expect(response.statusCode).toBe(200);
      expect(Answer.parse(response.json()).picks).toHaveLength(2);
      await app?.close();
    }
  });

  it("is not waited for by searches, however many texts are being understood slowly", async () => {
    let waiting = 0;
    const to = await opened(
      {
        async *refine(_, __, signal) {
          waiting++;
          await pause(60_000, undefined, { signal }).catch(() => undefined);
          yield* [];
        },
      },
      500,
    );
    const slow = Array.from({ length: 20 }, () => ask(to));
    while (waiting < 20) await pause(1);
    const found = await to.inject("/api/movies?q=heat");
    expect(found.json().movies).toHaveLength(1);
    await to.close();
    await Promise.allSettled(slow);
  });

  it("is read as it stands where a person has edited the reading", async () => {
    const to = await opened({
      async *refine() {
        yield better;
      },
    });
    const response = await to.inject({
      method: "POST",
      url: "/api/ask",
      payload: { text: "something", reading: Reading.parse({}) },
    });
    expect(Answer.parse(response.json()).reading.wish.genres).toEqual([]);
  });
});

describe("a language model of a request", () => {
  const languageOf = (run: Language["usual"]["run"], inUse: readonly TaskInUse[] = []): Language => ({
    usual: { id: "slow", run },
    tried: { id: "slow", run },
    tasksInUse: async (tasks) =>
      inUse.filter(({ task }) => (tasks === undefined ? task !== "explain" : tasks.includes(task))),
    keepVerdicts: async () => undefined,
    choices: [],
    chosen: () => undefined,
    spending: { usage: async () => [] },
    deadline: 60_000,
    weight: 50,
    remembers: false,
  });

  it("stops when the person leaves", async () => {
    const asked = Promise.withResolvers<AbortSignal>();
    app = await tinyApp({
      answering: answering(engine),
      language: languageOf(async (_task, _input, { signal }) => {
        asked.resolve(signal);
        await pause(60_000, undefined, { signal });
        throw new RangeError("Nobody stopped it.");
      }),
    });
    const address = await app.listen({ host: "127.0.0.1", port: 0 });
    const leaving = new AbortController();
    const request = fetch(`${address}/api/ask`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "text/event-stream" },
      body: JSON.stringify({ text: "something" }),
      signal: leaving.signal,
    });
    const signal = await asked.promise;
    const response = await request;
    const first = await response.body?.getReader().read();
    expect(new TextDecoder().decode(first?.value)).toMatch(/^event: answer/u);
    expect(signal.aborted).toBe(false);
    leaving.abort();
    await new Promise<void>((stopped) => {
      if (signal.aborted) stopped();
      else signal.addEventListener("abort", () => stopped(), { once: true });
    });
    expect(signal.aborted).toBe(true);
  });

  it("phrases why a film is on a list, and is asked nothing where a person wants none", async () => {
    const asked: string[] = [];
    app = await tinyApp({
      answering: answering(engine),
      language: languageOf(async (task, input) => {
        asked.push(task.name);
        const use = { calls: 1, inputTokens: 1, outputTokens: 1, milliseconds: 1 };
        return { value: task.offline(input), by: "slow", dropped: 0, cached: false, use };
      }),
    });
    const explain = async (payload: object) =>
      (await app?.inject({ method: "POST", url: "/api/explain", payload }))?.json();
    const body = { text: "something", movieId: 1 };
    const { sentences } = Explanation.parse(await explain(body));
    expect(sentences).toEqual([{ text: "Widely known and well liked.", evidence: ["e1"], by: "slow" }]);
    const own = Explanation.parse(await explain({ ...body, language: { model: "offline" } }));
    expect(own.sentences).toMatchObject([{ by: "offline" }]);
    expect(asked).toEqual(["explain"]);
    expect(await explain({ ...body, language: { model: "dear" } })).toMatchObject({ code: "request/invalid" });
    expect(await explain({ ...body, movieId: 99 })).toMatchObject({ code: "movie/unknown" });
  });

  it("is told of, with what it was asked", async () => {
    app = await tinyApp({ answering: answering(engine) });
    expect((await app.inject("/api/usage")).json()).toEqual({
      model: "offline",
      tasks: [],
      explains: false,
      choices: [],
      weight: 0,
      remembers: false,
      usage: [],
    });
  });

  it("is named while a task of requests is given to it, and not when none is", async () => {
    const usageWith = async (...inUse: TaskInUse[]) => {
      const language = languageOf(async () => Promise.reject(new RangeError("Nobody asks.")), inUse);
      app = await tinyApp({ answering: answering(engine), language });
      return (await app.inject("/api/usage")).json();
    };
    const off: TaskInUse = { task: "read-request", isAsked: false, words: "It was not shown to help." };
    const on: TaskInUse = { task: "score-against-wish", isAsked: true, words: "It was shown to help." };
    expect(await usageWith(off, on)).toMatchObject({ model: "slow", tasks: [off, on] });
    await app?.close();
    expect(await usageWith(off)).toMatchObject({ model: "offline", tasks: [off], explains: false });
    await app?.close();
    const phrasing: TaskInUse = { task: "explain", isAsked: false, words: "It was shown to do harm." };
    expect(await usageWith(phrasing, on)).toMatchObject({ model: "slow", tasks: [on, phrasing], explains: false });
  });
});
