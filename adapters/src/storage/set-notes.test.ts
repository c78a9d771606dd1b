import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bareMovie, type DataHome, type MadeData, quietRun } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { sharedSet, temporaryFolder, writeFiles } from "../../test/folders.ts";
import { openDataHome } from "./home.ts";

const independenceDay = {
  id: "independence-day-1996",
  title: "Independence Day",
  originalTitle: "ID4",
  otherTitles: ["Independence Day", "Día de la independencia"],
  year: 1996,
  imdb: "tt0116629",
  countries: ["US"],
  languages: ["en", "xx"],
  runtime: 145,
  certification: "PG-13",
  genres: ["Action", "Sci-Fi"],
  directors: ["Roland Emmerich"],
  cast: ["Will Smith", "Bill Pullman"],
  plot: "Saucers stand over every city, and a pilot, a president and a cable man have two days.",
  asked: ["aliens blow up the president's house", "dumb fun for the fourth of july"],
  keywords: "alien invasion, fourth of july",
  facets: { 3: "blockbuster", 0: "slow-burn" },
  levels: { 2: "violence", "?": "gore" },
};

async function prepared(notes: readonly object[] = [independenceDay]) {
  const folder = await writeFiles(temporaryFolder(), {
    "tiny/movies.csv": [
      "movieId,title,genres",
      "780,Independence Day (1996),Action",
      ...[1, 2, 3, 4, 5, 6].map((id) => `${id},Film ${id} (1995),Crime`),
    ].join("\n"),
    "texts.csv": [
      "movieId,overview,runtime,cast",
      "780,A mockumentary about the alien invasion.,22,Barry Nolan",
      ...[1, 2, 3, 4, 5, 6].map((id) => `${id},A film.,170,Al Pacino`),
    ].join("\n"),
    "contradicting.csv": "movieId,runtime\n780,90\n",
    "wiki-movies/movies-1990s.json": JSON.stringify([
      {
        title: "Independence Day",
        year: 1996,
        cast: ["Bill Pullman", "Will Smith", "Jeff Goldblum"],
        genres: [],
        href: null,
        extract: "Independence Day is a 1996 film directed by Somebody Else.",
      },
    ]),
    "notes/1990s.jsonl": notes.map((note) => `${JSON.stringify(note)}\n`).join(""),
  });
  const homeWith = (own: URL | false): DataHome =>
    openDataHome({ path: join(folder, "home"), environment: {}, notes: own });
  const home = homeWith(pathToFileURL(join(folder, "notes/")));
  await home.add(join(folder, "tiny"), {}, quietRun());
  return { folder, home, homeWith };
}

const filmsOf = async (home: DataHome, name = "tiny") => {
  const { catalog } = await home.open(name);
  return Array.from({ length: catalog.size }, (_, row) => catalog.movie(row));
};

describe("a film with a note", () => {
  it("has its facts, its note, the plot first and what it answers last", async () => {
    const { home } = await prepared();
    const [film, other] = await filmsOf(home);
    const from = { source: "Matinee film notes", licence: "CC0-1.0" };
    expect(film).toMatchObject({
      title: "Independence Day",
      alternativeTitles: ["ID4", "Día de la independencia"],
      genres: ["Action"],
      directors: ["Roland Emmerich"],
      cast: ["Will Smith", "Bill Pullman"],
      runtime: 145,
      language: "English",
      imdbId: "tt0116629",
      texts: [
        { kind: "plot", text: independenceDay.plot, ...from },
        { kind: "asked", text: "aliens blow up the president's house", ...from },
        { kind: "asked", text: "dumb fun for the fourth of july", ...from },
        { kind: "keywords", text: "alien invasion, fourth of july", ...from },
      ],
    });
    expect(film.note).toEqual({
      id: "independence-day-1996",
      countries: ["US"],
      languages: ["English"],
      certification: "PG-13",
      writers: [],
      places: [],
      facets: { blockbuster: 3, "slow-burn": 0 },
      levels: expect.objectContaining({ violence: 2, sex: 0 }),
    });
    expect(film.note?.levels.gore).toBeUndefined();
    expect(other.note).toBeUndefined();
    expect(other.texts).toEqual([]);
  });

  it("has no length of a making-of in its place: the note corrects it", async () => {
    const { folder, home, homeWith } = await prepared();
    const table = { kind: "csv", path: join(folder, "texts.csv") } as const;
    await home.describe("tiny", table, quietRun());
    const [film] = await filmsOf(home);
    expect(film).toMatchObject({ runtime: 145, cast: ["Will Smith", "Bill Pullman"] });
    expect(film.texts.map(({ kind }) => kind)).toEqual(["plot", "asked", "asked", "keywords"]);
    expect((await filmsOf(homeWith(false)))[0]).toMatchObject({ runtime: undefined });
  });

  it("has whom Wikipedia names after those of the note, and the note's director", async () => {
    const { folder, home } = await prepared();
    await home.describe("tiny", { kind: "wikipedia", path: join(folder, "wiki-movies") }, quietRun());
    const [film] = await filmsOf(home);
    expect(film).toMatchObject({
      cast: ["Will Smith", "Bill Pullman", "Jeff Goldblum"],
      directors: ["Roland Emmerich"],
    });
    expect(film.texts.map(({ kind }) => kind)).toEqual(["plot", "introduction", "asked", "asked", "keywords"]);
  });

  it("is as long as its note says where others contradict it and each other", async () => {
    const { folder, home, homeWith } = await prepared();
    await home.describe("tiny", { kind: "csv", path: join(folder, "contradicting.csv") }, quietRun());
    expect((await filmsOf(home))[0].runtime).toBe(145);
    expect((await filmsOf(homeWith(false)))[0].runtime).toBe(90);
  });

  it("is a short one where its note says so", async () => {
    const { home } = await prepared([{ ...independenceDay, runtime: 28 }]);
    expect((await filmsOf(home))[0].runtime).toBe(28);
  });
});

describe("a data set with notes", () => {
  it("is another version when the notes are others, and its own without any", async () => {
    const one = await prepared();
    const other = await prepared([{ ...independenceDay, facets: { 2: "blockbuster" } }]);
    const versions = await Promise.all(
      [one.home, other.home, one.homeWith(false)].map(async (home) => (await home.open("tiny")).version),
    );
    expect(new Set(versions).size).toBe(3);
    expect((await one.home.info("tiny")).version).toBe(versions[2]);
  });

  it("tells how many films have one, when it is added and when it is asked about", async () => {
    const { folder, home } = await prepared();
    expect(await home.add(join(folder, "tiny"), {}, quietRun())).toMatchObject({ noted: 1 });
    const { texts } = await home.info("tiny");
    expect(texts).toEqual([{ source: "Matinee film notes", licence: "CC0-1.0", movies: 1 }]);
  });

  it("has no id elsewhere only where neither its tables nor its notes tell one", async () => {
    const tables = {
      "movies.csv": "movieId,title,genres\n1,Independence Day (1996),Action\n2,Nobody Knows It (1996),Drama\n",
      "ratings.csv": "userId,movieId,rating,timestamp\n5,1,4,100\n5,2,3,50\n",
    };
    const { folder, home, homeWith } = await prepared();
    const source = await writeFiles(join(folder, "bare"), tables);
    expect(await home.add(source, {}, quietRun())).toMatchObject({ noted: 1, unlinked: 1 });
    expect(await home.info("bare")).toMatchObject({ unlinked: 1 });
    expect(await homeWith(false).info("bare")).toMatchObject({ unlinked: 2 });
  });

  it("is none that nobody made", async () => {
    const { home } = await prepared();
    const drawn: MadeData = {
      name: "drawn",
      title: "Drawn for a test",
      licence: "MIT",
      command: "matinee data synthesize --like drawn",
      movies: [{ ...bareMovie(1, "Independence Day"), year: 1996 }],
      offsets: Int32Array.of(0, 1),
      items: Int32Array.of(0),
      stars: Float32Array.of(5),
    };
    await home.keep(drawn, quietRun());
    expect(await filmsOf(home, "drawn")).toEqual(drawn.movies);
  });
});

describe("the notes that are shipped", () => {
  it.for(["ml-latest-small", "ml-1m"])("meet the films of %s that they are about", async (name, { skip }) => {
    const set = sharedSet(name);
    if (set === undefined) return skip(`${name} is not there (set MATINEE_SHARED_DATA)`);
    const home = openDataHome({ path: temporaryFolder(), environment: {} });
    await home.add(set, { name }, quietRun());
    const films = await filmsOf(home, name);
    const noted = films.filter(({ note }) => note !== undefined);
    expect(noted.length).toBeGreaterThan(name === "ml-1m" ? 600 : 2000);
    const strange = noted.filter(({ year, note }) => Math.abs((year ?? 0) - Number(note?.id.slice(-4))) > 2);
    expect(strange.map(({ title, year, note }) => `${title} ${year} ≠ ${note?.id}`).slice(0, 20)).toEqual([]);
    for (const { texts, directors } of noted) {
      expect(texts[0].kind).toBe("plot");
      expect(texts.at(-1)?.kind).toBe("keywords");
      expect(texts.filter(({ kind }) => kind !== "keywords").at(-1)?.kind).toBe("asked");
      expect(directors).toBeDefined();
    }
  });
});
