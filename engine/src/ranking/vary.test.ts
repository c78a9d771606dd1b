import { bareMovie, catalogOf, emptyWish } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { randomOf } from "../math/random.ts";
import type { Candidate, Context } from "./slate.ts";
import { vary } from "./vary.ts";

const random = randomOf(7);
const genres = ["Drama", "Comedy", "War", "Western"];
const films = 60;
const catalog = catalogOf(
  Array.from({ length: films }, (_, id) => ({
    ...bareMovie(id, `Film ${id}`),
    genres: genres.filter(() => random() < 0.4),
  })),
);
const angles = Array.from({ length: films }, () => 2 * Math.PI * random());
const cosine = (a: number, b: number) => Math.cos(angles[a] - angles[b]);

const pool: readonly Candidate[] = Array.from({ length: films }, (_, item) => ({
  item,
  score: 6 * random(),
  shares: { words: 0, taste: 0, fame: 1 },
  unknown: [],
})).sort((a, b) => b.score - a.score);

const heard = { parts: new Map([["exact", new Float32Array(films)] as const]), people: new Map() };
const silence = new Float32Array(0);
const voices = { words: silence, taste: silence, fame: silence };

/** All films in their new order; of a context the step reads no more than this. */
async function varied(variety: number, n: number): Promise<number[]> {
  const context = {
    n,
    catalog,
    like: new Int32Array(0),
    tellsTaste: false,
    wish: emptyWish,
    dials: { variety },
    models: { vectors: { cosine } },
  } as unknown as Context;
  const { candidates } = await vary.run({ candidates: pool, heard, voices }, context);
  return candidates.map(({ item }) => item);
}

/** Every open film compared with every pick, each time anew. */
function plainly(variety: number, n: number): number[] {
  const picked: number[] = [];
  const likeness = (a: number, b: number) => {
    const [one, other] = [new Set(catalog.movie(a).genres), new Set(catalog.movie(b).genres)];
    const all = one.union(other).size;
    const shared = one.size === 0 || other.size === 0 ? 0 : one.intersection(other).size / all;
    return 0.7 * Math.max(0, cosine(a, b)) + 0.3 * shared;
  };
  while (picked.length < n) {
    const worth = pool
      .filter(({ item }) => !picked.includes(item))
      .map(({ item, score }) => ({
        item,
        value: score - 4 * variety * Math.max(0, ...picked.map((other) => likeness(item, other))),
      }));
    picked.push(worth.reduce((best, one) => (one.value > best.value ? one : best)).item);
  }
  return picked;
}

describe("vary", () => {
  it("leaves the order as it is when no variety is asked for", async () => {
    expect(await varied(0, 5)).toEqual(pool.map(({ item }) => item));
  });

  it.each([0.1, 0.25, 0.6, 1])("puts first what comparing everything would pick, at variety %d", async (variety) => {
    const order = await varied(variety, 25);
    expect(order.slice(0, 25)).toEqual(plainly(variety, 25));
    const left = pool.map(({ item }) => item).filter((item) => !order.slice(0, 25).includes(item));
    expect(order.slice(25)).toEqual(left);
  });
});

describe("films of a series", () => {
  const note = { id: "", countries: [], languages: [], writers: [], places: [], facets: {}, levels: {} };
  const spies = catalogOf(
    Array.from({ length: 8 }, (_, id) => ({
      ...bareMovie(id, `Spy ${id}`),
      genres: ["Thriller"],
      note: { ...note, ...(id < 5 && { series: "James Bond" }) },
    })),
  );
  const candidates = pool.slice(0, 8).map((one, item) => ({ ...one, item, score: 8 - item / 2 }));
  const shown = async (people: readonly { name: string; wanted: boolean }[], tellsTaste = false) => {
    const context = {
      n: 5,
      catalog: spies,
      like: new Int32Array(0),
      tellsTaste,
      reading: {},
      wish: { ...emptyWish, people, genres: [{ name: "Thriller", wanted: true }] },
      dials: { variety: 0.1 },
      models: { vectors: { cosine: () => 0 } },
    } as unknown as Context;
    const given = await vary.run({ candidates, heard, voices }, context);
    return given.candidates.slice(0, 5).filter(({ item }) => item < 5).length;
  };

  it("are few where nobody asked for it, and as many as there are where somebody did", async () => {
    expect(await shown([])).toBe(2);
    expect(await shown([{ name: "James Bond", wanted: true }])).toBe(5);
    expect(await shown([], true)).toBe(5);
  });
});
