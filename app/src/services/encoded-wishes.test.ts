import { AskRequest, type Engine, RecommendRequest } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { withEncodedWishes } from "./encoded-wishes.ts";

/** An engine that answers with the vector that it got. */
function echo(): { engine: Engine; got: (Float32Array | undefined)[] } {
  const got: (Float32Array | undefined)[] = [];
  const answer = async (_: unknown, vector?: Float32Array) => {
    got.push(vector);
    return {} as never;
  };
  const wishOf: Engine["wishOf"] = (request) => ("text" in request ? request.text || undefined : undefined);
  return { engine: { wishOf, ask: answer, recommend: answer } as unknown as Engine, got };
}

const ask = (text: string) => AskRequest.parse({ text });

describe("an engine whose wishes are encoded", () => {
  it("is asked with the vector of the wish, which is made once", async () => {
    const { engine, got } = echo();
    const encoded: (readonly string[])[] = [];
    const encode = async (texts: readonly string[]) => {
      encoded.push(texts);
      return Float32Array.of(1, 0);
    };
    const heard = withEncodedWishes(engine, { encode }, { notice: () => undefined });
    await heard.ask(ask("a heist"));
    await heard.ask(ask("a heist"));
    expect(got).toEqual([Float32Array.of(1, 0), Float32Array.of(1, 0)]);
    expect(encoded).toEqual([["a heist"]]);
  });

  it("is asked without one where nothing is wished for", async () => {
    const { engine, got } = echo();
    const encode = () => Promise.reject(new Error("nothing should be encoded"));
    const heard = withEncodedWishes(engine, { encode }, { notice: () => undefined });
    await heard.ask(ask(""));
    await heard.recommend(RecommendRequest.parse({}));
    expect(got).toEqual([undefined, undefined]);
  });

  it.each([
    ["fails", () => Promise.reject(new Error("it is away."))],
    ["never answers", () => new Promise<Float32Array>(() => undefined)],
  ])("is asked without one where the encoder %s, which is told once and then left in peace", async (_, fails) => {
    const { engine, got } = echo();
    const told: string[] = [];
    let calls = 0;
    const encode = () => {
      calls++;
      return fails();
    };
    const heard = withEncodedWishes(engine, { encode }, { patience: 20, notice: (text) => told.push(text) });
    await heard.ask(ask("a heist"));
    await heard.ask(ask("a war"));
    expect(got).toEqual([undefined, undefined]);
    expect(calls).toBe(1);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain("the built-in vectors speak");
  });

  it("tries again after a rest", async () => {
    const { engine, got } = echo();
    let calls = 0;
    const encode = async () => {
      calls++;
      if (calls === 1) throw new Error("it is away.");
      return Float32Array.of(0, 1);
    };
    const heard = withEncodedWishes(engine, { encode }, { rest: 0, notice: () => undefined });
    await heard.ask(ask("a heist"));
    await heard.ask(ask("a heist"));
    expect(got).toEqual([undefined, Float32Array.of(0, 1)]);
  });
});
