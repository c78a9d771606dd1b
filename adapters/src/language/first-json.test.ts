import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstJson, withoutThoughts } from "./first-json.ts";

describe("the first JSON of an answer", () => {
  it.each([
    ["plain", '{"a":1}'],
    ["fenced", '```json\n{"a":1}\n```'],
    ["with prose around it", 'Sure! Here you are: {"a":1} I hope {that} helps.'],
    ["behind thoughts", '<think>maybe {"a":2}?</think>{"a":1}'],
    ["behind thoughts whose beginning is missing", 'maybe {"a":2}?</think>\n{"a":1}'],
    ["behind braces that are none", 'the set {x} is {"a":1}'],
  ])("is found %s", (_, text) => {
    expect(firstJson(text)).toEqual({ a: 1 });
  });

  it.each(["", "no", "{", '{"a":', "<think>{}", "[1]", "{".repeat(20_000)])("is none in %j", (text) => {
    expect(firstJson(text)).toBeUndefined();
  });

  it("is the object itself, whatever strings it holds and prose stands around it", () => {
    const prose = fc.string().map((text) => text.replace(/[{<]/gu, ""));
    const object = fc.dictionary(
      fc.string(),
      fc.oneof(fc.string(), fc.integer(), fc.dictionary(fc.string(), fc.string())),
    );
    fc.assert(
      fc.property(prose, object, fc.string(), (before, value, after) => {
        const written = JSON.stringify(value);
        fc.pre(!/<\/?think/iu.test(before + written + after));
        expect(firstJson(before + written + after)).toEqual(JSON.parse(written));
      }),
    );
  });

  it("leaves no thought behind", () => {
    expect(withoutThoughts("a<THINK>b</THINK>c<thinking>d")).toBe("ac");
  });
});
