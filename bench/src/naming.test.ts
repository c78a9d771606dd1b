/** Names over all of latest-small: what is there is met, what is not is never taken for another, and numbers are kept. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Catalog, Movie } from "@matinee/core";
import type { Naming } from "@matinee/engine";
import { beforeAll, describe, expect, it } from "vitest";
import { namingCases } from "./naming-cases.ts";
import { filmOf, namingOver, smallWithFame, titleOf } from "./naming-set.ts";

const shared = process.env.MATINEE_SHARED_DATA ?? fileURLToPath(new URL("../../../shared/data", import.meta.url));
const isThere = existsSync(join(shared, "ml-latest-small"));

describe.skipIf(!isThere)("names over latest-small (skipped where ../shared/data is absent)", () => {
  let catalog: Catalog;
  let naming: Naming;
  beforeAll(async () => {
    const small = await smallWithFame(shared);
    if (small === undefined) throw new Error("latest-small is not there");
    ({ catalog } = small);
    naming = namingOver(small.catalog, small.fame);
  }, 120_000);

  it("meet at least 95 % of the films that are there, and no other film for any of them", () => {
    const present = namingCases.filter(({ film }) => film !== undefined);
    const met = present.map(({ typed, year, film }) => ({
      film,
      met: titleOf(catalog, filmOf(naming, typed, year)),
    }));
    expect(present.length).toBeGreaterThan(100);
    expect(met.filter((one) => one.met !== undefined && one.met !== one.film)).toEqual([]);
    expect(met.filter((one) => one.met === one.film).length / present.length).toBeGreaterThanOrEqual(0.95);
  });

  it("are never met by another film where the film is not there", () => {
    const absent = namingCases.filter(({ film }) => film === undefined);
    const falsely = absent.flatMap(({ typed, year }) => {
      const met = titleOf(catalog, filmOf(naming, typed, year));
      return met === undefined ? [] : [`${typed} ${year ?? ""} → ${met}`];
    });
    expect(absent.length).toBeGreaterThan(100);
    expect(falsely).toEqual([]);
  });

  it("meet every film by its own title and year", () => {
    const missed: string[] = [];
    for (let item = 0; item < catalog.size; item++) {
      const { title, year } = catalog.movie(item);
      const met = naming.named(title, year);
      const isMet = met.kind === "sure" ? met.item === item : met.kind === "ambiguous" && met.items.includes(item);
      if (!isMet) missed.push(`${title} (${year})`);
    }
    expect(missed).toEqual([]);
  });

  it("keep the number of every series, however it is written", () => {
    const wrong: string[] = [];
    const series = seriesOf(catalog);
    series.forEach((name, place) => {
      for (let number = 2; number <= 9; number++) {
        const writings = writingsOf(number);
        const typed = `${name} ${writings[(place + number) % writings.length]}`;
        const item = filmOf(naming, typed, undefined);
        if (item !== undefined && !hasNumber(catalog.movie(item), number))
          wrong.push(`${typed} → ${titleOf(catalog, item)}`);
      }
    });
    expect(series.length).toBeGreaterThan(300);
    expect(wrong).toEqual([]);
  });
});

const romans = " I II III IV V VI VII VIII IX X XI XII".split(" ");
const spelled = " one two three four five six seven eight nine ten eleven twelve".split(" ");

const writingsOf = (number: number): string[] => [
  String(number),
  romans[number] ?? "",
  spelled[number] ?? "",
  `Part ${romans[number]}`,
  `Vol. ${number}`,
  `Episode ${number}`,
  `Chapter ${spelled[number]}`,
  `Teil ${number}`,
];

/** "Hellraiser" of "Hellraiser III: Hell on Earth", "Rocky" of "Rocky II". */
function seriesOf(catalog: Catalog): readonly string[] {
  const names = new Set<string>();
  for (let item = 0; item < catalog.size; item++)
    for (const title of titlesOf(catalog.movie(item))) {
      const numbered =
        /^(.*?[^\s,:])[,:]?\s+(?:(?:Part|Vol\.|Volume|Chapter|Episode)\s+)?(?:[2-9]|1[0-2]|[IVX]+)(?:$|:|\s-)/.exec(
          title,
        );
      if (numbered?.[1] !== undefined) names.add(numbered[1]);
    }
  return [...names];
}

const titlesOf = ({ title, alternativeTitles }: Movie): readonly string[] => [title, ...alternativeTitles];

/** Parts of series whose titles do not say which they are. */
const parts: Readonly<Record<string, number>> = {
  "Die Hard: With a Vengeance": 3,
  "Live Free or Die Hard": 4,
  "A Good Day to Die Hard": 5,
  "Alien: Resurrection": 4,
  "Terminator Salvation": 4,
  "Terminator Genisys": 5,
  "X-Men: The Last Stand": 3,
  "Rocky Balboa": 6,
  "Mission: Impossible - Ghost Protocol": 4,
  "Mission: Impossible - Rogue Nation": 5,
  "Mission: Impossible - Fallout": 6,
  "Avengers: Age of Ultron": 2,
  "Transformers: Revenge of the Fallen": 2,
  "Transformers: Dark of the Moon": 3,
  "Shrek the Third": 3,
  "Shrek Forever After": 4,
  "Mad Max Beyond Thunderdome": 3,
  "Mad Max: Fury Road": 4,
  "Captain America: The Winter Soldier": 2,
  "Captain America: Civil War": 3,
  "The Lost World: Jurassic Park": 2,
  Aliens: 2,
  "The Fate of the Furious": 8,
  "Army of Darkness": 3,
};

function hasNumber(movie: Movie, number: number): boolean {
  if (parts[movie.title] === number) return true;
  const writings = [String(number), romans[number], spelled[number]].map((text) => text?.toLowerCase());
  return titlesOf(movie).some((title) =>
    (
      title
        .replaceAll("³", " 3")
        .replaceAll("²", " 2")
        .toLowerCase()
        .match(/\d+|\p{L}+/gu) ?? []
    ).some((word) => writings.includes(word)),
  );
}
