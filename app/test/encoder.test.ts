/** A sentence encoder from end to end: behind an address, in a server that answers all the while. */
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Answer } from "@matinee/core";
import { afterAll, describe, expect, it } from "vitest";
import { runCommand } from "./commands.ts";
import { emptyHome } from "./kept-homes.ts";
import { ask, started } from "./started.ts";

const secret = "sk-secret-of-a-test";

/** Encodes by first letters, which is enough to be told apart. */
async function service() {
  const texts: string[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (piece: Buffer) => {
      body += piece.toString();
    });
    request.on("end", () => {
      const { input } = JSON.parse(body) as { input: readonly string[] };
      texts.push(...input);
      const embedding = (text: string) => [1 + (text.toLowerCase().charCodeAt(0) % 7), text.length % 5, 1];
      response.end(JSON.stringify({ data: input.map((text, index) => ({ index, embedding: embedding(text) })) }));
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, texts };
}

function tinySet(folder: string): string {
  const path = join(folder, "tiny");
  mkdirSync(path, { recursive: true });
  const films = Array.from({ length: 40 }, (_, at) => `${at + 1},Film number ${at} (19${50 + at}),Drama|Comedy`);
  writeFileSync(join(path, "movies.csv"), ["movieId,title,genres", ...films].join("\n"));
  const ratings = films.flatMap((_, at) => [1, 2, 3].map((person) => `${person},${at + 1},${(at % 5) + 1},1`));
  writeFileSync(join(path, "ratings.csv"), ["userId,movieId,rating,timestamp", ...ratings].join("\n"));
  return path;
}

describe("a server with an encoder behind an address", { timeout: 120_000 }, () => {
  it("answers at once, encodes its films beside it, and then hears wishes by them; the key is nowhere", async () => {
    const { url, texts } = await service();
    const home = emptyHome();
    const settings = {
      MATINEE_HOME: home,
      MATINEE_EMBEDDINGS_URL: url,
      MATINEE_EMBEDDINGS_MODEL: "letters",
      MATINEE_EMBEDDINGS_KEY: secret,
      MATINEE_LOG: "debug",
      MATINEE_ENGINES: "1",
    };
    expect((await runCommand(["data", "add", tinySet(home)], settings)).exit).toBe(0);
    const { address, told } = await started(["--data", "tiny"], settings);
    const sentencesOf = async () => {
      const answer = (await (await ask(address, "a funny drama about a lighthouse")).json()) as Answer;
      expect(answer.picks).toHaveLength(10);
      return answer.versions.models.sentences;
    };
    await expect.poll(sentencesOf, { timeout: 60_000 }).toMatch(/^sentences@/u);
    await sentencesOf();
    expect(texts.some((text) => text.startsWith("Film number 7 (1957)"))).toBe(true);
    expect(texts.some((text) => text.includes("lighthouse"))).toBe(true);
    expect(told.join("\n")).toContain("The meaning of words is now told by sentences@");
    expect(told.join("\n")).not.toContain(secret);
    const info = await (await fetch(`${address}/api/info`)).text();
    expect(info).not.toContain(secret);
    expect((JSON.parse(info) as { troubles: unknown }).troubles).toEqual([]);
  });

  it("sends nothing anywhere when it is to work offline", async () => {
    const { url, texts } = await service();
    const home = emptyHome();
    const settings = {
      MATINEE_HOME: home,
      MATINEE_EMBEDDINGS_URL: url,
      MATINEE_EMBEDDINGS_MODEL: "letters",
      MATINEE_ENGINES: "1",
    };
    expect((await runCommand(["data", "add", tinySet(home)], settings)).exit).toBe(0);
    const { address } = await started(["--data", "tiny", "--offline"], settings);
    expect((await ask(address, "a funny drama about a lighthouse")).status).toBe(200);
    expect(texts).toEqual([]);
  });
});

describe("the command line", { timeout: 60_000 }, () => {
  it("lists, refuses and removes encoders in sentences", async () => {
    const run = (...parameters: readonly string[]) => runCommand(["encoder", ...parameters], { MATINEE_HOME: home });
    const home = emptyHome();
    expect((await run("list")).out).toContain("to be fetched");
    const refused = await run("add", home);
    expect(refused).toMatchObject({ exit: 5 });
    expect(refused.err).toContain("has no model.onnx and no tokenizer.json");
    expect(await run("use", "another")).toMatchObject({ exit: 4 });
    expect(await run("remove", "another")).toMatchObject({ exit: 4 });
    expect(await run("use", "endpoint")).toMatchObject({ exit: 5 });
    expect((await run("use", "none")).out).toContain("The built-in vectors speak");
  });
});
