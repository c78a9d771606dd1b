/** An engine with nine films and no models, for tests of the doors alone: lists films in catalogue order. */
import {
  type AskRequest,
  Dials,
  type Engine,
  MatineeError,
  type MovieCard,
  Reading,
  type Versions,
} from "@matinee/core";

const titles = ["Heat", "Her", "Up", "Alien", "Amélie", "Big", "Casablanca", "Fargo", "Seven"];

const films: readonly MovieCard[] = titles.map((title, row) => ({
  id: row + 1,
  title,
  year: 1980 + row,
  genres: ["Drama"],
  directors: [],
  cast: [],
  alternativeTitles: [],
  tags: [],
}));

export interface TinyEngineOptions {
  readonly data?: string;
  /** What happens when this text is asked, before the answer is made. */
  readonly onText?: (text: string) => void;
}

export function tinyEngine({ data = "tiny", onText = () => undefined }: TinyEngineOptions = {}): Engine {
  const versions: Versions = {
    matinee: "0.0.0",
    data: { name: data, version: "1", label: "nine films", simulated: true },
    models: {},
  };
  const found = (id: number): MovieCard => {
    const film = films.find((movie) => movie.id === id);
    if (film === undefined) throw new MatineeError("movie/unknown", `No film has the id ${id} in ${data}.`);
    return film;
  };
  const picks = (hidden: ReadonlySet<number | undefined>, n: number) =>
    films
      .filter(({ id }) => !hidden.has(id))
      .slice(0, n)
      .map((movie) => ({
        movie,
        score: 1,
        reasons: [],
        shares: { words: 0, taste: 0, fame: 1 },
        fame: movie.id === 1 ? ("very well known" as const) : ("hardly known" as const),
      }));
  const answer = (request: Pick<AskRequest, "ratings" | "hidden" | "n">) => ({
    picks: picks(
      new Set([...request.ratings, ...request.hidden].map((film) => (typeof film === "number" ? film : film.movieId))),
      request.n,
    ),
    reading: Reading.parse({}),
    dials: Dials.parse({}),
    notes: [],
    versions,
  });
  return {
    versions,
    async ask(request) {
      onText(request.text);
      return answer(request);
    },
    recommend: async (request) => answer(request),
    async explain({ movieId }) {
      const text = "Widely known and well liked.";
      return {
        movie: found(movieId),
        sentences: [{ text, evidence: ["e1"], by: "offline" }],
        evidence: [{ id: "e1", text }],
        dropped: 0,
        notes: [],
        versions,
      };
    },
    async similar({ id, n }) {
      return { movie: found(id), picks: picks(new Set([id]), n), notes: [], versions };
    },
    async predict({ movieId = 0, ratings }) {
      const range = { stars: 4, low: 3, high: 5, share: 0.8 };
      return { movie: found(movieId), ...range, known: ratings.length, model: "tiny", notes: [] };
    },
    async person({ person, limit }) {
      const profile = { person, ratings: 0, mean: 0, genres: [] };
      return { profile, topRated: [], recentFavourites: [], picks: picks(new Set(), limit), notes: [], versions };
    },
    search: async ({ q, limit }) => ({
      movies: films.filter(({ title }) => title.toLowerCase().includes(q.toLowerCase())).slice(0, limit),
    }),
    async named({ title }) {
      const movie = films.find((film) => film.title === title);
      return movie === undefined ? { kind: "unknown", nearest: [] } : { kind: "sure", movie };
    },
    movie: async ({ id }) => found(id),
    read: async () => Reading.parse({}),
  };
}
