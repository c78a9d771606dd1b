/**
 * A search for texts that take long to read: words of all lists, titles, quotes and fuzz, repeated and mixed to the
 * longest request. Work is counted in steps; a story in people's own words of the same length takes about a million, and
 * a million takes some ten milliseconds. The network's sums are left out: they are tight, and bounded by words
 * (wordings/meant-facets.ts).
 */
import { existsSync } from "node:fs";
import { limits } from "@matinee/core";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { catalogOfMovieLens, catalogOfStarter, type FamedCatalog, sharedData } from "../../test/catalogs.ts";
import { requestsOfPeople } from "../../test/requests.ts";
import { type StepCounter, stepCounter } from "../../test/steps.ts";
import { languages } from "./languages/detect.ts";
import { createReader, type Reader } from "./reader.ts";

/** A tenth of a second. */
const mostSteps = 10_000_000;
/** Among nine times as many films more names are near each misspelt one; comparing two of them is a small step. */
const mostStepsAmongAll = 16_000_000;
const whole = (unit: string) => unit.repeat(Math.ceil(limits.text / unit.length)).slice(0, limits.text);

/** Words and phrases of the lists, however deep. */
const said = (lists: unknown): string[] =>
  typeof lists === "string"
    ? lists.replace(/\?/g, "").split(/[;|/\s]+/)
    : typeof lists === "object" && lists !== null
      ? Object.entries(lists).flatMap(([name, list]) => [name, ...said(list)])
      : [];
const words = [...new Set(languages.flatMap(said))].filter((word) => word !== "");
const gaps = [" ", ", ", ". ", "\n", "? ", " and ", " - ", "'s ", " (", ") ", " 👍 ", "/"];

/** Texts of the greatest length out of words, titles and gaps: one unit again and again, or ever others. */
function longTexts(titles: readonly string[]): fc.Arbitrary<string> {
  const slip = (title: string) => title.toLowerCase().replace(/[aeiou]/, "x");
  const title = fc.constantFrom(...titles);
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...words) },
    {
      weight: 2,
      arbitrary: fc.oneof(
        title,
        title.map(slip),
        title.map((one) => `"${one}"`),
        title.map((one) => `“${slip(one)}”`),
      ),
    },
    fc.string({ unit: "binary", minLength: 1, maxLength: 6 }),
    fc.constantFrom(..."aeiou'’\"*_(&<[-.1 7★", "I loved", "with", "nothing like", "80s", "French and", "Tom"),
  );
  const unit = fc.array(fc.tuple(piece, fc.constantFrom(...gaps)), { minLength: 1, maxLength: 4 });
  const mixture = fc.array(fc.tuple(piece, fc.constantFrom(...gaps)), { minLength: 200, maxLength: 900, size: "max" });
  return fc.oneof({ weight: 5, arbitrary: unit }, mixture).map((parts) => whole(parts.flat().join("")));
}

describe("reading the longest request", { timeout: 240_000 }, () => {
  let counter: StepCounter;
  beforeAll(async () => {
    counter = await stepCounter(/\/(engine|text)\/src\/(?!.*\/(transformer|dense)[.])/);
  });
  afterAll(() => counter.end());

  /** The texts that take too many steps, with how many. */
  async function slowOf(reader: Reader, texts: Iterable<string>, most = mostSteps): Promise<string[]> {
    // Word lists and what was learned are made ready by the first text that needs them.
    Array.from(reader.ahead());
    const slow: string[] = [];
    for (const text of texts) {
      const steps = await counter.stepsOf(() => reader.read(text));
      if (steps > most) slow.push(`${steps} steps: ${JSON.stringify(text.slice(0, 60))}`);
    }
    return slow;
  }

  /** The reader of a catalogue, and texts out of its titles. */
  function readerOver({ catalog, fame }: FamedCatalog): { reader: Reader; texts: fc.Arbitrary<string> } {
    const titles = Array.from({ length: catalog.size }, (_, item) => catalog.movie(item).title);
    return { reader: createReader(catalog, fame), texts: longTexts(titles) };
  }

  const starter = readerOver(catalogOfStarter());

  it("counts more steps for more work, and about the same for the same", async () => {
    const stepsOf = (text: string) => counter.stepsOf(() => starter.reader.read(text));
    // What was read once may be known: the second and the third reading are alike.
    await stepsOf("loved Heat. ");
    const once = await stepsOf("loved Heat. ");
    // Code that the JavaScript engine throws away in between loses its counts.
    const again = await stepsOf("loved Heat. ");
    expect(again / once).toBeGreaterThan(0.95);
    expect(again / once).toBeLessThan(1.05);
    expect(await stepsOf("loved Heat. ".repeat(20))).toBeGreaterThan(10 * once);
  });

  it("takes few steps for any word of the lists said again and again", async () => {
    const some = words.filter((_, row) => row % 240 === 0);
    expect(
      await slowOf(
        starter.reader,
        [...some, "très", "raté", "despise"].map((word) => whole(`${word} `)),
      ),
    ).toEqual([]);
  });

  it("takes few steps for mixtures of words, titles and fuzz", async () => {
    expect(await slowOf(starter.reader, fc.sample(starter.texts, 25))).toEqual([]);
  });

  it("reads people's own requests one after another to the end", () => {
    const stories = Array.from({ length: 20 }, (_, row) => {
      const some = requestsOfPeople().filter((_, place) => place % 20 === row);
      return whole(`${some.join(" ")} `);
    });
    const cut = stories
      .flatMap((text) => starter.reader.read(text).unread)
      .filter(({ why }) => why.includes("Too much"));
    expect(cut).toEqual([]);
  });

  it.skipIf(!existsSync(`${sharedData}/ml-latest-small`))(
    "takes few steps among the films of ml-latest-small (needs the shared data)",
    async () => {
      const { reader, texts } = readerOver(catalogOfMovieLens(`${sharedData}/ml-latest-small`));
      expect(await slowOf(reader, fc.sample(texts, 8))).toEqual([]);
    },
  );

  it.skipIf(!existsSync(`${sharedData}/ml-32m-catalog`))(
    "takes few steps among the 87,585 films of MovieLens 32M (needs the shared data)",
    async () => {
      const ratings = `${sharedData}/ml-latest-small/ratings.csv`;
      const { reader, texts } = readerOver(catalogOfMovieLens(`${sharedData}/ml-32m-catalog`, ratings));
      expect(await slowOf(reader, fc.sample(texts, 8), mostStepsAmongAll)).toEqual([]);
    },
  );
});
