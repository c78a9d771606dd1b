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
      scores: (material.films as { id: string; title: string }[]).map(({ id, title }) => ({
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

  it("asks nobody unless one is named", async () => {
    const calls = server.calls.length;
    await (await Matinee.fromRecords({ movies, ratings })).ask("snow");
    expect(server.calls).toHaveLength(calls);
  });
});
