/**
 * A server with a home of its own that changes over: to other models, or to data in which the same films have other ids, for
 * tests of what a page remembers.
 */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { serverHome } from "./server-home.ts";

const root = join(import.meta.dirname, "..", "..");
const node = join(root, "node_modules", ".bin", "node");
const main = join(root, "app", "src", "cli", "main.ts");

export interface StarterFilm {
  readonly id: number;
  readonly title: string;
  readonly year: number;
  readonly genres: readonly string[];
  /** At IMDb. */
  readonly imdb: string;
  /** At TMDb. */
  readonly tmdb?: number;
}

interface WrittenNote extends Omit<StarterFilm, "id" | "imdb"> {
  readonly movieId?: number;
  readonly imdb?: string;
  readonly facets: Readonly<Record<string, string>>;
}

/** Films of the starter that have ids elsewhere, well known ones first; of those that share a title, the first. */
const starterFilms: readonly StarterFilm[] = startersFilms();

function startersFilms(): readonly StarterFilm[] {
  const folder = join(root, "films", "notes");
  const notes: readonly WrittenNote[] = readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line)),
  );
  const standing = /\b(?:blockbuster|classic|influential|comfort-rewatch)\b/gu;
  const renown = ({ facets }: WrittenNote) => facets["3"]?.match(standing)?.length ?? 0;
  const byTitle = new Map<string, StarterFilm>();
  for (const note of [...notes].sort((a, b) => renown(b) - renown(a))) {
    const { movieId: id, imdb, title } = note;
    if (id !== undefined && imdb !== undefined && !byTitle.has(title)) byTitle.set(title, { ...note, id, imdb });
  }
  return [...byTitle.values()];
}

/** Every id belongs to the film that stands so many places before: an id of before is another film now. */
export const movedBy = (places: number): ReadonlyMap<string, number> =>
  new Map(starterFilms.map(({ title }, at) => [title, starterFilms[(at + places) % starterFilms.length]!.id]));

/** Ids of films that no other set has; the starter's are lower. */
const firstOther = 500_000;

export interface MovedSet {
  readonly name: string;
  readonly places: number;
  /** As this set writes a title. */
  titleOf(film: StarterFilm): string;
  readonly linked: Linked;
  /** Of the starter films so many, the best known; all of them when absent. */
  readonly films?: number;
  /** Films that no other set has; none when absent. */
  readonly others?: number;
  /** Who rated; 40 when absent. */
  readonly people?: number;
}

/** Which ids elsewhere a set tells of a film: none, that at IMDb, both, or of one film that at IMDb and of the next that at TMDb. */
export type Linked = "nowhere" | "imdb" | "both" | "by turns";

/** What a set with links by turns knows of a film. */
export const turnOf = (title: string): "imdb" | "tmdb" => {
  const at = starterFilms.findIndex((film) => film.title === title);
  return at % 2 === 1 && starterFilms[at]?.tmdb !== undefined ? "tmdb" : "imdb";
};

function linksOf({ title, imdb, tmdb }: StarterFilm, linked: Linked): string {
  if (linked === "nowhere") return ",";
  if (linked === "both") return `${imdb.slice(2)},${tmdb ?? ""}`;
  return linked === "imdb" || turnOf(title) === "imdb" ? `${imdb.slice(2)},` : `,${tmdb}`;
}

export class ChangingServer {
  readonly #home = mkdtempSync(join(tmpdir(), "matinee-other-data-"));
  readonly #environment = {
    ...process.env,
    MATINEE_HOME: join(this.#home, "home"),
    MATINEE_RATE_LIMIT: "100000",
    MATINEE_ENGINES: "1",
  };
  #port = 0;
  #server: ChildProcess | undefined;

  constructor() {
    cpSync(join(serverHome, "models"), join(this.#home, "home", "models"), { recursive: true });
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Starter films, and others, as MovieLens writes a set since 2016: films, links and ratings, each in a table with a header. */
  async add({ name, places, titleOf, linked, films = starterFilms.length, others = 0, people = 40 }: MovedSet) {
    const folder = join(this.#home, name);
    const ids = movedBy(places);
    const own = starterFilms.slice(0, films).map((film) => ({ film, id: ids.get(film.title) }));
    const more = Array.from({ length: others }, (_, at) => firstOther + at);
    mkdirSync(folder);
    const table = (file: string, header: string, lines: readonly string[]) =>
      writeFileSync(join(folder, file), `${[header, ...lines].join("\n")}\n`);
    table("movies.csv", "movieId,title,genres", [
      ...own.map(({ film, id }) => `${id},"${titleOf(film)} (${film.year})",${film.genres.join("|")}`),
      ...more.map((id) => `${id},Nobody Saw Number ${id} (${1920 + (id % 100)}),${id % 2 > 0 ? "Drama" : "Comedy"}`),
    ]);
    table("links.csv", "movieId,imdbId,tmdbId", [
      ...own.map(({ film, id }) => `${id},${linksOf(film, linked)}`),
      ...more.map((id) => (linked === "nowhere" ? `${id},,` : `${id},99${id},99${id}`)),
    ]);
    const rated = Array.from({ length: people }, (_, person) => [
      ...own
        .filter((_film, at) => (at * 7 + person * 13) % 11 === 0)
        .map(({ film, id }) => `${person + 1},${id},${film.genres.length > 2 === person % 2 > 0 ? 5 : 2},${person}`),
      ...more.filter((id) => (id + person * 13) % 211 === 0).map((id) => `${person + 1},${id},3.5,${person}`),
    ]);
    table("ratings.csv", "userId,movieId,rating,timestamp", rated.flat());
    await this.matinee("data", "add", folder);
  }

  /** Runs the command line over the server's home. */
  matinee(...words: readonly string[]) {
    return promisify(execFile)(node, [main, ...words], { env: this.#environment });
  }

  /** Serves a data set, at the address of before if there was one. */
  async serve(data: string): Promise<void> {
    await this.#stop();
    this.#port ||= await freePort();
    const words = [main, "serve", "--offline", "--data", data, "--port", String(this.#port)];
    this.#server = spawn(node, words, { env: this.#environment, stdio: "ignore" });
    const isReady = async () => (await fetch(`${this.address}/readyz`).catch(() => undefined))?.ok === true;
    for (const end = Date.now() + 120_000; !(await isReady()); await pause(200))
      if (Date.now() > end) throw new Error(`${data} is not served after two minutes.`);
  }

  async close(): Promise<void> {
    await this.#stop();
    rmSync(this.#home, { recursive: true, force: true });
  }

  async #stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (server === undefined || server.exitCode !== null) return;
    const ended = once(server, "exit");
    server.kill();
    await ended;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("A port has a number.");
  return address.port;
}
