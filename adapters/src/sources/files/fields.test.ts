import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { secondsOf } from "../ratings/seconds.ts";
import { comma, fieldsOf, wholeNumber } from "./fields.ts";

/** Letter by letter, and from every opening quote anew. */
function naiveFields(line: string): string[] {
  const closing = (from: number): number => {
    for (let at = line.indexOf('"', from); at >= 0; at = line.indexOf('"', at + 1)) {
      if (line[at + 1] === '"') at++;
      else if (at + 1 >= line.trimEnd().length || line[at + 1] === ",") return at;
    }
    return -1;
  };
  const fields: string[] = [];
  for (let at = 0; at <= line.length; ) {
    const close = line[at] === '"' ? closing(at + 1) : -1;
    const end = line.indexOf(",", Math.max(at, close));
    const field = line.slice(at, end < 0 ? line.length : end);
    fields.push((close < 0 ? field : line.slice(at + 1, close).replaceAll('""', '"')).trim());
    at = end < 0 ? line.length + 1 : end + 1;
  }
  return fields;
}

describe("the fields of a line", () => {
  it("are those of a naive reader, however quotes stand", () => {
    const letters = fc.array(fc.constantFrom('"', '"', ",", "a", " "), { maxLength: 24 });
    fc.assert(
      fc.property(letters, (some) => {
        const line = some.join("");
        expect(fieldsOf(line, comma)).toEqual(naiveFields(line));
      }),
      { numRuns: 3_000 },
    );
  });

  it("are found in a megabyte of opened quotes", () => {
    expect(fieldsOf('"a,'.repeat(330_000), comma)).toHaveLength(330_001);
  });
});

it.each([
  ["7", 7],
  ["007", 7],
  ["1.0", 1],
  ["12.000", 12],
  ["1e+05", 100_000],
  ["1.5e3", 1_500],
  ["9007199254740991", Number.MAX_SAFE_INTEGER],
  ["9007199254740992", undefined],
  ["1.5", undefined],
  ["1e99", undefined],
  ["-1", undefined],
  ["", undefined],
  ["0x1", undefined],
  [" 1", undefined],
  [undefined, undefined],
])("the whole number of %j is %s", (text, value) => expect(wholeNumber(text)).toBe(value));

it.each([
  ["", 0],
  ["0", 0],
  ["978300760", 978_300_760],
  ["978300760.0", 978_300_760],
  ["9.6e8", 960_000_000],
  ["9.78300760e+08", 978_300_760],
  ["978300760000", 978_300_760],
  ["978300760999", 978_300_760],
  ["978300760000000", 978_300_760],
  ["978300760000000000", 978_300_760],
  ["2001-02-03 04:05:06", 981_173_106],
  ["4294967295", 2 ** 32 - 1],
  ["4294967296", undefined],
  ["99999999999", undefined],
  ["-5", undefined],
  ["now", undefined],
])("the seconds of %j are %s", (text, seconds) => expect(secondsOf(text)).toBe(seconds));
