/** The engine: one data set, its trained models, and every question that can be asked of them. */
import {
  type Answer,
  type AskRequest,
  type Dataset,
  type EditedReading,
  type Engine,
  MatineeError,
  type MovieId,
  type Named,
  noRatings,
  once,
  type Pick,
  quietRun,
  type Ratings,
  Reading,
  type RecommendRequest,
  type Run,
  type SharedArrays,
  sameByLinks,
  unshared,
  type Versions,
  withinName,
} from "@matinee/core";
import { topRows } from "./math/top.ts";
import type { ModelPlace } from "./models/ready.ts";
import type { SentenceVectors } from "./models/sentence-vectors.ts";
import { answersOnPerson } from "./ranking/answers-on-person.ts";
import { cardOf } from "./ranking/card.ts";
import { type Circumstances, contextFor } from "./ranking/context.ts";
import { explainable, explanationOf } from "./ranking/explanation.ts";
import { knownBy } from "./ranking/known-rank.ts";
import { meaningsOf } from "./ranking/meant.ts";
import { meetFilms } from "./ranking/met-films.ts";
import { runStages, type Shown, type Stages } from "./ranking/pipeline.ts";
import { starsBeside } from "./ranking/stars-beside-films.ts";
import { type ChosenTaste, type Models, trainModels } from "./ranking/train.ts";
import { wishSentence } from "./ranking/wish-query.ts";
import type { ShownFilm } from "./reading/conversation/compared-with-list.ts";
import { likesIn, traitsIn } from "./reading/description.ts";
import { patient } from "./reading/failsafe-reader.ts";
import { readerLater } from "./reading/later-reader.ts";
import { createReader, type Reader } from "./reading/reader.ts";
import { filmIdentities } from "./titles/film-identities.ts";
import { createNaming, type Naming } from "./titles/naming/naming.ts";
import { createTitleIndex, type TitleIndex } from "./titles/titles.ts";

export interface EngineOptions extends Circumstances {
  /** Where trained models are kept; without it they are trained at each start. */
  readonly models?: ModelPlace | undefined;
  readonly run?: Run;
  /** Where indexes of the films lie, for all engines over this data. */
  readonly shared?: SharedArrays | undefined;
  /** Speaks for taste in place of the model that is usual. */
  readonly taste?: ChosenTaste | undefined;
  /** What a sentence encoder made of the films; with it, requests may bring the vector of their wish. */
  readonly sentences?: SentenceVectors | undefined;
  /** Version of Matinee, told in answers. */
  readonly version?: string;
}

interface Understood {
  readonly said: EditedReading;
  /** What was to be understood; undefined where nothing was. */
  readonly text?: string | undefined;
  /** What a follow-up has changed. */
  readonly changes?: readonly string[] | undefined;
}

/** A data set with everything that was learned from it. */
export interface Prepared {
  readonly data: Dataset;
  readonly models: Models;
  /** Made where a film is looked for by its title. */
  readonly titles: () => TitleIndex;
  readonly naming: Naming;
  readonly reader: Reader;
  readonly versions: Versions;
}

/** Trains or loads the models of a data set; titles are indexed, and a reader is made, where they are first needed. */
export async function prepare(data: Dataset, options: EngineOptions = {}): Promise<Prepared> {
  const { run = quietRun(), version = "0.1.0" } = options;
  const indexes = (of: string) => withinName(options.shared ?? unshared, `${of}/${data.version}`);
  const { taste, sentences } = options;
  const models = await trainModels(data, options.models, run, { taste, sentences, shared: indexes("likers") });
  const fame = models.fame.foldIn(noRatings).scores();
  const { name, label, simulated } = data;
  const titles = once(() => createTitleIndex(data.catalog, fame, indexes("titles")));
  const alike = (text: string, limit: number) =>
    titles()
      .search(text, { limit, people: false })
      .map(({ item }) => item);
  return {
    data,
    models,
    titles,
    naming: createNaming(data.catalog, fame, alike),
    reader: readerLater(() => createReader(data.catalog, fame, { shared: indexes("reader") })),
    versions: { matinee: version, data: { name, version: data.version, label, simulated }, models: models.versions },
  };
}

/** Prepares a data set and answers questions over it. */
export const createEngine = async (data: Dataset, options?: EngineOptions): Promise<Engine> =>
  engineOf(await prepare(data, options), options);

/** Answers questions over what was prepared; the steps of a list are the usual ones. */
export function engineOf(
  { data, models, titles, naming, versions, ...prepared }: Prepared,
  circumstances: Circumstances = {},
  steps?: Stages,
): Engine {
  const { catalog } = data;
  const reader = patient(prepared.reader);
  const meanings = meaningsOf(catalog);
  const identities = filmIdentities(catalog, naming);
  const knownAs = once(() => knownBy(models.fame, catalog.size));
  const withFame = (item: number): { readonly fame?: Pick["fame"] } => {
    const fame = knownAs()(item);
    return fame === undefined ? {} : { fame };
  };

  /** The row of a film, or "movie/unknown". */
  function itemOf(id: MovieId): number {
    const item = catalog.itemOf(id);
    if (item === undefined) throw new MatineeError("movie/unknown", `No film has the id ${id} in ${data.name}.`);
    return item;
  }

  function picksOf({ candidates, reasons, headlines }: Shown, history: Ratings): Pick[] {
    const expected = starsBeside(
      models,
      history,
      candidates.map(({ item }) => item),
    );
    return candidates.map(({ item, score, shares, unknown }, at) => ({
      movie: cardOf(catalog.movie(item)),
      score,
      ...(headlines[at] !== undefined && { headline: headlines[at] }),
      reasons: [...reasons[at]],
      shares,
      ...withFame(item),
      ...(expected[at] !== undefined && { expected: expected[at] }),
      ...(unknown.length > 0 && { unknown: [...unknown] }),
    }));
  }

  async function answer(request: AskRequest | RecommendRequest, wishVector?: Float32Array): Promise<Answer> {
    const { said, text, changes } = understood(request);
    const { reading, ...met } = meetFilms(request, said, catalog, identities);
    const filters = request.filters && meanings.filters(request.filters);
    const describes = "description" in request && request.description !== undefined && request.wish === undefined;
    const traits = describes ? traitsIn(request.description ?? "") : undefined;
    const asked = { ...request, ...met, filters, text, wishVector, describes, traits };
    const context = contextFor(data, models, reading, asked, circumstances);
    const shown = await runStages(context, steps);
    const { notes, relax } = shown;
    return {
      picks: picksOf(shown, context.history),
      reading,
      dials: context.dials,
      notes: [...notes],
      ...(relax.length > 0 && { relax: [...relax] }),
      ...(changes && { changes: [...changes] }),
      versions,
    };
  }

  const understoodOnce = new WeakMap<AskRequest | RecommendRequest, Understood>();
  /** A request may be looked at twice: for what it wishes, and for its answer. */
  function understood(request: AskRequest | RecommendRequest): Understood {
    const known = understoodOnce.get(request);
    if (known !== undefined) return known;
    const now = "text" in request ? saidIn(request) : wishedIn(request);
    understoodOnce.set(request, now);
    return now;
  }

  function saidIn(request: AskRequest): Understood {
    const { reading, text } = request;
    if (reading !== undefined)
      return { said: meanings.reading(reading, "reading.wish"), text: text === "" ? undefined : text };
    if (request.previous === undefined) return { said: reader.read(text), text };
    const known = meetFilms(request, meanings.reading(request.previous, "previous.wish"), catalog, identities);
    const shown = known.shown.flatMap((id) => shownFilm(catalog, models, id));
    const { reading: said, changes } = reader.followUp({ previous: known.reading, text, shown });
    return { said, text, changes };
  }

  function wishedIn(request: RecommendRequest): Understood {
    const { description, wish = description && likesIn(description) } = request;
    // Who says only who they are has said something, where people like them are known.
    const isSilent =
      request.wish === undefined &&
      wish === "" &&
      models.peers?.ask({ traits: traitsIn(description ?? ""), likes: [] }) !== undefined;
    if (typeof wish === "string") return { said: reader.read(wish), text: isSilent ? undefined : wish };
    return { said: meanings.reading(Reading.parse({ wish }), "wish") };
  }

  const ofPerson = answersOnPerson({ data, models, identities, versions, list: (request) => answer(request) });

  return {
    versions,
    ...ofPerson,
    wishOf: (request) => (models.sentences === undefined ? undefined : wishSentence(understood(request).said.wish)),
    ask: async (request, wishVector) => answer(request, wishVector),
    recommend: async (request, wishVector) => answer(request, wishVector),
    async explain(request, wishVector) {
      const movie = catalog.movie(itemOf(request.movieId));
      const list = await answer({ ...request, n: Math.max(request.n, explainable) }, wishVector);
      return explanationOf(list, movie);
    },
    async similar({ id, n }) {
      const { title } = catalog.movie(itemOf(id));
      const reading = Reading.parse({ films: [{ movieId: id, title, feeling: "liked", role: "like" }] });
      const shown = await runStages(
        contextFor(data, models, reading, { ratings: [], hidden: [], n }, circumstances),
        steps,
      );
      return {
        movie: cardOf(catalog.movie(itemOf(id))),
        picks: picksOf(shown, noRatings),
        notes: [...shown.notes],
        versions,
      };
    },
    search: async ({ q, limit }) => ({
      movies: titles()
        .search(q, { limit, people: true })
        .map(({ item }) => cardOf(catalog.movie(item))),
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
      titles();
      models.likers.ahead();
      yield* reader.ahead();
      const known = Array.from(topRows(models.fame.foldIn(noRatings).scores(), warmedFilms));
      for (let start = 0; start < known.length; start += warmedAtOnce) {
        const some = known.slice(start, start + warmedAtOnce);
        // A step each: a question that comes meanwhile waits for no more than one of them.
        for (const model of [models.taste, models.vectors, models.facets]) {
          model.warm?.(some);
          yield;
        }
      }
    },
  };
}

/** Films that histories may hold: one of which nobody has written yet what it says costs as much as some answers. */
const warmedFilms = 10_000;
const warmedAtOnce = 4;

/** A film of the answer before, as a follow-up speaks of it; an id that is unknown is nobody. */
function shownFilm(catalog: Dataset["catalog"], { facets }: Models, id: MovieId): ShownFilm[] {
  const item = catalog.itemOf(id);
  if (item === undefined) return [];
  const { imdbId, tmdbId, title, year, runtime } = catalog.movie(item);
  return [{ movieId: id, imdbId, tmdbId, title, year, runtime, strength: (name) => facets.noted(item, name) }];
}
