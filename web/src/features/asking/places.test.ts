import { describe, expect, it } from "vitest";
import type { Reading } from "../../api/types.ts";
import { moved, segmentsOf } from "./places.ts";
import { emptyReading } from "./reading-edits.ts";

const text = "I loved Heat, want a gritty thriller";
const reading: Reading = {
  ...emptyReading,
  films: [{ movieId: 6, title: "Heat", feeling: "loved", role: "history", at: [8, 12] }],
  wish: {
    genres: [{ name: "Thriller", wanted: true, at: [28, 36] }],
    languages: [],
    countries: [],
    facets: [],
    people: [],
    words: [{ text: "gritty", wanted: true, kind: "mood", at: [21, 27] }],
  },
};
const underlined = (now: string) =>
  segmentsOf(reading, text, now)
    .filter(({ voice }) => voice)
    .map(({ text: part, voice }) => `${part} (${voice})`);

describe("underlines", () => {
  it("stand where the words stand, in the colour of what they speak of", () => {
    expect(underlined(text)).toEqual(["Heat (taste)", "gritty (words)", "thriller (words)"]);
  });

  it("join to the whole text, whatever it is", () => {
    for (const now of [text, `${text} please`, `Hi! ${text}`, "", "I loved Up", text.replace(" want", "")])
      expect(
        segmentsOf(reading, text, now)
          .map((segment) => segment.text)
          .join(""),
      ).toBe(now);
  });

  it("stay with their words while the text grows before, between and after them", () => {
    for (const now of [`Well, ${text}`, `${text}, old`, text.replace("want", "and I want")])
      expect(underlined(now)).toEqual(["Heat (taste)", "gritty (words)", "thriller (words)"]);
  });

  it("leave the words that were touched", () => {
    expect(underlined(text.replace("gritty", "grimy"))).toEqual(["Heat (taste)", "thriller (words)"]);
    expect(underlined("something else")).toEqual([]);
  });

  it("are one line where two parts share a place", () => {
    const both: Reading = {
      ...reading,
      wish: { ...reading.wish, words: [{ text: "heat", wanted: true, kind: "free", at: [8, 12] }] },
    };
    const [, heat] = segmentsOf(both, text, text);
    expect(heat).toMatchObject({ text: "Heat", parts: ["film 6 8", "word heat 8"] });
  });

  it("are gold where the words are about fame, dotted where nothing was understood", () => {
    const said = "a hidden gem xyzzy";
    const fame: Reading = {
      ...emptyReading,
      wish: { ...emptyReading.wish, words: [{ text: "hidden gem", wanted: true, kind: "free", at: [2, 12] }] },
      unread: [{ text: "xyzzy", why: "not a word that any film knows", at: [13, 18] }],
    };
    expect(segmentsOf(fame, said, said).map(({ voice }) => voice)).toEqual([undefined, "fame", undefined, "unread"]);
  });

  it("move by the length of what was inserted before them", () => {
    expect(moved([8, 12], text, `Oh, ${text}`)).toEqual([12, 16]);
    expect(moved([8, 12], text, text.slice(0, 10))).toBeUndefined();
  });
});
