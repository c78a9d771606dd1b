/** What a sentence encoder adds to a list. */
import { AskRequest } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { eightyFilms, films } from "../../test/eighty-films.ts";
import { createEngine } from "../engine.ts";
import { sentenceVectors } from "../models/sentence-vectors.ts";

/** Every film another direction on a half circle. */
const turnOf = (item: number) => (Math.PI * item) / films;
const vectors = Float32Array.from({ length: 2 * films }, (_, at) =>
  at % 2 === 0 ? Math.cos(turnOf(at / 2)) : Math.sin(turnOf((at - 1) / 2)),
);
const sentences = sentenceVectors("sentences@1", 2, vectors);
const towards = (item: number) => Float32Array.of(Math.cos(turnOf(item)), Math.sin(turnOf(item)));
const ask = (text: string) => AskRequest.parse({ text, dials: { popularity: 0, variety: 0 } });

describe("a wish with the vector of a sentence encoder", () => {
  it("finds films that are near in meaning, whatever their words", async () => {
    const engine = await createEngine(eightyFilms, { sentences });
    const request = ask("something wistful and strange");
    const ids = async (item: number) => (await engine.ask(request, towards(item))).picks.map(({ movie }) => movie.id);
    const [low, high] = [await ids(10), await ids(70)];
    const mean = (some: readonly number[]) => some.reduce((sum, id) => sum + id, 0) / some.length;
    expect(mean(low)).toBeLessThan(35);
    expect(mean(high)).toBeGreaterThan(50);
  });

  it("says what is to be encoded: what is wanted, neither films nor what is not wanted", async () => {
    const engine = await createEngine(eightyFilms, { sentences });
    const wish = engine.wishOf?.(ask("I liked Film 3. A haunted house comedy, but no war"));
    expect(wish?.toLowerCase()).toContain("haunted");
    expect(wish).toContain("Comedy");
    expect(wish).not.toMatch(/Film 3|war/iu);
    expect(engine.wishOf?.(ask("I liked Film 3"))).toBeUndefined();
  });

  it("is not asked for where no film is encoded, and then changes nothing", async () => {
    const engine = await createEngine(eightyFilms);
    const request = ask("a haunted house at midnight");
    expect(engine.wishOf?.(request)).toBeUndefined();
    expect((await engine.ask(request, towards(3))).picks).toEqual((await engine.ask(request)).picks);
  });

  it("costs a note and no list where the vector is of another encoder", async () => {
    const engine = await createEngine(eightyFilms, { sentences });
    const { picks, notes } = await engine.ask(ask("a haunted house at midnight"), Float32Array.of(1, 0, 0));
    expect(picks).toHaveLength(10);
    expect(notes.map(({ code }) => code)).toContain("stage-skipped");
  });

  it("is named in the versions of an answer", async () => {
    const engine = await createEngine(eightyFilms, { sentences });
    expect(engine.versions.models.sentences).toBe("sentences@1");
  });
});
