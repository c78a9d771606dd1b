/** A data set as the tables of MovieLens, piece by piece, so that it can be read again here and elsewhere. */
import type { Dataset, Movie } from "@matinee/core";

/** By file name; each may be read once. */
export function movieLensTables(data: Dataset): Readonly<Record<string, Iterable<string>>> {
  return {
    "ratings.csv": ratingLines(data),
    "movies.csv": movieLines(data),
    "tags.csv": tagLines(data),
    "links.csv": linkLines(data),
  };
}

function* ratingLines({ interactions, catalog, personIds }: Dataset): Iterable<string> {
  const ids = personIds?.() ?? [];
  const isTimed = interactions.people > 0 && interactions.of(0).times !== undefined;
  yield `userId,movieId,rating${isTimed ? ",timestamp" : ""}\n`;
  for (let person = 0; person < interactions.people; person++) {
    const { items, stars, times } = interactions.of(person);
    const id = ids[person] ?? person + 1;
    let lines = "";
    items.forEach((item, at) => {
      const time = isTimed ? `,${times?.[at] ?? 0}` : "";
      lines += `${id},${catalog.movie(item).id},${stars[at]}${time}\n`;
    });
    yield lines;
  }
}

function* movieLines(data: Dataset): Iterable<string> {
  yield "movieId,title,genres\n";
  for (const { id, title, alternativeTitles, year, genres } of moviesOf(data)) {
    const others = alternativeTitles.map((other) => ` (a.k.a. ${other})`).join("");
    const named = `${title}${others}${year === undefined ? "" : ` (${year})`}`;
    const listed = genres.length > 0 ? genres.join("|") : "(no genres listed)";
    yield `${id},${quoted(named)},${quoted(listed)}\n`;
  }
}

/** Who wrote a tag is not kept, only how many: they are numbered. */
function* tagLines(data: Dataset): Iterable<string> {
  yield "userId,movieId,tag,timestamp\n";
  for (const { id, tags } of moviesOf(data))
    for (const { name, count } of tags)
      for (let person = 1; person <= count; person++) yield `${person},${id},${quoted(name)},0\n`;
}

function* linkLines(data: Dataset): Iterable<string> {
  yield "movieId,imdbId,tmdbId\n";
  for (const { id, imdbId, tmdbId } of moviesOf(data))
    if (imdbId !== undefined || tmdbId !== undefined)
      yield `${id},${imdbId?.replace(/^tt/u, "") ?? ""},${tmdbId ?? ""}\n`;
}

function* moviesOf({ catalog }: Dataset): Iterable<Movie> {
  for (let item = 0; item < catalog.size; item++) yield catalog.movie(item);
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
