/** A row measured: both sides in turns, so that whatever else the machine does hits both; then how well they agree. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median, ratioOf } from "../statistics.ts";
import { Contender } from "./contender.ts";
import { limitOf } from "./limit.ts";
import { peerSources, pythonWith } from "./peers.ts";
import type { Row } from "./rows.ts";

/** Measured rounds, after one that warms caches and compilers. */
export const rounds = 3;
const ours = fileURLToPath(new URL("./ours.ts", import.meta.url));

export interface Result {
  readonly row: string;
  /** Seconds, medians. */
  readonly ours: number;
  readonly peer: number | null;
  readonly peerName: string;
  /** How many times faster ours is. */
  readonly ratio: number | null;
  readonly toReach: number;
  /** The most seconds that ours may take, where that is what was promised. */
  readonly within: number | null;
  /** Our memory as a share of the peer's: the most that each process held resident, its input and all. */
  readonly memoryRatio: number | null;
  readonly what: string;
  readonly spread: readonly [least: number, most: number] | null;
  /** Bytes. */
  readonly memory: number;
  /** Seconds that this machine needs at the least for the work as we do it, at its measured peak. */
  readonly limit: number | null;
  readonly agreement: string;
}

export async function compare(row: Row): Promise<Result> {
  const folder = row.folder();
  const python = await pythonWith(row.peerSet);
  const startUs = () =>
    Contender.start(process.execPath, ["--expose-gc", ours, row.ours[0], folder, ...row.ours.slice(1)], row.threads);
  // What a first run compiles from sources is kept, as pip did when it installed the peer; its memory is not the work's.
  const first = await startUs();
  await first.run();
  await first.stop();
  const us = await startUs();
  const script = [join(peerSources, row.peer[0]), folder, ...row.peer.slice(1)];
  /** A peer that breaks down costs its column, not the command. */
  const orNone = <T>(attempt: Promise<T>): Promise<T | undefined> =>
    attempt.catch((error: unknown) => {
      console.error(`Without ${row.peerName} in ${row.name}: ${String(error)}`);
      return undefined;
    });
  const started = python === undefined ? undefined : await orNone(Contender.start(python, script, row.threads));
  let peer = started;
  try {
    const own = { seconds: [] as number[], memory: 0 };
    const other = { seconds: [] as number[], memory: 0 };
    const take = (found: typeof own, { seconds, memory = 0 }: Awaited<ReturnType<Contender["run"]>>, round: number) => {
      found.memory = memory;
      if (round > 0) found.seconds.push(seconds);
    };
    for (let round = 0; round <= rounds; round++) {
      take(own, await us.run(), round);
      const figures = peer && (await orNone(peer.run()));
      if (figures === undefined) peer = undefined;
      else take(other, figures, round);
    }
    const compared = peer === undefined ? undefined : ratioOf(other.seconds, own.seconds);
    return {
      row: row.name,
      ours: median(own.seconds),
      peer: peer === undefined ? null : median(other.seconds),
      peerName: row.peerName,
      ratio: compared?.ratio ?? null,
      toReach: row.toReach,
      within: row.within ?? null,
      memoryRatio: peer === undefined ? null : own.memory / other.memory,
      what: row.what,
      spread: compared?.spread ?? null,
      memory: own.memory,
      limit: row.cost === undefined ? null : await limitOf(row.cost(folder), row.threads),
      agreement: (peer && (await orNone(agreementOf(row, folder, us, peer)))) ?? "",
    };
  } finally {
    await Promise.all([us.stop(), started?.stop()]);
  }
}

async function agreementOf({ agree }: Row, data: string, us: Contender, peer: Contender): Promise<string> {
  if (agree === undefined) return "";
  const folder = mkdtempSync(join(tmpdir(), "matinee-numeric-"));
  const [own, other] = [mkdtempSync(join(folder, "ours-")), mkdtempSync(join(folder, "peer-"))];
  try {
    await us.dump(own);
    await peer.dump(other);
    return agree(data)(own, other);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
