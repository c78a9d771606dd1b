/** The machine in plain words, for figures that mean nothing without it. */
import { availableParallelism, cpus, totalmem } from "node:os";

export function machineInWords(): string {
  const model = cpus()[0]?.model.replace(/\s+/g, " ") ?? "unknown processor";
  const cores = availableParallelism();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${model}, ${cores} cores, ${memory} GiB of memory, Node ${process.versions.node}`;
}
