/** Catalogues that tests read against: the starter films, and MovieLens folders where they are there. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bareMovie, type Catalog, catalogOf } from "@matinee/core";

export interface FamedCatalog {
  readonly catalog: Catalog;
  readonly fame: Float32Array;
}

/** Where real data sets lie on a machine that has them. */
export const sharedData: string =
  process.env.MATINEE_SHARED_DATA ?? fileURLToPath(new URL("../../../shared/data", import.meta.url));

/** The starter films. */
export function catalogOfStarter(): FamedCatalog {
  const films = readFileSync(new URL("../../adapters/starter/films.jsonl", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
  const movies = films.map((film) => ({ ...bareMovie(film.id, film.title), ...film, tags: [], texts: [] }));
  return { catalog: catalogOf(movies), fame: Float32Array.from(films, ({ fame }) => fame) };
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
