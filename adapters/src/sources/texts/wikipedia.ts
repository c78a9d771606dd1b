/**
 * The Wikipedia film files (github.com/prust/wikipedia-movie-data): films of the United States by decade, with title,
 * year, cast, genres and the introduction of the article. Text under CC BY-SA 4.0.
 */
import { MatineeError, plainLine, plainText, type Run } from "@matinee/core";
import { z } from "zod";
import type { RowLog } from "../files/row-log.ts";
import type { SourceFile, SourceFiles } from "../files/source-file.ts";
import { allText } from "../files/source-files.ts";

export const wikipediaSource = "Wikipedia";
export const wikipediaLicence = "CC BY-SA 4.0";

export interface Article {
  readonly title: string;
  readonly year: number;
  /** Name of the article: "Alice (1990 film)". */
  readonly name: string;
  readonly cast: readonly string[];
  readonly genres: readonly string[];
  /** The introduction; empty when there is none. */
  readonly extract: string;
}

const line = z.string().transform((text) => plainLine(text).trim());
const strings = z
  .array(line)
  .nullish()
  .transform((list) => list ?? []);
const Row = z.object({
  title: line.pipe(z.string().min(1)),
  year: z.int().min(1870).max(2100),
  href: z.string().nullish(),
  cast: strings,
  genres: strings,
  extract: z.string().nullish(),
});

/** The files of a folder or zip that hold films: `movies-1990s.json` and the like, else `movies.json`. */
export function filmFiles(source: SourceFiles): readonly SourceFile[] {
  const named = (pattern: RegExp): SourceFile[] => source.files.filter((file) => pattern.test(file.name));
  const byDecade = named(/^movies-\d{4}s\.json$/u);
  if (byDecade.length > 0) return byDecade;
  const found = source.files.length === 1 ? named(/\.json$/u) : named(/^movies\.json$/u);
  if (found.length > 0) return found;
  throw new MatineeError(
    "data/unreadable",
    `${source.path} has no Wikipedia film files (movies-1990s.json and others).`,
  );
}

/** All films of one file. Throws "data/unreadable" when it is no list, "data/too-many-bad-rows". */
export async function readArticles(file: SourceFile, log: RowLog, run: Run): Promise<Article[]> {
  run.progress({ task: `reading ${file.name}`, done: 0, total: file.bytes, unit: "bytes" });
  const rows = await jsonList(file, run);
  const articles: Article[] = [];
  for (const [place, row] of rows.entries()) {
    log.count();
    const parsed = Row.safeParse(row);
    if (!parsed.success) {
      log.reject(place + 1, `"${parsed.error.issues[0]?.path.join(".")}" of entry ${place + 1} is wrong`);
      continue;
    }
    const { title, year, href, cast, genres, extract } = parsed.data;
    articles.push({
      title,
      year,
      name: plainLine(articleName(href) ?? title),
      cast: cast.filter(isName),
      genres,
      extract: plainText(extract ?? "").trim(),
    });
  }
  log.judge();
  run.progress({ task: `reading ${file.name}`, done: file.bytes, total: file.bytes, unit: "bytes" });
  return articles;
}

/** Small words inside people's names: "Max von Sydow". */
const particles = new Set(
  "al and av bin da das de del della den der di dos du e el i ibn la le les los of san st ten ter the van vom von y zu".split(
    " ",
  ),
);

/** Lists of actors hold crumbs of the sentence that they were taken from: "voices of", "The life and times of". */
export function isName(text: string): boolean {
  if (!/^[\p{Lu}\p{Lo}"'“‘]/u.test(text) || text.length > 60 || / (?:of|by|at|with)$/u.test(text)) return false;
  // "deWilde" and "d'Abo" have a capital, if not in front.
  return text.split(/\s+/u).every((word) => !/^\p{Ll}/u.test(word) || particles.has(word) || /\p{Lu}/u.test(word));
}

async function jsonList(file: SourceFile, run: Run): Promise<readonly unknown[]> {
  const text = await allText(file, run.signal);
  try {
    return z.array(z.unknown()).parse(JSON.parse(text));
  } catch (cause) {
    throw new MatineeError("data/unreadable", `${file.place} is not a JSON list of films.`, { cause });
  }
}

/** "Alice_(1990_film)" → "Alice (1990 film)". */
function articleName(href: string | null | undefined): string | undefined {
  if (!href) return undefined;
  const name = href.replaceAll("_", " ");
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
