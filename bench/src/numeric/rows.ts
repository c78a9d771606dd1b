/** What bench:numeric compares: for each row our work, the peer's script, and how far ahead we mean to be. */
import type { ShapeName } from "@matinee/engine";
import {
  type Agreement,
  sameAsPlain,
  sameBest,
  sameError,
  sameImplicitError,
  sameLoss,
  sameWeights,
} from "./agreement.ts";
import { ratingsFolder, readRatings, vectorsFolder, weightsFolder } from "./data.ts";
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
}

/** Rows at full or at smaller shapes. */
export function rowsOf(quick: boolean): readonly Row[] {
  const films = quick ? 3_000 : 10_000;
  const large: ShapeName = quick ? "ml-1m" : "ml-32m";
  const middle: ShapeName = quick ? "ml-1m" : "ml-20m";
  const rows = quick ? 20_000 : 87_585;
  return [
    ease("ease-numpy", "inverse", "scipy gram, numpy inverse", middle, films, 5),
    ease("ease-scipy", "cholesky", "scipy gram, scipy Cholesky", middle, films, 2.5),
    als("ials-20m-64", "als", middle, 64, 1.9),
    als("ials-20m-128", "als", middle, 128, 1.45),
    ...(quick ? [] : [als("ials-32m-64", "als", large, 64, 1.9), als("ials-32m-128", "als", large, 128, 1.45)]),
    als("als-exact-64", "exact", middle, 64, 2.5),
    svdpp("svdpp", "ml-100k"),
    svd("svd", quick ? "ml-1m" : "ml-32m", quick ? 6.5 : 8),
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
  };
}

function als(name: string, work: "als" | "exact", shape: ShapeName, width: number, toReach: number): Row {
  const epochs = 4;
  return {
    name,
    what: `${work === "als" ? "iALS-CG(3)" : "iALS-Cholesky"} epoch, ${width} factors, ${shape}`,
    peerName: "implicit",
    peerSet: "core",
    peer: ["ials.py", String(width), "2", String(epochs), work === "als" ? "cg" : "exact"],
    ours: [work, String(width), String(epochs)],
    threads: 2,
    folder: () => ratingsFolder(shape),
    agree: (folder) => sameLoss(readRatings(folder), width, 0.01),
    toReach,
  };
}

function svd(name: string, shape: ShapeName, toReach: number): Row {
  return {
    name,
    what: `biased MF epoch by SGD, 100 factors, ${shape}`,
    peerName: "Surprise",
    peerSet: "surprise",
    peer: ["svd.py", "100", "2"],
    ours: ["svd", "100", "2"],
    threads: 2,
    folder: () => ratingsFolder(shape),
    agree: (folder) => sameError(readRatings(folder), 100),
    toReach,
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
    folder: () => ratingsFolder(shape),
    agree: (folder) => sameImplicitError(readRatings(folder), 20),
    toReach: 20,
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
