/** Library, command line and API over one data home, each asked with the same request object. */
import { rmSync } from "node:fs";
import { MatineeError } from "@matinee/core";
import { pino } from "pino";
import { type Server, startServer } from "../src/http/server.ts";
import { Matinee } from "../src/index.ts";
import { openedOnce, runCommand } from "./commands.ts";
import { starterHome } from "./kept-homes.ts";

/** A request as a program would write it, right or wrong. */
export type Loose = Readonly<Record<string, unknown>>;

export type Question = "ask" | "recommend" | "similar" | "search";

/** What a door answered: an object, or the code and words of its refusal. */
export type Outcome = { readonly answer: unknown } | { readonly code: string; readonly message: string };

export interface Door {
  readonly name: string;
  ask(question: Question, request: Loose): Promise<Outcome>;
}

export interface Doors {
  readonly all: readonly Door[];
  readonly library: Matinee;
  readonly server: Server;
  /** Settings of the command line. */
  readonly settings: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

const settingsOf = (home: string) => ({ MATINEE_HOME: home, MATINEE_DATA: "starter" });

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Opens the three doors on the starter films. */
export async function openDoors(): Promise<Doors> {
  const home = await starterHome();
  const library = await Matinee.open({ data: "starter", home });
  const server = await startServer({
    host: "127.0.0.1",
    port: 0,
    data: "starter",
    home,
    offline: true,
    mirror: undefined,
    rateLimit: 100_000,
    page: undefined,
    logger: pino({ level: "silent" }),
    notice: () => undefined,
  });
  return {
    all: [libraryDoor(library), commandLine(home), api(server.address)],
    library,
    server,
    settings: settingsOf(home),
    async close() {
      await Promise.all([library.close(), server.close()]);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function libraryDoor(library: Matinee): Door {
  // wrong types on purpose: a program in JavaScript can send anything
  const send = (question: Question, request: Loose): Promise<unknown> => {
    const { text, id, n, q, limit, ...rest } = request as Record<string, never>;
    if (question === "ask") return library.ask(text, { n, ...rest });
    if (question === "recommend") return library.recommend({ n, ...rest });
    if (question === "similar") return library.similar(id, n);
    return library.search(q, limit).then((movies) => ({ movies }));
  };
  return {
    name: "library",
    ask: (question, request) =>
      send(question, request).then(
        (answer) => ({ answer: plain(answer) }),
        (error: unknown) => {
          if (!(error instanceof MatineeError)) throw error;
          return { code: error.code, message: error.message };
        },
      ),
  };
}

function commandLine(home: string): Door {
  const open = openedOnce();
  return {
    name: "command line",
    async ask(question, request) {
      const { exit, out, err } = await runCommand(
        [question, "--json", ...parametersOf(question, request)],
        settingsOf(home),
        open,
      );
      if (exit === 0) return { answer: JSON.parse(out) };
      const { code, detail } = JSON.parse(err) as { code: string; detail: string };
      return { code, message: detail };
    },
  };
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

function parametersOf(question: Question, request: Loose): string[] {
  const { text, id, q, n, limit, ratings = [], hidden = [], wish, filters = {}, dials = {} } = request;
  const named = { ...(filters as Loose), ...(dials as Loose) };
  return [
    ...(n === undefined ? [] : ["-n", textOf(n)]),
    ...(limit === undefined ? [] : ["--limit", textOf(limit)]),
    ...(wish === undefined ? [] : ["--wish", wish as string]),
    ...(ratings as { movieId: number; rating: number }[]).flatMap((one) => ["--rate", `${one.movieId}=${one.rating}`]),
    ...(hidden as number[]).flatMap((one) => ["--hide", String(one)]),
    ...Object.entries(named).flatMap(([name, value]) => optionOf(name, value)),
    ...(question === "recommend" ? [] : ["--", String(text ?? id ?? q)]),
  ];
}

function optionOf(name: string, value: unknown): string[] {
  const options: Readonly<Record<string, string>> = {
    genres: "--genre",
    withoutGenres: "--without-genre",
    languages: "--language",
  };
  if (name === "years") return Object.entries(value as Loose).flatMap(([side, year]) => [`--${side}`, String(year)]);
  if (name === "runtime")
    return Object.entries(value as Loose).flatMap(([side, minutes]) => [`--${side}-runtime`, String(minutes)]);
  return [value].flat().flatMap((one) => [options[name] ?? `--${name}`, String(one)]);
}

function api(address: string): Door {
  const post = (path: string, body: Loose) =>
    fetch(address + path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  const get = (path: string, query: Loose) => {
    const parameters = Object.entries(query).map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`);
    return fetch(`${address}${path}?${parameters.join("&")}`);
  };
  return {
    name: "API",
    async ask(question, { id, ...request }) {
      const response = await (question === "ask"
        ? post("/api/ask", request)
        : question === "recommend"
          ? post("/api/recommendations", request)
          : question === "similar"
            ? get(`/api/movies/${id as number}/similar`, request)
            : get("/api/movies", request));
      const body = (await response.json()) as { code: string; detail: string };
      return response.ok ? { answer: body } : { code: body.code, message: body.detail };
    },
  };
}
