import { bareMovie, catalogOf } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { createReader } from "../reader.ts";

const genres = "Action Comedy Crime Drama Horror Mystery Romance Thriller".split(" ");
const films = [
  { ...bareMovie(1, "The Others"), year: 2001, runtime: 101, genres },
  { ...bareMovie(2, "John Wick"), year: 2014, runtime: 101 },
  { ...bareMovie(3, "Knives Out"), year: 2019, runtime: 130 },
  { ...bareMovie(4, "Amélie"), year: 2001, runtime: 122 },
  { ...bareMovie(5, "Coco"), year: 2017 },
  { ...bareMovie(9, "Heat"), year: 1995, runtime: 170 },
];
const reader = createReader(catalogOf(films), Float32Array.of(5, 8, 7, 6, 6, 9));
const wishOf = (text: string) => reader.read(text).wish;
const signed = (parts: readonly { readonly name: string; readonly wanted: boolean }[]) =>
  parts.map(({ name, wanted }) => (wanted ? name : `-${name}`));
const facetsOf = (text: string) => signed(wishOf(text).facets);

describe("a quality that is compared", () => {
  it.each([
    ["less violent than John Wick", "-violence", 2],
    ["not as violent as John Wick", "-violence", 2],
    ["scarier than The Others", "scary", 1],
    ["like Knives Out but funnier", "funny", 3],
    ["Amélie but darker", "bleak", 4],
    ["I loved Heat. Something less violent", "-violence", 9],
    ["a comedy, but nothing too dark like The Others", "-bleak", 1],
    ["Amélie but less corny", "-cheesy", 4],
    ["John Wick, only a bit less disgusting", "-gore", 2],
    // The phrase begins with what compares.
    ["like Knives Out but less confusing", "-needs-attention", 3],
  ])("“%s” is %s than film %d", (text, facet, than) => {
    const found = wishOf(text).facets.find(({ name, wanted }) => (wanted ? name : `-${name}`) === facet);
    expect(found?.than).toBe(than);
  });

  it("leaves a film that only measures out of those told", () => {
    expect(reader.read("less violent than John Wick").films).toEqual([]);
    expect(reader.read("a comedy, but nothing too dark like The Others").films).toEqual([]);
    expect(reader.read("like Knives Out but funnier").films).toMatchObject([{ title: "Knives Out", role: "like" }]);
  });

  it("leaves the list like the film that measures, where something is to stay the same", () => {
    const example = [{ title: "John Wick", role: "like", feeling: "liked" }];
    expect(reader.read("less violent than John Wick but still with fights").films).toMatchObject(example);
    expect(reader.read("shorter than John Wick, same mood").films).toMatchObject(example);
  });

  it("stands in a comparative: a mere “but” compares nothing", () => {
    expect(wishOf("Knives Out but funny").facets.find(({ name }) => name === "funny")).not.toHaveProperty("than");
    expect(wishOf("The Others, except with a happier ending").facets[0]).toMatchObject({
      name: "happy-ending",
      weight: 1,
    });
  });

  it("asks for no genre by its degree alone", () => {
    expect(signed(wishOf("like Knives Out but scarier").genres)).toEqual([]);
    expect(signed(wishOf("Knives Out but scary").genres)).toEqual(["Horror"]);
  });

  it("may be another quality", () => {
    expect(facetsOf("more funny than sad")).toEqual(["funny", "-sad", "-sadness", "-tear-jerking"].slice(0, 3));
  });

  it("is a year or a length too", () => {
    expect(wishOf("something like Heat but older").years).toMatchObject({ to: 1983 });
    expect(wishOf("older than Heat").years).toMatchObject({ to: 1994 });
    expect(wishOf("something like Heat but way older").years).toMatchObject({ to: 1978 });
    expect(wishOf("like Heat, with an older hard man").years).toBeUndefined();
    expect(wishOf("newer than Heat").years).toMatchObject({ from: 1996 });
    expect(wishOf("something like Heat but newer").years).toMatchObject({ from: 2003 });
    expect(wishOf("something like Heat but shorter").runtime).toMatchObject({ max: 136 });
    expect(wishOf("something like Coco, only about people my age (60+)").years).toBeUndefined();
  });

  it("is refused only in excess behind “not too”, and nothing that people enjoy goes with it", () => {
    expect(wishOf("horror, not too gory").facets).toMatchObject([{ name: "gore", wanted: false, tooMuch: true }]);
    expect(wishOf("horror without gore").facets.every((facet) => facet.tooMuch === undefined)).toBe(true);
    expect(facetsOf("romance, not too silly")).not.toContain("-funny");
    expect(facetsOf("romance, nothing funny")).toContain("-funny");
  });

  it("is the quality of a series behind “like” alone", () => {
    expect(facetsOf("something like Breaking Bad but a film")).toContain("criminal");
    expect(reader.read("something like Breaking Bad but a film").unread).toEqual([]);
    expect(facetsOf("my car is breaking bad tonight")).not.toContain("criminal");
    expect(reader.read("something like Furiosa Nights but funnier").unread).toHaveLength(1);
  });

  it("is refused behind “other … than”, and wanted again of a new subject", () => {
    expect(facetsOf("something like Heat with other monsters than zombies")).toContain("-zombie");
    expect(facetsOf("a heist, except it isn't violent and it's funny")).toContain("funny");
  });
});

describe("what stands behind a turn away from an example", () => {
  it.each([
    ["like Heat, except it's funny", ["funny"]],
    ["something like Heat, but it's funny", ["funny"]],
    ["comedies except funny ones", ["-funny"]],
  ])("is asked for: “%s”", (text, expected) => {
    expect(facetsOf(text)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ["Loved Amélie, any more like that but not french", ["-FR"]],
    ["liked Heat, something like it but not american", ["-US"]],
    ["I'm not french but I loved Amélie", []],
  ])("is a nation that is refused: “%s”", (text, expected) => {
    expect(signed(wishOf(text).countries)).toEqual(expected);
  });

  it("is a film that the list is to be away from: “less like”", () => {
    const { films } = reader.read("more like Heat, less like John Wick");
    expect(films.map(({ title, feeling, role }) => `${title} ${role} ${feeling}`)).toEqual([
      "Heat like liked",
      "John Wick history disliked",
    ]);
  });
});

it.each([
  ["less songs", ["-musical"]],
  ["my girlfriend gets nightmares", ["-disturbing", "-gore", "-jumps"]],
  ["something with older women", ["mostly-women"]],
])("“%s” says what it means", (text, expected) => {
  expect(facetsOf(text)).toEqual(expect.arrayContaining(expected));
});
