/** The engine: one data set, its trained models, and every question that can be asked of them. */
import {
  type Answer,
  type AskRequest,
  type Dataset,
  type EditedReading,
  type Engine,
  type Fact,
  isEmptyWish,
  MatineeError,
  type MovieId,
  type Named,
  type Note,
  noRatings,
  type Pick,
  quietRun,
  Reading,
  type RecommendRequest,
  type Run,
  sameByLinks,
  type Versions,
} from "@matinee/core";
import { topRows } from "./math/top.ts";
import type { ModelPlace } from "./models/ready.ts";
import { cardOf } from "./ranking/card.ts";
import { contextFor } from "./ranking/context.ts";
import { sharesOf } from "./ranking/explain.ts";
import { meaningsOf } from "./ranking/meant.ts";
import { meetFilms } from "./ranking/met-films.ts";
import { runStages } from "./ranking/pipeline.ts";
import type { Context, Slate } from "./ranking/slate.ts";
import { type ChosenTaste, type Models, trainModels } from "./ranking/train.ts";
import { patient, unreadable } from "./reading/patient-reader.ts";
import { createReader, type Reader } from "./reading/reader.ts";
import { tooMuch, unknownFilm } from "./reading/unread.ts";
import { filmIdentities } from "./titles/film-identities.ts";
import { createNaming, type Naming } from "./titles/naming/naming.ts";
import { createTitleIndex, type TitleIndex } from "./titles/titles.ts";

export interface EngineOptions {
  /** Where trained models are kept; without it they are trained at each start. */
  readonly models?: ModelPlace | undefined;
  readonly run?: Run;
  /** Speaks for taste in place of the model that is usual. */
  readonly taste?: ChosenTaste | undefined;
  /** Version of Matinee, told in answers. */
  readonly version?: string;
}

/** A data set with everything that was learned from it. */
export interface Prepared {
  readonly data: Dataset;
  readonly models: Models;
  readonly titles: TitleIndex;
  readonly naming: Naming;
  readonly reader: Reader;
  readonly versions: Versions;
}

/** Trains or loads the models of a data set and indexes its titles. */
export async function prepare(data: Dataset, options: EngineOptions = {}): Promise<Prepared> {
  const { run = quietRun(), version = "0.1.0" } = options;
  const models = await trainModels(data, options.models, run, options.taste);
  const fame = models.fame.foldIn(noRatings).scores();
  run.progress({ task: "indexing titles", done: 0, unit: "films" });
  const { name, label, simulated } = data;
  const titles = createTitleIndex(data.catalog, fame);
  const alike = (text: string, limit: number) => titles.search(text, { limit, people: false }).map(({ item }) => item);
  return {
    data,
    models,
    titles,
    naming: createNaming(data.catalog, fame, alike),
    reader: createReader(data.catalog, fame),
    versions: { matinee: version, data: { name, version: data.version, label, simulated }, models: models.versions },
  };
}

/** Prepares a data set and answers questions over it. */
export const createEngine = async (data: Dataset, options?: EngineOptions): Promise<Engine> =>
  engineOf(await prepare(data, options));

/** Answers questions over what was prepared. */
export function engineOf({ data, models, titles, naming, versions, ...prepared }: Prepared): Engine {
  const { catalog } = data;
  const reader = patient(prepared.reader);
  const meanings = meaningsOf(catalog);
  const identities = filmIdentities(catalog, naming);

  /** The row of a film, or "movie/unknown". */
  function itemOf(id: MovieId): number {
    const item = catalog.itemOf(id);
    if (item === undefined) throw new MatineeError("movie/unknown", `No film has the id ${id} in ${data.name}.`);
    return item;
  }

  const picksOf = (slate: Slate, context: Context): Pick[] =>
    slate.candidates.map(({ item, score, reasons, unknown }) => ({
      movie: cardOf(catalog.movie(item)),
      score,
      reasons: [...reasons],
      shares: sharesOf(item, slate, context),
      ...(unknown.length > 0 && { unknown: [...unknown] }),
    }));

  /** `text` is what was to be understood; undefined where nothing was. */
  async function answer(said: EditedReading, request: AskRequest | RecommendRequest, text?: string): Promise<Answer> {
    const { reading, notes: unmet, ...films } = meetFilms(request, said, catalog, identities);
    const filters = request.filters && meanings.filters(request.filters);
    const { context, notes } = contextFor(data, models, reading, { ...request, ...films, filters });
    const slate = await runStages(context);
    return {
      picks: picksOf(slate, context),
      reading,
      dials: context.dials,
      notes: [
        ...understanding(reading, slate, text),
        ...unmet,
        ...notes,
        ...origin(data),
        ...slate.notes,
        ...strangers(slate, context),
        ...unsureOf(slate),
        ...shortage(slate, context),
      ],
      versions,
    };
  }

  return {
    versions,
    async ask(request) {
      const { reading, text } = request;
      if (reading !== undefined)
        return answer(meanings.reading(reading, "reading.wish"), request, text === "" ? undefined : text);
      return answer(reader.read(text), request, text);
    },
    async recommend(request) {
      const { wish } = request;
      if (typeof wish === "string") return answer(reader.read(wish), request, wish);
      return answer(meanings.reading(Reading.parse({ wish }), "wish"), request);
    },
    async similar({ id, n }) {
      const { title } = catalog.movie(itemOf(id));
      const reading = Reading.parse({ films: [{ movieId: id, title, feeling: "liked", role: "like" }] });
      const { context } = contextFor(data, models, reading, { ratings: [], hidden: [], n });
      const slate = await runStages(context);
      const notes = [...origin(data), ...slate.notes, ...shortage(slate, context)];
      return { movie: cardOf(catalog.movie(itemOf(id))), picks: picksOf(slate, context), notes, versions };
    },
    search: async ({ q, limit }) => ({
      movies: titles.search(q, { limit, people: true }).map(({ item }) => cardOf(catalog.movie(item))),
    }),
    async named({ title, year, ...links }): Promise<Named> {
      const known = identities.itemOf({ film: { ...links, title: undefined } });
      if (known !== undefined) return { kind: "sure", movie: cardOf(catalog.movie(known)) };
      const cards = (items: readonly number[]) => items.map((item) => cardOf(catalog.movie(item)));
      const met = naming.named(title, year);
      if (met.kind === "unknown") return { kind: "unknown", nearest: cards(met.nearest) };
      if (met.kind === "sure" && sameByLinks(catalog.movie(met.item), links) === false)
        return { kind: "unknown", nearest: cards([met.item]) };
      if (met.kind === "sure") return { kind: "sure", movie: cardOf(catalog.movie(met.item)) };
      const [movie, ...others] = cards(met.items);
      return { kind: "ambiguous", movie, others };
    },
    movie: async ({ id }) => cardOf(catalog.movie(itemOf(id))),
    read: async ({ text }) => reader.read(text),
    *ahead() {
      yield* reader.ahead();
      const known = Array.from(topRows(models.fame.foldIn(noRatings).scores(), warmedFilms));
      for (let start = 0; start < known.length; start += warmedAtOnce) {
        const some = known.slice(start, start + warmedAtOnce);
        models.taste.warm?.(some);
        models.vectors.warm?.(some);
        yield;
      }
    },
  };
}

/** The films that most histories are made of. */
const warmedFilms = 5000;
const warmedAtOnce = 4;

/** What of the text was not understood: parts of it, or all. Words that no film knows are read but say nothing. */
function understanding(reading: Reading, { voices }: Slate, text: string | undefined): Note[] {
  if (text === undefined) return [];
  if (text.trim() === "") return [nothingAsked];
  if (reading.unread.some(({ why }) => why === unreadable)) return [notReadable];
  const silent = reading.films.length === 0 && isEmptyWish({ ...reading.wish, words: [] }) && voices.words.length === 0;
  const missing = reading.unread.filter(({ why }) => why === unknownFilm);
  const cut = reading.unread.filter(({ why }) => why === tooMuch);
  const unread = reading.unread.filter(({ why }) => why !== unknownFilm && why !== tooMuch);
  const notes: Note[] = [];
  if (missing.length > 0) notes.push({ code: "not-understood", text: `Not in this catalogue: ${listed(missing)}.` });
  if (silent) notes.push(missing.length > 0 ? nothingElse : nothingUnderstood);
  else if (unread.length > 0) notes.push({ code: "not-understood", text: `Not understood: ${listed(unread)}.` });
  if (cut.length > 0)
    notes.push({ code: "text-cut", text: `Too much at once: nothing was read from ${listed(cut)} on.` });
  return notes;
}

const listed = (parts: Reading["unread"]): string =>
  parts
    .slice(0, 5)
    .map(({ text }) => `“${shortened(text)}”`)
    .join(", ");

const origin = ({ simulated }: Dataset): Note[] =>
  simulated ? [{ code: "simulated", text: "Taste is learned from simulated ratings, which are nobody's." }] : [];

/** Films with the people of a wish run out, or there are none. */
function strangers({ heard }: Slate, { wish, n }: Context): Note[] {
  const names = wish.people.filter(({ wanted }) => wanted).map(({ name }) => name);
  const found = heard.people.size;
  if (names.length === 0 || found >= n) return [];
  const known = found === 0 ? "No film" : found === 1 ? "Only one film" : `Only ${found} films`;
  const text = `${known} with ${names.join(" or ")} ${found > 1 ? "are" : "is"} known here, so others are shown too.`;
  return [{ code: "few-films", text }];
}

/** Films at the end of which nobody knows whether they are what was asked for. */
function unsureOf({ candidates }: Slate): Note[] {
  const films = candidates.filter(({ unknown }) => unknown.length > 0);
  if (films.length === 0) return [];
  const facts = [...new Set(films.flatMap(({ unknown }) => unknown))].map((fact) => factNames[fact]);
  const [which, they] = films.length === 1 ? ["the last film", "it"] : [`the last ${films.length} films`, "they"];
  const text = `The ${facts.join(" or ")} of ${which} is not known here, so ${they} may not fit.`;
  return [{ code: "unknown-facts", text }];
}

const factNames: Readonly<Record<Fact, string>> = { year: "year", runtime: "length", language: "language" };

const shortage = ({ candidates }: Slate, { n }: Context): Note[] =>
  candidates.length < n ? [{ code: "few-films", text: `Only ${candidates.length} of ${n} films could be found.` }] : [];

const nothingUnderstood: Note = {
  code: "nothing-understood",
  text: "Nothing in these words was understood, so here are films that many people like. Name a film, a genre, a mood or a decade.",
};

const nothingElse: Note = {
  code: "nothing-understood",
  text: "That is all that was understood, so here are films that many people like. Name another film, a genre, a mood or a decade.",
};

const nothingAsked: Note = {
  code: "nothing-understood",
  text: "There were no words to understand, so here are films that many people like. Name a film, a genre, a mood or a decade.",
};

const notReadable: Note = {
  code: "not-understood",
  text: "These words could not be read, which is our mistake, so this list does without them. Other words may help.",
};

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
