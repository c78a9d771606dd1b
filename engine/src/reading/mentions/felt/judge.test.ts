import { bareMovie, catalogOf, type FilmMention } from "@matinee/core";
import { describe, expect, test } from "vitest";
import { createReader } from "../../reader.ts";

const dated: readonly [title: string, year: number, directors?: string[]][] = [
  ["Rocky", 1976],
  ["Rocky II", 1979],
  ["Rocky V", 1990],
  ["Shrek", 2001],
  ["Shrek 2", 2004],
  ["Solaris", 1972, ["Andrei Tarkovsky"]],
  ["Solaris", 2002, ["Steven Soderbergh"]],
  ["Heat", 1995],
  ["Titanic", 1997],
  ["It", 2017],
  ["Her", 2013],
  ["Fargo", 1996],
  ["Aquaman", 2018],
  ["Inception", 2010],
  ["Frozen", 2013],
  ["Coco", 2017],
  ["Miami Vice", 2006],
  ["Jackass", 2002],
];
const fame = Float32Array.from(dated, (_, at) => 100 - at);
const reader = createReader(
  catalogOf(
    dated.map(([title, year, directors = []], at) => ({
      ...bareMovie(at + 1, title),
      year,
      directors,
      genres: ["Comedy", "Horror"],
    })),
  ),
  fame,
);
const saidOf = ({ title, year, feeling, theirs, seen }: FilmMention): string => {
  const name = title === "Solaris" ? `${title} ${year}` : title;
  return `${name} ${feeling ?? (theirs === undefined ? (seen ?? "named") : `theirs ${theirs}`)}`;
};

describe("what is felt about a film", () => {
  const signs = { loved: "+", liked: "+", disliked: "-", hated: "-", "so-so": "~" } as const;
  const kinds: Readonly<Record<string, readonly [text: string, signs: string][]>> = {
    "contrast in few words": [
      ["Rocky yes, Rocky II sure, Rocky V never again", "++-"],
      ["Heat always, Titanic sure, Aquaman never again", "++-"],
      ["loved Heat; hated Titanic", "+-"],
    ],
    "double negation": [
      ["Fargo is never boring", "+"],
      ["I can't say I didn't enjoy Inception", "+"],
    ],
    "verdicts in any words": [
      ["I walked out of Aquaman", "-"],
      ["Aquaman was an insult to its audience", "-"],
      ["couldn't stand Miami Vice", "-"],
      ["Inception bored me to tears", "-"],
      ["Coco gave me goosebumps", "+"],
      ["can't stop thinking about Inception", "+"],
    ],
    "praise with a negative word in it": [
      ["no wonder Fargo is a classic", "+"],
      ["Jackass is wrong on so many levels and I laughed till it hurt", "+"],
    ],
    "stars of asterisks": [["Heat *****, Titanic *", "+-"]],
    "numbers in a list": [["Heat 9, Fargo 8, Titanic 3, Aquaman 1", "++--"]],
    "a title that is a pronoun": [["It was great, Her was boring", "+-"]],
    "parts of a series": [["Shrek 1 and 2 were great", "++"]],
  };
  test.each(Object.entries(kinds).flatMap(([kind, cases]) => cases.map(([text, want]) => ({ kind, text, want }))))(
    "is heard in $kind: $text",
    ({ text, want }) => {
      const { films } = reader.read(text);
      expect(films.map(({ feeling }) => (feeling === undefined ? "0" : signs[feeling])).join("")).toBe(want);
    },
  );
});

describe("seen, wanted and others' taste", () => {
  test.each([
    ["I haven't seen Frozen yet", ["Frozen not-seen"]],
    ["I want to see Coco this weekend", ["Coco wants"]],
    ["I've already seen Inception, what else is there?", ["Inception seen"]],
    ["my wife loves Titanic", ["Titanic theirs loved"]],
    ["my dad hates Jackass, I love Heat", ["Jackass theirs hated", "Heat loved"]],
    ["Solaris, the Soderbergh one, put me to sleep", ["Solaris 2002 disliked"]],
  ])("are apart from what the person feels: %s", (text, told) => {
    expect(reader.read(text).films.map(saidOf)).toEqual(told);
  });
});

describe("a name that several films have", () => {
  test("is told with the others, unless the year or the words behind it choose", () => {
    expect(reader.read("I loved Solaris").films[0]).toMatchObject({
      year: 1972,
      alternatives: [{ movieId: 7, title: "Solaris", year: 2002 }],
    });
    expect(reader.read("I loved Solaris (2002)").films[0]).toMatchObject({ year: 2002 });
    expect(reader.read("I loved Solaris (2002)").films[0]).not.toHaveProperty("alternatives");
  });

  test("is told with the others where the words behind it are to choose, and do not", () => {
    const others = (text: string) => reader.read(text).films[0]?.alternatives?.map(({ year }) => year);
    expect(others("I loved Solaris, the one with the ocean")).toEqual([2002]);
    expect(others("I loved Solaris, the one by A. Nobody")).toEqual([2002]);
    expect(others("I loved Solaris, the one by Steven Soderbergh")).toBeUndefined();
    expect(others("I loved Solaris (2002), the one with the ocean")).toBeUndefined();
  });

  test("that is not there is told with the nearest", () => {
    const { films, unread } = reader.read("I loved Shrek 7 and Heat");
    expect(films.map(({ title }) => title)).toEqual(["Heat"]);
    expect(unread).toMatchObject([{ text: "Shrek 7", nearest: [{ title: "Shrek" }, { title: "Shrek 2" }] }]);
  });
});

describe("a year in brackets", () => {
  test.each([
    "Speed Racer (2008) was fun, something like Heat",
    "have you seen Girls Trip (2017)? I loved Heat (1995)",
    "i liked heat (1995) and coco (2017)",
  ])("is no wish: %s", (text) => {
    expect(reader.read(text).wish.years).toBeUndefined();
  });

  test("stays with a title that is not there", () => {
    expect(reader.read("I watched The Hatching (2016) and loved Heat (1995)").unread).toMatchObject([
      { text: "The Hatching (2016)" },
    ]);
  });
});

describe("two people's turns", () => {
  const talk =
    "Hi! How are you?\nGood, I am looking for a new comedy. I liked Heat (1995)\nHave you seen Inception (2010)?";
  test("set no years by what is said in passing", () => {
    const { conversation, wish } = reader.read(`${talk}\nI do! That was so scary. What about an older one`);
    expect(conversation).toBe(true);
    expect(wish.years).toBeUndefined();
    expect(wish.genres.map(({ name }) => name)).toEqual(["Comedy"]);
  });
  test.each(["It makes me cry.", "I can't wait, she looked like her", "whatever you say"])(
    "hold no film in small talk: %s",
    (said) => {
      expect(reader.read(`${talk}\n${said}`).films.map(({ title }) => title)).toEqual(["Heat", "Inception"]);
    },
  );
});
