/** The engine: one data set, its trained models, and every question that can be asked of them. */
import {
  type Answer,
  type ArtifactStore,
  type AskRequest,
  type Dataset,
  Dials,
  type Engine,
  isEmptyReading,
  MatineeError,
  type MovieCard,
  type MovieId,
  type Note,
  type Pick,
  quietRun,
  Reading,
  type RecommendRequest,
  type Run,
  starsOf,
  type Versions,
  Wish,
} from "@matinee/core";
import { cardOf } from "./ranking/card.ts";
import { sharesOf } from "./ranking/explain.ts";
import { runStages } from "./ranking/pipeline.ts";
import type { Context, Slate } from "./ranking/slate.ts";
import { trainModels } from "./ranking/train.ts";
import { createReader } from "./taste/reader.ts";
import { createTitleIndex } from "./taste/titles.ts";

export interface EngineOptions {
  /** Where trained models are kept; without it they are trained at each start. */
  readonly artifacts?: ArtifactStore | undefined;
  readonly run?: Run;
  /** Version of Matinee, told in answers. */
  readonly version?: string;
}

/** Trains or loads the models of a data set and answers questions over it. */
export async function createEngine(data: Dataset, options: EngineOptions = {}): Promise<Engine> {
  const { run = quietRun(), version = "0.1.0" } = options;
  const { catalog } = data;
  const models = await trainModels(data, options.artifacts, run);
  const fame = models.fame.foldIn({ items: new Int32Array(0), stars: new Float32Array(0) }).scores();
  run.progress({ task: "indexing titles", done: 0, unit: "films" });
  const titles = createTitleIndex(catalog, fame);
  const reader = createReader(catalog, fame);
  const versions: Versions = {
    matinee: version,
    data: { name: data.name, version: data.version, label: data.label, simulated: data.simulated },
    models: models.versions,
  };

  /** The row of a film, or "movie/unknown". */
  function itemOf(id: MovieId): number {
    const item = catalog.itemOf(id);
    if (item === undefined) throw new MatineeError("movie/unknown", `No film has the id ${id} in ${data.name}.`);
    return item;
  }

  function picksOf(slate: Slate, context: Context): Pick[] {
    return slate.candidates.map(({ item, score, reasons }) => ({
      movie: cardOf(catalog.movie(item)),
      score,
      reasons: [...reasons],
      shares: sharesOf(item, slate, context),
    }));
  }

  async function answer(reading: Reading, request: AskRequest | RecommendRequest, text: string): Promise<Answer> {
    const { context, notes } = contextOf(reading, request);
    if (text.trim() !== "" && isEmptyReading(reading)) notes.unshift(nothingUnderstood);
    const unread = reading.unread.map((part) => `“${shortened(part.text)}”`);
    if (unread.length > 0 && !isEmptyReading(reading))
      notes.push({ code: "not-understood", text: `Not understood: ${unread.slice(0, 5).join(", ")}.` });
    const slate = await runStages(context);
    if (data.simulated)
      notes.push({ code: "simulated", text: "Taste is learned from simulated ratings of the starter films." });
    notes.push(...slate.notes);
    if (slate.candidates.length < request.n)
      notes.push({ code: "few-films", text: `Only ${slate.candidates.length} of ${request.n} films could be found.` });
    return { picks: picksOf(slate, context), reading, dials: context.dials, notes, versions };
  }

  /** Ids to rows; what the catalogue does not know is left out and told. */
  function contextOf(reading: Reading, request: AskRequest | RecommendRequest): { context: Context; notes: Note[] } {
    const notes: Note[] = [];
    const stars = new Map<number, number>();
    const unknown: number[] = [];
    const note = (id: number, value: number) => {
      const item = catalog.itemOf(id);
      if (item === undefined) unknown.push(id);
      else stars.set(item, value);
    };
    for (const { movieId, rating } of request.ratings) note(movieId, rating);
    const told = reading.films.filter((film) => film.role === "history");
    for (const film of told) note(film.movieId, starsOf[film.feeling]);
    const like: number[] = [];
    for (const film of reading.films) {
      const item = film.role === "like" ? catalog.itemOf(film.movieId) : undefined;
      if (item !== undefined) like.push(item);
    }
    if (unknown.length > 0)
      notes.push({
        code: "unknown-film",
        text: `${data.name} has no film with the id ${unknown.slice(0, 5).join(", ")}${unknown.length > 5 ? ", …" : ""}; left out.`,
      });
    const hiddenItems = request.hidden.map((id) => catalog.itemOf(id)).filter((item) => item !== undefined);
    const context: Context = {
      catalog,
      models,
      history: { items: Int32Array.from(stars.keys()), stars: Float32Array.from(stars.values()) },
      like: Int32Array.from(like),
      wish: reading.wish,
      filters: request.filters ?? {},
      dials: Dials.parse(request.dials ?? {}),
      hidden: new Set([...stars.keys(), ...like, ...hiddenItems]),
      n: request.n,
    };
    return { context, notes };
  }

  return {
    versions,
    ask: async (request) => answer(request.reading ?? reader.read(request.text), request, request.text),
    async recommend(request) {
      const { wish } = request;
      if (typeof wish === "string") return answer(reader.read(wish), request, wish);
      return answer(Reading.parse({ wish: Wish.parse(wish ?? {}) }), request, "");
    },
    async similar({ id, n }) {
      const item = itemOf(id);
      const { context, notes } = contextOf(Reading.parse({ films: [filmLike(cardOf(catalog.movie(item)))] }), {
        ratings: [],
        hidden: [],
        n,
        dials: { popularity: 0.3 },
      });
      const slate = await runStages(context);
      return {
        movie: cardOf(catalog.movie(item)),
        picks: picksOf(slate, context),
        notes: [...notes, ...slate.notes],
        versions,
      };
    },
    search: async ({ q, limit }) => ({
      movies: titles.search(q, { limit, people: true }).map(({ item }) => cardOf(catalog.movie(item))),
    }),
    movie: async (id) => cardOf(catalog.movie(itemOf(id))),
  };
}

const nothingUnderstood: Note = {
  code: "nothing-understood",
  text: "Nothing in these words was understood, so here are films that many people like. Name a film, a genre, a mood or a decade.",
};

const filmLike = (movie: MovieCard) => ({
  movieId: movie.id,
  title: movie.title,
  year: movie.year,
  feeling: "liked",
  role: "like",
});

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
