import { describe, expect, it } from "vitest";
import { wordsOf } from "./tokens.ts";
import { unspacedWords } from "./unspaced.ts";

const known = new Set([
  "映画",
  "怖",
  "怖い",
  "くない",
  "の",
  "は",
  "年代",
  "アクション",
  "コメディ",
  "イン",
  "見たい",
  "が",
  "大好き",
  "好き",
]);
const cut = (text: string) => unspacedWords(wordsOf(text), known).map(({ raw }) => raw);

describe("words without spaces", () => {
  it("are the fewest that the list knows", () => {
    expect(cut("怖くない映画が見たい")).toEqual(["怖", "くない", "映画", "が", "見たい"]);
    expect(cut("怖い映画が大好き")).toEqual(["怖い", "映画", "が", "大好き"]);
  });

  it("are pieces of one script where no list knows them", () => {
    expect(cut("千尋は")).toEqual(["千尋", "は"]);
    expect(cut("トトロ千尋")).toEqual(["トトロ", "千尋"]);
  });

  it("are known as a whole or not at all where they are foreign", () => {
    expect(cut("インセプションの映画")).toEqual(["インセプション", "の", "映画"]);
    expect(cut("アクションコメディ")).toEqual(["アクション", "コメディ"]);
  });

  it("end where digits and other letters begin", () => {
    expect(cut("90年代のSF映画")).toEqual(["90", "年代", "の", "SF", "映画"]);
    expect(cut("a film 映画 of 1990")).toEqual(["a", "film", "映画", "of", "1990"]);
  });

  it("know their places in the text, and what stands before them", () => {
    const text = "まず、怖い映画。２０００年";
    const words = unspacedWords(wordsOf(text), known);
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(words.map(({ raw }) => raw));
    expect(words.map(({ gap }) => gap)).toEqual(["", "、", "", "。", ""]);
    expect(words.at(-2)?.norm).toBe("2000");
  });

  it("are found in a run of any length", { timeout: 60_000 }, () => {
    expect(cut("映画".repeat(10_000))).toHaveLength(10_000);
    expect(cut("千尋".repeat(10_000)).join("")).toHaveLength(20_000);
  });
});
