/** The library beside a language model: lists that follow the first, by a server that answers from a script. */
import { type ScriptedServer, startScriptedServer } from "@matinee/adapters";
import type { Answer } from "@matinee/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Matinee } from "./matinee.ts";

const movies = Array.from({ length: 12 }, (_, at) => ({ id: at + 1, title: `Snow ${at + 1}`, genres: ["Drama"] }));
const ratings = Array.from({ length: 60 }, (_, at) => ({ person: at % 10, movieId: (at % 12) + 1, rating: 4 }));

let server: ScriptedServer;
let matinee: Matinee;

beforeAll(async () => {
  server = await startScriptedServer({
    answer: ({ material }) => ({
      sentences: [{ text: "Snow, as you asked.", evidence: ["e1"] }],
      scores: ((material.films ?? []) as { id: string; title: string }[]).map(({ id, title }) => ({
        id,
        score: title === "Snow 12" ? 1 : -1,
        reason: "snow",
      })),
    }),
  });
  const language = { mode: "development", url: server.url, weight: 100, deadline: 60 } as const;
  matinee = await Matinee.fromRecords({ movies, ratings }, { language });
});
afterAll(() => server.close());

describe("the library with a language model", () => {
  it("answers with the list that its scores made, and tells that", async () => {
    const { picks, language } = await matinee.ask("snow", { n: 3 });
    expect(picks[0]?.movie.title).toBe("Snow 12");
    expect(language?.scoring).toContain("default@127.0.0.1");
  });

  it("gives the list without it first", async () => {
    const lists: Answer[] = [];
    for await (const list of matinee.answers("snow", { n: 3 })) lists.push(list);
    expect(lists).toHaveLength(2);
    expect(lists[0].language).toBeUndefined();
  });

  it("scores films for a history against a wish, and asks nobody without one", async () => {
    const calls = server.calls.length;
    await matinee.recommend({ ratings: [{ movieId: 1, rating: 5 }], n: 3 });
    expect(server.calls).toHaveLength(calls);
    const { picks, language } = await matinee.recommend({ ratings: [{ movieId: 1, rating: 5 }], wish: "snow", n: 3 });
    expect(language?.scoring).toBeDefined();
    expect(picks[0]?.movie.title).toBe("Snow 12");
    expect(picks.map(({ movie }) => movie.id)).not.toContain(1);
  });

  it("phrases why a film is on a list, in a call of its own, and only when it is asked for", async () => {
    const calls = server.calls.length;
    const own = await (await Matinee.fromRecords({ movies, ratings })).explain(5, "snow");
    expect(own.sentences.every(({ by }) => by === "offline")).toBe(true);
    expect(own.sentences.map(({ text }) => text)).toEqual(own.evidence.slice(0, 2).map(({ text }) => text));
    expect(server.calls).toHaveLength(calls);
    const { sentences, movie } = await matinee.explain("Snow 5", "snow");
    expect(movie.title).toBe("Snow 5");
    expect(sentences).toEqual([
      { text: "Snow, as you asked.", evidence: ["e1"], by: expect.stringContaining("default@127.0.0.1") },
    ]);
    expect(server.calls).toHaveLength(calls + 1);
    await expect(matinee.explain(5, "snow", { hidden: [5] })).rejects.toMatchObject({ code: "request/invalid" });
    await expect(matinee.explain(99, "snow")).rejects.toMatchObject({ code: "movie/unknown" });
  });

  it("has the list's own reasons within the deadline where the model is late", async () => {
    const slow = await startScriptedServer({ answer: () => ({}), delay: 20_000 });
    const language = { mode: "development", url: slow.url, deadline: 1 } as const;
    const late = await Matinee.fromRecords({ movies, ratings }, { language });
    await late.search("snow");
    const began = performance.now();
    const { sentences, notes } = await late.explain(5, "snow");
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(sentences.every(({ by }) => by === "offline")).toBe(true);
    expect(notes.at(-1)?.code).toBe("language-model");
    await slow.close();
  });

  it("puts films in the order of the model where that is wanted", async () => {
    const ranking = await startScriptedServer({
      answer: ({ material }) => ({ ids: (material.films as { id: string }[]).map(({ id }) => id).reverse() }),
    });
    const language = { mode: "development", url: ranking.url, weight: 100, deadline: 60, order: "rank" } as const;
    const ranked = await Matinee.fromRecords({ movies, ratings }, { language });
    const lists: Answer[] = [];
    for await (const list of ranked.answers("I loved Snow 3, snow", { n: 12 })) lists.push(list);
    const titles = lists.map(({ picks }) => picks.map(({ movie }) => movie.title));
    expect(titles[1]).toEqual(titles[0]?.toReversed());
    expect(lists[1].language).toMatchObject({ order: "rank", scoring: expect.stringContaining("default@") });
    expect(ranking.calls).toHaveLength(1);
    expect(ranking.calls[0]?.material).toMatchObject({ taste: "Likes Snow 3.", wish: "I loved Snow 3, snow" });
    await ranking.close();
  });

  it("asks nobody unless one is named", async () => {
    const calls = server.calls.length;
    await (await Matinee.fromRecords({ movies, ratings })).ask("snow");
    expect(server.calls).toHaveLength(calls);
  });
});
