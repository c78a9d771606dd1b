/** The real files, where they are: every layout imports whole, and the texts find their films. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type DescribeReport, quietRun } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { sharedFolder, sharedSet, temporaryFolder } from "../../test/folders.ts";
import { flagGenres } from "../sources/movielens/genres.ts";
import { openDataHome } from "./home.ts";

const absent = (name: string): string => `${name} is not in ${sharedFolder} (set MATINEE_SHARED_DATA)`;
const spelt = (name: string): string => (name === "Children's" ? "Children" : name);
const home = openDataHome({ path: temporaryFolder(), environment: {} });
const withoutNotes = openDataHome({ path: home.path, environment: {}, notes: false });

describe("the real data sets", () => {
  it.for([
    ["ml-latest-small", 9_742, 610, 100_836, 0, 0],
    // Chasing Amy and 17 others stand there twice, and some people have rated both.
    ["ml-100k", 1_664, 943, 99_693, 18, 1_664],
    ["ml-1m", 3_883, 6_040, 1_000_209, 0, 3_883],
    ["ml-32m-catalog", 87_585, 0, 0, 0, 1_618],
  ] as const)("include %s, without a bad row", async ([name, movies, people, ratings, merged, unlinked], { skip }) => {
    const path = sharedSet(name);
    if (path === undefined) return skip(absent(name));
    const report = await home.add(path, {}, quietRun());
    expect(report).toMatchObject({ name, movies, people, ratings, merged, badRows: 0, unchanged: false });
    expect(await withoutNotes.info(name)).toMatchObject({ merged, unlinked });
    // Notes tell ids of films that have none in their tables.
    const left = (await home.info(name)).unlinked ?? 0;
    expect(report.unlinked).toBe(left);
    expect(left).toBeLessThanOrEqual(unlinked);
    if (name === "ml-100k") expect(left).toBeLessThan(unlinked - 700);
    const { catalog, interactions } = await home.open(name);
    expect([catalog.size, interactions.people, interactions.count]).toEqual([movies, people, ratings]);
    expect(await home.add(path, {}, quietRun())).toMatchObject({ unchanged: true, version: report.version });
  });

  it("have ratings of the people who gave them", async ({ skip }) => {
    if (sharedSet("ml-100k") === undefined) return skip(absent("ml-100k"));
    const { catalog, interactions } = await home.open("ml-100k");
    // The first line of u.data: user 196 gives film 242 three stars. Users are 1 … 943 without a gap.
    const { items, stars } = interactions.of(195);
    const place = items.indexOf(catalog.itemOf(242) ?? -1);
    expect(stars[place]).toBe(3);
  });

  it.for([
    ["ml-100k", { age: 24, gender: "M", occupation: "technician", postcode: "85711" }],
    ["ml-1m", { age: 1, gender: "F", occupation: "10", postcode: "48067" }],
  ] as const)("%s: people are known by what they said of themselves", async ([name, first], { skip }) => {
    if (sharedSet(name) === undefined) return skip(absent(name));
    const { personIds, personTraits } = await home.open(name);
    expect(personTraits?.()[personIds?.().indexOf("1") ?? -1]).toEqual(first);
    expect(personTraits?.().every(({ age }) => age !== undefined)).toBe(true);
  });

  it("of other sets it is told that they say nothing of people", async ({ skip }) => {
    if (sharedSet("ml-latest-small") === undefined) return skip(absent("ml-latest-small"));
    expect((await home.open("ml-latest-small")).personTraits).toBeUndefined();
  });

  it.for([
    ["ml-latest-small", "ratings.csv", ","],
    ["ml-100k", "u.data", "\t"],
  ] as const)("%s: every rating has the time at which it was given", async ([name, file, separator], { skip }) => {
    const path = sharedSet(name);
    if (path === undefined) return skip(absent(name));
    const { catalog, interactions } = await home.open(name);
    /** The latest time of each person and film; users are 1, 2, … without a gap. */
    const times = new Map<string, number>();
    for (const line of (await readFile(join(path, file), "utf8")).trim().split("\n")) {
      const [user, movie, , time] = line.split(separator).map(Number);
      const key = `${user - 1} ${catalog.itemOf(movie)}`;
      if (Number.isInteger(time)) times.set(key, Math.max(time, times.get(key) ?? 0));
    }
    expect(times.size).toBe(interactions.count);
    for (let person = 0; person < interactions.people; person++) {
      const { items, times: own } = interactions.of(person);
      const told = Array.from(items, (item) => times.get(`${person} ${item}`));
      if (told.some((time, place) => time !== own?.[place])) expect(Array.from(own ?? [])).toEqual(told);
    }
  });

  it("have one film for the two ids of Chasing Amy, with the ratings of both", async ({ skip }) => {
    const path = sharedSet("ml-100k");
    if (path === undefined) return skip(absent("ml-100k"));
    const { catalog, interactions } = await home.open("ml-100k");
    const item = catalog.itemOf(268) ?? -1;
    expect(catalog.itemOf(246)).toBe(item);
    expect(catalog.movie(item)).toMatchObject({ id: 246, otherIds: [268], title: "Chasing Amy", year: 1997 });
    const raters = new Set<number>();
    for (const line of (await readFile(join(path, "u.data"), "utf8")).split("\n")) {
      const [user, movie] = line.split("\t").map(Number);
      if (movie === 246 || movie === 268) raters.add(user - 1);
    }
    const found = Array.from({ length: interactions.people }, (_, person) => person).filter((person) =>
      interactions.of(person).items.includes(item),
    );
    expect(found).toEqual([...raters].sort((a, b) => a - b));
  });

  it("have titles as people say them, odd rows included", async ({ skip }) => {
    if (sharedSet("ml-latest-small") === undefined) return skip(absent("ml-latest-small"));
    const { catalog } = await home.open("ml-latest-small");
    const film = (id: number) => catalog.movie(catalog.itemOf(id) ?? -1);
    expect(film(2571)).toMatchObject({ title: "The Matrix", year: 1999, imdbId: "tt0133093", tmdbId: 603 });
    expect(film(40697)).toMatchObject({ title: "Babylon 5", year: undefined });
    expect(film(171749)).toMatchObject({ title: "Death Note: Desu nôto", year: 2006 });
    expect(film(838)).toMatchObject({ title: "Emma", year: 1996 });
    expect(film(26958)).toMatchObject({ title: "Emma", year: 1996 });
  });

  it("have genres that say what a film is like, no formats", async ({ skip }) => {
    if (sharedSet("ml-latest-small") === undefined) return skip(absent("ml-latest-small"));
    const { catalog } = await home.open("ml-latest-small");
    const genres = new Set(Array.from({ length: catalog.size }, (_, item) => catalog.movie(item).genres).flat());
    expect([...genres].toSorted()).toEqual(
      flagGenres
        .filter((name) => name !== "unknown")
        .map(spelt)
        .toSorted(),
    );
    // In its file "Action|Crime|Drama|IMAX".
    expect(catalog.movie(catalog.itemOf(58559) ?? -1).genres).toEqual(["Action", "Crime", "Drama"]);
  });
});

describe("the real texts", () => {
  it("meet their films: tables by id, Wikipedia by title and year", async ({ skip }) => {
    for (const name of ["ml-latest-small", "windz-descriptions", "tmdb-ml1m", "wiki-movies"]) {
      if (sharedSet(name) === undefined) return skip(absent(name));
    }
    const table = (path: string): Promise<DescribeReport> =>
      home.describe("ml-latest-small", { kind: "csv", path: join(sharedFolder, path) }, quietRun());
    expect(await table("windz-descriptions/descriptions.csv")).toMatchObject({ matched: 9_742, badRows: 0 });
    expect((await table("windz-descriptions/movie_scores.csv")).matched).toBeGreaterThan(9_700);
    expect((await table("tmdb-ml1m/movielens_movies_tmdb.csv")).matched).toBeGreaterThan(2_800);
    const wikipedia = { kind: "wikipedia", path: join(sharedFolder, "wiki-movies") } as const;
    const report = await home.describe("ml-latest-small", wikipedia, quietRun());
    expect(report).toMatchObject({ entries: 36_273, badRows: 0, movies: 9_742 });
    // A plain join by title and year meets 6,279.
    expect(report.matched).toBeGreaterThan(6_400);

    const { catalog } = await home.open("ml-latest-small");
    const empire = catalog.movie(catalog.itemOf(1196) ?? -1);
    expect(empire).toMatchObject({ directors: ["Irvin Kershner"], runtime: 124 });
    expect(empire.votes).toBeGreaterThan(1_000_000);
    const kinds = new Set(empire.texts.map(({ kind }) => kind));
    expect([...kinds]).toEqual(["plot", "description", "introduction", "overview", "keywords", "asked"]);
  });

  it("agree with another source about who plays in a film, for nearly all that have met", async ({ skip }) => {
    if (sharedSet("tmdb-ml1m") === undefined || sharedSet("wiki-movies") === undefined)
      return skip(absent("tmdb-ml1m"));
    const place = openDataHome({ path: temporaryFolder(), environment: {} });
    await place.add(join(sharedFolder, "ml-latest-small"), { name: "by-table" }, quietRun());
    await place.add(join(sharedFolder, "ml-latest-small"), { name: "by-article" }, quietRun());
    const table = { kind: "csv", path: join(sharedFolder, "tmdb-ml1m/movielens_movies_tmdb.csv") } as const;
    await place.describe("by-table", table, quietRun());
    await place.describe("by-article", { kind: "wikipedia", path: join(sharedFolder, "wiki-movies") }, quietRun());
    const [first, second] = await Promise.all(["by-table", "by-article"].map((name) => place.open(name)));
    let [judged, agreed] = [0, 0];
    for (let item = 0; item < (first?.catalog.size ?? 0); item++) {
      const names = first?.catalog.movie(item).cast ?? [];
      const other = second?.catalog.movie(item);
      const [cast, texts] = [other?.cast ?? [], other?.texts ?? []];
      if (names.length === 0 || cast.length === 0) continue;
      judged++;
      const said = [...cast, ...texts.map(({ text }) => text)].join(" ").toLowerCase();
      if (names.some((name) => said.includes(name.toLowerCase()))) agreed++;
    }
    expect(judged).toBeGreaterThan(2_000);
    expect(agreed / judged).toBeGreaterThan(0.98);
  });
});
