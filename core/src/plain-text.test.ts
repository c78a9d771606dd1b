import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainJson, plainLine, plainText } from "./plain-text.ts";

const anything = fc.string({ unit: "binary" });
const hostile = fc
  .array(
    fc.oneof(fc.constantFrom("\u001b[31m", "\u001b]0;x\u0007", "\u009b2J", "\u202e", "\u0000", "\r", "\t"), anything),
  )
  .map((parts) => parts.join(""));
const dangerous = /(?!\n)[\p{Cc}\u2028-\u202e\u2066-\u2069]/u;

describe("plain text", () => {
  it.each([
    ["Red\u001b[31m Dawn\u001b[0m", "Red Dawn"],
    ["\u001b]0;my title\u0007Heat", "Heat"],
    ["\u001b]8;;http://x\u001b\\Heat\u001b]8;;\u001b\\", "Heat"],
    ["\u009b2JHeat\u0007", "Heat"],
    ["evil \u202egnp.exe", "evil gnp.exe"],
    ["a\tb\u0000c", "a bc"],
    ["Amélie – “Ça”, 東京物語, עברית \u200f(1953)", "Amélie – “Ça”, 東京物語, עברית \u200f(1953)"],
  ])("makes %j to %j", (text, plain) => expect(plainText(text)).toBe(plain));

  it("keeps lines, and can put them into one", () => {
    expect(plainText("one\r\ntwo\u2028three\rfour")).toBe("one\ntwo\nthree\nfour");
    expect(plainLine("one\r\ntwo")).toBe("one two");
  });

  it("has nothing that steers a terminal, whatever it was made of, and is plain already", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(plainText(text)).not.toMatch(dangerous);
        expect(plainText(plainText(text))).toBe(plainText(text));
        expect(plainLine(text)).not.toContain("\n");
      }),
    );
  });

  it("stays as it is where it has nothing of that kind", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(plainText(text)).toBe(text);
      }),
    );
  });

  it("as JSON means the same, and holds no such character", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(JSON.parse(plainJson({ text }))).toEqual({ text });
        expect(plainJson({ text })).not.toMatch(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});
