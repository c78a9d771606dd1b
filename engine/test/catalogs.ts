/** Catalogues that tests read against: the starter films, and MovieLens folders where they are there. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bareMovie, type Catalog, catalogOf, type Movie } from "@matinee/core";
import type { SimulatedFilm } from "../src/simulation/simulate.ts";

export interface FamedCatalog {
  readonly catalog: Catalog;
  readonly fame: Float32Array;
}

/** Where real data sets lie on a machine that has them. */
export const sharedData: string =
  process.env.MATINEE_SHARED_DATA ?? fileURLToPath(new URL("../../../shared/data", import.meta.url));

/** The starter films as far as a reader needs them; fame is what facets say of their standing. */
export function catalogOfStarter(): FamedCatalog {
  const notes = starterNotes();
  const movies = notes.map(
    ({ movieId, title, originalTitle, otherTitles = [], year, genres, ...more }, row): Movie => ({
      ...bareMovie(movieId ?? 1e12 + row, title),
      alternativeTitles: [...(originalTitle === undefined ? [] : [originalTitle]), ...otherTitles],
      year,
      genres,
      directors: more.directors ?? [],
      cast: more.cast ?? [],
    }),
  );
  return { catalog: catalogOf(movies), fame: Float32Array.from(notes, standingOf) };
}

function starterNotes(): readonly StarterNote[] {
  const folder = new URL("../../films/notes/", import.meta.url);
  return readdirSync(folder).flatMap((name) =>
    readFileSync(new URL(name, folder), "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
  );
}

/** The best known starter films, for simulated ratings: fame 1 … 5, strong facets as tags. */
export function simulatedFilms(count: number): readonly (SimulatedFilm & { readonly title: string })[] {
  const notes = [...starterNotes()].sort((a, b) => standingOf(b) - standingOf(a)).slice(0, count);
  return notes.map(({ title, year, genres, directors = [], languages, facets }, row) => ({
    title,
    year,
    genres,
    directors,
    language: languages[0] === "en" ? "English" : languages[0],
    tags: `${facets["3"] ?? ""} ${facets["2"] ?? ""}`
      .trim()
      .split(" ")
      .map((name) => name.replaceAll("-", " ")),
    fame: 5 - Math.floor((5 * row) / count),
  }));
}

interface StarterNote extends Pick<Movie, "title" | "genres"> {
  readonly movieId?: number;
  readonly year: number;
  readonly originalTitle?: string;
  readonly otherTitles?: readonly string[];
  readonly directors?: readonly string[];
  readonly cast?: readonly string[];
  readonly languages: readonly string[];
  readonly facets: Readonly<Record<string, string>>;
}

/** Roughly how well a film is known: how it stands, by the strength of a few facets. */
function standingOf({ facets }: StarterNote): number {
  const standing = /\b(?:blockbuster|classic|influential|comfort-rewatch|oscar-best-picture|cult)\b/gu;
  return Object.entries(facets).reduce(
    (sum, [strength, names]) => sum + Number(strength) * [...names.matchAll(standing)].length,
    0,
  );
}

/** Enough of a MovieLens folder for titles: articles in front, other names apart, raters (of `ratings`, a file of the same ids) as fame. */
export function catalogOfMovieLens(folder: string, ratings = `${folder}/ratings.csv`): FamedCatalog {
  const movies = readFileSync(`${folder}/movies.csv`, "utf8")
    .split("\n")
    .slice(1)
    .flatMap((line) => {
      const row = /^(\d+),"?(.*?)"?,([^,]*)$/.exec(line.trim());
      if (row === null) return [];
      const year = /\((\d{4})\)\s*$/.exec(row[2]);
      const bare = row[2].replace(/\s*\(\d{4}\)\s*$/, "").replaceAll('""', '"');
      const flipped = (name: string) => name.replace(/^(.*), (The|An?|L[ae]s?|Der|Die|Das|El|Los|Il)$/, "$2 $1");
      const names = [...bare.matchAll(/\((?:a\.k\.a\. )?([^()]*)\)/g)].map((match) => flipped(match[1]));
      const title = flipped(bare.replace(/\s*\((?!\d)[^()]*\)$/, ""));
      const movie = { ...bareMovie(Number(row[1]), title), alternativeTitles: names, genres: row[3].split("|") };
      return [{ ...movie, year: year === null ? undefined : Number(year[1]) }];
    });
  const catalog = catalogOf(movies);
  const fame = new Float32Array(movies.length);
  for (const line of readFileSync(ratings, "utf8").split("\n").slice(1)) {
    const item = catalog.itemOf(Number(line.split(",")[1]));
    if (item !== undefined) fame[item]++;
  }
  return { catalog, fame };
}
