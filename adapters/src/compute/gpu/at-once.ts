/** What is asked of a GPU and waited for: layers of networks, and the best rows. */
import type { DenseLayers, DenseWeights, Nearest, Vectors } from "@matinee/core";
import { DeviceFault, type DeviceThread } from "./device-thread.ts";
import { instead, tooLarge } from "./size.ts";

/** Below so many multiplications the way to the device and back takes longer than they do: about a millisecond. */
const worthwhile = 1 << 20;

/** A fault is told once; whoever could not be answered does it plainly. */
export function layersOn(thread: DeviceThread, note: (text: string) => void, from = worthwhile): DenseLayers {
  let isBroken = false;
  const largest = ({ inputs, outputs }: DenseWeights, rows: number) =>
    4 * Math.max(rows * Math.max(inputs, outputs), 32 * inputs * outputs);
  function asked<Result>(layer: DenseWeights, rows: number, ask: () => Result): Result | undefined {
    if (isBroken) return undefined;
    const bytes = largest(layer, rows);
    const refusal = tooLarge("A layer", { bytes, largest: bytes }, thread.limits);
    try {
      if (refusal === undefined) return ask();
      note(`${refusal} ${instead}`);
    } catch (error) {
      if (!(error instanceof DeviceFault)) throw error;
      note(`Layers did not go through on ${thread.name} (${error.message}). ${instead}`);
    }
    isBroken = true;
    return undefined;
  }
  return {
    from,
    forward: ({ bias, ...layer }, batch, rows) =>
      asked({ bias, ...layer }, rows, () => {
        const result = thread.askNow("forward", { ...layer, batch, rows });
        for (let at = 0; at < result.length; at++) result[at] += bias[at % layer.outputs];
        return result;
      }),
    backward: ({ bias, ...layer }, batch, rows, change) =>
      asked({ bias, ...layer }, rows, () => thread.askNow("backward", { ...layer, batch, rows, change })),
  };
}

/** Rows that nobody asks any more leave the device. */
const forgotten = new FinalizationRegistry<() => void>((forget) => forget());
let last = 0;

export function nearestOn(
  thread: DeviceThread,
  note: (text: string) => void,
  processor: (vectors: Vectors) => Nearest,
): (vectors: Vectors) => Nearest {
  return (vectors) => {
    const key = ++last;
    const bytes = 4 * vectors.rows * vectors.width;
    const refusal = tooLarge(`Finding the best of ${vectors.rows} films`, { bytes, largest: bytes }, thread.limits);
    let other: Nearest | undefined;
    const without = (why: string): Nearest => {
      note(`${why} ${instead}`);
      other = processor(vectors);
      return other;
    };
    const trying = <Result>(ask: () => Result): Result | Nearest => {
      try {
        return ask();
      } catch (error) {
        if (!(error instanceof DeviceFault)) throw error;
        return without(`The best films were not found on ${thread.name} (${error.message}).`);
      }
    };
    if (refusal !== undefined) return without(refusal);
    const failed = trying(() => thread.askNow("keepRows", { key, vectors }));
    if (failed !== undefined) return failed;
    const nearest: Nearest = {
      top(query, limit, allowed) {
        if (other !== undefined) return other.top(query, limit, allowed);
        const found = trying(() => thread.askNow("bestRows", { key, query, limit, allowed }));
        return "top" in found ? found.top(query, limit, allowed) : found;
      },
    };
    forgotten.register(nearest, () => thread.tell("forgetRows", key));
    return nearest;
  };
}
