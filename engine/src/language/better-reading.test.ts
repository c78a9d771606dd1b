import { type MovieCard, type Named, Reading } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { keepsTheTaskLaws } from "../../test/task-laws.ts";
import { betterReading, isConfident } from "./better-reading.ts";
import { type RequestParts, type RequestText, readRequest } from "./tasks/read-request.ts";

const card = (id: number, title: string): MovieCard => ({
  id,
  title,
  genres: [],
  directors: [],
  cast: [],
  alternativeTitles: [],
  tags: [],
});
const named = async (title: string): Promise<Named> =>
  title === "Fargo" ? { kind: "sure", movie: card(2, "Fargo") } : { kind: "unknown", nearest: [] };

const text = "Fargo was a delight; something snowy blah, from the nineties";
const parts = (more: Partial<Record<keyof RequestParts, unknown>>): RequestParts => readRequest.answer.parse(more);
const held = (more: Partial<Record<keyof RequestParts, unknown>>, input: RequestText = { text }) => {
  const checked = readRequest.check(parts(more), input);
  if (checked.problem !== undefined) throw new Error(checked.problem);
  return checked;
};

describe("a request read by a model", () => {
  keepsTheTaskLaws(readRequest, {
    input: { text },
    tampered: (attack) => ({ text: attack }),
    obeyed: (order) => {
      const quote = order.slice(0, 200);
      const part = { quote, name: order };
      const films = [{ quote, title: order, year: 1995, feeling: "loved" }];
      return { films, genres: [part], facets: [part], years: { quote, from: 1990 }, empty: [quote] };
    },
    // Quotes are places in the person's own words, and a title only finds a film of the index.
    shown: ({ genres, facets }) => [...genres, ...facets].map(({ name }) => name),
  });

  it("drops what the text does not say", () => {
    const { value, dropped } = held({
      films: [
        { quote: "Fargo", title: "Fargo", feeling: "loved" },
        { quote: "Titanic", title: "Titanic", feeling: "hated" },
        { quote: "snowy", title: "The Thing" },
      ],
      genres: [{ quote: "snowy", name: "Weather" }],
      facets: [{ quote: "gory", name: "gore" }],
      years: { quote: "a delight", from: 1990, to: 1999 },
      minutes: { quote: "nineties", from: 2000, to: 3 },
      empty: ["blah", "no such word"],
    });
    expect(value).toEqual({ ...parts({}), films: [expect.objectContaining({ title: "Fargo" })], empty: ["blah"] });
    expect(dropped).toBe(7);
  });

  it.each([
    ["en", "from the nineties", true],
    ["en", "a longish one", true],
    ["en", "a delight", false],
    ["de", "aus den Neunzigern", true],
    ["de", "irgendwas Kürzeres", true],
    ["de", "something older", true],
    ["de", "so gruselig", false],
    ["fr", "des années quatre-vingt", true],
    ["fr", "un dessin animé", false],
    ["es", "de los ochenta", true],
    ["it", "degli anni novanta", true],
    ["pt", "da década passada", true],
    ["ja", "昭和の映画", true],
    ["ja", "怖い映画", false],
    ["xx", "from the nineties", true],
  ])("tells years by words of its language, %s: %s", (language, quote, isKept) => {
    const years = { quote, from: 1990, to: 1999 };
    const { value } = held({ years }, { text: quote, language });
    expect(value.years).toEqual(isKept ? years : null);
  });

  it.each([
    ["das boot", "Das Boot", true],
    ["das mit dem schiff", "Das Boot", false],
    ["la de los muertos", "La casa de papel", false],
    ["the one in space", "The Thing", false],
    ["no", "No", true],
  ])("finds no film by small words of any language: %s, %s", (quote, title, isKept) => {
    const { value } = held({ films: [{ quote, title }] }, { text: quote });
    expect(value.films).toHaveLength(isKept ? 1 : 0);
  });

  it("adds to what the built-in reader found, and takes away words that say nothing", async () => {
    const at = text.indexOf("blah");
    const built = Reading.parse({
      wish: { words: [{ text: "snowy" }, { text: "blah", at: [at, at + 4] }] },
    });
    const { value } = held({
      films: [{ quote: "Fargo", title: "Fargo", feeling: "loved" }],
      years: { quote: "nineties", from: 1990, to: 1999 },
      empty: ["blah"],
    });
    const better = await betterReading(text, built, value, named);
    expect(better?.films).toMatchObject([{ movieId: 2, feeling: "loved", at: [0, 5] }]);
    expect(better?.wish).toMatchObject({ years: { from: 1990, to: 1999 }, words: [{ text: "snowy" }] });
  });

  it("never replaces a condition or a feeling that the built-in reader found", async () => {
    const built = Reading.parse({
      films: [{ movieId: 2, title: "Fargo", feeling: "hated", at: [0, 5] }],
      wish: { years: { from: 2010 } },
    });
    const { value } = held({
      films: [{ quote: "Fargo", title: "Fargo", feeling: "loved" }],
      years: { quote: "nineties", from: 1990, to: 1999 },
    });
    expect(await betterReading(text, built, value, named)).toBeUndefined();
  });

  it("is not asked for where nothing was left open", () => {
    expect(isConfident(Reading.parse({}))).toBe(true);
    expect(isConfident(Reading.parse({ unread: [{ text: "blah", why: "?" }] }))).toBe(false);
  });
});
