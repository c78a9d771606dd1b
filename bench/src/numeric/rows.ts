/** What bench:numeric compares: for each row our work, the peer's script, and how far ahead we mean to be. */
import type { ShapeName } from "@matinee/engine";
import {
  type Agreement,
  sameAsPlain,
  sameBest,
  sameError,
  sameFactors,
  sameImplicitError,
  sameWeights,
} from "./agreement.ts";
import { ratingsFolder, someRatingsFolder, vectorsFolder, weightsFolder, withDrawn, withStart } from "./data.ts";
import { readRatings, readSeen } from "./files.ts";
import type { Cost } from "./limit.ts";
import type { PeerSet } from "./peers.ts";
import { ratingsCsv } from "./ratings-csv.ts";

export interface Row {
  readonly name: string;
  readonly what: string;
  readonly peerName: string;
  readonly peerSet: PeerSet;
  /** Python script and its arguments after the folder. */
  readonly peer: readonly [script: string, ...args: string[]];
  /** Work of ours.ts and its arguments after the folder. */
  readonly ours: readonly [work: string, ...args: string[]];
  readonly threads: number;
  /** Makes the data, returns its folder. */
  folder(): string;
  readonly agree: ((folder: string) => Agreement) | undefined;
  /** The ratio to reach at the full shape. */
  readonly toReach: number;
  /** The most seconds that ours may take, where that is what was promised. */
  readonly within?: number;
  /** What the work costs on any machine; undefined where that says little. */
  readonly cost?: (folder: string) => Cost;
}

/** Rows at full or at smaller shapes. */
export function rowsOf(quick: boolean): readonly Row[] {
  const films = quick ? 3_000 : 10_000;
  const large: ShapeName = quick ? "ml-1m" : "ml-32m";
  const middle: ShapeName = quick ? "ml-1m" : "ml-20m";
  const rows = quick ? 20_000 : 87_585;
  const exact = als("als-exact-64", "exact", middle, 64, 2.5);
  return [
    ease("ease-numpy", "inverse", "scipy gram, numpy inverse", middle, films, 5),
    ease("ease-scipy", "cholesky", "scipy gram, scipy Cholesky", middle, films, 2.5),
    als("ials-20m-64", "als", middle, 64, 1.9),
    als("ials-20m-128", "als", middle, 128, 1.45),
    ...(quick ? [] : [als("ials-32m-64", "als", large, 64, 1.9), als("ials-32m-128", "als", large, 128, 1.45)]),
    exact,
    againstLensKit(exact),
    svdpp("svdpp", "ml-100k"),
    ...(quick ? [] : [svd("svd-3m", "3.0M of ml-32m", someRatingsFolder, 6.5)]),
    svd("svd", large, () => ratingsFolder(large), quick ? 6.5 : 8),
    neighbours("knn", "item-kNN by cosine", "implicit", middle, 200),
    neighbours("rp3beta", "RP3β", "scipy", middle, 400),
    top("top-128", rows, 128),
    top("top-384", rows, 384),
    foldIn("fold-in-als", rows),
    foldInWeights("fold-in-ease", rows),
    ratingsCsv("csv", large),
  ];
}

function ease(name: string, route: string, peerName: string, shape: ShapeName, films: number, toReach: number): Row {
  return {
    name,
    what: `EASE fit, ${films} films of ${shape}`,
    peerName,
    peerSet: "core",
    peer: ["ease.py", String(films), "500", route],
    ours: ["ease", String(films), "500"],
    threads: 2,
    folder: () => ratingsFolder(shape),
    agree: () => sameWeights,
    toReach,
    cost: () => ({ operations: films ** 3 }),
  };
}

function als(name: string, work: "als" | "exact", shape: ShapeName, width: number, toReach: number): Row {
  // Few ratings pass quickly: more epochs make a time that can be trusted.
  const epochs = shape === "ml-1m" && work === "als" ? 12 : 3;
  return {
    name,
    what: `${work === "als" ? "iALS-CG(3)" : "iALS-Cholesky"} epoch, ${width} factors, ${shape}`,
    peerName: "implicit",
    peerSet: "core",
    peer: ["ials.py", String(width), "2", String(epochs), work === "als" ? "cg" : "exact"],
    ours: ["als", String(width), String(epochs), work === "als" ? "3" : "0"],
    threads: 2,
    folder: () => withStart(ratingsFolder(shape), width),
    agree: (folder) => sameFactors(readRatings(folder), width, 0.01),
    toReach,
    cost: (folder) => alsCost(folder, width, work),
  };
}

/** A row's system is applied once at first and once each step, or written down (half of it) and factored. */
function alsCost(folder: string, width: number, work: "als" | "exact"): Cost {
  const { rows, columns, indices } = readSeen(folder);
  const applied = 4 * (4 * width * 2 * indices.length + 2 * width ** 2 * (rows + columns));
  const written = width ** 2 * 2 * indices.length + (width ** 3 / 3) * (rows + columns);
  return { operations: work === "als" ? applied : written };
}

/** The same against LensKit. */
function againstLensKit(row: Row): Row {
  const [, width, , epochs] = row.peer;
  return {
    ...row,
    name: `${row.name}-lenskit`,
    peerName: "LensKit",
    peerSet: "lenskit",
    toReach: 1.3,
    peer: ["lenskit_als.py", width, epochs],
  };
}

function svd(name: string, shape: string, folder: () => string, toReach: number): Row {
  const epochs = shape === "ml-32m" ? "4" : "8";
  return {
    name,
    what: `biased MF epoch by SGD, 100 factors, ${shape}`,
    peerName: "Surprise",
    peerSet: "surprise",
    peer: ["svd.py", "100", epochs],
    ours: ["svd", "100", epochs],
    threads: 2,
    folder: () => withDrawn(folder(), 100),
    agree: (data) => sameError(readRatings(data), 100),
    toReach,
    // A product, and two rows moved with their decay.
    cost: (data) => ({ operations: 8 * 100 * readSeen(data).indices.length }),
  };
}

function svdpp(name: string, shape: ShapeName): Row {
  return {
    name,
    what: `SVD++ epoch, 20 factors, ${shape}`,
    peerName: "Surprise",
    peerSet: "surprise",
    peer: ["svdpp.py", "20", "3"],
    ours: ["svdpp", "20", "3"],
    threads: 2,
    folder: () => withDrawn(ratingsFolder(shape), 20),
    agree: (folder) => sameImplicitError(readRatings(folder), 20),
    toReach: 20,
  };
}

function neighbours(name: "knn" | "rp3beta", what: string, peerName: string, shape: ShapeName, kept: number): Row {
  return {
    name,
    what: `${what}, ${kept} neighbours of each film, ${shape}`,
    peerName,
    peerSet: "core",
    peer: ["neighbours.py", String(kept), "2", name],
    ours: ["neighbours", String(kept), name === "knn" ? "0" : "0.4"],
    threads: 2,
    folder: () => ratingsFolder(shape),
    agree: () => sameWeights,
    toReach: 1,
  };
}

function top(name: string, rows: number, width: number): Row {
  return {
    name,
    what: `top 100 of ${rows} × ${width}, one thread`,
    peerName: "numpy",
    peerSet: "core",
    peer: ["top.py", String(rows), String(width)],
    ours: ["top", String(rows), String(width)],
    threads: 1,
    folder: () => vectorsFolder(rows, width, 50),
    agree: () => sameBest(100),
    toReach: 1.5,
    cost: () => ({ bytes: rows * width }),
  };
}

function foldIn(name: string, rows: number): Row {
  const width = 64;
  return {
    name,
    what: `p95 of fold-in and top 100, ${rows} films, ${width} factors, 200 ratings`,
    peerName: "implicit",
    peerSet: "core",
    peer: ["fold_in.py", String(rows), String(width), "200"],
    ours: ["foldIn", String(rows), String(width), "200"],
    threads: 1,
    folder: () => vectorsFolder(rows, width, 50),
    agree: () => sameAsPlain,
    toReach: 1,
    within: 0.02,
  };
}

function foldInWeights(name: string, rows: number): Row {
  return {
    name,
    what: `p95 of fold-in and top 100, ${rows} films, 1,000 weights for each of 10,000, 200 ratings`,
    peerName: "scipy",
    peerSet: "core",
    peer: ["fold_in_sparse.py", String(rows), "200"],
    ours: ["foldInWeights", String(rows), "200"],
    threads: 1,
    folder: () => weightsFolder(rows, 10_000, 1_000),
    agree: () => sameAsPlain,
    toReach: 1,
    within: 0.02,
  };
}
