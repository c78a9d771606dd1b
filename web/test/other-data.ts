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

export interface MovedSet {
  readonly name: string;
  readonly places: number;
  /** As this set writes a title. */
  titleOf(film: StarterFilm): string;
  /** Whether it has ids at IMDb. */
  readonly linked: boolean;
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

  /** The starter films as a MovieLens set with links, rated by a few people. */
  async add({ name, places, titleOf, linked }: MovedSet): Promise<void> {
    const folder = join(this.#home, name);
    const ids = movedBy(places);
    const idOf = ({ title }: StarterFilm) => ids.get(title);
    const rows = starterFilms.map((film) => [idOf(film), titleOf(film), film.year, film.genres.join("|")] as const);
    mkdirSync(folder);
    const table = (file: string, header: string, lines: readonly string[]) =>
      writeFileSync(join(folder, file), `${[header, ...lines].join("\n")}\n`);
    table(
      "movies.csv",
      "movieId,title,genres",
      rows.map(([id, title, year, genres]) => `${id},"${title} (${year})",${genres}`),
    );
    table(
      "links.csv",
      "movieId,imdbId,tmdbId",
      starterFilms.map((film) => `${idOf(film)},${linked ? film.imdb.slice(2) : ""},`),
    );
    const rated = Array.from({ length: 40 }, (_, person) =>
      starterFilms
        .filter((_film, at) => (at * 7 + person * 13) % 11 === 0)
        .map((film) => `${person + 1},${idOf(film)},${film.genres.length > 2 === person % 2 > 0 ? 5 : 2},${person}`),
    );
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
