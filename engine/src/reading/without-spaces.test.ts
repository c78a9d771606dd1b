/** A language whose words stand without spaces, and whose refusals and judgements stand behind what they speak of. */
import { bareMovie, catalogOf } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { createReader } from "./reader.ts";

const catalog = catalogOf([
  { ...bareMovie(1, "Spirited Away"), year: 2001, genres: ["Animation", "Musical"] },
  { ...bareMovie(2, "Seven"), year: 1995, genres: ["Thriller", "Horror"] },
  { ...bareMovie(3, "Inception"), year: 2010, genres: ["Action", "Comedy"] },
  { ...bareMovie(4, "Unforgiven"), year: 1992, directors: ["Clint Eastwood"] },
]);
const reader = createReader(catalog, Float32Array.of(4, 3, 2, 1));
const wishOf = (text: string) => reader.read(text).wish;
const signed = (list: readonly { readonly name: string; readonly wanted: boolean }[]) =>
  list.map(({ name, wanted }) => (wanted ? name : `-${name}`));

describe("a language without spaces", () => {
  it("is known by its words", () => {
    expect(reader.read("コメディが見たい").language).toBe("ja");
    expect(reader.read("I loved 千と千尋の神隠し").language).toBe("en");
  });

  it.each([
    ["『千と千尋の神隠し』が大好きです", 1, "loved"],
    ["「セブン」は最悪だった", 2, "hated"],
    ["インセプションは退屈だった", 3, "disliked"],
    ["「セブン」はあまり好きじゃなかった", 2, "disliked"],
  ])("“%s” tells what is felt of a film", (text, id, feeling) => {
    expect(reader.read(text).films.map((film) => [film.movieId, film.feeling])).toEqual([[id, feeling]]);
  });

  it.each([
    ["ホラー以外でお願いします", ["-Horror"]],
    ["ミュージカルは苦手", ["-Musical"]],
    ["ホラーは苦手だからコメディがいい", ["-Horror", "Comedy"]],
    ["ホラーやスリラー以外", ["-Horror", "-Thriller"]],
    ["コメディない？", ["Comedy"]],
  ])("“%s” asks for %j", (text, genres) => {
    expect(signed(wishOf(text).genres)).toEqual(genres);
  });

  it.each([
    ["90年代のアクション映画", { from: 1990, to: 1999 }],
    ["80年代前半のホラー", { from: 1980, to: 1984 }],
    ["２０００年以降のSF", { from: 2000 }],
    ["1970年より前の西部劇", { to: 1969 }],
    ["1970年以前の西部劇", { to: 1970 }],
    ["2015年から2020年までの映画", { from: 2015, to: 2020 }],
    ["1995年の映画", { from: 1995, to: 1995 }],
  ])("“%s” asks for years", (text, years) => {
    expect(wishOf(text).years).toMatchObject(years);
    expect(Object.keys(wishOf(text).years ?? {}).filter((key) => key !== "at")).toEqual(Object.keys(years));
  });

  it.each([
    ["2時間以内のコメディ", { max: 120 }],
    ["1時間半以下で見られるもの", { max: 90 }],
    ["3時間以上の大作", { min: 180 }],
  ])("“%s” asks for a length", (text, runtime) => {
    expect(wishOf(text).runtime).toMatchObject(runtime);
  });

  it.each([
    ["怖くないホラー", "scary", false],
    ["暴力なしのアクション", "violence", false],
    ["血が出ないやつがいい", "gore", false],
    ["子供と一緒に見られる映画", "family-night", true],
    ["とにかく泣ける映画が見たい", "tear-jerking", true],
  ])("“%s” speaks of %s", (text, name, wanted) => {
    expect(wishOf(text).facets.find((facet) => facet.name === name)?.wanted).toBe(wanted);
  });

  it("names countries and people in its own letters", () => {
    expect(signed(wishOf("韓国のスリラー").countries)).toEqual(["KR"]);
    expect(signed(wishOf("フランス映画が見たい").countries)).toEqual(["FR"]);
    expect(signed(wishOf("クリント・イーストウッドの映画").people)).toEqual(["Clint Eastwood"]);
  });

  it("tells which words were not understood", () => {
    expect(reader.read("ぬるぽな映画が見たい").unread.map(({ text }) => text)).toEqual(["ぬるぽ"]);
    expect(reader.read("韓国の怖い映画").unread).toEqual([]);
  });
});
